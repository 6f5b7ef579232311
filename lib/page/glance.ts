import { type Walk, walk } from './walk';

/** What a page says at first glance: enough to tell that it is about nothing of interest. */
export interface Glance extends Pick<Walk, 'shadows' | 'hosts'> {
	/** The text of every block that the page may have: all that `collectPage` gives are among them, letter for letter but for white space at their ends. */
	readonly texts: readonly string[];
}

/** A page with more than this is looked at closely at once (characters, blocks): to ask about it would cost as much. */
const MOST_CHARS = 500_000;
const MOST_TEXTS = 20_000;

/**
 * The texts of a page, furniture and all, at a small part of the cost of `collectPage`: where the article is, and whose it
 * is, is left open. `null` for a page with more text than is worth a glance.
 */
export function glanceAt(document: Document): Glance | null {
	const top = document.documentElement as HTMLElement | null;
	if (!top) return { texts: [], shadows: [], hosts: [] };
	const { drafts, shadows, hosts } = walk(top, true);
	const texts = drafts.map(({ text }) => text);
	const chars = texts.reduce((sum, { length }) => sum + length, 0);
	return chars > MOST_CHARS || texts.length > MOST_TEXTS ? null : { texts, shadows, hosts };
}
