import type { Span } from '../domain/span';

/** Spans of one block, of which is asked again and again what they overlap: an answer takes a few steps, however many there are. */
export class SpanIndex {
	private readonly starts: Int32Array;
	/** The furthest end of all spans up to each. */
	private readonly furthest: Int32Array;

	/** `spans` may come in any order and overlap each other. */
	constructor(spans: readonly Span[]) {
		const sorted = spans.length < 2 ? spans : spans.toSorted((a, b) => a.start - b.start);
		this.starts = new Int32Array(sorted.length);
		this.furthest = new Int32Array(sorted.length);
		let furthest = 0;
		for (let i = 0; i < sorted.length; i++) {
			const { start, end } = sorted[i] as Span;
			furthest = Math.max(furthest, end);
			this.starts[i] = start;
			this.furthest[i] = furthest;
		}
	}

	/** True when a span of the same block shares a letter with one of these. */
	overlaps({ start, end }: Span): boolean {
		let low = 0;
		let high = this.starts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.starts[middle] as number) < end) low = middle + 1;
			else high = middle;
		}
		return low > 0 && (this.furthest[low - 1] as number) > start;
	}
}
