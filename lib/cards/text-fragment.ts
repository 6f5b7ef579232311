import { quotePieces } from '../domain/quote-pieces';

/** Words to scroll to, and what stands before and after them where that is known. */
export interface CitedWords {
	readonly text: string;
	readonly prefix?: string;
	readonly suffix?: string;
}

/** A longer piece is named by its first and last words: addresses stay short. */
const LONG_WORDS = 25;
const END_WORDS = 8;
/** Fewer words than these could stand anywhere, so they are looked for only between what stands around them. */
const SURE_WORDS = 3;
/**
 * Quotation marks and dashes, with the spaces at them: a browser takes them literally (“ is none of ‘ and «), and a record
 * may have them in another style than its source. Apostrophes in words, accents and capitals it takes alike.
 */
const STYLED = /\s*(?:["“”„«»‹›]|[‒–—―−]|--|\s-\s|(?<![\p{L}\p{N}])['‘’]|['‘’](?![\p{L}\p{N}]))+\s*/u;
/** A browser marks all that it finds; a reader needs the first few. */
const MOST_PIECES = 4;

/**
 * An address that opens a page at the words of a quotation, for browsers that know text fragments
 * (https://wicg.github.io/scroll-to-text-fragment/): `#:~:text=[prefix-,]start[,end][,-suffix]`. A fragment that the
 * address has stays before it. The address as it is when the words are too few to be told from others.
 */
export function withTextFragment(url: string, words: CitedWords): string {
	const pieces = quotePieces(words.text).map(withoutMarks);
	const around = pieces.length === 1 ? words : { text: words.text };
	const directives = pieces.flatMap((piece) => directiveOf(piece, around) ?? []).slice(0, MOST_PIECES);
	if (directives.length === 0) return url;
	const [address = '', fragment = ''] = splitOnce(url, '#');
	const [own = ''] = splitOnce(fragment, ':~:');
	return `${address}#${own}:~:${directives.join('&')}`;
}

function directiveOf(piece: string, { prefix = '', suffix = '' }: CitedWords): string | null {
	const runs = piece.split(STYLED).filter((run) => (run.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= SURE_WORDS);
	const [first, last] = [runs[0], runs.at(-1)];
	if (first !== undefined && last !== undefined) {
		if (runs.length === 1 && wordsOf(first).length <= LONG_WORDS) return `text=${encode(first)}`;
		return `text=${encode(wordsOf(first).slice(0, END_WORDS).join(' '))},${encode(wordsOf(last).slice(-END_WORDS).join(' '))}`;
	}
	if (STYLED.test(piece)) return null;
	// What is kept of the surroundings begins and ends anywhere; a browser matches whole words.
	const [before, after] = [prefix.replace(/^\S*\s*/u, '').trimEnd(), suffix.replace(/\s*\S*$/u, '').trimStart()];
	if (before === '' && after === '') return null;
	return `text=${before && `${encode(before)}-,`}${encode(piece)}${after && `,-${encode(after)}`}`;
}

function wordsOf(text: string): string[] {
	return text.split(/\s+/u);
}

/** Without the quotation marks and the punctuation at its ends, which differ from outlet to outlet. */
function withoutMarks(piece: string): string {
	return piece.replace(/^[^\p{L}\p{N}$€£¥]+|[^\p{L}\p{N}%$€£¥]+$/gu, '');
}

/** As part of a text directive: `-`, `,` and `&` have a meaning there. */
function encode(text: string): string {
	// Half a surrogate pair, of which a broken record may be made, has no encoding.
	return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/-/g, '%2D');
}

function splitOnce(text: string, at: string): readonly string[] {
	const index = text.indexOf(at);
	return index < 0 ? [text] : [text.slice(0, index), text.slice(index + at.length)];
}
