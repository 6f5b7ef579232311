import type { LedgerEntry } from './entry';
import type { Facet } from './ledger';

/** A stretch of what a question of the ledger finds. */
export interface LedgerPage {
	/** How many statements the filter leaves. */
	readonly total: number;
	readonly entries: readonly LedgerEntry[];
	/** What each other choice of a person or an issue would leave. */
	readonly people: readonly Facet[];
	readonly issues: readonly Facet[];
	/** How many statements are on record in all, and how many of them the reader has confirmed. */
	readonly all: number;
	readonly mine: number;
	/** Records of the store that are damaged and left out. */
	readonly broken: number;
}
