import type { CopyText } from './copy-text';

/** The line at which one reads on: this far below the top of the window (CSS pixels). */
const READING_LINE = 96;

/**
 * How far a text has been read, going by how it is scrolled: the share of it above the reading line, from 0 to 1; 1 also
 * when its end can be seen. Asks for a dozen rectangles.
 */
export function readingPosition(copy: CopyText, height: number): number {
	const { length } = copy.text;
	if (length === 0) return 0;
	const end = topOf(copy, length - 1);
	if (end !== null && end < height) return 1;
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((topOf(copy, middle) ?? 0) < READING_LINE) low = middle + 1;
		else high = middle;
	}
	return low / length;
}

/** By how much the window has to scroll so that the reading line comes to a share of a text; `null` where that has no place. */
export function distanceTo(copy: CopyText, position: number): number | null {
	const at = Math.min(copy.text.length - 1, Math.round(position * copy.text.length));
	const top = topOf(copy, at);
	return top === null ? null : top - READING_LINE;
}

/** The top of a character, from the top of the window. */
function topOf(copy: CopyText, at: number): number | null {
	for (let next = at; next < Math.min(at + 8, copy.text.length); next++) {
		const rect = copy.ranges(next, next + 1)[0]?.getBoundingClientRect();
		if (rect && (rect.width > 0 || rect.height > 0)) return rect.top;
	}
	return null;
}
