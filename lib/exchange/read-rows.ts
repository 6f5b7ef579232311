import type { CsvRow } from './csv-rows';
import type { ListItem } from './list-item';
import { FileError } from './problem';

/** Makes an item of each row of a table. */
export async function* readRows(
	rows: AsyncIterable<CsvRow>,
	read: (row: CsvRow) => ListItem,
): AsyncGenerator<ListItem, void, undefined> {
	try {
		for await (const row of rows) yield read(row);
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		yield { kind: 'problem', problem: error.problem, fatal: true };
	}
}
