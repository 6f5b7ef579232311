import { browser } from '../../lib/messages/browser';

/** What the toolbar's button tells of a tab. */
export type ToolbarState =
	| { readonly kind: 'off' }
	| { readonly kind: 'idle' }
	/** `people`: how many people of followed dossiers the page names. */
	| { readonly kind: 'read'; readonly people: number };

const GREY = '#5b6470';
const RED = '#9b2c2c';

/** How long the outcome of a save stays on the button, in milliseconds: the worker lives longer than that. */
const OUTCOME_TIME = 3000;

/** Shows a tab's state on the toolbar's button, quietly. The browser clears it when the tab goes elsewhere. */
export async function showInToolbar(tab: number | null, state: ToolbarState): Promise<void> {
	if (tab === null) return;
	const text = state.kind === 'read' && state.people > 0 ? String(state.people) : state.kind === 'off' ? '–' : '';
	await setBadge(tab, text, GREY);
}

/** Shows for a moment whether a save without a window of ours (menu, keyboard) went well. */
export async function showOutcome(tab: number, saved: boolean): Promise<void> {
	const before = await browser.action.getBadgeText({ tabId: tab }).catch(() => '');
	await setBadge(tab, saved ? '✓' : '!', saved ? GREY : RED);
	setTimeout(() => void setBadge(tab, before === '✓' || before === '!' ? '' : before, GREY), OUTCOME_TIME);
}

async function setBadge(tab: number, text: string, color: string): Promise<void> {
	try {
		await browser.action.setBadgeBackgroundColor({ tabId: tab, color });
		await browser.action.setBadgeText({ tabId: tab, text });
	} catch {
		// The tab has been closed in the meantime.
	}
}
