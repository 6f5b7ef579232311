import type { Mention } from '../../lib/domain/mention';
import type { PageText } from '../../lib/domain/page-text';
import type { Reading, Topic } from '../../lib/domain/reading';
import { isSame } from '../../lib/domain/same';
import { askPage } from '../../lib/messages/ask';
import { browser } from '../../lib/messages/browser';
import { followed } from './followed';

/** A page as it was last read in its tab. */
export interface ReadPage {
	readonly page: PageText;
	/** What is marked is known at once. */
	readonly topic: Topic;
	readonly mentions: readonly Mention[];
	/** The rest is read when it is first asked for: marks do not wait for who said what. */
	readonly reading: Reading;
	readonly force: boolean;
}

/**
 * The most characters of one page that are read, from the top. The longest articles known hold about 200,000; the worker
 * serves all tabs, so a page without end must not keep it for itself.
 */
const MOST_CHARS = 250_000;

/** How many tabs' readings are kept at hand. */
const KEPT = 8;

/** A cache by tab: a card must open within a frame. A worker that was killed asks the tab again. */
const lastRead = new Map<number, ReadPage>();

function affordable(page: PageText): PageText {
	let chars = 0;
	const end = page.blocks.findIndex(({ text }) => {
		chars += text.length;
		return chars > MOST_CHARS;
	});
	return end < 0 ? page : { ...page, blocks: page.blocks.slice(0, end) };
}

/** Reads a page and remembers it as the tab's; `tab` is `null` for a page that is in no tab. */
export async function readPage(whole: PageText, force: boolean, tab: number | null): Promise<ReadPage> {
	const { reader } = await followed();
	const page = affordable(whole);
	const marked = reader.mark(page, { force });
	const { topic, mentions } = marked;
	const read: ReadPage = {
		...{ page, force, topic, mentions },
		get reading() {
			return marked.whole();
		},
	};
	if (tab === null) return read;
	lastRead.delete(tab);
	lastRead.set(tab, read);
	for (const oldest of lastRead.keys()) {
		if (lastRead.size <= KEPT) break;
		lastRead.delete(oldest);
	}
	return read;
}

/** To be called when other dossiers are followed: what was read by the old ones is no longer true. */
export function forgetReadings(): void {
	lastRead.clear();
	lastCopy = null;
}

/** The saved copy read last, by its address: what its cards tell of it. A cache, like the others. */
let lastCopy: ReadPage | null = null;

/** Reads a saved copy as a page that the reader has asked for. */
export async function readCopy(page: PageText): Promise<ReadPage> {
	lastCopy = await readPage(page, true, null);
	return lastCopy;
}

/** The reading of the saved copy that was opened last, when it is this one's. */
export function copyAtHand(url: string | null): ReadPage | null {
	return url !== null && lastCopy?.page.url === url ? lastCopy : null;
}

/** The reading that a tab's marks were painted from, when it is at hand and of this address. */
export function readingAtHand(tab: number, url: string | null): ReadPage | null {
	const read = lastRead.get(tab);
	return read && read.page.url === url ? read : null;
}

/**
 * Asks a tab for its text as it stands now and reads it, forced when the reader has forced it before.
 * Rejects with `no-access` when no content script lives there.
 */
export async function readTab(tab: number, force = false): Promise<ReadPage> {
	// A worker that was stopped has forgotten that the reader forced the page; the page has not.
	const [whole, remembered] = await Promise.all([
		askPage(tab, 'text', null),
		force || lastRead.has(tab) ? null : askPage(tab, 'forced', null),
	]);
	const last = readingAtHand(tab, whole.url);
	const forced = force || (last?.force ?? remembered ?? (await askPage(tab, 'forced', null)));
	// Most pages say what they said when they were marked, a moment ago.
	if (last && last.force === forced && isSame(last.page, affordable(whole))) return last;
	return readPage(whole, forced, tab);
}

/** The reading that is at hand of the page in a tab, however its text stands now; where there is none, `readTab`. */
export async function readingOf(tab: number): Promise<ReadPage> {
	const { url = null } = await browser.tabs.get(tab).catch(() => ({ url: null }));
	return readingAtHand(tab, url) ?? readTab(tab);
}
