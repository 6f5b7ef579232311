import type { IDBPTransaction } from 'idb';
import type { Database, Schema, StoreName } from './schema';

/** A transaction that may write to some of the stores. */
export type Writing<Names extends readonly StoreName[]> = IDBPTransaction<Schema, Names, 'readwrite'>;

/** The last transaction of each connection that may write. */
const last = new WeakMap<Database, Promise<unknown>>();

/**
 * Runs work in one transaction that is on disk when this resolves, or, when anything in it throws, leaves nothing behind.
 * The work may await the transaction and nothing else.
 *
 * Such transactions come one after the other, also where they have no store in common: Chromium 156 that is killed with two
 * of one database under way takes the marks of both for damage when it is started again ("Got corruption for …"), and
 * throws away all that the extension has stored ([decision 37](../../docs/decisions/0037-one-writer-at-a-time.md)).
 */
export function inTransaction<const Names extends readonly StoreName[], T>(
	database: Database,
	stores: Names,
	work: (transaction: Writing<Names>) => Promise<T>,
): Promise<T> {
	const before = last.get(database);
	const mine = before ? before.then(() => transact(database, stores, work)) : transact(database, stores, work);
	last.set(
		database,
		mine.catch(() => {}),
	);
	return mine;
}

async function transact<const Names extends readonly StoreName[], T>(
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
