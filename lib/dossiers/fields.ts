import * as v from 'valibot';
import { LANGS } from '../domain/lang';
import { LIMITS } from './limits';

/*
 * The small fields that a pack is made of. Only checks that JSON Schema can say stand here, so that the published
 * schema tells authors' editors the whole of it; what needs a second field stands in `check-references.ts`.
 */

// No control characters, line separators or invisible direction switches, no white space at either end.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is kept out; written so, as JSON Schema knows no flags.
const ONE_LINE = /^(?!\s)[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]+(?<!\s)$/;

const HTTP_ADDRESS = /^https?:\/\/[^\s/?#@\\]+([/?#]\S*)?$/;

/** Text in one line. */
function line(most: number) {
	return v.pipe(
		v.string('must be text'),
		v.minLength(1, 'must not be empty'),
		v.maxLength(most, `must not be longer than ${most} characters`),
		v.regex(ONE_LINE, 'must be one line of text, without control characters or white space at its ends'),
	);
}

export const Name = line(LIMITS.name);
export const Line = line(LIMITS.line);
export const Prose = line(LIMITS.text);

export const Id = v.pipe(
	v.string('must be text'),
	v.maxLength(LIMITS.id, `must not be longer than ${LIMITS.id} characters`),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug: lower-case letters, digits and single hyphens'),
);

/** The form of a date; whether such a day exists is checked in `check-references.ts`. */
export const DateField = v.pipe(
	v.string('must be text'),
	v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be a date: 2025, 2025-08 or 2025-08-09'),
);

export const Url = v.pipe(
	v.string('must be text'),
	v.maxLength(LIMITS.url, `must not be longer than ${LIMITS.url} characters`),
	v.regex(HTTP_ADDRESS, 'must be an http(s) address'),
);

export const Version = v.pipe(
	v.string('must be text'),
	v.regex(/^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/, 'must be a version: major.minor.patch'),
);

export const Language = v.picklist(LANGS, `must be one of ${LANGS.join(', ')}`);

/** One text in every language of the interface. */
export function localized<Schema extends v.GenericSchema<string>>(text: Schema) {
	return v.strictObject({ en: text, es: text });
}

export const Near = v.pipe(
	v.array(Name, 'must be a list'),
	v.minLength(1, 'must not be empty: leave the field out instead'),
	v.maxLength(LIMITS.near, `must not have more than ${LIMITS.near} words`),
);
