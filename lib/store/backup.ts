import { type Backup, backupIn, type Unsaved } from '../domain/backup';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';

const KEY = 'backup';

/** What is remembered about library files. */
export async function readBackup(database: Database): Promise<Backup> {
	return backupIn(await database.get('meta', KEY));
}

/** Changes what is remembered, in one transaction. Gives it as it now is. */
export function changeBackup(database: Database, change: (before: Backup) => Partial<Backup>): Promise<Backup> {
	return inTransaction(database, ['meta'], async (transaction) => {
		const meta = transaction.objectStore('meta');
		const before = backupIn(await meta.get(KEY));
		const after = { ...before, ...change(before) };
		await meta.put(after, KEY);
		return after;
	});
}

/** How many records of the reader's own the library has: articles, notes, statements. */
export async function countOwn(database: Database): Promise<number> {
	const counts = await Promise.all([database.count('articles'), database.count('annotations'), database.count('statements')]);
	return counts.reduce((sum, count) => sum + count);
}

/**
 * What has changed since the last file: articles that were saved since, or as many records as there are more or fewer,
 * whichever is more. Counted by indexes: no record is read.
 */
export async function unsaved(database: Database, { last }: Backup): Promise<Unsaved> {
	const index = database.transaction('articles').store.index('savedAt');
	const [own, first, saved] = await Promise.all([
		countOwn(database),
		index.openKeyCursor(),
		last ? index.count(IDBKeyRange.lowerBound(last.at, true)) : 0,
	]);
	const since = typeof first?.key === 'string' ? first.key : null;
	return { changes: last ? Math.max(saved, Math.abs(own - last.records)) : own, since };
}
