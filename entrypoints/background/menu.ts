import { browser } from '../../lib/messages/browser';
import { translate } from '../../lib/messages/translate';
import { saveWithOutcome } from './save-with-outcome';

const SAVE = 'save-article';

async function build(): Promise<void> {
	await browser.contextMenus.removeAll();
	browser.contextMenus.create({
		id: SAVE,
		title: translate('contextSave'),
		contexts: ['page', 'selection'],
		documentUrlPatterns: ['http://*/*', 'https://*/*'],
	});
}

/** "Save this article" in the page's context menu. Built anew at each start, since the browser's language may have changed. */
export function offerMenu(): void {
	browser.runtime.onInstalled.addListener(() => void build());
	browser.runtime.onStartup.addListener(() => void build());
	browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
		if (menuItemId === SAVE && tab?.id !== undefined) void saveWithOutcome(tab.id);
	});
}
