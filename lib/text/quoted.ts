import { expression } from './expression';

const BEGINS_WORDS = expression`[\p{L}\p{N}¿¡$]`;
const SMALL = expression`[\p{Ll}]`;
const ASIDE = expression`\s[—–](?=\p{Ll})`;

/** A quotation in a text: `start` and `end` enclose the marks, `innerStart` and `innerEnd` the words. */
export interface Quoted {
	readonly start: number;
	readonly end: number;
	readonly innerStart: number;
	readonly innerEnd: number;
	/** False when the text ends before the closing mark: the quotation goes on in the next paragraph. */
	readonly closed: boolean;
}

const CLOSING: Record<string, string> = { '“': '”', '«': '»', '„': '“”', '‘': '’', '‹': '›' };
const WORD = expression`[\p{L}\p{N}]`;

/**
 * The outermost quotations of one block, in order. Understands “ ”, « », „ “, straight and doubled single quotes,
 * and single quotes where they cannot be apostrophes. Quotations inside a quotation belong to it. A block that begins
 * with a raya is dialogue: what stands between the rayas of the narrator is quoted.
 */
export function findQuoted(text: string): Quoted[] {
	if (RAYA_START.test(text)) return findRaya(text);
	const found: Quoted[] = [];
	for (let i = nextMark(text, 0); i < text.length; i = nextMark(text, i + 1)) {
		const opened = openingAt(text, i);
		if (opened === null) continue;
		const end = closingAfter(text, i + opened.length, opened);
		if (end === null) {
			// An opening mark without a closing one: a quotation that runs on, unless it is a stray single quote.
			if (opened.single) continue;
			if (opened.straight && !/(?:^|[\s(—–-])$/.test(text.slice(0, i))) continue;
			found.push({ start: i, end: text.length, innerStart: i + opened.length, innerEnd: text.length, closed: false });
			break;
		}
		found.push({ start: i, end: end.at + end.length, innerStart: i + opened.length, innerEnd: end.at, closed: true });
		i = end.at + end.length - 1;
	}
	return found;
}

const MARKS = /["“”„'`‘’«»‹›]/g;

/** Where the next quotation mark or apostrophe stands, from an offset on; the text's length where none does. */
function nextMark(text: string, from: number): number {
	MARKS.lastIndex = from;
	return MARKS.test(text) ? MARKS.lastIndex - 1 : text.length;
}

interface Mark {
	readonly open: string;
	readonly length: number;
	readonly straight: boolean;
	readonly single: boolean;
}

function openingAt(text: string, i: number): Mark | null {
	const char = text[i] as string;
	if (char === '“' || char === '«' || char === '„' || char === '‹')
		return { open: char, length: 1, straight: false, single: char === '‹' };
	// «»Nunca lo dije»: in Spanish a quotation that goes on from the paragraph before begins with the closing mark.
	if (char === '»' && /[^\s.,;:)\d]/.test(text[i + 1] ?? ' ') && text.slice(0, i).trim() === '')
		return { open: '«', length: 1, straight: false, single: false };
	if (char === '"') return { open: '"', length: 1, straight: true, single: false };
	if ((char === "'" && text[i + 1] === "'") || (char === '`' && text[i + 1] === '`'))
		return { open: "''", length: 2, straight: true, single: false };
	if ((char === '‘' || char === "'" || char === '’') && opensSingle(text, i))
		return { open: char, length: 1, straight: char === "'", single: true };
	return null;
}

/** A single quote opens when a space or the text's start stands before it and a word after it, and it can close. */
function opensSingle(text: string, i: number): boolean {
	const before = text[i - 1];
	if (before !== undefined && !/[\s([—–:¿¡]/.test(before)) return false;
	const after = text[i + 1];
	if (after === undefined || !BEGINS_WORDS.test(after)) return false;
	// 'Tis, '90s, ’cause: an apostrophe.
	return text[i] === '‘' || !/^.(?:\d0s|tis|twas|cause|em|til|n)\b/i.test(text.slice(i, i + 7));
}

function closingAfter(text: string, from: number, mark: Mark): { at: number; length: number } | null {
	const limit = mark.single ? Math.min(text.length, from + 400) : text.length;
	let depth = 0;
	for (let i = nextMark(text, from); i < limit; i = nextMark(text, i + 1)) {
		const char = text[i] as string;
		if (mark.single) {
			if ((char === '’' || char === "'" || char === '›') && closesSingle(text, i)) return { at: i, length: 1 };
			if (char === '“' || char === '”' || char === '"') return null;
			continue;
		}
		if (mark.open === '"') {
			if (char === '"' || (char === '”' && !text.slice(from, i).includes('“'))) return { at: i, length: 1 };
		} else if (mark.open === "''") {
			if ((char === "'" && text[i + 1] === "'") || char === '"') return { at: i, length: char === '"' ? 1 : 2 };
		} else if (char === mark.open && mark.open !== '„') depth++;
		else if ((CLOSING[mark.open] ?? '').includes(char) || (mark.open === '“' && char === '"')) {
			if (depth === 0) return { at: i, length: 1 };
			depth--;
		}
	}
	return null;
}

function closesSingle(text: string, i: number): boolean {
	const before = text[i - 1] ?? ' ';
	const after = text[i + 1];
	if (/\s/.test(before)) return false;
	if (after !== undefined && WORD.test(after)) return false;
	// The possessive of a plural ("the cartels’ money") is followed by a small letter.
	return !(before === 's' && after === ' ' && SMALL.test(text[i + 2] ?? ''));
}

/** True when a block is one turn of a dialogue without a narrator: its text is all speech and can be read as a text. */
export function isDialogueTurn(text: string): boolean {
	return RAYA_START.test(text) && findRaya(text)[0]?.end === text.length;
}

const RAYA_START = expression`^\s*[—–]\s?[\p{L}¿¡]`;

/** Spanish dialogue: `—No habrá invasión —dijo Sheinbaum—. Cada país manda en lo suyo.` */
function findRaya(text: string): Quoted[] {
	const found: Quoted[] = [];
	let from = text.search(/[—–]/) + 1;
	for (;;) {
		// The narrator's raya stands after a space and before a small letter.
		const aside = ASIDE.exec(text.slice(from));
		const end = aside ? from + aside.index : text.length;
		found.push({ start: from - 1, end, innerStart: from, innerEnd: end, closed: true });
		if (!aside) return found;
		const back = /[—–]/.exec(text.slice(end + 2));
		if (!back) return found;
		from = end + 2 + back.index + 1;
		if (/^[.,;:]?\s*$/.test(text.slice(from))) return found;
		const punctuation = /^[.,;:]\s*/.exec(text.slice(from));
		if (punctuation) from += punctuation[0].length;
	}
}
