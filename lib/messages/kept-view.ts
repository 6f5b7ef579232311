import type { TabState } from '../cards/tab-state';
import type { Settings } from '../domain/settings';
import { askPage } from './ask';
import { browser } from './browser';

/**
 * What the popup shows of a page, kept for the next time that it is opened: by then the background may sleep. In the
 * browser's memory (`storage.session`), which pages and their scripts cannot look into and which nothing writes to a disk.
 */
export interface KeptView {
	/** Which page in which document this is, by the page's own script: of any other one the view must not be shown. */
	readonly page: string;
	readonly state: TabState;
	readonly settings: Settings;
}

/** So many views are kept, the latest. */
const MOST = 8;
/** A view of more characters is not kept: the browser has ten million for all of them. */
const MOST_CHARS = 500_000;

const nameOf = (tab: number): string => `view ${tab}`;

/** The page that a tab shows now; `null` where no script of ours lives. */
export function pageIn(tab: number): Promise<string | null> {
	return askPage(tab, 'identity', null).catch(() => null);
}

/** Which page a tab shows now, and the view that is kept of this very page; `null` when there is none. */
export async function keptView(tab: number): Promise<{ readonly page: string; readonly view: KeptView | null }> {
	const name = nameOf(tab);
	const [{ [name]: found }, page] = await Promise.all([browser.storage.session.get(name), pageIn(tab)]);
	const kept = found as KeptView | undefined;
	return { page: `${tab} ${page}`, view: kept && page === kept.page ? kept : null };
}

/** Keeps the view of a tab, in the place of an earlier one, and lets go of those of closed tabs and of the oldest. */
export async function putView(tab: number, view: KeptView): Promise<void> {
	if (JSON.stringify(view).length > MOST_CHARS) return dropView(tab);
	// The one that is put last comes last: the browser keeps no order that could be relied on.
	const [all, tabs] = await Promise.all([browser.storage.session.get(ORDER), browser.tabs.query({})]);
	const before = (all[ORDER] as readonly number[] | undefined) ?? [];
	const open = before.filter((one) => one !== tab && tabs.some(({ id }) => id === one));
	const order = [...open, tab].slice(-MOST);
	const gone = before.filter((one) => !order.includes(one));
	await browser.storage.session.remove(gone.map(nameOf));
	await browser.storage.session.set({ [nameOf(tab)]: view, [ORDER]: order });
}

/** The tabs of which a view is kept, the latest last. */
const ORDER = 'order';

/** Lets go of the view of a tab, or of all. */
export function dropView(tab: number | null): Promise<void> {
	return tab === null ? browser.storage.session.clear() : browser.storage.session.remove(nameOf(tab));
}
