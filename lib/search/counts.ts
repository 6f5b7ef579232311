import type { Facet } from './listed';

/** Counts values. */
export class Counts {
	readonly #counts = new Map<string, number>();

	add(value: string): void {
		this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
	}

	/** The commonest values, at most so many; of equals in alphabetical order. */
	most(limit: number): readonly Facet[] {
		return [...this.#counts]
			.map(([value, count]) => ({ value, count }))
			.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
			.slice(0, limit);
	}
}
