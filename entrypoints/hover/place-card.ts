import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Narrower windows get the card as a sheet at their lower edge (CSS pixels). */
const NARROW = 480;
const MARGIN = 8;

/** Puts the card beside a mention's rectangle, wherever there is room on the screen. */
export async function placeCard(card: HTMLElement, mention: DOMRect): Promise<void> {
	const sheet = innerWidth < NARROW;
	card.classList.toggle('sheet', sheet);
	if (sheet) {
		card.style.removeProperty('left');
		card.style.removeProperty('top');
		card.style.removeProperty('--or-card-height');
		return;
	}
	const { x, y } = await computePosition({ getBoundingClientRect: () => mention }, card, {
		strategy: 'fixed',
		placement: 'bottom-start',
		middleware: [
			offset(6),
			flip({ padding: MARGIN }),
			shift({ padding: MARGIN }),
			size({
				padding: MARGIN,
				apply({ availableHeight }) {
					card.style.setProperty('--or-card-height', `${Math.max(120, Math.min(innerHeight * 0.6, availableHeight))}px`);
				},
			}),
		],
	});
	card.style.left = `${Math.round(x)}px`;
	card.style.top = `${Math.round(y)}px`;
}
