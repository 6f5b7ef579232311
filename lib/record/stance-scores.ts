import type { Columns } from './stance-features';
import { STANCES } from './stance-model';
import { STANCE_WEIGHTS } from './stance-weights';

const S = STANCES.length;
const WEIGHTS = STANCE_WEIGHTS.map(([, weight]) => weight);

/** How much speaks for each candidate in all: its features by their weights. What is 0 is passed over. */
export class StanceScores implements Columns {
	/** By candidate. */
	readonly scores: Float64Array;
	private feature = 0;

	constructor(candidates: number) {
		this.scores = new Float64Array(candidates);
	}

	byStance(supports: number, opposes: number, qualified: number, neutral: number): void {
		const weight = this.weight();
		this.stance(0, supports * weight);
		this.stance(1, opposes * weight);
		this.stance(2, qualified * weight);
		this.stance(3, neutral * weight);
	}

	byIssue(values: readonly number[]): void {
		const weight = this.weight();
		for (let issue = 0; issue < values.length; issue++) {
			const value = (values[issue] as number) * weight;
			if (value !== 0) for (let c = issue * S; c < issue * S + S; c++) this.add(c, value);
		}
	}

	bySide(values: readonly number[]): void {
		const weight = this.weight();
		for (let issue = 0; issue < values.length; issue++) {
			const value = (values[issue] as number) * weight;
			if (value === 0) continue;
			this.add(issue * S, value);
			this.add(issue * S + 1, -value);
		}
	}

	byCandidate(values: readonly number[]): void {
		const weight = this.weight();
		for (let c = 0; c < values.length; c++) {
			const value = (values[c] as number) * weight;
			if (value !== 0) this.add(c, value);
		}
	}

	/** The probability of each candidate, and last of none. */
	probabilities(): number[] {
		const scores = [...this.scores, 0];
		const most = scores.reduce((a, b) => Math.max(a, b), 0);
		const exponents = scores.map((score) => Math.exp(score - most));
		const all = exponents.reduce((a, b) => a + b, 0);
		return exponents.map((value) => value / all);
	}

	private stance(stance: number, value: number): void {
		if (value !== 0) for (let c = stance; c < this.scores.length; c += S) this.add(c, value);
	}

	private weight(): number {
		return WEIGHTS[this.feature++] as number;
	}

	private add(candidate: number, value: number): void {
		this.scores[candidate] = (this.scores[candidate] as number) + value;
	}
}
