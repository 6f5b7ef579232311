import { isListOf, isObject, isOneOf, isText, isTextOrNull } from './guard';
import { isTime, isWebAddress } from './is-saved-article';
import type { Dismissal, KeptStatement, Report, Revision, StatementFields } from './kept-statement';
import { LANGS } from './lang';
import { isPartialDate } from './partial-date';
import type { TextQuoteSelector } from './text-quote';

const KINDS = ['direct', 'indirect', 'mixed'] as const;
const STANCES = ['supports', 'opposes', 'qualified', 'neutral'] as const;
const MAX_ID = 200;
const MAX_QUOTE_CHARS = 100_000;

/** True for a text quote whose words are there. */
export function isTextQuote(value: unknown): value is TextQuoteSelector {
	return (
		isObject(value) &&
		isText(value.exact, MAX_QUOTE_CHARS) &&
		value.exact !== '' &&
		isText(value.prefix, 1000) &&
		isText(value.suffix, 1000)
	);
}

function isReport(value: unknown): value is Report {
	return (
		isObject(value) &&
		isObject(value.article) &&
		isWebAddress(value.article.url) &&
		isText(value.article.title) &&
		isTextOrNull(value.article.outlet) &&
		isTextOrNull(value.article.published, 40) &&
		(value.lang === null || isOneOf(value.lang, LANGS)) &&
		isTextQuote(value.quote) &&
		(value.more === undefined || isListOf(value.more, isTextQuote, 1000))
	);
}

/** True for the fields of a statement: with at least one report, and a stance exactly where there is an issue. */
function isStatementFields(value: unknown): value is StatementFields {
	return (
		isObject(value) &&
		isText(value.actor, MAX_ID) &&
		isText(value.dossier, MAX_ID) &&
		(value.issue === null ? value.stance === null : isText(value.issue, MAX_ID) && isOneOf(value.stance, STANCES)) &&
		(value.date === null || (isText(value.date, 10) && isPartialDate(value.date))) &&
		isOneOf(value.kind, KINDS) &&
		typeof value.denied === 'boolean' &&
		isText(value.note) &&
		isListOf(value.reports, isReport, 1000) &&
		value.reports.length > 0
	);
}

function isRevision(value: unknown): value is Revision {
	return isObject(value) && isTime(value.at) && isStatementFields(value.before);
}

/** True for a statement on record, whole, with its history. */
export function isKeptStatement(value: unknown): value is KeptStatement {
	return (
		isStatementFields(value) &&
		isObject(value) &&
		isText(value.id, MAX_ID) &&
		isTime(value.confirmedAt) &&
		isTime(value.updatedAt) &&
		isListOf(value.history, isRevision)
	);
}

/** True for a dismissal. */
export function isDismissal(value: unknown): value is Dismissal {
	return isObject(value) && isText(value.key, MAX_QUOTE_CHARS * 2) && isWebAddress(value.article) && isTime(value.at);
}
