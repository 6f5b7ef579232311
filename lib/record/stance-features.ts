import type { RecordedStatement } from '../domain/recorded-statement';
import { STANCES, type StanceModel } from './stance-model';
import type { StanceText } from './stance-text';

const S = STANCES.length;
/** Counts beyond this add nothing. */
const CAP = 2;

/**
 * Where the values of the features go, one feature after the other in the order of `STANCE_WEIGHTS`, each with a value for
 * every candidate. Most features are the same for all stances of an issue or for all issues, and many are 0.
 */
export interface Columns {
	/** A feature that is the same for every issue: its value for each of `STANCES`. */
	byStance(supports: number, opposes: number, qualified: number, neutral: number): void;
	/** A feature that is the same for every stance on an issue. */
	byIssue(values: readonly number[]): void;
	/** A feature that speaks for support of an issue and as much against opposition to it. */
	bySide(values: readonly number[]): void;
	byCandidate(values: readonly number[]): void;
}

/** How probable each issue is by the words of a text, as logarithms around 0. */
export function issuesByWords(
	text: StanceText,
	model: StanceModel,
	strengthsOf: (stem: string) => readonly number[],
): { readonly logs: readonly number[]; readonly strength: readonly number[] } {
	const strength = new Array<number>(model.issues.length).fill(0);
	for (const { stem } of text.stems) {
		const own = strengthsOf(stem);
		for (let i = 0; i < strength.length; i++) strength[i] = (strength[i] as number) + (own[i] as number);
	}
	// Words are no independent witnesses: halved.
	const most = strength.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
	const sum = strength.reduce((a, b) => a + Math.exp((b - most) / 2), 0);
	const logs = strength.map((value) => Math.log(Math.exp((value - most) / 2) / sum + 0.01));
	return { logs, strength };
}

/**
 * Says what speaks for each candidate of the model. `same` are statements on record with the same words, which prove nothing
 * by themselves; `paragraph` is where the statement stands.
 */
export function stanceFeatures(
	text: StanceText,
	actor: string,
	same: readonly RecordedStatement[],
	paragraph: string,
	model: StanceModel,
	columns: Columns,
): void {
	const { about } = model;
	const { logs, strength } = issuesByWords(text, model, model.strengthsWithout(same));
	const { own, others } = model.closeness(actor, text, same);
	const habits = model.habitsOf(actor);
	const near = about.nearIn(text.words);
	const around = about.nearAround(paragraph);
	const { affirmed, rejected } = about.askedBy(text.stems);
	const terms = about.termsIn(text.words);
	const isNear = near.map((here, i) => (here === null ? null : here || around[i]));
	const { plus, minus, conditions } = countSides(text);
	const size = Math.sqrt(Math.max(1, text.stems.length));
	const length = Math.log(text.stems.length + 1);
	const sided = Math.min(CAP, conditions);
	columns.byStance(1, 1, 1, 1);
	columns.byStance(1, 0, 0, 0);
	columns.byStance(0, 1, 0, 0);
	columns.byStance(0, 0, 1, 0);
	columns.byIssue(logs);
	columns.byIssue(strength.map((value) => value / size / 3));
	columns.byCandidate(own);
	columns.byCandidate(aheadOfRivals(own));
	columns.byCandidate(others);
	columns.byCandidate(aheadOfRivals(others));
	columns.byCandidate(habits.byCandidate);
	columns.byIssue(habits.byIssue);
	columns.byStance(Math.min(CAP, plus), -Math.min(CAP, plus), 0, 0);
	columns.byStance(Math.min(CAP, minus), -Math.min(CAP, minus), 0, 0);
	columns.bySide(affirmed.map((count) => Math.min(CAP, count)));
	columns.bySide(rejected.map((count) => Math.min(CAP, count)));
	columns.byStance(0, 0, sided, 0);
	columns.byStance(sided, sided, 0, sided);
	columns.byStance(0, 0, 0, Math.min(CAP, plus + minus));
	columns.byIssue(affirmed.map((count, i) => Math.min(CAP, count + (rejected[i] as number))));
	columns.byStance(length, length, length, length);
	columns.byIssue(rejected.map((count) => Math.min(1, plus + minus + count)));
	columns.byIssue(terms);
	columns.byIssue(isNear.map((here) => (here === true ? 1 : 0)));
	columns.byIssue(isNear.map((here) => (here === false ? 1 : 0)));
	const evidence: number[] = [];
	const onQuestion: number[] = [];
	for (const [i, share] of terms.entries()) {
		const [yes, no] = [affirmed[i] as number, rejected[i] as number];
		const sides = [plus > 0 ? 1 : 0, minus + no > 0 ? 1 : 0, conditions > 0 ? 1 : 0, 0];
		for (const side of sides) {
			evidence.push(side);
			onQuestion.push(yes + no > 0 || share > 0 ? side : 0);
		}
	}
	columns.byCandidate(evidence);
	columns.byCandidate(onQuestion);
}

/** How far each value is above the highest of the other stances on the same issue. */
function aheadOfRivals(values: readonly number[]): number[] {
	const ahead = values.slice();
	for (let c = 0; c < values.length; c++) {
		const first = c - (c % S);
		let most = 0;
		for (let k = first; k < first + S; k++) {
			const value = values[k] as number;
			if (k !== c && value > most) most = value;
		}
		ahead[c] = (values[c] as number) - most;
	}
	return ahead;
}

/** The words for and against something, and those that make conditions. */
function countSides({ sides }: StanceText): { plus: number; minus: number; conditions: number } {
	const count = (wanted: string) => sides.filter(({ side }) => side === wanted).length;
	return { plus: count('for'), minus: count('against'), conditions: count('condition') };
}
