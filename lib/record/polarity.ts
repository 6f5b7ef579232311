import { AGAINST, CONDITIONS, FOR, NEGATIONS, TURNS } from './polarity-lexicon';

/** What one word, or a phrase that begins with it, does to the side that a text takes. */
export type Mark = 'negation' | 'turn' | 'for' | 'against' | 'condition';

/** A marked stretch of words: `first` to `last`, both included. */
export interface Marked {
	readonly mark: Mark;
	readonly first: number;
	readonly last: number;
}

/** A word, or with `open` all that begin so. */
interface Part {
	readonly letters: string;
	readonly open: boolean;
}

interface Entry {
	readonly mark: Mark;
	readonly parts: readonly Part[];
}

/** By how many letters entries are looked up. A shorter first word has no star, so that it stands for itself alone. */
const LETTERS = 4;
/** Entries by the first letters of their first word. */
const ENTRIES = new Map<string, Entry[]>();
/** Which pairs of first letters some entry begins with: few words do, and the others need no look-up. */
const BEGINNINGS = new Uint8Array(1 << 12);
for (const [mark, phrases] of [
	['negation', NEGATIONS],
	['turn', TURNS],
	['condition', CONDITIONS],
	['against', AGAINST],
	['for', FOR],
] as const)
	for (const words of phrases) {
		const parts = words.map((word) => ({ letters: word.replace('*', ''), open: word.endsWith('*') }));
		const [first] = parts as [Part];
		if (first.open && first.letters.length < LETTERS) throw new RangeError(`Too short for a star: ${first.letters}`);
		const key = first.letters.slice(0, LETTERS);
		ENTRIES.set(key, [...(ENTRIES.get(key) ?? []), { mark, parts }]);
		BEGINNINGS[beginning(key)] = 1;
	}

/** The words of a text that take sides, in order; a phrase goes before the words in it. `words` are folded. */
export function findMarks(words: readonly string[]): Marked[] {
	const found: Marked[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as string;
		if (BEGINNINGS[beginning(word)] === 0) continue;
		const entries = ENTRIES.get(word.length > LETTERS ? word.slice(0, LETTERS) : word);
		if (!entries) continue;
		let best: Entry | null = null;
		for (const entry of entries)
			if (entry.parts.length > (best?.parts.length ?? 0) && stands(entry.parts, words, i)) best = entry;
		if (!best) continue;
		const last = i + best.parts.length - 1;
		found.push({ mark: best.mark, first: i, last });
		i = last;
	}
	return found;
}

function beginning(word: string): number {
	return ((word.charCodeAt(0) & 63) << 6) | (word.charCodeAt(1) & 63);
}

function stands(parts: readonly Part[], words: readonly string[], at: number): boolean {
	for (let k = 0; k < parts.length; k++) {
		const { letters, open } = parts[k] as Part;
		const word = words[at + k];
		if (word === undefined || !(open ? word.startsWith(letters) : word === letters)) return false;
	}
	return true;
}
