import { addPersonHash } from '../../components/route';
import { browser } from '../../lib/messages/browser';
import { translate } from '../../lib/messages/translate';
import { openLibrary } from './pages';
import { saveWithOutcome } from './save-with-outcome';

const SAVE = 'save-article';
const ADD = 'add-person';

/** The longest name that is taken from a selection: more is no name. */
const MOST = 200;

async function build(): Promise<void> {
	await browser.contextMenus.removeAll();
	browser.contextMenus.create({
		id: SAVE,
		title: translate('contextSave'),
		contexts: ['page', 'selection'],
		documentUrlPatterns: ['http://*/*', 'https://*/*'],
	});
	browser.contextMenus.create({
		id: ADD,
		title: translate('contextAdd'),
		contexts: ['selection'],
		documentUrlPatterns: ['http://*/*', 'https://*/*'],
	});
}

/** "Save this article" in the page's context menu, and for what is selected there "Add to a dossier of your own". Built anew at each start, since the browser's language may have changed. */
export function offerMenu(): void {
	browser.runtime.onInstalled.addListener(() => void build());
	browser.runtime.onStartup.addListener(() => void build());
	browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
		if (menuItemId === SAVE && tab?.id !== undefined) void saveWithOutcome(tab.id);
		if (menuItemId === ADD && selectionText) void openLibrary(addPersonHash(selectionText.trim().slice(0, MOST)));
	});
}
