import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Rect } from '../../lib/cards/corridor';
import { type Placing, placeCard, type Size } from '../../lib/cards/place-card';

const screenOf = (width: number, height: number): Rect => ({ left: 0, top: 0, right: width, bottom: height });
const SCREEN = screenOf(1280, 900);
const CARD: Size = { width: 400, height: 300 };
const at = (left: number, top: number): Rect => ({ left, top, right: left + 80, bottom: top + 20 });

/** Where a card goes that is as high as it may be, and `natural` in height at most. */
function place(mention: Rect, natural: Size, screen: Rect, rtl = false): Promise<Placing> {
	const measure = (highest: number) => ({ width: natural.width, height: Math.min(natural.height, highest) });
	return placeCard({ mention, screen, rtl, measure });
}

describe('placeCard', () => {
	test.each<[string, Rect, Size, boolean, Partial<Placing>]>([
		['under the mention, along its start', at(200, 100), CARD, false, { sheet: false, left: 200, edge: 'top', at: 126 }],
		['with its right edge along the mention’s in text from the right', at(600, 100), CARD, true, { left: 280 }],
		['never past the right edge', at(1200, 100), CARD, false, { left: 872 }],
		['never past the left edge', at(20, 100), CARD, true, { left: 8 }],
		['above where there is no room below', at(200, 700), CARD, false, { edge: 'bottom', at: 694 }],
		[
			'below, cut, where neither side has room and there is more below',
			at(200, 400),
			{ width: 400, height: 539 },
			false,
			{ edge: 'top', at: 426, highest: 466 },
		],
		[
			'above, cut, where there is more',
			at(200, 500),
			{ width: 400, height: 539 },
			false,
			{ edge: 'bottom', at: 494, highest: 486 },
		],
		['on the screen, when a pinned card’s mention is far above', at(200, -3000), CARD, false, { edge: 'top', at: 8 }],
		['on the screen, when it is far below', at(200, 9000), CARD, false, { edge: 'bottom', at: 892 }],
	])('%s', async (_name, mention, card, rtl, expected) => {
		expect(await place(mention, card, SCREEN, rtl)).toMatchObject(expected);
	});

	it('makes a sheet of it on a narrow screen, also at 400 % zoom', async () => {
		expect(await place(at(10, 10), CARD, screenOf(320, 256))).toEqual({ sheet: true, highest: 196 });
	});

	it('keeps to the part of the page that is zoomed in to', async () => {
		const seen = { left: 300, top: 200, right: 860, bottom: 620 };
		expect(await place(at(320, 220), CARD, seen)).toMatchObject({ left: 320, edge: 'top', at: 246, highest: 252 });
		expect(await place(at(700, 590), CARD, seen)).toMatchObject({ left: 452, edge: 'bottom', at: 584, highest: 252 });
	});

	it('keeps every card on every screen', async () => {
		const length = fc.integer({ min: -2000, max: 4000 });
		const sizes = fc.record({ width: fc.integer({ min: 480, max: 3000 }), height: fc.integer({ min: 140, max: 2000 }) });
		await fc.assert(
			fc.asyncProperty(
				length,
				length,
				sizes,
				fc.integer({ min: 40, max: 3000 }),
				fc.boolean(),
				async (left, top, screen, natural, rtl) => {
					const placing = await place(at(left, top), { width: 400, height: natural }, screenOf(screen.width, screen.height), rtl);
					if (placing.sheet) throw new Error('no sheet here');
					const height = Math.min(natural, placing.highest);
					const upper = placing.edge === 'top' ? placing.at : placing.at - height;
					expect(placing.left).toBeGreaterThanOrEqual(8);
					expect(placing.left + 400).toBeLessThanOrEqual(screen.width - 8);
					expect(upper).toBeGreaterThanOrEqual(8);
					expect(upper + height).toBeLessThanOrEqual(screen.height - 7);
				},
			),
		);
	});

	it('covers no mention that has room for a card beside it', async () => {
		const natural = fc.integer({ min: 40, max: 600 });
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 880 }), natural, async (left, top, high) => {
				const mention = at(left, top);
				const placing = await place(mention, { width: 400, height: high }, SCREEN);
				if (placing.sheet) throw new Error('no sheet here');
				if (placing.edge === 'top') expect(placing.at).toBeGreaterThanOrEqual(mention.bottom);
				else expect(placing.at).toBeLessThanOrEqual(mention.top);
			}),
		);
	});
});
