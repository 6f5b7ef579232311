import { quotePieces } from '../domain/quote-pieces';

/** Words to scroll to, and what stands before and after them where that is known. */
export interface CitedWords {
	readonly text: string;
	readonly prefix?: string;
	readonly suffix?: string;
}

/** A longer piece is named by its first and last words: nothing between them can then fail to match, and addresses stay short. */
const LONG_WORDS = 25;
const END_WORDS = 8;
/** Fewer words than these could stand anywhere, so they are looked for only between what stands around them. */
const SURE_WORDS = 3;
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
	const words = piece.split(/\s+/u);
	if (words.length > LONG_WORDS)
		return `text=${encode(words.slice(0, END_WORDS).join(' '))},${encode(words.slice(-END_WORDS).join(' '))}`;
	if (words.length >= SURE_WORDS) return `text=${encode(piece)}`;
	// What is kept of the surroundings begins and ends anywhere; a browser matches whole words.
	const [before, after] = [prefix.replace(/^\S*\s*/u, '').trimEnd(), suffix.replace(/\s*\S*$/u, '').trimStart()];
	if (before === '' && after === '') return null;
	return `text=${before && `${encode(before)}-,`}${encode(piece)}${after && `,-${encode(after)}`}`;
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
