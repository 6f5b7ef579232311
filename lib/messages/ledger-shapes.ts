import { isCount, isObject, isText } from '../domain/guard';
import { isKeptStatement, isStatementChange } from '../domain/is-kept-statement';
import { isLedgerFilter } from '../ledger/filter';
import type { LedgerProtocol } from './ledger-protocol';

/** Entries in one answer of the ledger. */
const MAX_STRETCH = 500;

const isId = (value: unknown): value is string => isText(value, 200);

/** The shapes of what the background is asked about the record. */
export const LEDGER_SHAPES: { readonly [K in keyof LedgerProtocol]: (request: unknown) => boolean } = {
	ledger: (it) => isObject(it) && isLedgerFilter(it.filter) && isCount(it.offset) && isCount(it.limit) && it.limit <= MAX_STRETCH,
	reviseStatement: (it) => isObject(it) && isId(it.id) && isStatementChange(it.change),
	removeStatement: (it) => isObject(it) && isId(it.id),
	restoreStatement: (it) => isObject(it) && isKeptStatement(it.statement),
};
