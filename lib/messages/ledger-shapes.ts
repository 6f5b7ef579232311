import { isCount, isListOf, isObject, isText, isTextOrNull } from '../domain/guard';
import { isKeptStatement, isStatementChange } from '../domain/is-kept-statement';
import { isPartialDate } from '../domain/partial-date';
import { isLedgerFilter } from '../ledger/filter';
import type { LedgerProtocol } from './ledger-protocol';
import { isNothing } from './shape-parts';

/** Entries in one answer of the ledger. */
const MAX_STRETCH = 500;

const isKey = (value: unknown): value is string => isText(value, 1300);
const isRef = (value: unknown): value is string | null => isTextOrNull(value, 1300);
const isId = (value: unknown): value is string => isText(value, 200);

/** The shapes of what the background is asked about the record. */
export const LEDGER_SHAPES: { readonly [K in keyof LedgerProtocol]: (request: unknown) => boolean } = {
	ledger: (it) => isObject(it) && isLedgerFilter(it.filter) && isCount(it.offset) && isCount(it.limit) && it.limit <= MAX_STRETCH,
	timeline: (it) => isObject(it) && isLedgerFilter(it.filter) && isCount(it.most),
	ledgerEntries: (it) => isObject(it) && isListOf(it.keys, isKey, MAX_STRETCH),
	compare: (it) =>
		isObject(it) &&
		isListOf(it.people, isRef, 2) &&
		it.people.length === 2 &&
		(it.asOf === null || (isText(it.asOf, 10) && isPartialDate(it.asOf))),
	ledgerProgress: isNothing,
	reviseStatement: (it) => isObject(it) && isId(it.id) && isStatementChange(it.change),
	mergeStatements: (it) => isObject(it) && isId(it.into) && isId(it.from),
	unmergeStatements: (it) => isObject(it) && isKeptStatement(it.into) && isKeptStatement(it.from) && isText(it.at, 40),
	removeStatement: (it) => isObject(it) && isId(it.id),
	restoreStatement: (it) => isObject(it) && isKeptStatement(it.statement),
};
