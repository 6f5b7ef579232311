import { isEmptyWord } from './words';

/** Longer words are cut here: what follows is mostly inflection, and beginnings are what English and Spanish share. */
const STEM = 6;

/**
 * The beginning of a folded word by which its forms are one (`rechaza`, `rechazamos`; `strike`, `strikes`), often across
 * the two languages (`invasion`, `invasión`); `null` for a word without a meaning of its own.
 */
export function stemOf(word: string): string | null {
	if (word.length < 3 || isEmptyWord(word)) return null;
	const bare = word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
	return bare.slice(0, STEM);
}
