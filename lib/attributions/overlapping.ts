import type { Span } from '../domain/span';
import type { Range } from './triple';

/**
 * Those of a block's names that share a letter with a range. The names are in reading order and do not overlap each
 * other: found by halving, so that a block of any length costs the same.
 */
export function overlapping<T extends { readonly span: Span }>(names: readonly T[], { start, end }: Range): T[] {
	let low = 0;
	let high = names.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((names[middle] as T).span.end <= start) low = middle + 1;
		else high = middle;
	}
	let to = low;
	while (to < names.length && (names[to] as T).span.start < end) to++;
	return names.slice(low, to);
}
