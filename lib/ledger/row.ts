import type { RecordedPosition, SourceArticle, Stance } from '../domain/dossier';
import type { KeptStatement } from '../domain/kept-statement';
import { firstDay, lastDay } from '../domain/partial-date';
import { openRef, type Ref, refOf } from './ref';

/** Who put a statement on record: a dossier's keepers, or the reader. */
export type Origin = 'dossier' | 'reader';

/** What the ledger knows of one statement: enough to find and to count it among 100,000. */
export interface LedgerRow {
	/** Unique over all dossiers and the reader's own. */
	readonly key: string;
	readonly origin: Origin;
	readonly person: Ref;
	/** `null` for no issue. */
	readonly issue: Ref | null;
	/** `null` where `issue` is. */
	readonly stance: Stance | null;
	/** The first and the last day on which it can have been said; empty when the date is not known. */
	readonly first: string;
	readonly last: string;
	/** What a search looks in, as it is written; `null` where a `WordIndex` has its words. */
	readonly text: string | null;
}

/** A row that has its text. */
export interface TextRow extends LedgerRow {
	readonly text: string;
}

/** The key of a dossier's position. */
export function positionKey(dossier: string, id: string): string {
	return `d/${refOf(dossier, id)}`;
}

/** The key of a statement that the reader has confirmed. */
export function keptKey(id: string): string {
	return `r/${id}`;
}

/** What a key names: a position of a dossier, or a statement of the reader's; `null` for a string that is no key. */
export function openKey(key: string): { readonly dossier: string | null; readonly id: string } | null {
	if (key.startsWith('r/')) return { dossier: null, id: key.slice(2) };
	return key.startsWith('d/') ? openRef(key.slice(2)) : null;
}

/** The row of a dossier's position. */
export function positionRow(position: RecordedPosition, dossier: string, article: SourceArticle | undefined): TextRow {
	const { id, actor, issue, stance, statement, quote, date } = position;
	return {
		key: positionKey(dossier, id),
		origin: 'dossier',
		person: refOf(dossier, actor),
		issue: refOf(dossier, issue),
		stance,
		first: firstDay(date),
		last: lastDay(date),
		text: [quote?.text, statement.en, statement.es, article?.title, article?.outlet].filter(Boolean).join('\n'),
	};
}

/** The row of a confirmed statement. */
export function keptRow(kept: KeptStatement): TextRow {
	const { dossier, issue, date } = kept;
	const reports = kept.reports.flatMap(({ article, quote, more, toldBy }) => [
		quote.exact,
		...(more ?? []).map(({ exact }) => exact),
		toldBy,
		article.title,
		article.outlet,
	]);
	return {
		key: keptKey(kept.id),
		origin: 'reader',
		person: refOf(dossier, kept.actor),
		issue: issue === null ? null : refOf(dossier, issue),
		stance: kept.stance,
		first: date === null ? '' : firstDay(date),
		last: date === null ? '' : lastDay(date),
		text: [...reports, kept.note].filter(Boolean).join('\n'),
	};
}
