import type { PartialDate, RecordedPosition, Stance } from './dossier';
import type { KeptStatement, Report } from './kept-statement';
import type { Lang, Localized } from './lang';

/**
 * A statement that is on record, wherever the record has it from: a dossier's position, or a statement that the reader
 * has confirmed. The least that the record must know of it to compare others with it.
 */
export interface RecordedStatement {
	/** Unique in its dossier. */
	readonly id: string;
	readonly dossier: string;
	/** Id of the actor who said it. */
	readonly actor: string;
	/** The issue that it speaks to; `null` for none. */
	readonly issue: string | null;
	/** `null` where `issue` is. */
	readonly stance: Stance | null;
	/** The exact words, once for each report of them. An ellipsis or brackets part what was not said in one go. */
	readonly wordings: readonly { readonly text: string; readonly lang: Lang | null }[];
	/** A keeper's own words for it, in both languages. */
	readonly says: Localized | null;
	/** The day on which it was said. */
	readonly date: PartialDate | null;
}

/** A dossier's position as a statement on record. */
export function recordedPosition(position: RecordedPosition, dossier: string): RecordedStatement {
	const { id, actor, issue, stance, quote, statement, date } = position;
	return { id, dossier, actor, issue, stance, wordings: quote === null ? [] : [quote], says: statement, date };
}

/** A statement that the reader has confirmed as a statement on record. */
export function confirmedStatement(statement: KeptStatement): RecordedStatement {
	const { id, dossier, actor, issue, stance, date, reports } = statement;
	const wordings = reports.map((report) => ({ text: wordsOf(report), lang: report.lang }));
	return { id, dossier, actor, issue, stance, wordings, says: null, date };
}

/** The words of a report, unaltered, with ` … ` where something interrupts them. */
export function wordsOf({ quote, more = [] }: Pick<Report, 'quote' | 'more'>): string {
	return [quote, ...more].map(({ exact }) => exact).join(' … ');
}
