import type { AttributionKind } from './attribution';
import { isCount, isListOf, isObject, isOneOf, isText, isTextOrNull } from './guard';
import { LANGS } from './lang';
import type { EntityType } from './mention';
import {
	type ArticleShelf,
	EXCERPT_CHARS,
	type SavedArticle,
	type SavedContent,
	type SavedEntity,
	type SavedIssue,
	type SavedStatement,
} from './saved-article';
import { MAX_TELLER } from './told-by';

const ENTITY_TYPES: readonly EntityType[] = ['person', 'organization', 'term'];
const KINDS: readonly AttributionKind[] = ['direct', 'indirect', 'mixed'];
const STATUSES = ['known', 'new', 'different'] as const;

/** The most characters of one saved copy, as HTML or as text. */
export const MAX_CONTENT_CHARS = 2 * 1024 * 1024;
/** The most tags of one article. */
export const MAX_TAGS = 100;
/** The most characters of one tag. */
export const MAX_TAG_CHARS = 80;
const MAX_QUOTE_CHARS = 100_000;

/** True for a time as `Date.prototype.toISOString` writes it. */
export function isTime(value: unknown): value is string {
	return isText(value, 30) && /^\d{4}-\d\d-\d\dT.*Z$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** True for an address that a link may carry. */
export function isWebAddress(value: unknown): value is string {
	return isText(value) && /^https?:\/\/[^/]/.test(value);
}

function isSavedEntity(value: unknown): value is SavedEntity {
	return (
		isObject(value) &&
		isText(value.id) &&
		isText(value.dossier) &&
		isOneOf(value.type, ENTITY_TYPES) &&
		isText(value.name) &&
		isCount(value.count)
	);
}

function isSavedIssue(value: unknown): value is SavedIssue {
	return isObject(value) && isText(value.id) && isText(value.dossier);
}

function isQuote(value: unknown): value is SavedStatement['quote'] {
	return isObject(value) && isText(value.exact, MAX_QUOTE_CHARS) && isText(value.prefix) && isText(value.suffix);
}

function isSavedStatement(value: unknown): value is SavedStatement {
	return (
		isObject(value) &&
		isTextOrNull(value.speaker) &&
		isTextOrNull(value.speakerText) &&
		isOneOf(value.kind, KINDS) &&
		typeof value.denied === 'boolean' &&
		isQuote(value.quote) &&
		(value.more === undefined || isListOf(value.more, isQuote, 1000)) &&
		(value.toldBy === undefined || isText(value.toldBy, MAX_TELLER)) &&
		(value.status === null || isOneOf(value.status, STATUSES)) &&
		isListOf(value.matches, (match): match is string => isText(match))
	);
}

/** True for the metadata of a saved article, whole and with a web address. */
export function isSavedArticle(value: unknown): value is SavedArticle {
	return (
		isObject(value) &&
		isWebAddress(value.url) &&
		isText(value.title) &&
		isTextOrNull(value.byline) &&
		isTextOrNull(value.outlet) &&
		isTextOrNull(value.published) &&
		(value.lang === null || isOneOf(value.lang, LANGS)) &&
		isTime(value.savedAt) &&
		isTime(value.updatedAt) &&
		isText(value.excerpt, EXCERPT_CHARS) &&
		isCount(value.words) &&
		isListOf(value.entities, isSavedEntity) &&
		isListOf(value.issues, isSavedIssue, 1000) &&
		isListOf(value.statements, isSavedStatement) &&
		isArticleShelf(value)
	);
}

/** True for what the reader has done with a saved article: tags without doubles, progress from 0 to 1. */
function isArticleShelf(value: unknown): value is ArticleShelf {
	return (
		isObject(value) &&
		isListOf(value.tags, isTag, MAX_TAGS) &&
		new Set(value.tags).size === value.tags.length &&
		typeof value.read === 'boolean' &&
		typeof value.archived === 'boolean' &&
		typeof value.progress === 'number' &&
		value.progress >= 0 &&
		value.progress <= 1
	);
}

/** True for a tag: one line, not blank, no space at its ends. */
export function isTag(value: unknown): value is string {
	return isText(value, MAX_TAG_CHARS) && value !== '' && value === value.trim() && !/[\n\r\t]/.test(value);
}

/** True for the copy of a saved article. Says nothing about what its HTML holds: that is for `sanitizeHtml`. */
export function isSavedContent(value: unknown): value is SavedContent {
	return (
		isObject(value) && isWebAddress(value.url) && isText(value.html, MAX_CONTENT_CHARS) && isText(value.text, MAX_CONTENT_CHARS)
	);
}
