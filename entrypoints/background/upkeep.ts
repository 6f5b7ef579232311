import type { Handlers } from '../../lib/messages/answer';
import { tellStorageCleared } from '../../lib/messages/library-changes';
import { tellRecordChanged } from '../../lib/messages/record-changed';
import type { Sender } from '../../lib/messages/sender';
import type { UpkeepProtocol } from '../../lib/messages/upkeep-protocol';
import { removeDamaged } from '../../lib/store/remove-damaged';
import { storageLoss } from '../../lib/store/storage-loss';
import { backupMade, backupTold, noteBackup } from './backup';
import { onCleared, useDatabase } from './database';
import { forgetFollowed } from './followed';
import { forgetKept } from './kept';
import { forgetLedger } from './ledger';
import { libraryChanged } from './reading-list';

/** What answers each request about keeping the library well. */
export const upkeepHandlers: Handlers<UpkeepProtocol, Sender> = {
	async removeDamaged({ places }) {
		const removed = await useDatabase((database) => removeDamaged(database, places));
		if (removed.some(({ section }) => section === 'articles' || section === 'annotations')) libraryChanged(null);
		if (removed.some(({ section }) => section === 'statements')) forgetRecord();
		if (removed.some(({ section }) => section === 'dossiers')) forgetFollowed();
		return removed.length;
	},
	storageLoss: ({ change }) => loss(change),
	backup: backupTold,
	noteBackup,
	backupMade: ({ url }) => backupMade(url),
};

function loss(change: UpkeepProtocol['storageLoss']['ask']['change']): Promise<string | null> {
	return useDatabase((database) => storageLoss(database, change, new Date().toISOString()));
}

/** The record is another one than was known: open views of it ask again. */
function forgetRecord(): void {
	forgetKept();
	forgetLedger();
	tellRecordChanged();
}

/** Has caches and windows follow when the browser clears the storage while we run, and notes it for the next window. */
export function followClearing(): void {
	onCleared(() => {
		forgetRecord();
		forgetFollowed();
		libraryChanged(null);
		loss('happened').then(tellStorageCleared, (error: unknown) => console.warn('The storage was cleared.', error));
	});
}
