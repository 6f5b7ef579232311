import { highestCard, placeCard } from '../../lib/cards/place-card';

/** Puts the card beside a mention's rectangle, wherever there is room on the screen. */
export function moveCard(card: HTMLElement, mention: DOMRect, rtl = false): void {
	// Without the scroll bar, where the page has one that takes room.
	const width = Math.min(innerWidth, document.documentElement.clientWidth || innerWidth);
	const screen = { width, height: innerHeight };
	const { style } = card;
	style.setProperty('--or-card-height', `${highestCard(screen)}px`);
	const { offsetWidth, offsetHeight } = card;
	const placing = placeCard(mention, { width: offsetWidth, height: offsetHeight }, screen, rtl);
	card.classList.toggle('sheet', placing.sheet);
	style.setProperty('--or-card-height', `${placing.highest}px`);
	if (placing.sheet) {
		style.removeProperty('inset');
		return;
	}
	const [top, bottom] = placing.edge === 'top' ? [`${placing.at}px`, 'auto'] : ['auto', `${placing.at}px`];
	style.setProperty('inset', `${top} auto ${bottom} ${placing.left}px`);
}
