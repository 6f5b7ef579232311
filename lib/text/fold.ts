/**
 * Folding: the form of a text in which spellings that readers take for the same are the same.
 * Case, accents, curly quotes, dashes, odd spaces and soft hyphens go; `ñ` stays, because it is a letter of
 * its own in Spanish (Peña is not Pena). Every folded character knows where it came from.
 */

import { CharClass } from './char-class';

/** Folded characters that stand for nothing: soft hyphen, zero-width marks, combining accents. */
const SKIP = 0xffff;

const N = 0x6e;
const ENYE = 0xf1;
const COMBINING_TILDE = 0x303;

const LATIN_END = 0x250;
/** One or two folded UTF-16 units a character, the second in the high half. */
const latin = new Uint32Array(LATIN_END);
const others = new Map<number, number>();

for (let code = 0; code < LATIN_END; code++) latin[code] = foldSlowly(code);

function foldSlowly(code: number): number {
	if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return SKIP;
	if (code >= 0x300 && code <= 0x36f) return SKIP;
	if (code >= 0xfe00 && code <= 0xfe0f) return SKIP;
	if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000) return 0x20;
	if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2bc || code === 0xb4 || code === 0x60) return 0x27;
	if ((code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb) return 0x22;
	if (code >= 0x2010 && code <= 0x2015) return 0x2d;
	if (code === 0xd1 || code === ENYE) return ENYE;
	if (code === 0xdf) return 0x73 | (0x73 << 16);
	if (code === 0xe6 || code === 0xc6) return 0x61 | (0x65 << 16);
	if (code === 0x153 || code === 0x152) return 0x6f | (0x65 << 16);
	if (code === 0xf8 || code === 0xd8) return 0x6f;
	if (code === 0x142 || code === 0x141) return 0x6c;
	if (code === 0x111 || code === 0x110) return 0x64;
	if (code === 0x131) return 0x69;
	if (code >= 0xd800 && code <= 0xdfff) return code;
	const bare = String.fromCharCode(code)
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase();
	if (bare.length === 0) return code;
	const [first, second] = [bare.charCodeAt(0), bare.charCodeAt(1)];
	if (bare.length === 1) return first === code ? code : foldSlowly(first);
	// What a letter comes apart into is folded in its turn: ŉ is ʼn, and ʼ an apostrophe.
	const [one, two] = [foldSlowly(first) & 0xffff, foldSlowly(second) & 0xffff];
	return one === SKIP ? two : two === SKIP ? one : one | (two << 16);
}

/**
 * The folded form of one UTF-16 unit: one unit, or two with the second in the high half; `0xffff` when it folds
 * to nothing. `next` is the unit after it, which decides whether a decomposed `ñ` begins here.
 */
export function foldCode(code: number, next: number): number {
	if (code < 0x80) {
		if ((code === N || code === 0x4e) && next === COMBINING_TILDE) return ENYE;
		return latin[code] as number;
	}
	if (code < LATIN_END) return latin[code] as number;
	const known = others.get(code);
	if (known !== undefined) return known;
	const folded = foldSlowly(code);
	if (others.size < 4096) others.set(code, folded);
	return folded;
}

/** True when `foldCode` answered that the character folds to nothing. */
export function foldsAway(folded: number): boolean {
	return folded === SKIP;
}

/** A folded text with the way back. */
export interface Folded {
	readonly text: string;
	/** For each folded UTF-16 unit the offset of its original; one more entry than `text` is long. */
	readonly offsets: Uint32Array;
}

/** Folds a text. `offsets[i]` is where folded unit `i` stood; `offsets[text.length]` is the original's length. */
export function fold(original: string): Folded {
	const units: number[] = [];
	const offsets: number[] = [];
	for (let i = 0; i < original.length; i++) {
		const folded = foldCode(original.charCodeAt(i), original.charCodeAt(i + 1));
		if (folded === SKIP) continue;
		units.push(folded & 0xffff);
		offsets.push(i);
		if (folded > 0xffff) {
			units.push(folded >>> 16);
			offsets.push(i);
		}
	}
	offsets.push(original.length);
	return { text: fromUnits(units), offsets: Uint32Array.from(offsets) };
}

/** The folded text alone, for comparing and for keys. */
export function foldText(original: string): string {
	let text = '';
	// Most of a text is plain ASCII, for which folding is lowering: whole stretches of it are lowered at once.
	let from = 0;
	for (let i = 0; i < original.length; i++) {
		const code = original.charCodeAt(i);
		if (code < 0x80 && code !== BACKTICK) continue;
		// The letter before a combining tilde becomes one with it.
		const to = code === COMBINING_TILDE && i > from ? i - 1 : i;
		if (to > from) text += original.slice(from, to).toLowerCase();
		for (let k = to; k <= i; k++) text += folded(original, k);
		from = i + 1;
	}
	if (from === 0) return original.toLowerCase();
	return from < original.length ? text + original.slice(from).toLowerCase() : text;
}

const BACKTICK = 0x60;

/** One unit of a text, folded. */
function folded(text: string, at: number): string {
	const units = foldCode(text.charCodeAt(at), text.charCodeAt(at + 1));
	if (units === SKIP) return '';
	return units > 0xffff ? String.fromCharCode(units & 0xffff, units >>> 16) : String.fromCharCode(units);
}

const OF_WORDS = new CharClass(String.raw`\p{L}\p{N}`);

/** The words of a text, folded, in order and without punctuation. */
export function foldedWords(original: string): string[] {
	const text = foldText(original);
	const words: string[] = [];
	for (let from = OF_WORDS.next(text, 0); from < text.length; ) {
		const to = OF_WORDS.runEnd(text, from);
		words.push(text.slice(from, to));
		from = OF_WORDS.next(text, to);
	}
	return words;
}

/** The words of a text, folded, with single spaces between them and no punctuation. */
export function foldWords(original: string): string {
	return foldedWords(original).join(' ');
}

function fromUnits(units: readonly number[]): string {
	let text = '';
	for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.slice(i, i + 8192));
	return text;
}
