import type { Comparison } from './comparison';
import type { LedgerEntry } from './entry';
import type { Facet } from './ledger';
import type { Timeline } from './timeline';

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

/** A timeline, and what else could be chosen. */
export interface TimelinePage {
	readonly timeline: Timeline;
	readonly people: readonly Facet[];
	readonly issues: readonly Facet[];
}

/** A comparison, and whom there is to compare. */
export interface ComparisonPage {
	/** `null` until two people are chosen. */
	readonly comparison: Comparison | null;
	readonly people: readonly Facet[];
}
