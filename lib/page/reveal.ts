import type { Painter } from './paint';

/** How long what was asked for stays marked (milliseconds). */
const SHOWN_MS = 2200;

/** Scrolls to a stretch of text and marks it for a moment; where it is gone nothing happens. Gives whether it was there. */
export function revealRanges(painter: Painter, ranges: readonly Range[]): boolean {
	const element = ranges[0]?.startContainer.parentElement;
	if (!element) return false;
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
	painter.point(ranges, SHOWN_MS);
	return true;
}
