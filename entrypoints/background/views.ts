import type { TabState } from '../../lib/cards/tab-state';
import { browser } from '../../lib/messages/browser';
import { dropView, pageIn, putView } from '../../lib/messages/kept-view';
import { settingsAtHand } from './settings-at-hand';

/** What makes the view of a tab anew; `null` when it is not known any more. */
type Make = () => Promise<TabState | null>;

/** What changes often is looked at again when it has been calm for so long (milliseconds). */
const CALM = 1000;

const makers = new Map<number, Make>();
/** The latest attempt for each tab: an older one keeps nothing any more. */
const latest = new Map<number, object>();
let renewing: ReturnType<typeof setTimeout> | undefined;

/** One after the other: what is let go of stays away. */
let last: Promise<unknown> = Promise.resolve();

function inTurn(work: () => Promise<void>): Promise<void> {
	const mine = last.then(work);
	last = mine.catch((error: unknown) => console.warn('What the popup shows could not be kept.', error));
	return mine;
}

/**
 * Makes the view of a tab by `now`, gives it, and keeps it for a popup that is opened when the background sleeps; `again`
 * makes it when something in it has changed. What a private window shows is never kept.
 */
export async function keepView<State extends TabState | null>(
	tab: number,
	again: Make,
	now: () => Promise<State>,
): Promise<State> {
	const mine = {};
	latest.set(tab, mine);
	makers.set(tab, again);
	const page = pageIn(tab);
	const state = await now();
	keep(tab, state, page, () => latest.get(tab) === mine).catch(() => {});
	return state;
}

async function keep(tab: number, state: TabState | null, asked: Promise<string | null>, isLatest: () => boolean): Promise<void> {
	const [{ incognito }, settings, page] = await Promise.all([browser.tabs.get(tab), settingsAtHand(), asked]);
	await inTurn(async () => {
		if (!isLatest()) return;
		// Another document may have taken its place while it was looked at.
		if (state?.kind !== 'read' || page === null || incognito || (await pageIn(tab)) !== page) await dropView(tab);
		else if (isLatest()) await putView(tab, { page, state, settings });
	});
}

/** To be called when there is nothing to show of the page in a tab. */
export function forgetView(tab: number | null): void {
	if (tab === null) return;
	latest.delete(tab);
	makers.delete(tab);
	inTurn(() => dropView(tab)).catch(() => {});
}

/** To be called after every change of what views show. Those whose pages are at hand are made anew, a little later. */
export function forgetViews(): void {
	latest.clear();
	inTurn(() => dropView(null)).catch(() => {});
	clearTimeout(renewing);
	renewing = setTimeout(() => {
		for (const [tab, make] of makers) keepView(tab, make, make).catch(() => {});
	}, CALM);
}

/** Has the view of a closed tab go. */
export function followClosedTabs(): void {
	browser.tabs.onRemoved.addListener(forgetView);
}
