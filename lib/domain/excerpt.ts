import { EXCERPT_CHARS } from './saved-article';

/** Lines looked at for the first sentence: what stands above a text is short. */
const HEAD_LINES = 12;
/** Fewer words than this are a byline, a place or a label, also with a full stop. */
const SENTENCE_WORDS = 6;
/** A line that ends like a sentence, in quotation marks or not. */
const ENDS = /[.!?…][”"»’')\]]*$/u;

/**
 * How a text begins, on one line and cut at a word: what a list shows of it. `text` has a line for each block. It begins
 * with the first sentence: names of sections, bylines, dates and captions above it are left out.
 */
export function excerptOf(text: string): string {
	const line = fromFirstSentence(text.slice(0, 8 * EXCERPT_CHARS))
		.slice(0, 4 * EXCERPT_CHARS)
		.replace(/\s+/g, ' ')
		.trim();
	if (line.length <= EXCERPT_CHARS) return line;
	const cut = line.slice(0, EXCERPT_CHARS - 1);
	const space = cut.lastIndexOf(' ');
	return `${cut.slice(0, space > EXCERPT_CHARS / 2 ? space : cut.length)}…`;
}

/** The text from the first line that holds a sentence; all of it where none of the first lines does. */
function fromFirstSentence(text: string): string {
	const lines = text.split('\n');
	const first = lines.slice(0, HEAD_LINES).findIndex(isSentence);
	return first <= 0 ? text : lines.slice(first).join('\n');
}

function isSentence(line: string): boolean {
	const tidy = line.trim();
	// Longer than any title or byline: a sentence that goes on in the next block, or was cut off.
	return tidy.length > EXCERPT_CHARS || (ENDS.test(tidy) && countWords(tidy) >= SENTENCE_WORDS);
}

/** How many words a text has. What an apostrophe or a hyphen joins counts once. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
}
