import Papa from 'papaparse';
import { newlines } from './newlines';
import { FileError } from './problem';

/** A row of a table, by the names of its columns in small letters. */
export interface CsvRow {
	/** The line on which it begins, from 1. */
	readonly line: number;
	/** `/1` for the second row under the head, as if the rows were a JSON list. */
	readonly path: string;
	readonly cells: Readonly<Record<string, string>>;
}

/** No row is longer than this (UTF-16 units): a quotation that never ends would take the rest of the file. */
const MOST_CHARS = 4 * 1024 * 1024;

/** What parts the cells: a comma, and what spreadsheets put in its place. */
const DELIMITERS = [',', ';', '\t'] as const;

/** What the parser tells of a stretch of a file; its types leave it open. */
interface Parsed {
	readonly data: readonly (readonly string[])[];
	readonly errors: readonly { readonly code: string }[];
	/** `cursor`: where the last whole row ends. */
	readonly meta: { readonly cursor: number };
}

/**
 * The rows of a CSV file with a head, one after the other, with never more of the file in memory than a piece and a row:
 * quoted cells with delimiters and line breaks, CRLF or LF or both, a byte order mark, empty lines. Throws a `FileError`
 * when a column is missing or a quotation never ends.
 */
export async function* csvRows(
	pieces: AsyncIterable<string>,
	needed: readonly string[],
): AsyncGenerator<CsvRow, void, undefined> {
	const table = new Table(needed);
	let parser: Papa.Parser | null = null;
	let buffer = '';
	for await (const piece of pieces) {
		buffer += piece;
		if (!parser) {
			// A byte order mark may be all of the first piece.
			buffer = buffer.replace(/^\ufeff/, '');
			if (buffer.length > MOST_CHARS) throw new FileError(1, '', 'huge');
			if (!hasHead(buffer)) continue;
			parser = parserFor(buffer);
		}
		const { data, meta } = parser.parse(buffer, 0, true) as Parsed;
		buffer = buffer.slice(meta.cursor);
		for (const cells of data) yield* table.take(cells);
		if (buffer.length > MOST_CHARS) throw new FileError(table.line, '', 'huge');
	}
	const { data, errors } = (parser ?? parserFor(buffer)).parse(buffer, 0, false) as Parsed;
	if (errors.some(({ code }) => code === 'MissingQuotes')) throw new FileError(table.line, '', 'truncated');
	for (const cells of data) yield* table.take(cells);
	if (!table.hasHead) throw new FileError(1, '', 'empty');
}

/** True when the first line is there, and what follows its end: a line feed, or the next line. Goes over the text once. */
function hasHead(start: string): boolean {
	const head = start.trimStart();
	const end = head.search(/[\r\n]/);
	return end >= 0 && end + 1 < head.length;
}

/** A parser for a file that begins like this. Of the ends of lines it takes the line feed; what stands before it is cut off later. */
function parserFor(start: string): Papa.Parser {
	const [head = ''] = start.trimStart().split(/[\r\n]/, 1);
	const counted = DELIMITERS.map((delimiter) => [head.split(delimiter).length, delimiter] as const);
	const [, delimiter] = counted.reduce((best, one) => (one[0] > best[0] ? one : best));
	return new Papa.Parser({ delimiter, newline: start.includes('\n') ? '\n' : '\r' });
}

/** Knows the head, and where each row stands. */
class Table {
	/** The line of the next row, from 1. */
	line = 1;
	#head: readonly string[] | null = null;
	#count = 0;

	constructor(private readonly needed: readonly string[]) {}

	get hasHead(): boolean {
		return this.#head !== null;
	}

	/** The row of some cells; nothing for the head and for an empty line. */
	*take(cells: readonly string[]): Generator<CsvRow, void, undefined> {
		const begins = this.line;
		this.line += 1 + cells.reduce((sum, cell) => sum + newlines(cell), 0);
		if (cells.every((cell) => cell.trim() === '')) return;
		if (this.#head === null) {
			this.#head = cells.map((name) => name.trim().toLowerCase());
			const missing = this.needed.find((name) => !this.#head?.includes(name));
			if (missing !== undefined) throw new FileError(begins, `/${missing}`, 'foreign');
			return;
		}
		const entries = this.#head.map((name, at) => [name, (cells[at] ?? '').replace(/\r$/, '')] as const);
		yield { line: begins, path: `/${this.#count++}`, cells: Object.fromEntries(entries) };
	}
}

/** How what a spreadsheet runs begins (OWASP, CSV injection). The parser's own pattern misses cells of several lines. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A row as CSV, with CRLF (RFC 4180). `safe`: for a spreadsheet. What it would run as a formula gets an apostrophe before it,
 * and every cell is quoted: many a spreadsheet parts cells at a semicolon as well, and would run what stands behind it.
 */
export function csvLine(row: readonly (string | number | null)[], safe = false): string {
	return `${Papa.unparse([row.map((cell) => cell ?? '')], { quotes: safe, escapeFormulae: safe && FORMULA })}\r\n`;
}
