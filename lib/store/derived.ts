import { inTransaction } from './in-transaction';
import type { Database } from './schema';

/**
 * What is kept under a name and was made from this: `from` says from what, such as a hash. `undefined` when nothing is, or
 * when it was made from something else. Whoever asks checks its shape.
 */
export async function readDerived(database: Database, name: string, from: string): Promise<unknown> {
	const record: unknown = await database.get('derived', name);
	if (typeof record !== 'object' || record === null || !('from' in record) || !('value' in record)) return undefined;
	return record.from === from ? record.value : undefined;
}

/** Keeps what was made, in the place of what was kept under this name before. */
export function keepDerived(database: Database, name: string, from: string, value: unknown): Promise<void> {
	return inTransaction(database, ['derived'], async (transaction) => {
		await transaction.objectStore('derived').put({ from, value }, name);
	});
}
