import type { Rect } from '../../lib/cards/corridor';
import { placeCard } from '../../lib/cards/place-card';

/** Puts the card beside a mention's rectangle, wherever there is room on the screen. Done before anything is painted. */
export async function moveCard(card: HTMLElement, mention: Rect, rtl: boolean): Promise<void> {
	const { style } = card;
	const allow = (highest: number) => style.setProperty('--or-card-height', `${highest}px`);
	const placing = await placeCard({
		mention,
		screen: screenOf(card),
		rtl,
		measure(highest) {
			card.classList.remove('sheet');
			allow(highest);
			return { width: card.offsetWidth, height: card.offsetHeight };
		},
	});
	card.classList.toggle('sheet', placing.sheet);
	allow(placing.highest);
	if (placing.sheet) {
		style.removeProperty('inset');
		return;
	}
	const { left, edge, at } = placing;
	style.setProperty('inset', edge === 'top' ? `${at}px auto auto ${left}px` : `auto auto ${viewHeight() - at}px ${left}px`);
}

/** What is seen of the page, in coordinates of its viewport: without scroll bars, and only the part zoomed in to. */
function screenOf(card: HTMLElement): Rect {
	const view = card.ownerDocument.defaultView?.visualViewport;
	if (!view) return { left: 0, top: 0, right: innerWidth, bottom: viewHeight() };
	const { offsetLeft: left, offsetTop: top, width, height } = view;
	return { left, top, right: left + width, bottom: top + height };
}

/** The height that `bottom` of a fixed box counts from: that of the viewport without a scroll bar across it. */
function viewHeight(): number {
	const { compatMode, documentElement } = document;
	// A page in quirks mode says the height of its content instead.
	return compatMode === 'CSS1Compat' ? documentElement.clientHeight : innerHeight;
}
