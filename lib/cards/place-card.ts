import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';
import type { Rect } from './corridor';

/** Between the mention and its card, and between the card and the edge of the screen (CSS pixels). */
const GAP = 6;
const MARGIN = 8;
/** A card this low still shows its head and a line; the share of the screen it may fill. */
const LOWEST = 120;
const SHARE = 0.6;
/** On a low screen, as at 400 % zoom, that share would be head and foot alone: up to this height only a strip of the page stays free. */
const READABLE = 240;
const STRIP = 60;
/** Narrower screens get the card as a sheet along their lower edge (CSS pixels). */
const NARROW = 480;

/** Width and height in CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** What a card is placed on. */
export interface Ground {
	/** The mention, or the line of it that was pointed at. */
	readonly mention: Rect;
	/** What the reader sees of the page: a part of it when zoomed in by pinching, or above a keyboard on the screen. */
	readonly screen: Rect;
	/** The mention is written from right to left. */
	readonly rtl: boolean;
	/** The size the card takes when it may be so high (CSS pixels) and no higher. */
	readonly measure: (highest: number) => Size;
}

/** Where the card goes, in CSS pixels of the viewport. One edge is fixed, so that a card that grows does so away from the mention. */
export type Placing =
	| { readonly sheet: true; readonly highest: number }
	| {
			readonly sheet: false;
			readonly left: number;
			/** The fixed edge, and where it is. */
			readonly edge: 'top' | 'bottom';
			readonly at: number;
			readonly highest: number;
	  };

/**
 * Places a card under the mention where it fits, else above it, else on the side with more room, cut to it; never off
 * the screen. Its left edge keeps to the mention's, the right one in text from the right.
 */
export async function placeCard({ mention, screen, rtl, measure }: Ground): Promise<Placing> {
	const [width, height] = [screen.right - screen.left, screen.bottom - screen.top];
	const most = Math.floor(Math.max(LOWEST, height * SHARE, Math.min(READABLE, height - STRIP)));
	if (width < NARROW) return { sheet: true, highest: most };
	let highest = most;
	const placed = await computePosition(mention, null, {
		placement: 'bottom-start',
		platform: platformOf(mention, screen, rtl, () => measure(highest)),
		middleware: [
			offset(GAP),
			flip({ padding: MARGIN, crossAxis: false }),
			size({
				padding: MARGIN,
				apply: ({ availableHeight }) => {
					highest = Math.max(LOWEST, Math.min(most, Math.floor(availableHeight)));
				},
			}),
			// Both ways: a pinned card stays on the screen when its mention is scrolled away.
			shift({ padding: MARGIN, crossAxis: true }),
		],
	});
	const above = placed.placement.startsWith('top');
	const at = above ? placed.y + measure(highest).height : placed.y;
	return { sheet: false, left: Math.round(placed.x), edge: above ? 'bottom' : 'top', at: Math.round(at), highest };
}

/** All that floating-ui asks of a browser. The card lies in the top layer: no ancestor of it clips, scrolls or transforms. */
function platformOf(mention: Rect, screen: Rect, rtl: boolean, measure: () => Size): Platform {
	const boxOf = ({ left, top, right, bottom }: Rect) => ({ x: left, y: top, width: right - left, height: bottom - top });
	return {
		getElementRects: () => ({ reference: boxOf(mention), floating: { x: 0, y: 0, ...measure() } }),
		getDimensions: measure,
		getClippingRect: () => boxOf(screen),
		isRTL: () => rtl,
	};
}
