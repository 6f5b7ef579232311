import type { Place, TextMap } from './ranges';

/** The caret that lies under a point of the viewport (CSS pixels), in either browser's dialect; `null` over no text. */
function caretAt(
	document: Document,
	x: number,
	y: number,
	shadows: readonly ShadowRoot[],
): { node: Node; offset: number } | null {
	if (typeof document.caretPositionFromPoint === 'function') {
		const caret = document.caretPositionFromPoint(x, y, shadows.length > 0 ? { shadowRoots: [...shadows] } : undefined);
		return caret && { node: caret.offsetNode, offset: caret.offset };
	}
	const range = document.caretRangeFromPoint?.(x, y);
	return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/**
 * The place in the collected text under a point of the viewport; `null` over none. Carets snap to text nearby, so
 * whoever asks for a mention has still to check that the point lies in its rectangles (`rectAt`).
 */
export function placeAt(
	document: Document,
	map: TextMap,
	x: number,
	y: number,
	shadows: readonly ShadowRoot[] = [],
): Place | null {
	const caret = caretAt(document, x, y, shadows);
	return caret && map.locate(caret.node, caret.offset);
}

/** The rectangle of the ranges that holds the point, give or take `slack` pixels; `null` when none does. */
export function rectAt(ranges: readonly Range[], x: number, y: number, slack = 1): DOMRect | null {
	for (const range of ranges) {
		for (const rect of range.getClientRects()) {
			if (x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack) return rect;
		}
	}
	return null;
}
