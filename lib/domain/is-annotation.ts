import type { Annotation } from './annotation';
import { isObject, isText } from './guard';
import { isTextQuote } from './is-kept-statement';
import { isTime, isWebAddress } from './is-saved-article';

/** The most characters of a note. */
export const MAX_NOTE_CHARS = 20_000;

/** True for a highlight or note, whole. */
export function isAnnotation(value: unknown): value is Annotation {
	return (
		isObject(value) &&
		isText(value.id, 200) &&
		isWebAddress(value.article) &&
		isTextQuote(value.quote) &&
		isText(value.note, MAX_NOTE_CHARS) &&
		isTime(value.created) &&
		isTime(value.modified)
	);
}
