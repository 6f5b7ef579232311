import { AGAINST, CONDITIONS, FOR, NEGATIONS, TURNS } from './polarity-lexicon';

/** What one word, or a phrase that begins with it, does to the side that a text takes. */
export type Mark = 'negation' | 'turn' | 'for' | 'against' | 'condition';

/** A marked stretch of words: `first` to `last`, both included. */
export interface Marked {
	readonly mark: Mark;
	readonly first: number;
	readonly last: number;
}

interface Entry {
	readonly mark: Mark;
	readonly words: readonly string[];
}

/** Entries by the first four letters of their first word, or the whole word where that is shorter. */
const ENTRIES = new Map<string, Entry[]>();
/** Which pairs of first letters some entry begins with: few words do, and the others need no look-up. A star stands after two letters or more. */
const BEGINNINGS = new Uint8Array(1 << 12);
for (const [mark, phrases] of [
	['negation', NEGATIONS],
	['turn', TURNS],
	['condition', CONDITIONS],
	['against', AGAINST],
	['for', FOR],
] as const)
	for (const words of phrases) {
		const key = (words[0] ?? '').replace('*', '').slice(0, 4);
		ENTRIES.set(key, [...(ENTRIES.get(key) ?? []), { mark, words }]);
		BEGINNINGS[beginning(key)] = 1;
	}

/** The words of a text that take sides, in order; a phrase goes before the words in it. `words` are folded. */
export function findMarks(words: readonly string[]): Marked[] {
	const found: Marked[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as string;
		if (BEGINNINGS[beginning(word)] === 0) continue;
		let best: Entry | null = null;
		for (let length = Math.min(4, word.length); length > 0; length--)
			for (const entry of ENTRIES.get(word.slice(0, length)) ?? [])
				if (entry.words.length > (best?.words.length ?? 0) && entry.words.every((part, k) => fits(words[i + k], part)))
					best = entry;
		if (!best) continue;
		const last = i + best.words.length - 1;
		found.push({ mark: best.mark, first: i, last });
		i = last;
	}
	return found;
}

function beginning(word: string): number {
	return ((word.charCodeAt(0) & 63) << 6) | (word.charCodeAt(1) & 63);
}

function fits(word: string | undefined, part: string): boolean {
	if (word === undefined) return false;
	return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}
