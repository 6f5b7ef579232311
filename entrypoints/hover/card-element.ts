import cardCss from '../../components/styles/card.css?inline';
import tokensCss from '../../components/styles/tokens.css?inline';
import hostCss from './card.css?inline';
import type { CardHostEvents } from './card-host';

/** The element in the page, and what is in its closed shadow root. */
export interface CardElement {
	readonly host: HTMLElement;
	readonly shadow: ShadowRoot;
	/** Holds the card. */
	readonly place: HTMLElement;
	/** What screen readers say by and by. */
	readonly spoken: HTMLElement;
}

/** What is done on the card is no business of the page's: its shortcuts and "click anywhere" handlers stay out of it. */
const KEPT = 'keydown keyup keypress click dblclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend';

/** Makes the element; it is not yet in the page. */
export function makeCardElement(events: CardHostEvents): CardElement {
	const host = document.createElement('div');
	const shadow = host.attachShadow({ mode: 'closed' });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(tokensCss + cardCss + hostCss);
	shadow.adoptedStyleSheets = [sheet];
	const place = document.createElement('div');
	place.className = 'place';
	place.role = 'dialog';
	place.tabIndex = -1;
	place.lang = events.lang;
	place.addEventListener('pointerenter', (event) => event.pointerType !== 'touch' && events.enter());
	place.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && events.leave());
	place.addEventListener('focusout', ({ target, relatedTarget }) => {
		if (!document.hasFocus() || (relatedTarget instanceof Node && place.contains(relatedTarget))) return;
		// A pressed button that another one takes the place of has not sent the focus away.
		queueMicrotask(() => (target as Node).isConnected && events.blur());
	});
	for (const type of KEPT.split(' ')) {
		place.addEventListener(type, (event) => (event as KeyboardEvent).key !== 'Escape' && event.stopPropagation(), {
			passive: true,
		});
	}
	const spoken = document.createElement('div');
	spoken.className = 'spoken';
	spoken.role = 'status';
	shadow.append(place, spoken);
	host.setAttribute('popover', 'manual');
	// On a page, the style sheet that `injectHover` brings says otherwise.
	if (import.meta.env.FIREFOX && location.protocol !== 'moz-extension:') host.style.setProperty('--or-card', 'none');
	return { host, shadow, place, spoken };
}
