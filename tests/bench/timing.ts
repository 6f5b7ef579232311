import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** The value that a share of all values does not exceed: 0.95 for "p95". NaN of none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds that a piece of work takes. */
export function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** The median time of several runs after one to warm up, in milliseconds. */
export function medianTime(runs: number, work: () => unknown): number {
	work();
	return median(Array.from({ length: runs }, () => timed(work)));
}

/** Megabytes that what `make` gives keeps alive, and milliseconds to make it. */
export function kept<T>(make: () => T): { readonly value: T; readonly megabytes: number; readonly time: number } {
	const before = used();
	const start = performance.now();
	const value = make();
	const time = performance.now() - start;
	return { value, megabytes: (used() - before) / 2 ** 20, time };
}

function used(): number {
	collectGarbage();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

let collect: (() => void) | null = null;

/** Empties the heap of what nobody holds, so that a measurement does not pay for the one before. */
export function collectGarbage(): void {
	if (!collect) {
		setFlagsFromString('--expose-gc');
		collect = runInNewContext('gc') as () => void;
	}
	// What dies in the first round can free more in the next.
	for (let round = 0; round < 3; round++) collect();
}
