import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Rect } from '../../lib/cards/corridor';
import { highestCard, type Placing, placeCard, type Size } from '../../lib/cards/place-card';

const SCREEN: Size = { width: 1280, height: 900 };
const CARD: Size = { width: 400, height: 300 };
const at = (left: number, top: number): Rect => ({ left, top, right: left + 80, bottom: top + 20 });

describe('placeCard', () => {
	test.each<[string, Rect, Size, boolean, Partial<Placing>]>([
		['under the mention, along its start', at(200, 100), CARD, false, { sheet: false, left: 200, edge: 'top', at: 126 }],
		['with its right edge along the mention’s in text from the right', at(600, 100), CARD, true, { left: 280 }],
		['never past the right edge', at(1200, 100), CARD, false, { left: 872 }],
		['never past the left edge', at(20, 100), CARD, true, { left: 8 }],
		['above where there is no room below', at(200, 700), CARD, false, { edge: 'bottom', at: 206 }],
		[
			'below, cut, where neither side has room and there is more below',
			at(200, 400),
			{ width: 400, height: 539 },
			false,
			{
				edge: 'top',
				highest: 466,
			},
		],
		['above, cut, where there is more', at(200, 500), { width: 400, height: 539 }, false, { edge: 'bottom', highest: 486 }],
		['on the screen, when a pinned card’s mention is far above', at(200, -3000), CARD, false, { edge: 'top', at: 14 }],
		['on the screen, when it is far below', at(200, 9000), CARD, false, { edge: 'bottom', at: 14 }],
	])('%s', (_name, mention, card, rtl, expected) => {
		expect(placeCard(mention, card, SCREEN, rtl)).toMatchObject(expected);
	});

	it('makes a sheet of it on a narrow screen, also at 400 % zoom', () => {
		expect(placeCard(at(10, 10), CARD, { width: 320, height: 256 })).toEqual({ sheet: true, highest: 153 });
	});

	it('keeps every card on every screen', () => {
		const length = fc.integer({ min: -2000, max: 4000 });
		const sizes = fc.record({ width: fc.integer({ min: 480, max: 3000 }), height: fc.integer({ min: 140, max: 2000 }) });
		fc.assert(
			fc.property(length, length, sizes, fc.integer({ min: 40, max: 3000 }), fc.boolean(), (left, top, screen, natural, rtl) => {
				const wanted = Math.min(natural, highestCard(screen));
				const placing = placeCard(at(left, top), { width: 400, height: wanted }, screen, rtl);
				if (placing.sheet) throw new Error('no sheet here');
				const height = Math.min(natural, placing.highest);
				expect(placing.left).toBeGreaterThanOrEqual(8);
				expect(placing.left + 400).toBeLessThanOrEqual(screen.width - 8);
				expect(placing.at).toBeGreaterThanOrEqual(8);
				expect(placing.at + height).toBeLessThanOrEqual(screen.height - 7);
			}),
		);
	});
});
