import { newestFirst } from '../../lib/ledger/ledger';
import { packRows, unpackRows } from '../../lib/ledger/pack-rows';
import { keptKey, keptRow, type LedgerRow } from '../../lib/ledger/row';
import { beginKeptRows, keepRows, readKeptRows } from '../../lib/store/kept-rows';
import { eachStatement, getStatements } from '../../lib/store/statements';
import { useDatabase } from './database';

/** Fewer statements are read faster than it takes to keep what is known of them. */
const MANY = 2000;
/** With more changes than this, what was kept is written anew. */
const WORTH_WRITING = 200;
/** Whoever asked for the ledger is answered first, in milliseconds. */
const LATER = 1000;

/** The rows of what the reader has put on record, in no certain order. */
export interface OwnRows {
	readonly rows: LedgerRow[];
	/** Damaged records of the store. */
	readonly broken: number;
	/** Keeps them for the next worker, a little later. Where that fails, the next worker reads all again. */
	keep(): void;
}

/** What the reader has put on record: as an earlier worker kept it, with what has changed since, or read one by one. */
export async function keptRows(): Promise<OwnRows> {
	const kept = await useDatabase(readKeptRows);
	const packed = kept && unpackRows(kept.rows);
	if (kept && packed) {
		const changed = [...new Set(kept.changed)];
		const now = await useDatabase((database) => getStatements(database, changed));
		const stale = new Set(changed.map(keptKey));
		const rows = stale.size === 0 ? packed.rows : packed.rows.filter(({ key }) => !stale.has(key));
		for (const statement of now) rows.push(keptRow(statement));
		const { broken } = packed;
		const worth = kept.changed.length >= WORTH_WRITING;
		return { rows, broken, keep: worth ? keeper([...rows], broken, kept.changed.length) : () => {} };
	}
	const many = (await useDatabase((database) => database.count('statements'))) >= MANY;
	if (many) await useDatabase(beginKeptRows);
	const rows: LedgerRow[] = [];
	const broken = await useDatabase((database) => eachStatement(database, (statement) => rows.push(keptRow(statement))));
	return { rows, broken, keep: many ? keeper([...rows], broken, 0) : () => {} };
}

function keeper(rows: LedgerRow[], broken: number, known: number): () => void {
	return () =>
		void setTimeout(() => {
			// In the order of the ledger, so that the next one has little to sort.
			const packed = packRows(rows.sort(newestFirst), broken);
			useDatabase((database) => keepRows(database, packed, known)).catch((error: unknown) =>
				console.warn('What is known of the statements could not be kept.', error),
			);
		}, LATER);
}
