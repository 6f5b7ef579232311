import type { Handlers } from '../../lib/messages/answer';
import type { ExchangeProtocol } from '../../lib/messages/exchange-protocol';
import type { Sender } from '../../lib/messages/sender';
import { countLibrary } from '../../lib/store/count-library';
import { stagePart } from '../../lib/store/incoming';
import { libraryPage } from '../../lib/store/library-page';
import { useDatabase } from './database';
import { begin, cancel, commit, cutOff, finish, importState } from './imports';

/** What answers each request about library files. */
export const exchangeHandlers: Handlers<ExchangeProtocol, Sender> = {
	libraryCounts: () => useDatabase(countLibrary),
	libraryPage: ({ section, after }) => useDatabase((database) => libraryPage(database, section, after)),
	beginImport: ({ name }) => begin(name),
	async stageImport({ id, part, records }) {
		await useDatabase((database) => stagePart(database, id, part, records, new Date().toISOString()));
		return null;
	},
	commitImport: commit,
	cutOffImport: cutOff,
	finishImport: ({ id }) => finish(id),
	importState: ({ id }) => importState(id),
	cancelImport: ({ id }) => cancel(id),
};
