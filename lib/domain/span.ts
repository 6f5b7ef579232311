/** A stretch of one block's text: half-open UTF-16 offsets, `start <= end`. */
export interface Span {
	readonly block: number;
	readonly start: number;
	readonly end: number;
}

/** True when two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
	return a.block === b.block && a.start < b.end && b.start < a.end;
}
