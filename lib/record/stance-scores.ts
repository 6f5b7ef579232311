import type { Columns } from './stance-features';
import { STANCES } from './stance-model';
import { STANCE_WEIGHTS } from './stance-weights';

const S = STANCES.length;
const WEIGHTS = STANCE_WEIGHTS.map(([, weight]) => weight);

/** How much speaks for each candidate in all: its features by their weights. What is 0 is passed over. */
export class StanceScores implements Columns {
	/** By candidate. */
	readonly scores: number[];
	private feature = 0;

	constructor(candidates: number) {
		this.scores = new Array<number>(candidates).fill(0);
	}

	byStance(supports: number, opposes: number, qualified: number, neutral: number): void {
		const weight = this.weight();
		[supports, opposes, qualified, neutral].forEach((value, stance) => {
			if (value !== 0) for (let c = stance; c < this.scores.length; c += S) this.add(c, value * weight);
		});
	}

	byIssue(values: readonly number[]): void {
		const weight = this.weight();
		values.forEach((value, issue) => {
			if (value !== 0) for (let c = issue * S; c < issue * S + S; c++) this.add(c, value * weight);
		});
	}

	bySide(values: readonly number[]): void {
		const weight = this.weight();
		values.forEach((value, issue) => {
			if (value === 0) return;
			this.add(issue * S, value * weight);
			this.add(issue * S + 1, -value * weight);
		});
	}

	byCandidate(values: readonly number[]): void {
		const weight = this.weight();
		values.forEach((value, c) => {
			if (value !== 0) this.add(c, value * weight);
		});
	}

	/** The probability of each candidate, and last of none. */
	probabilities(): number[] {
		const scores = [...this.scores, 0];
		const most = scores.reduce((a, b) => Math.max(a, b), 0);
		const exponents = scores.map((score) => Math.exp(score - most));
		const all = exponents.reduce((a, b) => a + b, 0);
		return exponents.map((value) => value / all);
	}

	private weight(): number {
		return WEIGHTS[this.feature++] as number;
	}

	private add(candidate: number, value: number): void {
		this.scores[candidate] = (this.scores[candidate] as number) + value;
	}
}
