import { isStoredDossier, type StoredDossier } from '../domain/stored-dossier';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';

/** What is stored of dossiers, in no order. A broken record is left out, said once, and spoils nothing else. */
export async function listDossiers(database: Database): Promise<readonly StoredDossier[]> {
	const records: readonly unknown[] = await database.getAll('dossiers');
	const sound = records.filter(isStoredDossier);
	if (sound.length < records.length) console.warn(`${records.length - sound.length} stored dossiers are damaged and left out.`);
	return sound;
}

/**
 * Changes what is stored of a dossier in one transaction: `change` is given what is stored now (`null` when nothing sound
 * is) and gives what is to be, or `null` to remove it. Gives what was stored before. When `change` throws nothing happens.
 */
export function changeDossier(
	database: Database,
	id: string,
	change: (before: StoredDossier | null) => StoredDossier | null,
): Promise<StoredDossier | null> {
	return inTransaction(database, ['dossiers'], async (transaction) => {
		const store = transaction.objectStore('dossiers');
		const found: unknown = await store.get(id);
		const before = isStoredDossier(found) ? found : null;
		const after = change(before);
		if (after) await store.put(after);
		else await store.delete(id);
		return before;
	});
}
