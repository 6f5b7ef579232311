import type { LedgerEntry } from '../../ledger/entry';
import { csvLine } from '../csv-rows';
import type { FileWriter } from '../write-file';

/** The columns, in their order. Columns are added at the end, never renamed. */
export const STATEMENT_COLUMNS = [
	'id',
	'on record by',
	'dossier',
	'person',
	'person id',
	'date',
	'issue',
	'issue id',
	'stance',
	'denied',
	'exact words',
	'words',
	'language',
	'summary',
	'note',
	'outlet',
	'article',
	'published',
	'address',
	'told by',
] as const;

/**
 * Statements as a table, a row for each source of each, for a spreadsheet (RFC 4180, UTF-8 with the mark by which
 * spreadsheets know it). What a spreadsheet would take for a formula has an apostrophe before it: the only thing that is
 * ever put into the words.
 */
export const writeStatementsCsv: FileWriter<LedgerEntry> = {
	begin: `\ufeff${csvLine(STATEMENT_COLUMNS)}`,
	between: '',
	end: '',
	entry: (entry) =>
		rows(entry)
			.map((row) => csvLine(row, true))
			.join(''),
};

function rows(entry: LedgerEntry): readonly (readonly (string | null)[])[] {
	return entry.sources.map(({ words, article, toldBy }) => [
		entry.key,
		entry.origin === 'reader' ? 'reader' : 'dossier',
		entry.dossier,
		entry.actorName,
		entry.actor,
		entry.date,
		entry.issueLabel,
		entry.issue,
		entry.stance,
		entry.denied ? 'yes' : 'no',
		words !== null && entry.exact ? 'yes' : 'no',
		words?.text ?? null,
		words?.lang ?? null,
		entry.says,
		entry.kept?.note || null,
		article.outlet,
		article.title,
		article.date,
		article.url,
		// Who is not named is somebody all the same.
		toldBy === '' ? 'somebody else' : toldBy,
	]);
}
