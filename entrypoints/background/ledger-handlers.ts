import type { Handlers } from '../../lib/messages/answer';
import type { LedgerProtocol } from '../../lib/messages/ledger-protocol';
import type { Sender } from '../../lib/messages/sender';
import { readSoFar } from './kept-rows';
import { merge, putBack, revise, takeOff, unmerge } from './kept-statements';
import { entriesOf, ledgerPage, openLedger } from './ledger';
import { comparisonPage, timelinePage } from './ledger-views';

/** What answers each request about the record. */
export const ledgerHandlers: Handlers<LedgerProtocol, Sender> = {
	ledger: ledgerPage,
	timeline: timelinePage,
	ledgerEntries: async ({ keys }) => entriesOf(keys, (await openLedger()).dossiers),
	compare: comparisonPage,
	ledgerProgress: async () => readSoFar(),
	reviseStatement: ({ id, change }) => revise(id, change),
	mergeStatements: ({ into, from }) => merge(into, from),
	unmergeStatements: ({ into, from, at }) => unmerge(into, from, at),
	removeStatement: ({ id }) => takeOff(id),
	restoreStatement: ({ statement }) => putBack(statement),
};
