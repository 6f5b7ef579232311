import { newestFirst } from '../../lib/ledger/ledger';
import { packRows, type UnpackedRows, unpackRows } from '../../lib/ledger/pack-rows';
import { keptKey, keptRow, type LedgerRow, type TextRow } from '../../lib/ledger/row';
import { WordColumnsBuilder, WordIndex } from '../../lib/ledger/word-index';
import { beginKeptRows, keepRows, readKeptRows } from '../../lib/store/kept-rows';
import { eachStatement, getStatements } from '../../lib/store/statements';
import { useDatabase } from './database';

/** Fewer statements are read faster than it takes to keep what is known of them. */
const MANY = 2000;
/** With more changes than this, what was kept is written anew. */
const WORTH_WRITING = 200;
/** Whoever asked for the ledger is answered first, in milliseconds. */
const LATER = 1000;

/** How many rows' words are looked at before others have their turn. */
const AT_A_TIME = 4000;

/** The rows of what the reader has put on record. */
export interface OwnRows {
	/** With an index, in its order; those that are not on record any more are among them. */
	readonly rows: readonly LedgerRow[];
	/** What has changed since the rows were kept: who is to be taken out, and who is to be put in after that. */
	readonly gone: readonly string[];
	readonly newer: readonly TextRow[];
	/** The index of the words of `rows`; `null` where they have their texts. */
	readonly words: WordIndex | null;
	/** Damaged records of the store. */
	readonly broken: number;
	/**
	 * Keeps them for the next worker, a little later. Where that fails, the next worker reads all again. `onWords` is given
	 * an index of the words of `rows` where there was none.
	 */
	keep(onWords: (words: WordIndex) => void): void;
}

/** What the reader has put on record: as an earlier worker kept it, with what has changed since, or read one by one. */
export async function keptRows(): Promise<OwnRows> {
	const kept = await useDatabase(readKeptRows);
	const packed = kept && unpackRows(kept.rows);
	if (kept && packed) {
		const changed = [...new Set(kept.changed)];
		const now = await useDatabase((database) => getStatements(database, changed));
		const [gone, newer] = [changed.map(keptKey), now.map(keptRow)];
		const worth = kept.changed.length >= WORTH_WRITING;
		return { ...packed, gone, newer, keep: () => worth && later(() => keepAnew(packed, gone, newer, kept.changed.length)) };
	}
	const many = (await useDatabase((database) => database.count('statements'))) >= MANY;
	if (many) await useDatabase(beginKeptRows);
	const rows: TextRow[] = [];
	const broken = await useDatabase((database) => eachStatement(database, (statement) => rows.push(keptRow(statement))));
	// In the order of the ledger, so that the next one has little to sort.
	rows.sort(newestFirst);
	const keep = (onWords: (words: WordIndex) => void) => many && later(() => keepFirst(rows, broken, onWords));
	return { rows, gone: [], newer: [], words: null, broken, keep };
}

async function keepFirst(rows: readonly TextRow[], broken: number, onWords: (words: WordIndex) => void): Promise<void> {
	const builder = new WordColumnsBuilder();
	await inTurns(rows.length, (at) => builder.add((rows[at] as TextRow).text));
	const words = builder.columns();
	onWords(new WordIndex(words));
	await useDatabase((database) => keepRows(database, packRows(rows, words, broken), 0));
}

async function keepAnew(
	{ rows, words, broken }: UnpackedRows,
	gone: readonly string[],
	newer: readonly TextRow[],
	known: number,
): Promise<void> {
	const stale = new Set(gone);
	const there = rows.flatMap((row, at) => (stale.has(row.key) ? [] : [{ row, at }]));
	const all = [...there, ...newer.map((row) => ({ row, at: -1 }))].sort((a, b) => newestFirst(a.row, b.row));
	const builder = new WordColumnsBuilder();
	await inTurns(all.length, (index) => {
		const { row, at } = all[index] as (typeof all)[number];
		if (at === -1) builder.add(row.text ?? '');
		else builder.take(words, at);
	});
	const packed = packRows(
		all.map(({ row }) => row),
		builder.columns(),
		broken,
	);
	await useDatabase((database) => keepRows(database, packed, known));
}

/** Does something for each of so many, and lets others have their turn in between. */
async function inTurns(count: number, work: (index: number) => void): Promise<void> {
	for (let at = 0; at < count; ) {
		for (const end = Math.min(count, at + AT_A_TIME); at < end; at++) work(at);
		await new Promise((resolve) => {
			setTimeout(resolve);
		});
	}
}

function later(work: () => Promise<void>): void {
	setTimeout(() => {
		work().catch((error: unknown) => console.warn('What is known of the statements could not be kept.', error));
	}, LATER);
}
