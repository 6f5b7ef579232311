/** A point of the viewport, in CSS pixels. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A rectangle of the viewport, in CSS pixels. */
export interface Rect {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/**
 * True when `point` lies on a straight way from `from` to any part of the card, or in the card: in the convex hull of
 * the two. That hull is the card and the four triangles from `from` to its sides.
 */
export function inCorridor(point: Point, from: Point, card: Rect): boolean {
	if (point.x >= card.left && point.x <= card.right && point.y >= card.top && point.y <= card.bottom) return true;
	const corners: readonly [Point, Point, Point, Point] = [
		{ x: card.left, y: card.top },
		{ x: card.right, y: card.top },
		{ x: card.right, y: card.bottom },
		{ x: card.left, y: card.bottom },
	];
	return corners.some((corner, index) => inTriangle(point, from, corner, corners[(index + 1) % 4] ?? corner));
}

/** The card with `margin` pixels around it: a hand that trembles still finds the way. */
export function widen({ left, top, right, bottom }: Rect, margin: number): Rect {
	return { left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin };
}

/** What rounding may cost, in CSS pixels: at the tip of a long corridor a point on its edge computes as a hair outside. */
const ROUNDING = 1e-6;

function inTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
	const flat = Math.abs(side(c, a, b)) < ROUNDING;
	const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
	return !flat && (sides.every((distance) => distance >= -ROUNDING) || sides.every((distance) => distance <= ROUNDING));
}

/** Distance in pixels from the line from `a` to `b`: positive on one side of it, negative on the other, 0 on it. */
function side(point: Point, a: Point, b: Point): number {
	const length = Math.hypot(b.x - a.x, b.y - a.y);
	return length === 0 ? 0 : ((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)) / length;
}
