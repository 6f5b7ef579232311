import type { PartialDate } from '../domain/dossier';
import type { KeptStatement, StatementFields } from '../domain/kept-statement';
import type { LedgerEntry } from '../ledger/entry';
import type { LedgerFilter } from '../ledger/filter';
import type { ComparisonPage, LedgerPage, TimelinePage } from '../ledger/page';
import type { Ref } from '../ledger/ref';

/** Two statements as they were, and the one that they became. */
export interface Merging {
	readonly into: KeptStatement;
	readonly from: KeptStatement;
	readonly merged: KeptStatement;
}

/** What the background answers about all that is on record. */
export interface LedgerProtocol {
	/** A stretch of what is on record, newest first: `limit` statements from `offset` on. */
	ledger: { ask: { filter: LedgerFilter; offset: number; limit: number }; answer: LedgerPage };
	/** What a filter finds, drawn up in time. `most`: how many times one row has room for. */
	timeline: { ask: { filter: LedgerFilter; most: number }; answer: TimelinePage };
	/** Statements by their keys, in this order; what is gone is left out. */
	ledgerEntries: { ask: { keys: readonly string[] }; answer: readonly LedgerEntry[] };
	/** Two people side by side, as of a day; without the two, whom there is to choose from. */
	compare: { ask: { people: readonly [Ref | null, Ref | null]; asOf: PartialDate | null }; answer: ComparisonPage };
	/** How far it is to the first answer, from 0 to 1, while every statement must be read for it; `null` while none is. */
	ledgerProgress: { ask: null; answer: number | null };
	/** Change a statement of the reader's. What it was stays in its history. */
	reviseStatement: { ask: { id: string; change: Partial<StatementFields> }; answer: KeptStatement };
	/** Make two statements of one speaker one: `from` goes into `into`. Answers all three, for `unmergeStatements`. */
	mergeStatements: { ask: { into: string; from: string }; answer: Merging };
	/** Undo of a merging: both are as they were. */
	unmergeStatements: { ask: Omit<Merging, 'merged'> & { readonly at: string }; answer: null };
	/** Take a statement of the reader's off the record. Answers what it was, for `restoreStatement`. */
	removeStatement: { ask: { id: string }; answer: KeptStatement };
	/** Undo of a removal. */
	restoreStatement: { ask: { statement: KeptStatement }; answer: null };
}
