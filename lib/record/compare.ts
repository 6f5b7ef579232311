import type { Attribution, RecordComparison, SuggestedPosition } from '../domain/attribution';
import type { RecordIndex } from './record-index';
import { sameWords } from './same-words';

/** A statement's place in the record of its speaker. */
export interface Compared {
	readonly record: RecordComparison | null;
	readonly position: SuggestedPosition | null;
}

/** How often a position is right that has the very words of a recorded one; the rest are the same words in another cause. */
const SAME_WORDS_CONFIDENCE = 0.97;

/**
 * Compares a statement with what its speaker is on record as having said. `quoted` are its words in quotation marks,
 * or all of its words where it has none. A statement that somebody denies is nobody's position.
 */
export function compareWithRecord(attribution: Attribution, quoted: readonly string[], index: RecordIndex): Compared {
	if (attribution.speaker.kind !== 'actor') return { record: null, position: null };
	const { id, dossier } = attribution.speaker;
	const matches = sameWords(index, dossier, id, quoted);
	const [first] = matches;
	if (!first) return { record: { status: 'new', matches: [], how: null }, position: null };
	const { issue, stance } = first.statement;
	const agreed = matches.every(({ statement }) => statement.issue === issue && statement.stance === stance);
	return {
		record: {
			status: 'known',
			matches: matches.map(({ statement }) => statement.id),
			how: matches.some(({ how }) => how === 'same-words') ? 'same-words' : 'cut',
		},
		position:
			issue !== null && stance !== null && agreed && !attribution.denied
				? { issue, stance, confidence: SAME_WORDS_CONFIDENCE }
				: null,
	};
}
