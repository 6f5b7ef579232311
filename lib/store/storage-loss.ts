import { isText } from '../domain/guard';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';

const KEY = 'cleared';

/**
 * When the browser cleared what was stored, ISO 8601 in UTC, until the reader has seen that; `null` when it did not. In a
 * database that was made since, there is nothing else to tell it by.
 */
export function storageLoss(database: Database, change: 'none' | 'happened' | 'seen', now: string): Promise<string | null> {
	return inTransaction(database, ['meta'], async (transaction) => {
		const meta = transaction.objectStore('meta');
		if (change === 'happened') await meta.put(now, KEY);
		if (change === 'seen') await meta.delete(KEY);
		const stored: unknown = await meta.get(KEY);
		return isText(stored, 40) ? stored : null;
	});
}
