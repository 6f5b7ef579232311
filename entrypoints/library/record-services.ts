import type { RecordServices } from '../../components/record/services';
import { ask } from '../../lib/messages/ask';

/** What the record room asks, answered by the background. */
export const recordServices: Omit<RecordServices, 'dossiers'> = {
	ledger: (filter, offset, limit) => ask('ledger', { filter, offset, limit }),
	revise: (id, change) => ask('reviseStatement', { id, change }),
	takeOff: (id) => ask('removeStatement', { id }),
	putBack: (statement) => ask('restoreStatement', { statement }),
	copy: (text) => navigator.clipboard.writeText(text),
};
