import * as v from 'valibot';
import type { Reason } from '../domain/file-problem';
import { isTime } from '../domain/is-saved-article';
import { LANGS } from '../domain/lang';
import { isPartialDate } from '../domain/partial-date';

/*
 * The fields that records are made of. They accept what the guards of lib/domain accept, no more and no less (a test
 * holds them together), and say what is wrong. What JSON Schema cannot say is checked beside a pattern that it can.
 */

/** The reason of a check, which valibot carries as its message. */
export function because(reason: Reason): Reason {
	return reason;
}

/** Text of at most so many UTF-16 units. */
export function text(most = 10_000) {
	return v.pipe(v.string(because('type')), v.maxLength(most, because('long')));
}

/** Text that says something. */
export function words(most: number) {
	return v.pipe(text(most), v.minLength(1, because('empty')));
}

export const YesNo = v.boolean(because('type'));

export const Language = v.nullable(v.picklist(LANGS, because('choice')));

/** An address that a link may carry. */
export const WebAddress = v.pipe(text(), v.regex(/^https?:\/\/[^/]/, because('address')));

/** A time in UTC, as `Date.prototype.toISOString` writes it. */
export const Time = v.pipe(
	text(30),
	v.regex(/^\d{4}-\d\d-\d\dT.*Z$/, because('time')),
	v.check((value) => isTime(value), because('time')),
);

/** `2025`, `2025-08` or `2025-08-09`. */
export const PartialDay = v.pipe(
	text(10),
	v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, because('date')),
	v.check((value) => isPartialDate(value), because('date')),
);

/** A whole number from 0. */
export const Count = v.pipe(v.number(because('type')), v.safeInteger(because('choice')), v.minValue(0, because('choice')));

/** One of a few words. */
export function oneOf<const Options extends readonly string[]>(...options: Options) {
	return v.picklist(options, because('choice'));
}

/** A list of at most so many. */
export function listOf<Schema extends v.GenericSchema>(item: Schema, most = 10_000) {
	return v.pipe(v.array(item, because('type')), v.maxLength(most, because('long')));
}
