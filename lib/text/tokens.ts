import { CharClass } from './char-class';
import { foldCode, foldsAway } from './fold';

/** What a token looks like. */
export const Shape = {
	/** Begins with a capital letter. */
	CAPITAL: 1,
	/** All letters are capitals, and there are at least two. */
	UPPER: 2,
	/** Holds a digit. */
	DIGIT: 4,
	/** Has a small letter in it. */
	LOWER: 8,
	/** Is its own folded form: nothing but small ASCII letters and digits. */
	FOLDED: 16,
} as const;

/** What stands between a token and the one before it. */
export const Gap = {
	SPACE: 1,
	HYPHEN: 2,
	APOSTROPHE: 4,
	PERIOD: 8,
	/** Double quotation marks of any style. */
	QUOTE: 16,
	COMMA: 32,
	/** Anything else that sets words apart: brackets, colons, dashes between words, ellipses. */
	BREAK: 64,
	AMPERSAND: 128,
} as const;

/**
 * The words of one text, as parallel columns. A word is a run of letters and digits; apostrophes, hyphens and
 * full stops part words. `key` is a hash of the folded word: equal words have equal keys, and almost only they.
 */
export interface Tokens {
	readonly text: string;
	readonly count: number;
	readonly start: Int32Array;
	readonly end: Int32Array;
	readonly key: Int32Array;
	readonly shape: Uint8Array;
	/** What stands between this token and the one before it; for the first, before the text's first word. */
	readonly gap: Uint8Array;
}

const LETTER = new CharClass(String.raw`\p{L}\p{N}`);
const NUMBER = new CharClass(String.raw`\p{N}`);
const UPPERCASE = new CharClass(String.raw`\p{Lu}`);

enum Class {
	Separator = 0,
	Lower = 1,
	Upper = 2,
	Digit = 3,
	Skip = 4,
}

/** Up to here characters are looked up in a table: Latin, and general punctuation with the quotation marks. */
const CLASS_END = 0x2100;
const UNKNOWN = 255;
const classes = new Uint8Array(CLASS_END).fill(UNKNOWN);

function classifySlowly(code: number): Class {
	if (foldsAway(foldCode(code, 0))) return Class.Skip;
	// ʼ counts as a letter in Unicode and is written for an apostrophe.
	if (code === 0x2bc || (code >= 0xd800 && code <= 0xdfff)) return Class.Separator;
	const char = String.fromCharCode(code);
	if (!LETTER.has(char)) return Class.Separator;
	if (NUMBER.has(char)) return Class.Digit;
	return UPPERCASE.has(char) ? Class.Upper : Class.Lower;
}

function classify(code: number): Class {
	if (code >= CLASS_END) return classifySlowly(code);
	const known = classes[code] as number;
	if (known !== UNKNOWN) return known;
	const kind = classifySlowly(code);
	classes[code] = kind;
	return kind;
}

function gapOf(code: number): number {
	switch (code) {
		case 0x20:
		case 0x09:
		case 0x0a:
		case 0x0d:
		case 0xa0:
		case 0x202f:
		case 0x2009:
			return Gap.SPACE;
		case 0x2d:
		case 0x2010:
		case 0x2011:
			return Gap.HYPHEN;
		case 0x27:
		case 0x2018:
		case 0x2019:
		case 0x2bc:
		case 0x60:
		case 0xb4:
			return Gap.APOSTROPHE;
		case 0x2e:
			return Gap.PERIOD;
		case 0x22:
		case 0x201c:
		case 0x201d:
		case 0x201e:
		case 0xab:
		case 0xbb:
			return Gap.QUOTE;
		case 0x2c:
			return Gap.COMMA;
		case 0x26:
			return Gap.AMPERSAND;
		default:
			return foldCode(code, 0) === 0x20 ? Gap.SPACE : Gap.BREAK;
	}
}

/** What a word has been seen to hold. */
enum Seen {
	SMALL = 1,
	CAPITAL = 2,
	/** More than one. */
	CAPITALS = 6,
	DIGIT = 8,
	/** What folds to nothing. */
	SKIP = 16,
	/** Letters and digits beyond ASCII. */
	OTHER = 32,
}

/** The shape of a word, but for how it begins, by what has been seen in it. */
const shapeOf = Uint8Array.from(
	{ length: 64 },
	(_, seen) =>
		((seen & (Seen.SMALL | 4)) === 4 ? Shape.UPPER : 0) |
		(seen & Seen.DIGIT ? Shape.DIGIT : 0) |
		(seen & Seen.SMALL ? Shape.LOWER : 0) |
		(seen & (Seen.CAPITAL | Seen.SKIP | Seen.OTHER) ? 0 : Shape.FOLDED),
);

/** Words that one chunk of columns holds: texts share chunks, for many small columns cost more than the words in them. */
const CHUNK = 8192;
let room = 0;
let used = 0;
let starts = new Int32Array(0);
let ends = new Int32Array(0);
let keys = new Int32Array(0);
let shapes = new Uint8Array(0);
let gapsBefore = new Uint8Array(0);

function makeRoom(words: number): void {
	if (words <= room - used) return;
	room = Math.max(CHUNK, words);
	used = 0;
	starts = new Int32Array(room);
	ends = new Int32Array(room);
	keys = new Int32Array(room);
	shapes = new Uint8Array(room);
	gapsBefore = new Uint8Array(room);
}

/** Splits a text into words, in one pass and without making a string a word. */
export function tokenize(text: string): Tokens {
	const { length } = text;
	makeRoom((length >> 1) + 1);
	const first = used;
	const start = starts;
	const end = ends;
	const key = keys;
	const shape = shapes;
	const gapBefore = gapsBefore;
	let at = first;
	let gap = 0;
	for (let i = 0; i < length; ) {
		const code = text.charCodeAt(i);
		if (code === 0x20) {
			gap |= Gap.SPACE;
			i++;
			continue;
		}
		const kind = classify(code);
		if (kind === Class.Separator || kind === Class.Skip) {
			if (kind === Class.Separator) gap |= gapOf(code);
			i++;
			continue;
		}
		start[at] = i;
		let hash = HASH_SEED;
		let seen = 0;
		for (; i < length; i++) {
			const unit = text.charCodeAt(i);
			const small = unit | 0x20;
			// Most of every text: ASCII letters, which fold to their small forms, but for an n that a combining tilde may follow.
			if (small >= 0x61 && small <= 0x7a && (small !== 0x6e || text.charCodeAt(i + 1) !== COMBINING_TILDE)) {
				seen |= unit === small ? Seen.SMALL : seen & Seen.CAPITAL ? Seen.CAPITALS : Seen.CAPITAL;
				hash = Math.imul(hash ^ small, 0x01000193);
				continue;
			}
			const unitKind = classify(unit);
			if (unitKind === Class.Separator) break;
			if (unitKind === Class.Skip) {
				seen |= Seen.SKIP;
				continue;
			}
			if (unitKind === Class.Lower) seen |= Seen.SMALL;
			else if (unitKind === Class.Digit) seen |= Seen.DIGIT;
			else seen |= seen & Seen.CAPITAL ? Seen.CAPITALS : Seen.CAPITAL;
			if (unit >= 0x80) seen |= Seen.OTHER;
			hash = hashFolded(hash, foldCode(unit, text.charCodeAt(i + 1)));
		}
		end[at] = i;
		if (seen & Seen.SKIP) {
			const to = withoutUnseen(text, i);
			end[at] = to;
			if (!hasUnseen(text, start[at] as number, to)) seen &= ~Seen.SKIP;
		}
		key[at] = hash;
		gapBefore[at] = gap;
		shape[at] = (kind === Class.Upper ? Shape.CAPITAL : 0) | (shapeOf[seen] as number);
		at++;
		gap = 0;
	}
	used = at;
	return {
		text,
		count: at - first,
		start: start.subarray(first, at),
		end: end.subarray(first, at),
		key: key.subarray(first, at),
		shape: shape.subarray(first, at),
		gap: gapBefore.subarray(first, at),
	};
}

/** Where a word ends without what is not seen behind it; a decomposed accent belongs to the letter before it. */
function withoutUnseen(text: string, end: number): number {
	let to = end;
	for (let unit = text.charCodeAt(to - 1); classify(unit) === Class.Skip && (unit < 0x300 || unit > 0x36f); )
		unit = text.charCodeAt(--to - 1);
	return to;
}

function hasUnseen(text: string, start: number, end: number): boolean {
	for (let i = start; i < end; i++) if (classify(text.charCodeAt(i)) === Class.Skip) return true;
	return false;
}

const COMBINING_TILDE = 0x303;
const HASH_SEED = 0x811c9dc5 | 0;

function hashFolded(hash: number, folded: number): number {
	const key = longerKey(hash, folded & 0xffff);
	return folded > 0xffff ? longerKey(key, folded >>> 16) : key;
}

/** The key of a folded word with one more UTF-16 unit, from the key of what is before it. */
export function longerKey(key: number, unit: number): number {
	return Math.imul(key ^ unit, 0x01000193);
}

/** The key that `tokenize` gives to a word (FNV-1a over its folded UTF-16 units). */
export function keyOf(word: string): number {
	let hash = HASH_SEED;
	for (let i = 0; i < word.length; i++) {
		const folded = foldCode(word.charCodeAt(i), word.charCodeAt(i + 1));
		if (!foldsAway(folded)) hash = hashFolded(hash, folded);
	}
	return hash;
}
