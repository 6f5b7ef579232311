import { isListOf, isObject, isOneOf, isText, isTextOrNull } from './guard';
import { isTime, isWebAddress } from './is-saved-article';
import type { Dismissal, KeptStatement, Report, Revision, StatementFields } from './kept-statement';
import { LANGS } from './lang';
import { isPartialDate } from './partial-date';
import type { TextQuoteSelector } from './text-quote';
import { MAX_TELLER } from './told-by';

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
		(value.more === undefined || isListOf(value.more, isTextQuote, 1000)) &&
		(value.toldBy === undefined || isText(value.toldBy, MAX_TELLER))
	);
}

const FIELDS: { readonly [K in keyof StatementFields]: (value: unknown) => boolean } = {
	actor: (value) => isText(value, MAX_ID),
	dossier: (value) => isText(value, MAX_ID),
	issue: (value) => isTextOrNull(value, MAX_ID),
	stance: (value) => value === null || isOneOf(value, STANCES),
	date: (value) => value === null || (isText(value, 10) && isPartialDate(value)),
	kind: (value) => isOneOf(value, KINDS),
	denied: (value) => typeof value === 'boolean',
	note: (value) => isText(value),
	reports: (value) => isListOf(value, isReport, 1000) && value.length > 0,
};

/** A stance exactly where there is an issue. */
const isPaired = ({ issue, stance }: Readonly<Record<string, unknown>>) => (issue === null) === (stance === null);

/** True for the fields of a statement: with at least one report, and a stance exactly where there is an issue. */
function isStatementFields(value: unknown): value is StatementFields {
	return isObject(value) && Object.entries(FIELDS).every(([name, guard]) => guard(value[name])) && isPaired(value);
}

/** True for some fields of a statement, each sound, and nothing else; issue and stance only change together. */
export function isStatementChange(value: unknown): value is Partial<StatementFields> {
	return (
		isObject(value) &&
		Object.entries(value).every(([name, field]) => Object.hasOwn(FIELDS, name) && FIELDS[name as keyof StatementFields](field)) &&
		Object.hasOwn(value, 'issue') === Object.hasOwn(value, 'stance') &&
		isPaired({ issue: null, stance: null, ...value }) &&
		Object.hasOwn(value, 'actor') === Object.hasOwn(value, 'dossier')
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
