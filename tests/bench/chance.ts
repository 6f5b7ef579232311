/** Repeatable chance: the same seed gives the same numbers (mulberry32). */
export class Chance {
	constructor(private state: number) {}

	/** 0 up to 1. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	}

	/** One of these. */
	pick<T>(list: readonly T[]): T {
		return list[Math.floor(this.next() * list.length)] as T;
	}

	/** A copy in another order. */
	shuffled<T>(list: readonly T[]): T[] {
		const result = [...list];
		for (let i = result.length - 1; i > 0; i--) {
			const j = Math.floor(this.next() * (i + 1));
			[result[i], result[j]] = [result[j] as T, result[i] as T];
		}
		return result;
	}
}
