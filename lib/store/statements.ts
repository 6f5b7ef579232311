import { areItsWords } from '../domain/cut-report';
import type { KeptStatement, StatementFields } from '../domain/kept-statement';
import { inTransaction } from './in-transaction';
import { noteChanged } from './kept-rows';
import type { Database } from './schema';
import { StoreError } from './store-error';
import { fromStored, toStored } from './stored-statement';

/** What a change of a statement writes to. */
const STORES = ['statements', 'derived'] as const;

/** Statements on record, and how many records of the store are damaged and left out. */
export interface KeptStatements {
	readonly statements: readonly KeptStatement[];
	readonly broken: number;
}

/** All statements that the reader has put on record, in no order. */
export async function listStatements(database: Database): Promise<KeptStatements> {
	const records: readonly unknown[] = await database.getAll('statements');
	const statements = records.flatMap((record) => fromStored(record) ?? []);
	return { statements, broken: records.length - statements.length };
}

/** How many records are read at a time: 100,000 at once would be in memory twice. */
const BATCH = 2000;

/** A store of statements in an open transaction, of which a stretch can be read. */
interface Readable {
	getAll(range: IDBKeyRange | null, count: number): Promise<readonly unknown[]>;
}

/** Shows all statements on record to `visit`, one after the other, as of one moment; `null` for a damaged record. */
export function eachStatement(database: Database, visit: (statement: KeptStatement | null) => void): Promise<void> {
	return eachIn(database.transaction('statements').store, visit);
}

/** The same within a transaction. */
export async function eachIn(store: Readable, visit: (statement: KeptStatement | null) => void): Promise<void> {
	let coming = store.getAll(null, BATCH);
	for (;;) {
		const records = await coming;
		const last = records.at(-1) as { readonly id?: unknown } | undefined;
		const isLast = records.length < BATCH || typeof last?.id !== 'string';
		// The browser reads on while these are looked at.
		if (!isLast) coming = store.getAll(IDBKeyRange.lowerBound(last.id, true), BATCH);
		for (const record of records) visit(fromStored(record));
		if (isLast) return;
	}
}

/** The statements with these ids, in this order; those that are not there or damaged are left out. */
export async function getStatements(database: Database, ids: readonly string[]): Promise<readonly KeptStatement[]> {
	const { store } = database.transaction('statements');
	const records: readonly unknown[] = await Promise.all(ids.map((id) => store.get(id)));
	return records.flatMap((record) => fromStored(record) ?? []);
}

/** Those of one actor. */
export async function statementsOf(database: Database, dossier: string, actor: string): Promise<readonly KeptStatement[]> {
	const records: readonly unknown[] = await database.getAllFromIndex('statements', 'speaker', [dossier, actor]);
	return records.flatMap((record) => fromStored(record) ?? []);
}

/** Those on an issue. */
export async function statementsOn(database: Database, dossier: string, issue: string): Promise<readonly KeptStatement[]> {
	const records: readonly unknown[] = await database.getAllFromIndex('statements', 'issue', [dossier, issue]);
	return records.flatMap((record) => fromStored(record) ?? []);
}

/** Those that were read in an article, by the address under which it is kept. */
export async function statementsIn(database: Database, article: string): Promise<readonly KeptStatement[]> {
	const records: readonly unknown[] = await database.getAllFromIndex('statements', 'article', article);
	return records.flatMap((record) => fromStored(record) ?? []);
}

/**
 * Puts a statement on record. `id` must be new; `now` is ISO 8601 in UTC. Throws a `StoreError` when the id is taken:
 * nothing on record is ever replaced.
 */
export function addStatement(database: Database, id: string, fields: StatementFields, now: string): Promise<KeptStatement> {
	return inTransaction(database, STORES, async (transaction) => {
		const kept: KeptStatement = { ...fieldsOf(fields), id, confirmedAt: now, updatedAt: now, history: [] };
		await transaction.objectStore('statements').add(toStored(kept));
		await noteChanged(transaction, id);
		return kept;
	});
}

/**
 * Changes a statement and keeps what it was in its history. Gives it as it now is. Throws a `StoreError` when it is not there,
 * or the change has words that it never had: words can only be left out, or be taken back.
 */
export function reviseStatement(
	database: Database,
	id: string,
	change: Partial<StatementFields>,
	now: string,
): Promise<KeptStatement> {
	return inTransaction(database, STORES, async (transaction) => {
		const store = transaction.objectStore('statements');
		const before = whole(await store.get(id), id);
		if (change.reports && !areItsWords(before, change.reports))
			throw new StoreError('storage-broken', 'The words of a statement can only be cut. Nothing was changed.');
		const after = revised(before, change, now);
		await store.put(toStored(after));
		await noteChanged(transaction, id);
		return after;
	});
}

/**
 * Makes two statements one: `into` takes over the reports of `from`, whose fields stay in the history of `into`, and
 * `from` is taken off the record. Throws a `StoreError` when one is not there or they have different speakers;
 * `isSameSpeaker` says whether they have, where several dossiers may have one person.
 */
export function mergeStatements(
	database: Database,
	into: string,
	from: string,
	now: string,
	isSameSpeaker = (one: KeptStatement, other: KeptStatement) => one.actor === other.actor && one.dossier === other.dossier,
): Promise<KeptStatement> {
	return inTransaction(database, STORES, async (transaction) => {
		const store = transaction.objectStore('statements');
		const [kept, other] = [whole(await store.get(into), into), whole(await store.get(from), from)];
		if (into === from || !isSameSpeaker(kept, other))
			throw new StoreError('storage-broken', 'Only two statements of one speaker can be made one.');
		const known = new Set(kept.reports.map((report) => JSON.stringify(report)));
		const reports = [...kept.reports, ...other.reports.filter((report) => !known.has(JSON.stringify(report)))];
		const merged = revised(kept, { reports }, now);
		const history = [...other.history, { at: now, before: fieldsOf(other) }, ...merged.history];
		const after: KeptStatement = { ...merged, history: history.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)) };
		await store.put(toStored(after));
		await store.delete(from);
		await noteChanged(transaction, into, from);
		return after;
	});
}

/**
 * Undo of a merging that was done at `at`: both statements are as they were before it. Throws a `StoreError`, with nothing
 * changed, when the merged one is not there any more as the merging left it.
 */
export function unmergeStatements(database: Database, into: KeptStatement, from: KeptStatement, at: string): Promise<void> {
	return inTransaction(database, STORES, async (transaction) => {
		const store = transaction.objectStore('statements');
		const merged = whole(await store.get(into.id), into.id);
		if (merged.updatedAt !== at || (await store.getKey(from.id)) !== undefined)
			throw new StoreError('storage-broken', 'The statement was changed after the merging. Nothing was changed.');
		await store.put(toStored(into));
		await store.add(toStored(from));
		await noteChanged(transaction, into.id, from.id);
	});
}

/** Takes a statement off the record. Gives it as it was, for `restoreStatement`; `null` when it was not there, or damaged. */
export function removeStatement(database: Database, id: string): Promise<KeptStatement | null> {
	return inTransaction(database, STORES, async (transaction) => {
		const store = transaction.objectStore('statements');
		const before = fromStored(await store.get(id));
		await store.delete(id);
		await noteChanged(transaction, id);
		return before;
	});
}

/** Undo of a removal: puts a statement back as it was, unless one of its id is on record. */
export function restoreStatement(database: Database, statement: KeptStatement): Promise<void> {
	return inTransaction(database, STORES, async (transaction) => {
		const store = transaction.objectStore('statements');
		if ((await store.getKey(statement.id)) !== undefined) return;
		await store.add(toStored(statement));
		await noteChanged(transaction, statement.id);
	});
}

function whole(record: unknown, id: string): KeptStatement {
	const statement = fromStored(record);
	if (statement) return statement;
	const what = record === undefined ? 'is not on record' : 'is damaged';
	throw new StoreError('storage-broken', `The statement ${id} ${what}. Nothing was changed.`);
}

function revised(before: KeptStatement, change: Partial<StatementFields>, now: string): KeptStatement {
	const fields = fieldsOf({ ...before, ...change });
	return { ...before, ...fields, updatedAt: now, history: [...before.history, { at: now, before: fieldsOf(before) }] };
}

/** The fields alone, whatever else the value carries. */
export function fieldsOf(value: StatementFields): StatementFields {
	const { actor, dossier, issue, stance, date, kind, denied, note, reports } = value;
	return { actor, dossier, issue, stance, date, kind, denied, note, reports };
}
