import type { ClauseWords } from '../text/clauses';
import type { Marked } from './polarity';

/** A stretch of words that takes a side: `first` to `last`, both included, with the negation that turns it. */
export interface Side {
	/** `negation`: a negation with nothing that it turns but what stands after it. */
	readonly side: 'for' | 'against' | 'condition' | 'negation';
	readonly first: number;
	readonly last: number;
}

/** How far a negation reaches a word that takes a side, in words. */
const REACH = 6;

/** What takes sides in a text, in order; a word that a negation reaches in its clause stands on the other side. */
export function sidesOf({ clauseStarts }: ClauseWords, marks: readonly Marked[]): Side[] {
	const sides: Side[] = [];
	let negation: Marked | null = null;
	let turned = false;
	let at = 0;
	const bare = () => {
		if (negation && !turned) sides.push({ side: 'negation', first: negation.first, last: negation.last });
		negation = null;
		turned = false;
	};
	for (const marked of marks) {
		for (; at <= marked.first; at++) if (clauseStarts.has(at)) bare();
		const { mark, first, last } = marked;
		if (mark === 'turn') bare();
		else if (mark === 'negation') {
			bare();
			negation = marked;
		} else if (mark === 'condition') sides.push({ side: mark, first, last });
		else {
			const by: Marked | null = negation;
			const reached: Marked | null = by !== null && first - (by as Marked).last <= REACH ? by : null;
			turned ||= reached !== null;
			sides.push({ side: (mark === 'for') === (reached === null) ? 'for' : 'against', first: (reached ?? marked).first, last });
		}
	}
	bare();
	return sides;
}
