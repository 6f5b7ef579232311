import type { RecordedStatement } from '../domain/recorded-statement';
import { STANCES, type StanceModel } from './stance-model';
import type { StanceText } from './stance-text';

const S = STANCES.length;
/** Different stems that a language could have; smooths the counts. */
const VOCABULARY = 1500;
/** Counts beyond this add nothing. */
const CAP = 2;

type CountsOf = (stem: string) => readonly number[] | undefined;

/** How probable each issue is by the words of a text, as logarithms around 0. */
export function issuesByWords(
	text: StanceText,
	model: StanceModel,
	countsOf: CountsOf,
): { readonly logs: readonly number[]; readonly strength: readonly number[] } {
	const issues = model.issues.length;
	const strength = new Array<number>(issues).fill(0);
	const C = model.candidates;
	const all = model.issues.map((_, i) => sumOf(model.totals, i * S, S) + 0.1 * VOCABULARY);
	for (const { stem } of text.stems) {
		const counts = countsOf(stem);
		for (let i = 0; i < issues; i++) {
			const seen = counts ? sumOf(counts, i * S, S) + sumOf(counts, C + i * S, S) : 0;
			strength[i] = (strength[i] as number) + Math.log(((seen + 0.1) * VOCABULARY) / (all[i] as number));
		}
	}
	// Words are no independent witnesses: halved.
	const most = strength.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
	const sum = strength.reduce((a, b) => a + Math.exp((b - most) / 2), 0);
	const logs = strength.map((value) => Math.log(Math.exp((value - most) / 2) / sum + 0.01));
	return { logs, strength };
}

/**
 * What speaks for each candidate of the model, in the order of `STANCE_WEIGHTS`. `same` are statements on record with the
 * same words, which prove nothing by themselves; `paragraph` is where the statement stands.
 */
export function stanceFeatures(
	text: StanceText,
	actor: string,
	same: readonly RecordedStatement[],
	paragraph: string,
	model: StanceModel,
): number[][] {
	const countsOf = model.countsWithout(same);
	const { logs, strength } = issuesByWords(text, model, countsOf);
	const { own, others } = model.closeness(actor, text, same);
	const near = model.about.nearIn(text.words);
	const around = model.about.nearAround(paragraph);
	const asked = model.about.askedBy(text.stems);
	const terms = model.about.termsIn(text.words);
	const stands = model.standsOf(actor);
	const spoken = stands.reduce((a, b) => a + b, 0);
	const size = Math.sqrt(Math.max(1, text.stems.length));
	const length = Math.log(text.stems.length + 1);
	const sides = countSides(text);
	// Once for an issue, not for each of its stances.
	const ofIssue = model.issues.map((_, i) => ({
		onIssue: sumOf(stands, i * S, S),
		touching: asked[i] as (typeof asked)[number],
		terms: terms[i] as number,
		isNear: near[i] === null ? null : near[i] || around[i],
	}));
	return Array.from({ length: model.candidates }, (_, c) => {
		const i = Math.floor(c / S);
		const s = c % S;
		const side = s === 0 ? 1 : s === 1 ? -1 : 0;
		const { onIssue, touching, terms, isNear } = ofIssue[i] as (typeof ofIssue)[number];
		const { affirmed, rejected } = touching;
		const evidence = s === 0 ? sides.plus > 0 : s === 1 ? sides.minus + rejected > 0 : s === 2 && sides.conditions > 0;
		return [
			1,
			s === 0 ? 1 : 0,
			s === 1 ? 1 : 0,
			s === 2 ? 1 : 0,
			logs[i] as number,
			(strength[i] as number) / size / 3,
			own[c] as number,
			(own[c] as number) - rivalOf(own, c),
			others[c] as number,
			(others[c] as number) - rivalOf(others, c),
			Math.log(((stands[c] as number) + 0.1) / (onIssue + 0.4)),
			Math.log((onIssue + 0.3) / (spoken + 1)),
			side * Math.min(CAP, sides.plus),
			side * Math.min(CAP, sides.minus),
			side * Math.min(CAP, affirmed),
			side * Math.min(CAP, rejected),
			s === 2 ? Math.min(CAP, sides.conditions) : 0,
			s === 2 ? 0 : Math.min(CAP, sides.conditions),
			s === 3 ? Math.min(CAP, sides.plus + sides.minus) : 0,
			Math.min(CAP, affirmed + rejected),
			length,
			Math.min(1, sides.plus + sides.minus + rejected),
			terms,
			isNear === true ? 1 : 0,
			isNear === false ? 1 : 0,
			evidence ? 1 : 0,
			evidence && (affirmed + rejected > 0 || terms > 0) ? 1 : 0,
		];
	});
}

/** The highest value of the other stances on the same issue. */
function rivalOf(values: readonly number[], c: number): number {
	let most = 0;
	const first = c - (c % S);
	for (let k = first; k < first + S; k++) if (k !== c) most = Math.max(most, values[k] as number);
	return most;
}

function sumOf(values: readonly number[], from: number, count: number): number {
	let sum = 0;
	for (let i = from; i < from + count; i++) sum += values[i] as number;
	return sum;
}

/** The words for and against something, and those that make conditions. */
function countSides({ sides }: StanceText): { plus: number; minus: number; conditions: number } {
	const count = (wanted: string) => sides.filter(({ side }) => side === wanted).length;
	return { plus: count('for'), minus: count('against'), conditions: count('condition') };
}
