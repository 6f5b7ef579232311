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

/** How long rows are looked at before others have their turn, in milliseconds. */
const TURN = 12;
/** How many of them before the clock is. */
const AT_A_TIME = 100;

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

/** How many statements have been read one by one, of how many; `null` while they are not. */
let reading: { done: number; readonly of: number } | null = null;

/** How far it is to the first list, from 0 to 1, while every statement is read one by one; `null` while none is. */
export function readSoFar(): number | null {
	return reading && Math.min(1, reading.done / Math.max(1, reading.of));
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
	const count = await useDatabase((database) => database.count('statements'));
	if (count >= MANY) await useDatabase(beginKeptRows);
	const rows: TextRow[] = [];
	let broken = 0;
	const mine = { done: 0, of: count };
	reading = mine;
	try {
		await useDatabase((database) =>
			eachStatement(database, (statement) => {
				mine.done++;
				if (statement) rows.push(keptRow(statement));
				else broken++;
			}),
		);
	} finally {
		if (reading === mine) reading = null;
	}
	return newRows(rows, broken);
}

/**
 * Rows of all that the reader has put on record, in no order, put together anew; where they are many, changes must be noted
 * since before they were.
 */
export function newRows(rows: TextRow[], broken: number): OwnRows {
	// In the order of the ledger, so that the next one has little to sort.
	rows.sort(newestFirst);
	const keep = (onWords: (words: WordIndex) => void) => rows.length >= MANY && later(() => keepFirst(rows, broken, onWords));
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
		for (const until = performance.now() + TURN; at < count && performance.now() < until; ) {
			for (const end = Math.min(count, at + AT_A_TIME); at < end; at++) work(at);
		}
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
