import { type ComponentChild, render } from 'preact';
import cardCss from '../../components/styles/card.css?inline';
import tokensCss from '../../components/styles/tokens.css?inline';
import type { Rect } from '../../lib/cards/corridor';
import type { Settings } from '../../lib/domain/settings';
import hostCss from './card.css?inline';
import { placeCard } from './place-card';

/** What the pointer and the focus do on the card. */
export interface CardHostEvents {
	enter(): void;
	leave(): void;
	/** Focus went elsewhere in the page. */
	blur(): void;
}

/**
 * The one element that On Record puts into a page: a closed shadow root in the top layer. It is made when first needed
 * and gone when `signal` aborts.
 */
export class CardHost {
	#host: HTMLElement | null = null;
	#place: HTMLElement | null = null;
	#spoken: HTMLElement | null = null;
	#shadow: ShadowRoot | null = null;
	#focusBefore: HTMLElement | null = null;
	/** Where the mention is now: asked anew whenever the page moves. */
	#anchor: (() => DOMRect | null) | null = null;

	constructor(
		signal: AbortSignal,
		private readonly events: CardHostEvents,
	) {
		signal.addEventListener('abort', () => this.#remove());
	}

	/** The element in the page; `null` while there is none. */
	get element(): Element | null {
		return this.#host;
	}

	/** Where the card is on the screen; `null` while it is hidden. */
	get rect(): Rect | null {
		if (!this.#place || this.#place.hidden || !this.#host?.hasAttribute('data-open')) return null;
		return this.#place.getBoundingClientRect();
	}

	/** True while the focus is in the card. */
	get focused(): boolean {
		return this.#shadow?.activeElement != null;
	}

	/** Shows the card beside the rectangle that `anchor` gives. */
	show(content: ComponentChild, label: string, theme: Settings['theme'], anchor: () => DOMRect | null, focus: boolean): void {
		const { host, place } = this.#create();
		this.#anchor = anchor;
		if (theme === 'system') host.removeAttribute('data-theme');
		else host.setAttribute('data-theme', theme);
		if (!host.hasAttribute('data-open')) {
			host.setAttribute('data-open', '');
			// The top layer: above every z-index, outside of every transform and overflow of the page.
			host.showPopover?.();
			place.classList.add('fresh');
		}
		place.hidden = false;
		this.update(content, label);
		if (focus) {
			const active = document.activeElement;
			this.#focusBefore = active instanceof HTMLElement && active !== host ? active : null;
			place.focus({ preventScroll: true });
		}
	}

	/** Draws the shown card again. */
	update(content: ComponentChild, label: string): void {
		if (!this.#place) return;
		this.#place.setAttribute('aria-label', label);
		render(content, this.#place);
		this.move();
	}

	/** Follows the mention to where it is now. */
	move(): void {
		const rect = this.#anchor?.();
		if (this.#place && rect) placeCard(this.#place, rect).catch(() => undefined);
	}

	hide(refocus: boolean): void {
		const hadFocus = this.focused;
		if (!this.#host || !this.#place) return;
		const before = this.#focusBefore;
		this.#focusBefore = null;
		this.#anchor = null;
		if (this.#host.hasAttribute('data-open')) {
			this.#host.removeAttribute('data-open');
			this.#host.hidePopover?.();
		}
		this.#place.classList.remove('fresh');
		render(null, this.#place);
		if (refocus && hadFocus && before?.isConnected) before.focus({ preventScroll: true });
	}

	/** Has a screen reader say this, once, when it has nothing else to say. */
	say(text: string): void {
		const { host, place, spoken } = this.#create();
		if (!host.hasAttribute('data-open')) {
			place.hidden = true;
			host.setAttribute('data-open', '');
			host.showPopover?.();
		}
		spoken.textContent = text;
	}

	#create(): { host: HTMLElement; place: HTMLElement; spoken: HTMLElement } {
		if (this.#host?.isConnected && this.#place && this.#spoken) {
			return { host: this.#host, place: this.#place, spoken: this.#spoken };
		}
		// A page that replaced its whole document took the element along.
		this.#remove();
		const host = document.createElement('div');
		const shadow = host.attachShadow({ mode: 'closed' });
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`${tokensCss}\n${cardCss}\n${hostCss}`);
		shadow.adoptedStyleSheets = [sheet];
		const place = document.createElement('div');
		place.className = 'place';
		place.setAttribute('role', 'dialog');
		place.tabIndex = -1;
		place.addEventListener('pointerenter', (event) => event.pointerType !== 'touch' && this.events.enter());
		place.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && this.events.leave());
		place.addEventListener('focusout', (event) => {
			if (document.hasFocus() && !(event.relatedTarget instanceof Node && place.contains(event.relatedTarget)))
				this.events.blur();
		});
		// The page's shortcuts must not fire on keys that are meant for the card.
		for (const type of ['keydown', 'keyup', 'keypress'] as const) {
			place.addEventListener(type, (event) => event.key !== 'Escape' && event.stopPropagation());
		}
		const spoken = document.createElement('div');
		spoken.className = 'spoken';
		spoken.setAttribute('role', 'status');
		shadow.append(place, spoken);
		host.setAttribute('popover', 'manual');
		document.documentElement.append(host);
		this.#host = host;
		this.#shadow = shadow;
		this.#place = place;
		this.#spoken = spoken;
		return { host, place, spoken };
	}

	#remove(): void {
		if (this.#place) render(null, this.#place);
		this.#host?.remove();
		this.#host = null;
		this.#shadow = null;
		this.#place = null;
		this.#spoken = null;
	}
}
