import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inCorridor, type Point, type Rect, widen } from '../../lib/cards/corridor';

const CARD: Rect = { left: 100, top: 200, right: 500, bottom: 600 };

describe('the way from a mention to its card', () => {
	it.each<[name: string, point: Point, from: Point, expected: boolean]>([
		['straight down', { x: 200, y: 190 }, { x: 200, y: 180 }, true],
		['slanting to the far corner', { x: 340, y: 190 }, { x: 200, y: 180 }, true],
		['in the card', { x: 110, y: 590 }, { x: 200, y: 180 }, true],
		['on its edge', { x: 100, y: 200 }, { x: 200, y: 180 }, true],
		['sideways along the line', { x: 260, y: 180 }, { x: 200, y: 180 }, false],
		['up and away', { x: 200, y: 150 }, { x: 200, y: 180 }, false],
		['past the card', { x: 300, y: 620 }, { x: 200, y: 180 }, false],
		['from below', { x: 300, y: 640 }, { x: 300, y: 650 }, true],
		['from the left', { x: 60, y: 400 }, { x: 50, y: 400 }, true],
		['beside the way', { x: 99, y: 190 }, { x: 200, y: 180 }, false],
		['from a point on the card’s edge, outside', { x: 90, y: 200 }, { x: 120, y: 200 }, false],
	])('%s', (_name, point, from, expected) => {
		expect(inCorridor(point, from, CARD)).toBe(expected);
	});

	const at = fc.integer({ min: -2000, max: 2000 });
	const size = fc.integer({ min: 1, max: 800 });
	const rect = fc
		.tuple(at, at, size, size)
		.map(([left, top, width, height]): Rect => ({ left, top, right: left + width, bottom: top + height }));
	const point = fc.record({ x: at, y: at });
	const share = fc.double({ min: 0, max: 1, noNaN: true });

	it('holds every straight way from the mention into the card', () => {
		fc.assert(
			fc.property(rect, point, share, share, share, (card, from, across, down, way) => {
				const goal = { x: card.left + (card.right - card.left) * across, y: card.top + (card.bottom - card.top) * down };
				const on = { x: from.x + (goal.x - from.x) * way, y: from.y + (goal.y - from.y) * way };
				// A hair's breadth for rounding.
				expect(inCorridor(on, from, widen(card, 0.01))).toBe(true);
			}),
			// At the tip of a long corridor, where rounding once threw the point out.
			{ examples: [[{ left: 0, top: 0, right: 1, bottom: 1 }, { x: 396, y: 1727 }, 0, 0, 9.40213114995688e-15]] },
		);
	});

	it('holds nothing that is farther out than the mention and the card are', () => {
		fc.assert(
			fc.property(rect, point, point, (card, from, other) => {
				fc.pre(
					other.x < Math.min(card.left, from.x) ||
						other.x > Math.max(card.right, from.x) ||
						other.y < Math.min(card.top, from.y) ||
						other.y > Math.max(card.bottom, from.y),
				);
				expect(inCorridor(other, from, card)).toBe(false);
			}),
		);
	});
});
