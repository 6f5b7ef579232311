import { EXCERPT_CHARS } from './saved-article';

/** How a text begins, on one line and cut at a word: what a list shows of it. */
export function excerptOf(text: string): string {
	const line = text
		.slice(0, 4 * EXCERPT_CHARS)
		.replace(/\s+/g, ' ')
		.trim();
	if (line.length <= EXCERPT_CHARS) return line;
	const cut = line.slice(0, EXCERPT_CHARS - 1);
	const space = cut.lastIndexOf(' ');
	return `${cut.slice(0, space > EXCERPT_CHARS / 2 ? space : cut.length)}…`;
}

/** How many words a text has. What an apostrophe or a hyphen joins counts once. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
}
