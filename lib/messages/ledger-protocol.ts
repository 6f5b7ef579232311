import type { KeptStatement, StatementFields } from '../domain/kept-statement';
import type { LedgerFilter } from '../ledger/filter';
import type { LedgerPage } from '../ledger/page';

/** What the background answers about all that is on record. */
export interface LedgerProtocol {
	/** A stretch of what is on record, newest first: `limit` statements from `offset` on. */
	ledger: { ask: { filter: LedgerFilter; offset: number; limit: number }; answer: LedgerPage };
	/** Change a statement of the reader's. What it was stays in its history. */
	reviseStatement: { ask: { id: string; change: Partial<StatementFields> }; answer: KeptStatement };
	/** Take a statement of the reader's off the record. Answers what it was, for `restoreStatement`. */
	removeStatement: { ask: { id: string }; answer: KeptStatement };
	/** Undo of a removal. */
	restoreStatement: { ask: { statement: KeptStatement }; answer: null };
}
