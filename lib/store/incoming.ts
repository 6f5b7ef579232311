import { isCount, isObject, isText } from '../domain/guard';
import type { ImportCounts } from '../domain/import-counts';
import { isLibraryRecord } from '../domain/is-library-record';
import { isSettings } from '../domain/is-settings';
import type { LibraryRecord } from '../domain/library-record';
import type { Settings } from '../domain/settings';
import { inTransaction, type Writing } from './in-transaction';
import type { Database } from './schema';
import { StoreError } from './store-error';

/*
 * An import comes in parts, since no message and no memory should hold all of it. Its parts wait in the store `incoming`
 * until the last one is there; then one transaction takes all of them into the library (`commit-import.ts`). Until then
 * nothing has happened, whatever is killed.
 */

const KEY = 'import';

/** The import that comes in, or the last one that was taken over. */
export interface Journal {
	readonly id: string;
	/** When its last part came in, ISO 8601 in UTC. */
	readonly touched: string;
	/** What its file is called. */
	readonly name: string;
	/** Once all parts are there: what it is taken over with, so that it can be finished without the file. */
	readonly whole: { readonly parts: number; readonly settings: Settings | null; readonly adding: boolean } | null;
	/** Once it is in the library: what that did. */
	readonly done: ImportCounts | null;
}

function journalIn(value: unknown): Journal | null {
	if (!isObject(value) || !isText(value.id) || !isText(value.touched)) return null;
	const { id, touched, done } = value as unknown as Journal;
	return { id, touched, name: isText(value.name) ? value.name : '', whole: wholeIn(value.whole), done: done ?? null };
}

function wholeIn(value: unknown): Journal['whole'] {
	if (!isObject(value) || !isCount(value.parts)) return null;
	return { parts: value.parts, settings: isSettings(value.settings) ? value.settings : null, adding: value.adding === true };
}

/** The journal of the last import; `null` when there never was one. */
export async function readJournal(database: Database): Promise<Journal | null> {
	return journalIn(await database.get('meta', KEY));
}

/** Begins an import: what an earlier one has left is dropped. */
export function beginImport(database: Database, id: string, name: string, now: string): Promise<void> {
	return inTransaction(database, ['incoming', 'meta'], async (transaction) => {
		await transaction.objectStore('incoming').clear();
		await writeJournal(transaction, { id, touched: now, name, whole: null, done: null });
	});
}

/** Keeps one part of an import, counted from 0. Throws a `StoreError` when another import took its place. */
export function stagePart(
	database: Database,
	id: string,
	part: number,
	records: readonly LibraryRecord[],
	now: string,
): Promise<void> {
	return inTransaction(database, ['incoming', 'meta'], async (transaction) => {
		const journal = await demandJournal(transaction, id);
		await transaction.objectStore('incoming').put(records, part);
		await writeJournal(transaction, { ...journal, touched: now });
	});
}

/** Notes that all parts of an import are there, before it is taken over. Throws a `StoreError` when another import took its place. */
export function sealImport(database: Database, id: string, whole: NonNullable<Journal['whole']>, now: string): Promise<void> {
	return inTransaction(database, ['incoming', 'meta'], async (transaction) => {
		const journal = await demandJournal(transaction, id);
		if (!journal.done) await writeJournal(transaction, { ...journal, touched: now, whole });
	});
}

/** Gives up an import that was not yet taken over: nothing of it remains. Any other is left alone. */
export function dropImport(database: Database, id: string): Promise<void> {
	return inTransaction(database, ['incoming', 'meta'], async (transaction) => {
		const meta = transaction.objectStore('meta');
		const journal = journalIn(await meta.get(KEY));
		if (journal?.id !== id || journal.done) return;
		await transaction.objectStore('incoming').clear();
		await meta.delete(KEY);
	});
}

/** The journal of this import, whose parts may still be used. Throws a `StoreError` where there is none. */
export async function demandJournal(transaction: Writing<readonly ['incoming', 'meta']>, id: string): Promise<Journal> {
	const journal = journalIn(await transaction.objectStore('meta').get(KEY));
	if (journal?.id === id) return journal;
	throw new StoreError('import-replaced', 'Another import has taken the place of this one. Nothing was changed.');
}

/** Writes the journal. */
export async function writeJournal(transaction: Writing<readonly ['incoming', 'meta']>, journal: Journal): Promise<void> {
	await transaction.objectStore('meta').put(journal, KEY);
}

/** The records of a part. Throws a `StoreError` when it is missing or damaged. */
export function recordsIn(part: unknown): readonly LibraryRecord[] {
	if (Array.isArray(part) && part.every(isLibraryRecord)) return part;
	throw new StoreError('storage-broken', 'A part of the import is missing or damaged. Nothing was changed.');
}
