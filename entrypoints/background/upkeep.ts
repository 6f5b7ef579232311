import type { Handlers } from '../../lib/messages/answer';
import { onStorageCleared } from '../../lib/messages/library-changes';
import { tellRecordChanged } from '../../lib/messages/record-changed';
import type { Sender } from '../../lib/messages/sender';
import type { UpkeepProtocol } from '../../lib/messages/upkeep-protocol';
import { removeDamaged } from '../../lib/store/remove-damaged';
import { storageLoss } from '../../lib/store/storage-loss';
import { backupMade, backupTold, noteBackup } from './backup';
import { useDatabase } from './database';
import { dossiersChanged } from './dossiers-changed';
import { forgetKept } from './kept';
import { forgetLedger } from './ledger';
import { libraryChanged } from './reading-list';

/** What answers each request about keeping the library well. */
export const upkeepHandlers: Handlers<UpkeepProtocol, Sender> = {
	async removeDamaged({ places }) {
		const removed = await useDatabase((database) => removeDamaged(database, places));
		if (removed.some(({ section }) => section === 'articles' || section === 'annotations')) libraryChanged(null);
		if (removed.some(({ section }) => section === 'statements')) forgetRecord();
		if (removed.some(({ section }) => section === 'dossiers')) await dossiersChanged();
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

/**
 * Has caches and windows follow when the browser clears the storage while we run, and notes it for the next window. Every
 * connection, of a window or its worker too, is closed then and opened again, and whichever is first makes the database
 * anew: it is the only one that can tell, and tells all others.
 */
export function followClearing(): void {
	onStorageCleared(() => {
		forgetRecord();
		libraryChanged(null);
		for (const done of [dossiersChanged(), loss('happened')])
			done.catch((error: unknown) => console.warn('The storage was cleared.', error));
	});
}
