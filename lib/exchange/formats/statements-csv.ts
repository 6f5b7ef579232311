import type { LedgerEntry } from '../../ledger/entry';
import { csvTable } from '../csv-rows';

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
] as const;

/**
 * Statements as a table, a row for each source of each, for a spreadsheet (RFC 4180, UTF-8). What a spreadsheet would take
 * for a formula has an apostrophe before it: the only thing that is ever put into the words.
 */
export function writeStatementsCsv(entries: Iterable<LedgerEntry>): Iterable<string> {
	return csvTable(STATEMENT_COLUMNS, rows(entries), true);
}

function* rows(entries: Iterable<LedgerEntry>): Generator<readonly (string | null)[], void, undefined> {
	for (const entry of entries)
		for (const { words, article } of entry.sources)
			yield [
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
			];
}
