import { MAX_TAG_CHARS, MAX_TAGS } from '../domain/is-saved-article';
import { LANGS, type Lang } from '../domain/lang';

const MAX_URL_CHARS = 10_000;

/** A web address as it stands in a file, without the space around it; `null` for one that no link may carry. */
export function webAddress(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	const text = value.trim();
	if (text.length > MAX_URL_CHARS || !/^https?:\/\/[^/\s]/i.test(text)) return null;
	try {
		return new URL(text).href;
	} catch {
		return null;
	}
}

/** Tags as they are kept: one line, no doubles, none empty; what is too long is cut. */
export function cleanTags(tags: readonly unknown[]): readonly string[] {
	const clean = tags
		.filter((tag) => typeof tag === 'string')
		.map((tag) => tag.replace(/\s+/g, ' ').trim().slice(0, MAX_TAG_CHARS).trim())
		.filter((tag) => tag !== '');
	return [...new Set(clean)].slice(0, MAX_TAGS);
}

/** One line of text, or the empty string. */
export function oneLine(value: unknown): string {
	return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

/** Before this no reading list was kept; after that none is yet. What lies outside is a wrong date. */
const [EARLIEST, LATEST] = [Date.UTC(1990, 0, 1), Date.UTC(2100, 0, 1)];

/**
 * A time in any of the forms that programs write: seconds or milliseconds or microseconds since 1970, as number or text,
 * or ISO 8601 with or without a colon in its zone. `null` for no time at all, `undefined` for what cannot be read.
 */
export function timeOf(value: unknown): string | null | undefined {
	if (value === null || value === undefined || value === '' || value === 0 || value === '0') return null;
	const ms = typeof value === 'string' || typeof value === 'number' ? milliseconds(value) : null;
	return ms !== null && ms >= EARLIEST && ms < LATEST ? new Date(ms).toISOString() : undefined;
}

function milliseconds(value: string | number): number | null {
	const text = String(value).trim();
	if (typeof value === 'number' || /^\d{6,17}(\.\d+)?$/.test(text)) {
		const number = Number(text);
		if (!Number.isFinite(number)) return null;
		if (number > 1e14) return Math.round(number / 1000);
		return Math.round(number > 1e11 ? number : number * 1000);
	}
	const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(text);
	if (!iso) return null;
	const [, day = '', time = '00:00:00', zone = 'Z'] = iso;
	const ms = Date.parse(`${day}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase()}`);
	// A day that there is not, such as 31 February, runs over into the next month in some engines.
	return Number.isNaN(ms) || Number.isNaN(Date.parse(day)) || new Date(Date.parse(day)).toISOString().slice(0, 10) !== day
		? null
		: ms;
}

/** The language of a tag such as `es-MX` or `en_US`, when it is one that is read. */
export function langOf(value: unknown): Lang | null {
	const tag = typeof value === 'string' ? value.slice(0, 2).toLowerCase() : '';
	return LANGS.find((lang) => lang === tag) ?? null;
}

/** Whole seconds since 1970; `null` for none. */
export function seconds(time: string | null): number | null {
	return time === null ? null : Math.floor(Date.parse(time) / 1000);
}
