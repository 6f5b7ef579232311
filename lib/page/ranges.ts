import type { Span } from '../domain/span';
import type { Piece } from './lines';

/** A place in a block's text. */
export interface Place {
	readonly block: number;
	/** UTF-16 offset. */
	readonly offset: number;
}

/** The two-way map between a page's text nodes and the spans of its blocks. */
export interface TextMap {
	/** The place that a boundary point of the DOM stands for; `null` outside the collected text. */
	locate(node: Node, offset: number): Place | null;
	/** One range for each text node that the span touches, so that nothing between them is ever covered; none where the text is gone. */
	ranges(span: Span): readonly Range[];
}

/** Maps the text nodes of `pieces` (as `collectPage` gives them). A span past the end of its block is cut there. */
export function mapTexts(pieces: ReadonlyMap<number, readonly Piece[]>): TextMap {
	const places = new Map<Node, Place>();
	for (const [block, own] of pieces) for (const { node, start } of own) places.set(node, { block, offset: start });
	return {
		locate(node, offset) {
			const place = places.get(node);
			if (!place || offset < 0 || offset > (node as Text).data.length) return null;
			return { block: place.block, offset: place.offset + offset };
		},
		ranges(span) {
			const ranges: Range[] = [];
			for (const { node, start: from, end: to } of pieces.get(span.block) ?? []) {
				if (from >= span.end) break;
				const start = Math.max(span.start, from);
				const end = Math.min(span.end, to);
				// The page may have changed the node since it was read.
				if (start < end && node.isConnected && end - from <= node.data.length) {
					const range = node.ownerDocument.createRange();
					range.setStart(node, start - from);
					range.setEnd(node, end - from);
					ranges.push(range);
				}
			}
			return ranges;
		},
	};
}
