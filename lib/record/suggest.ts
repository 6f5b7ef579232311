import type { SuggestedPosition } from '../domain/attribution';
import type { RecordedStatement } from '../domain/recorded-statement';
import { stanceFeatures } from './stance-features';
import { STANCES, type StanceModel } from './stance-model';
import { StanceScores } from './stance-scores';
import { readStance, type StanceText } from './stance-text';
import { speaksOf, supportingWords } from './supporting-words';

/** A statement as its stance is asked for. */
export interface StanceQuestion {
	/** Id of the speaker. */
	readonly actor: string;
	/** The statement's words. */
	readonly text: string;
	/** The words that make it a statement: "condemned", "according to". */
	readonly cue: string;
	/** The paragraph that it stands in. */
	readonly paragraph: string;
	/** Statements on record of the same speaker with the same words. */
	readonly same: readonly RecordedStatement[];
}

/** A new statement is given a stance from here on. Measured in docs/record.md: more than nine of ten are right. */
const SURE = 0.9;
/** Words on record keep the stance that they have there, unless by themselves they make it quite improbable. */
const NOT_DENIED_BY_WORDS = 0.1;
/** How often a stance is right that the same words have on record. */
const SAME_WORDS_CONFIDENCE = 0.95;
/** The stance that a statement takes, if it is sure enough to be suggested. */
export function suggestPosition(question: StanceQuestion, model: StanceModel): SuggestedPosition | null {
	if (model.candidates === 0) return null;
	const recorded = question.same.length > 0 ? recordedCandidate(question, model) : null;
	// On record with several stances, or with none.
	if (question.same.length > 0 && recorded === null) return null;
	const text = readStance(`${question.cue}\n${question.text}`);
	const scores = new StanceScores(model.candidates);
	stanceFeatures(text, question.actor, question.same, question.paragraph, model, scores);
	const probabilities = scores.probabilities();
	// Words on record keep their stance, where these words can bear it.
	if (recorded !== null)
		return (probabilities[recorded] as number) < NOT_DENIED_BY_WORDS
			? null
			: position(recorded, SAME_WORDS_CONFIDENCE, question, text, model);
	const best = indexOfMax(probabilities.slice(0, model.candidates));
	const confidence = probabilities[best] as number;
	// "They reject it" says nothing of what "it" is.
	if (confidence < SURE || !speaksOf(best, text, question.cue.length + 1, model)) return null;
	return position(best, confidence, question, text, model);
}

/** The recorded stance of the same words, where all of them agree. */
function recordedCandidate({ same }: StanceQuestion, model: StanceModel): number | null {
	const [candidate, ...others] = new Set(same.map((statement) => model.candidateOf(statement)));
	return candidate === undefined || others.length > 0 ? null : candidate;
}

function position(
	candidate: number,
	confidence: number,
	question: StanceQuestion,
	text: StanceText,
	model: StanceModel,
): SuggestedPosition | null {
	const stance = STANCES[candidate % STANCES.length];
	const issue = model.issues[Math.floor(candidate / STANCES.length)];
	if (stance === undefined || issue === undefined) return null;
	// What the record calls conditional may be cut so short that the condition is gone.
	if (stance === 'qualified' && !text.sides.some(({ side }) => side === 'condition')) return null;
	const words = supportingWords(text, question.cue.length + 1, candidate, model);
	return words === '' ? null : { issue, stance, confidence: Math.round(confidence * 100) / 100, words };
}

function indexOfMax(values: readonly number[]): number {
	return values.reduce((best, value, at) => (value > (values[best] as number) ? at : best), 0);
}
