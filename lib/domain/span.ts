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

/** True when `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;
}

/** Reading order: by block, then by start, the longer one first. */
export function compareSpans(a: Span, b: Span): number {
	return a.block - b.block || a.start - b.start || b.end - a.end;
}
