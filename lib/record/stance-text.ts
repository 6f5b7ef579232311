import { type ClauseWords, clauseWords } from '../text/clauses';
import { findMarks, type Marked } from './polarity';
import { type ScopedStem, scopedStems } from './scopes';
import { type Side, sidesOf } from './sides';

/** A text as the stance model reads it: its words, what takes sides among them, and what a negation reaches. */
export interface StanceText extends ClauseWords {
	readonly marks: readonly Marked[];
	readonly sides: readonly Side[];
	readonly stems: readonly ScopedStem[];
}

/** The stems alone, which is all that is learned from what is on record. */
export function scopedStemsOf(text: string): ScopedStem[] {
	const { words, clauseStarts } = clauseWords(text);
	return scopedStems(words, clauseStarts, findMarks(words));
}

/** Reads a text for its stance. */
export function readStance(text: string): StanceText {
	const read = clauseWords(text);
	const { words, start, end, clauseStarts } = read;
	const marks = findMarks(words);
	const stems = scopedStems(words, clauseStarts, marks);
	return { text, words, start, end, clauseStarts, marks, sides: sidesOf(read, marks), stems };
}
