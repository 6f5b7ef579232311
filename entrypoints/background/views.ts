import type { TabState } from '../../lib/cards/tab-state';
import { browser } from '../../lib/messages/browser';
import { dropView, pageIn, putView } from '../../lib/messages/kept-view';
import { settingsAtHand } from './settings-at-hand';

/** What changes often is looked at again when it has been calm for so long (milliseconds). */
const CALM = 1000;

/** The tabs whose views are made anew when something in them has changed. */
const shown = new Set<number>();
/** The latest attempt for each tab: an older one keeps nothing any more. */
const latest = new Map<number, object>();
/** Makes the view of a tab anew; `null` when its page is not at hand any more. */
let remake: (tab: number) => Promise<TabState | null> = async () => null;
let renewing: ReturnType<typeof setTimeout> | undefined;

/** One after the other: what is let go of stays away. */
let last: Promise<unknown> = Promise.resolve();

function inTurn(work: () => Promise<void>): Promise<void> {
	const mine = last.then(work);
	last = mine.catch((error: unknown) => console.warn('What the popup shows could not be kept.', error));
	return mine;
}

/**
 * Makes the view of a tab, gives it, and keeps it for a popup that is opened when the background sleeps. What a private
 * window shows is never kept.
 */
export async function keepView<State extends TabState | null>(
	tab: number,
	make: (tab: number) => Promise<State>,
): Promise<State> {
	const mine = {};
	latest.set(tab, mine);
	shown.add(tab);
	const page = pageIn(tab);
	const state = await make(tab);
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
	shown.delete(tab);
	inTurn(() => dropView(tab)).catch(() => {});
}

/** To be called after every change of what views show. Those whose pages are at hand are made anew, a little later. */
export function forgetViews(): void {
	latest.clear();
	inTurn(() => dropView(null)).catch(() => {});
	clearTimeout(renewing);
	renewing = setTimeout(() => {
		for (const tab of shown) keepView(tab, remake).catch(() => {});
	}, CALM);
}

/** Has the view of a closed tab go, and those that something has changed in made anew by `make`. To be called once. */
export function followViews(make: typeof remake): void {
	remake = make;
	browser.tabs.onRemoved.addListener(forgetView);
}
