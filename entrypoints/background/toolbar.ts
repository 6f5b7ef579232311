import { browser } from '../../lib/messages/browser';
import { translate } from '../../lib/messages/translate';

/** What the toolbar's button tells of a tab. */
export type ToolbarState =
	| { readonly kind: 'off' }
	| { readonly kind: 'idle' }
	/** `people`: how many people of followed dossiers the page names. */
	| { readonly kind: 'read'; readonly people: number };

const GREY = '#5b6470';
const RED = '#9b2c2c';

/** How long the outcome of a save stays on the button, in milliseconds: the worker lives longer than that. */
const OUTCOME_TIME = 5000;

/** Shows a tab's state on the toolbar's button, quietly. The browser clears it when the tab goes elsewhere. */
export async function showInToolbar(tab: number | null, state: ToolbarState): Promise<void> {
	if (tab === null) return;
	const text = state.kind === 'read' && state.people > 0 ? String(state.people) : state.kind === 'off' ? '–' : '';
	await setBadge(tab, text, GREY);
}

/** Shows for a moment whether a save without a window of ours (menu, keyboard) went well. `why`: it did not, since this happened. */
export async function showOutcome(tab: number, why: string | null): Promise<void> {
	const saved = why === null;
	const before = await browser.action.getBadgeText({ tabId: tab }).catch(() => '');
	await setBadge(tab, saved ? '✓' : '!', saved ? GREY : RED);
	const usual = translate('actionTitle');
	await setTitle(tab, saved ? usual : `${usual}\n${translate('notSaved', why)}`);
	// What went wrong stays to be read in the button's title, until the tab goes elsewhere or the next save goes well.
	setTimeout(() => void setBadge(tab, before === '✓' || before === '!' ? '' : before, GREY), OUTCOME_TIME);
}

async function setTitle(tab: number, title: string): Promise<void> {
	await browser.action.setTitle({ tabId: tab, title }).catch(() => {});
}

async function setBadge(tab: number, text: string, color: string): Promise<void> {
	try {
		await browser.action.setBadgeBackgroundColor({ tabId: tab, color });
		await browser.action.setBadgeText({ tabId: tab, text });
	} catch {
		// The tab has been closed in the meantime.
	}
}
