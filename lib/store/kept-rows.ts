import { inTransaction, type Writing } from './in-transaction';
import type { Database } from './schema';

/*
 * What the ledger knows of all statements, as it was put together last, so that it need not read each of them again. Whoever
 * changes a statement notes its id in the same transaction; so what is kept is never taken for newer than it is.
 */

const ROWS = 'kept-rows';
const CHANGED = 'kept-rows-changed';

/** With more changes than this it is put together anew. */
const MOST_CHANGED = 2000;

/** What was kept, of whatever shape, and the ids of the statements that may be other ones since, some of them several times. */
export interface KeptRows {
	readonly rows: unknown;
	readonly changed: readonly string[];
}

const isIds = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every((id) => typeof id === 'string' && id !== '');

/** What was kept; `null` when nothing is, or it is not known what has changed since. */
export async function readKeptRows(database: Database): Promise<KeptRows | null> {
	const store = database.transaction('derived').store;
	const [rows, changed]: readonly unknown[] = await Promise.all([store.get(ROWS), store.get(CHANGED)]);
	return rows === undefined || !isIds(changed) ? null : { rows, changed };
}

/** Lets go of what was kept, and has changes noted from now on: to be called before the statements are read for `keepRows`. */
export function beginKeptRows(database: Database): Promise<void> {
	return inTransaction(database, ['derived'], beginIn);
}

/** The same in a transaction that changes many statements, and shows them as they are then to whoever puts rows together. */
export async function beginIn(transaction: {
	objectStore(name: 'derived'): { delete(key: string): Promise<void>; put(value: unknown, key: string): Promise<unknown> };
}): Promise<void> {
	const store = transaction.objectStore('derived');
	await store.delete(ROWS);
	await store.put([], CHANGED);
}

/**
 * Keeps what was put together. `known`: how many of the noted changes are in it for sure. Keeps nothing when changes are not
 * noted any more: an import has come in meanwhile.
 */
export function keepRows(database: Database, rows: unknown, known: number): Promise<void> {
	return inTransaction(database, ['derived'], async (transaction) => {
		const store = transaction.objectStore('derived');
		const changed: unknown = await store.get(CHANGED);
		if (!isIds(changed)) return;
		await store.put(rows, ROWS);
		await store.put(changed.slice(known), CHANGED);
	});
}

/** Notes that statements are other ones now, in the transaction that changes them. */
export async function noteChanged(transaction: Writing<readonly ['statements', 'derived']>, ...ids: string[]): Promise<void> {
	const store = transaction.objectStore('derived');
	const changed: unknown = await store.get(CHANGED);
	if (changed === undefined) return;
	if (isIds(changed) && changed.length < MOST_CHANGED) await store.put([...changed, ...ids], CHANGED);
	else await dropKeptRows(transaction);
}

/** Lets go of what was kept, in a transaction that changes many statements. */
export async function dropKeptRows(transaction: {
	objectStore(name: 'derived'): { delete(key: string): Promise<void> };
}): Promise<void> {
	const store = transaction.objectStore('derived');
	await store.delete(ROWS);
	await store.delete(CHANGED);
}
