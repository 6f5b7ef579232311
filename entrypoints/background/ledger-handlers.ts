import type { Handlers } from '../../lib/messages/answer';
import type { LedgerProtocol } from '../../lib/messages/ledger-protocol';
import type { Sender } from '../../lib/messages/sender';
import { putBack, revise, takeOff } from './kept-statements';
import { ledgerPage } from './ledger';

/** What answers each request about the record. */
export const ledgerHandlers: Handlers<LedgerProtocol, Sender> = {
	ledger: ledgerPage,
	reviseStatement: ({ id, change }) => revise(id, change),
	removeStatement: ({ id }) => takeOff(id),
	restoreStatement: ({ statement }) => putBack(statement),
};
