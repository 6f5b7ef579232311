import type { SuggestedPosition } from '../domain/attribution';
import type { RecordedStatement } from '../domain/recorded-statement';
import { stanceFeatures } from './stance-features';
import { STANCES, type StanceModel } from './stance-model';
import { readStance, type StanceText } from './stance-text';
import { STANCE_WEIGHTS } from './stance-weights';
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
	const text = readStance(`${question.cue}\n${question.text}`);
	const features = stanceFeatures(text, question.actor, question.same, question.paragraph, model);
	if (features.length === 0) return null;
	const probabilities = softmax(features, ALL);
	if (question.same.length > 0) return positionOfSame(question, text, features, probabilities, model);
	const best = indexOfMax(probabilities.slice(0, model.candidates));
	const confidence = probabilities[best] as number;
	// "They reject it" says nothing of what "it" is.
	if (confidence < SURE || !speaksOf(best, text, question.cue.length + 1, model)) return null;
	return position(best, confidence, question, text, features, model);
}

/** The recorded stance of the same words, where all of them agree and these words can bear it. */
function positionOfSame(
	question: StanceQuestion,
	text: StanceText,
	features: readonly (readonly number[])[],
	probabilities: readonly number[],
	model: StanceModel,
): SuggestedPosition | null {
	const [candidate, ...others] = new Set(question.same.map((statement) => model.candidateOf(statement)));
	if (candidate === undefined || candidate === null || others.length > 0) return null;
	if ((probabilities[candidate] as number) < NOT_DENIED_BY_WORDS) return null;
	return position(candidate, SAME_WORDS_CONFIDENCE, question, text, features, model);
}

function position(
	candidate: number,
	confidence: number,
	question: StanceQuestion,
	text: StanceText,
	features: readonly (readonly number[])[],
	model: StanceModel,
): SuggestedPosition | null {
	const stance = STANCES[candidate % STANCES.length];
	const issue = model.issues[Math.floor(candidate / STANCES.length)];
	if (stance === undefined || issue === undefined) return null;
	// What the record calls conditional may be cut so short that the condition is gone.
	if (stance === 'qualified' && (features[candidate]?.[CONDITIONAL] ?? 0) === 0) return null;
	const words = supportingWords(text, question.cue.length + 1, candidate, model);
	return words === '' ? null : { issue, stance, confidence: Math.round(confidence * 100) / 100, words };
}

const ALL = STANCE_WEIGHTS.map(([, weight]) => weight);
const CONDITIONAL = STANCE_WEIGHTS.findIndex(([feature]) => feature === 'conditional words, qualified');

/** The probability of each candidate, and last of none. */
function softmax(features: readonly (readonly number[])[], weights: readonly number[]): number[] {
	const scores = features.map((values) => {
		let sum = 0;
		for (let k = 0; k < values.length; k++) sum += (values[k] as number) * (weights[k] as number);
		return sum;
	});
	scores.push(0);
	const most = scores.reduce((a, b) => Math.max(a, b), 0);
	const exponents = scores.map((score) => Math.exp(score - most));
	const all = exponents.reduce((a, b) => a + b, 0);
	return exponents.map((value) => value / all);
}

function indexOfMax(values: readonly number[]): number {
	return values.reduce((best, value, at) => (value > (values[best] as number) ? at : best), 0);
}
