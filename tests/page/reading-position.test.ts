import { describe, expect, it } from 'vitest';
import type { CopyText } from '../../lib/page/copy-text';
import { distanceTo, readingPosition } from '../../lib/page/reading-position';

/** A text of 100 lines of 10 letters, each 20 pixels high, scrolled up by so many pixels. */
function copyAt(scrolled: number): CopyText {
	const rectAt = (start: number) => ({ top: Math.floor(start / 10) * 20 - scrolled, width: 8, height: 20 });
	return {
		text: 'a'.repeat(1000),
		ranges: (start: number) => [{ getBoundingClientRect: () => rectAt(start) }],
	} as unknown as CopyText;
}

describe('how far a text has been read', () => {
	it.each([
		// The reading line is 96 pixels below the top of the window: the fifth line is the last that begins above it.
		[0, 0.05],
		[-200, 0],
		[1000, 0.55],
		// Its end is in sight.
		[1500, 1],
		[1400, 1],
		// Its last line begins at the lower edge of the window.
		[1380, 0.74],
	])('scrolled by %d pixels: %d', (scrolled, read) => expect(readingPosition(copyAt(scrolled), 600)).toBe(read));

	it('is nothing of nothing', () => {
		expect(readingPosition({ text: '', ranges: () => [] } as unknown as CopyText, 600)).toBe(0);
	});

	it('is gone back to where one was', () => {
		for (const position of [0, 0.25, 0.55])
			expect(readingPosition(copyAt(distanceTo(copyAt(0), position) ?? 0), 600)).toBe(position);
		expect(distanceTo({ text: 'a', ranges: () => [] } as unknown as CopyText, 0.5)).toBeNull();
	});
});
