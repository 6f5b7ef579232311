import { foldedWords, foldText } from '../text/fold';

/** One thing that has to stand in an article, or must not. */
export interface Wanted {
	/** Folded. One: a word; several: a phrase, in this order and without others between them. */
	readonly words: readonly string[];
	/** The last word may go on: it is still being typed, or no quotation marks say that it is whole. */
	readonly prefix: boolean;
	readonly not: boolean;
}

/** What an article can be narrowed down by. */
export type FilterField = 'person' | 'issue' | 'outlet' | 'tag' | 'lang' | 'after' | 'before' | 'on' | 'is';

/** A condition such as `outlet:reuters`. */
export interface Filter {
	readonly field: FilterField;
	/** As it was written, without quotation marks. */
	readonly value: string;
	readonly not: boolean;
}

/** What a reader searches for. */
export interface Query {
	readonly wanted: readonly Wanted[];
	readonly filters: readonly Filter[];
}

/** The names of the conditions in both languages, folded. */
const FIELDS: Readonly<Record<string, FilterField>> = {
	person: 'person',
	people: 'person',
	persona: 'person',
	personas: 'person',
	issue: 'issue',
	asunto: 'issue',
	tema: 'issue',
	outlet: 'outlet',
	source: 'outlet',
	medio: 'outlet',
	fuente: 'outlet',
	tag: 'tag',
	etiqueta: 'tag',
	lang: 'lang',
	language: 'lang',
	idioma: 'lang',
	after: 'after',
	since: 'after',
	desde: 'after',
	before: 'before',
	until: 'before',
	hasta: 'before',
	on: 'on',
	date: 'on',
	fecha: 'on',
	is: 'is',
	esta: 'is',
};

const PART = /(-)?(?:(\p{L}+):)?(?:"([^"]*)("?)|(\S*))/gu;

/**
 * Reads what was typed: words, "phrases", -without, and conditions such as person:"Ana Vela", after:2025-08, is:unread, in
 * English or Spanish. Whatever is no condition is a word. Never throws.
 */
export function parseQuery(typed: string): Query {
	const text = typed.normalize('NFC').replace(/[“”„‟«»]/g, '"');
	const wanted: Wanted[] = [];
	const filters: Filter[] = [];
	for (const [whole, minus, name = '', quoted, closing, bare = ''] of text.matchAll(PART)) {
		const not = minus !== undefined;
		const field = fieldOf(name);
		const value = (quoted ?? bare).trim();
		if (field) {
			if (value !== '') filters.push({ field, value, not });
			continue;
		}
		// A name that is no condition's is a word like others: "10:30", "https://…".
		const words = foldedWords(name === '' ? value : `${name}:${value}`);
		if (words.length === 0) continue;
		const isPhrase = quoted !== undefined;
		const prefix = isPhrase ? closing === '' : mayGoOn(words, whole, text);
		wanted.push({ words, prefix, not });
	}
	return { wanted, filters };
}

function fieldOf(name: string): FilterField | null {
	const known = foldText(name);
	return Object.hasOwn(FIELDS, known) ? (FIELDS[known] as FilterField) : null;
}

/** Words of three letters find longer ones; shorter ones only while they are being typed. */
function mayGoOn(words: readonly string[], whole: string, text: string): boolean {
	return (words[words.length - 1] ?? '').length >= 3 || text.endsWith(whole);
}

/** Writes a condition as it is typed. */
export function writeFilter(name: string, value: string): string {
	return /^[\p{L}\p{N}_-]+$/u.test(value) ? `${name}:${value}` : `${name}:"${value.replaceAll('"', '')}"`;
}

/** What was typed, without its conditions of some fields. */
export function withoutFilters(typed: string, fields: readonly FilterField[]): string {
	const text = typed.replace(/[“”„‟«»]/g, '"');
	return text
		.replace(PART, (whole, _minus, name: string | undefined) => {
			const field = name === undefined ? null : fieldOf(name);
			return field && fields.includes(field) ? '' : whole;
		})
		.replace(/\s+/g, ' ')
		.trimStart();
}
