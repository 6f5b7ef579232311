import type { TextQuoteSelector } from './text-quote';

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
	readonly quote: TextQuoteSelector;
	/** Empty for a bare highlight. */
	readonly note: string;
	/** ISO 8601 in UTC. */
	readonly created: string;
	readonly modified: string;
}
