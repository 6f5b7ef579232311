import type { Annotation } from './annotation';
import { isCount, isObject, isText } from './guard';
import { isTextQuote } from './is-kept-statement';
import { isTime, isWebAddress } from './is-saved-article';
import type { TextPositionSelector } from './text-quote';

/** The most characters of a note. */
export const MAX_NOTE_CHARS = 20_000;

/** True for a highlight or note, whole. */
export function isAnnotation(value: unknown): value is Annotation {
	return (
		isObject(value) &&
		isText(value.id, 200) &&
		isWebAddress(value.article) &&
		isTextQuote(value.quote) &&
		(value.position === undefined || isPosition(value.position)) &&
		isText(value.note, MAX_NOTE_CHARS) &&
		isTime(value.created) &&
		isTime(value.modified)
	);
}

function isPosition(value: unknown): value is TextPositionSelector {
	return isObject(value) && isCount(value.start) && isCount(value.end) && value.start <= value.end;
}
