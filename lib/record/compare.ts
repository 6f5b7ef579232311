import type { Attribution, RecordComparison, SuggestedPosition } from '../domain/attribution';
import { type QuoteIndex, sameWords } from './quote-index';

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
export function compareWithRecord(attribution: Attribution, quoted: readonly string[], index: QuoteIndex): Compared {
	if (attribution.speaker.kind !== 'actor') return { record: null, position: null };
	const { id, dossier } = attribution.speaker;
	const matches = sameWords(index, id, quoted).filter((recorded) => recorded.dossier === dossier);
	if (matches.length === 0) return { record: { status: 'new', matches: [] }, position: null };
	const [first] = matches;
	const agreed = matches.every(
		({ position }) => position.issue === first?.position.issue && position.stance === first.position.stance,
	);
	return {
		record: { status: 'known', matches: matches.map(({ position }) => position.id) },
		position:
			first && agreed && !attribution.denied
				? { issue: first.position.issue, stance: first.position.stance, confidence: SAME_WORDS_CONFIDENCE }
				: null,
	};
}
