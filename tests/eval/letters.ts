/** A half-open stretch of a text: start and end in UTF-16 units. */
export type Stretch = readonly [start: number, end: number];

/**
 * Measures stretches of one text in letters and digits, so that quotation marks, spaces and punctuation at the edges
 * never decide a match.
 */
export class Letters {
	/** Letters and digits before each offset. */
	private readonly before: Uint32Array;

	constructor(text: string) {
		this.before = new Uint32Array(text.length + 1);
		for (let i = 0; i < text.length; i++)
			this.before[i + 1] = (this.before[i] as number) + (/[\p{L}\p{N}]/u.test(text[i] as string) ? 1 : 0);
	}

	private between(start: number, end: number): number {
		return (this.before[end] as number) - (this.before[start] as number);
	}

	/** Letters in stretches that do not overlap. */
	count(stretches: readonly Stretch[]): number {
		return stretches.reduce((sum, [start, end]) => sum + this.between(start, end), 0);
	}

	/** Letters that two merged lists share. */
	shared(a: readonly Stretch[], b: readonly Stretch[]): number {
		let sum = 0;
		for (const [start, end] of a)
			for (const [from, to] of b)
				if (Math.max(start, from) < Math.min(end, to)) sum += this.between(Math.max(start, from), Math.min(end, to));
		return sum;
	}

	/** Shared letters as a share of all letters of both (intersection over union); 0 to 1. */
	agreement(a: readonly Stretch[], b: readonly Stretch[]): number {
		const shared = this.shared(a, b);
		return shared === 0 ? 0 : shared / (this.count(a) + this.count(b) - shared);
	}
}

/** The stretches in order, those that touch as one, empty ones left out. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
	const result: [number, number][] = [];
	for (const [start, end] of [...stretches].filter(([from, to]) => to > from).sort((a, b) => a[0] - b[0])) {
		const last = result.at(-1);
		if (last && start <= last[1]) last[1] = Math.max(last[1], end);
		else result.push([start, end]);
	}
	return result;
}
