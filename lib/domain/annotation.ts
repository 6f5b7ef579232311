import type { TextPositionSelector, TextQuoteSelector } from './text-quote';

/**
 * A highlight in a saved article, with the reader's note or without.
 * W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): `article` and `quote` are its target,
 * `note` its textual body.
 */
export interface Annotation {
	/** Unique, and the same in every export. */
	readonly id: string;
	/** Address of the saved article: its key in the reading list. */
	readonly article: string;
	/** Its words. A note on the whole article has the article's title here, see `whole-note.ts`. */
	readonly quote: TextQuoteSelector;
	/** Where the words stood when they were selected: which of them are meant where they occur twice alike. */
	readonly position?: TextPositionSelector;
	/** Empty for a bare highlight. */
	readonly note: string;
	/** ISO 8601 in UTC. */
	readonly created: string;
	readonly modified: string;
}
