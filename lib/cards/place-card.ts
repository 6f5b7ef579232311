import type { Rect } from './corridor';

/** Between the mention and its card, and between the card and the edge of the screen (CSS pixels). */
const GAP = 6;
const MARGIN = 8;
/** A card this low still shows its head and a line; the share of the screen it may fill. */
const LOWEST = 120;
const SHARE = 0.6;
/** Narrower screens get the card as a sheet along their lower edge (CSS pixels). */
const NARROW = 480;

/** Width and height in CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Where the card goes, in CSS pixels. One edge is fixed, so that a card that grows does so away from the mention. */
export type Placing =
	| { readonly sheet: true; readonly highest: number }
	| {
			readonly sheet: false;
			readonly left: number;
			/** Distance of the fixed edge from the screen's edge of that name. */
			readonly edge: 'top' | 'bottom';
			readonly at: number;
			readonly highest: number;
	  };

/** The highest a card may be on a screen, before it is known where it goes. */
export function highestCard(screen: Size): number {
	return Math.max(LOWEST, Math.floor(screen.height * SHARE));
}

/**
 * Places a card that would like to be `card` in size: under the mention where it fits, else above it, else on the side
 * with more room; never off the screen. `rtl`: its right edge keeps to the mention's, else the left one.
 */
export function placeCard(mention: Rect, card: Size, screen: Size, rtl = false): Placing {
	const highest = highestCard(screen);
	if (screen.width < NARROW) return { sheet: true, highest };
	// A pinned card stays on the screen when its mention is scrolled away.
	const top = clamp(mention.top, MARGIN, screen.height - MARGIN);
	const bottom = clamp(mention.bottom, MARGIN, screen.height - MARGIN);
	const under = screen.height - MARGIN - GAP - bottom;
	const above = top - GAP - MARGIN;
	const wanted = Math.min(card.height, highest);
	const edge = wanted <= under || (wanted > above && under >= above) ? 'top' : 'bottom';
	const room = edge === 'top' ? under : above;
	const height = Math.min(highest, Math.max(LOWEST, room));
	// Where not even the lowest card fits beside the mention, it is better over the mention than off the screen.
	const furthest = Math.max(MARGIN, screen.height - MARGIN - Math.min(wanted, height));
	const at = Math.min(edge === 'top' ? bottom + GAP : screen.height - top + GAP, furthest);
	const left = clamp(rtl ? mention.right - card.width : mention.left, MARGIN, screen.width - MARGIN - card.width);
	return { sheet: false, left: Math.round(left), edge, at: Math.round(at), highest: Math.floor(height) };
}

function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(value, most));
}
