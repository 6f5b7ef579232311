import type { Marked } from './polarity';
import { stemOf } from './stems';

/** One word that means something, with what stands over it. */
export interface ScopedStem {
	readonly stem: string;
	/** Index of the word in its text. */
	readonly at: number;
	/** A negation, or a word against it, reaches it. */
	readonly against: boolean;
}

/** How far a negation or a rejection reaches, in words that mean something. */
const REACH = 5;

/**
 * The stems of a text, each with whether a negation or rejection reaches it: from there to the end of the clause, to a
 * word that turns it (`but`, `pero`), or some words on. Two that meet cancel each other ("does not rule out").
 */
export function scopedStems(words: readonly string[], clauseEnds: ReadonlySet<number>, marks: readonly Marked[]): ScopedStem[] {
	const stems: ScopedStem[] = [];
	const markAt = new Map(marks.map((mark) => [mark.first, mark]));
	let reach = 0;
	let against = false;
	for (let i = 0; i < words.length; i++) {
		if (clauseEnds.has(i)) reach = 0;
		if (reach === 0) against = false;
		const mark = markAt.get(i);
		if (mark?.mark === 'turn') {
			reach = 0;
			against = false;
		}
		const stem = stemOf(words[i] as string);
		if (stem !== null) {
			stems.push({ stem, at: i, against });
			if (reach > 0) reach--;
		}
		if (mark && (mark.mark === 'negation' || mark.mark === 'against')) {
			// "no" and "nunca" in one breath are one negation in Spanish; a negated rejection is none.
			against = mark.mark === 'negation' ? true : !against;
			reach = REACH;
		}
	}
	return stems;
}
