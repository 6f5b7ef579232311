import type { IDBPTransaction } from 'idb';
import type { Database, Schema, StoreName } from './schema';

/** A transaction that may write to some of the stores. */
export type Writing<Names extends readonly StoreName[]> = IDBPTransaction<Schema, Names, 'readwrite'>;

/**
 * Runs work in one transaction that is on disk when this resolves, or, when anything in it throws, leaves nothing behind.
 * The work may await the transaction and nothing else.
 */
export async function inTransaction<const Names extends readonly StoreName[], T>(
	database: Database,
	stores: Names,
	work: (transaction: Writing<Names>) => Promise<T>,
): Promise<T> {
	const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
	// Its end is awaited below; without this, a failure in `work` would leave a rejection that nobody handles.
	transaction.done.catch(() => {});
	try {
		const result = await work(transaction as unknown as Writing<Names>);
		await transaction.done;
		return result;
	} catch (error) {
		try {
			transaction.abort();
		} catch {
			// It has already ended, which is what we want.
		}
		throw transaction.error ?? error;
	}
}
