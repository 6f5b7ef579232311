/** Different stems that a language could have; smooths the counts. */
const VOCABULARY = 1500;

/** How often one stem stands in what is on record. */
export interface StemCount {
	/** By candidate: first plain, then where a negation or rejection reaches it. */
	readonly byCandidate: number[];
	/** By issue, over all its candidates, both ways. */
	readonly byIssue: number[];
	/** In all. */
	all: number;
	/** By issue, how strongly the stem speaks for it; `null` until it is asked for. */
	strengths: readonly number[] | null;
}

/**
 * How often each stem is on record for each candidate, an issue with one of `stances` stances. The sums over these that every
 * comparison needs are kept beside them, and how strongly a stem speaks for each issue is worked out once.
 */
export class StemCounts {
	/** Stems by candidate. */
	readonly totals: number[];
	/** All stems. */
	total = 0;
	private readonly counts = new Map<string, StemCount>();
	/** By issue, what its counts are shares of; `null` where something was learned since. */
	private shares: readonly number[] | null = null;
	/** The strengths of a stem that is not on record. */
	private unknown: readonly number[] = [];
	/** Whether any stem has its strengths. */
	private asked = false;

	constructor(
		private readonly issues: number,
		private readonly stances: number,
	) {
		this.totals = zeros(issues * stances);
	}

	/** The counts of a stem; `undefined` for one that never was on record. */
	get(stem: string): StemCount | undefined {
		return this.counts.get(stem);
	}

	/** Counts a stem in what is on record of a candidate, `times` over; below 0 takes it back. */
	add(candidate: number, stem: string, against: boolean, times: number): void {
		const { totals } = this;
		let count = this.counts.get(stem);
		if (!count) {
			count = { byCandidate: zeros(2 * totals.length), byIssue: zeros(this.issues), all: 0, strengths: null };
			this.counts.set(stem, count);
		}
		addTo(count.byCandidate, against ? totals.length + candidate : candidate, times);
		addTo(count.byIssue, Math.floor(candidate / this.stances), times);
		count.all += times;
		addTo(totals, candidate, times);
		this.total += times;
		this.shares = null;
	}

	/** By issue, how much more often a stem is on record for it than by chance, as a logarithm. */
	strengthsOf(stem: string): readonly number[] {
		const shares = this.sharesNow();
		const count = this.counts.get(stem);
		if (!count) return this.unknown;
		this.asked = true;
		count.strengths ??= count.byIssue.map((seen, issue) => strength(seen, shares[issue] as number));
		return count.strengths;
	}

	/** The same of a stem with fewer counts on record, `less` by issue. */
	strengthsWithout(stem: string, less: readonly number[]): readonly number[] {
		const all = this.strengthsOf(stem);
		const count = this.counts.get(stem);
		if (!count) return all;
		const shares = this.sharesNow();
		return all.map((known, issue) => {
			const fewer = less[issue] as number;
			return fewer === 0 ? known : strength((count.byIssue[issue] as number) - fewer, shares[issue] as number);
		});
	}

	private sharesNow(): readonly number[] {
		if (this.shares) return this.shares;
		const { totals, stances } = this;
		const shares = zeros(this.issues);
		totals.forEach((count, candidate) => {
			addTo(shares, Math.floor(candidate / stances), count);
		});
		this.shares = shares.map((count) => count + 0.1 * VOCABULARY);
		this.unknown = this.shares.map((share) => strength(0, share));
		if (this.asked) for (const count of this.counts.values()) count.strengths = null;
		this.asked = false;
		return this.shares;
	}
}

function strength(seen: number, share: number): number {
	return Math.log(((seen + 0.1) * VOCABULARY) / share);
}

/** Short columns are plain arrays: they cost a tenth of a typed one to make. */
function zeros(length: number): number[] {
	return new Array<number>(length).fill(0);
}

function addTo(values: number[], at: number, times: number): void {
	values[at] = (values[at] as number) + times;
}
