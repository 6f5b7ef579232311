import type { Span } from '../domain/span';
import { countUpTo } from './count-up-to';
import type { Range } from './triple';

/**
 * Those of a block's names that share a letter with a range. The names are in reading order and do not overlap each
 * other, so that a block of any length costs the same.
 */
export function overlapping<T extends { readonly span: Span }>(names: readonly T[], { start, end }: Range): T[] {
	const from = countUpTo(names, start, ({ span }) => span.end);
	let to = from;
	while (to < names.length && (names[to] as T).span.start < end) to++;
	return names.slice(from, to);
}
