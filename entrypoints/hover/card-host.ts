import { type ComponentChild, render } from 'preact';
import type { Rect } from '../../lib/cards/corridor';
import type { Settings } from '../../lib/domain/settings';
import { type CardElement, makeCardElement } from './card-element';
import { moveCard } from './move-card';

/** What the pointer and the focus do on the card. */
export interface CardHostEvents {
	/** The language of the card: a page in another one must not lend it its own, or it would be read out by the wrong voice. */
	readonly lang: string;
	enter(): void;
	leave(): void;
	/** Focus went elsewhere in the page. */
	blur(): void;
}

/** Where a card goes, and how. */
export interface Showing {
	readonly theme: Settings['theme'];
	/** Where the mention is now: asked anew whenever the page moves. */
	readonly anchor: () => DOMRect | null;
	/** Where in the page our element goes. */
	readonly parent: Element;
	/** The mention is written from right to left. */
	readonly rtl: boolean;
	/** Put the focus into the card. */
	readonly focus: boolean;
}

/**
 * The one element that On Record puts into a page: a closed shadow root in the top layer. It is made when first needed
 * and gone when `signal` aborts.
 */
export class CardHost {
	#made: CardElement | null = null;
	#showing: Showing | null = null;
	#focusBefore: HTMLElement | null = null;
	/** The last movement of the card: one follows the other. */
	#moving: Promise<void> = Promise.resolve();

	constructor(
		signal: AbortSignal,
		private readonly events: CardHostEvents,
	) {
		signal.addEventListener('abort', () => this.#remove());
	}

	/** The element in the page; `null` while there is none. */
	get element(): Element | null {
		return this.#made?.host ?? null;
	}

	/** Where the card is on the screen; `null` while it is hidden. */
	get rect(): Rect | null {
		return this.#showing && this.#made ? this.#made.place.getBoundingClientRect() : null;
	}

	/** The focus is in the card, and not in a form of it. */
	get focused(): boolean {
		return this.#made?.shadow.activeElement != null && !this.inForm;
	}

	/** The focus is in a form of the card. */
	get inForm(): boolean {
		return this.#made?.shadow.activeElement?.closest('form') != null;
	}

	/** Shows the card beside the rectangle that `anchor` gives. */
	show(content: ComponentChild, label: string, showing: Showing): void {
		const { host, place } = this.#create(showing.parent);
		if (showing.theme === 'system') host.removeAttribute('data-theme');
		else host.setAttribute('data-theme', showing.theme);
		if (!this.#showing) {
			// Anew even when it is open to be heard: what the page has shown full screen since lies above it.
			this.#close();
			place.hidden = false;
			place.classList.add('fresh');
			this.#open();
		}
		this.#showing = showing;
		this.update(content, label);
		if (!showing.focus) return;
		const active = document.activeElement;
		if (active !== host) this.#focusBefore = active instanceof HTMLElement && active !== document.body ? active : null;
		place.focus({ preventScroll: true });
	}

	/** Draws the shown card again. */
	update(content: ComponentChild, label: string): void {
		if (!this.#made || !this.#showing) return;
		this.#made.place.ariaLabel = label;
		render(content, this.#made.place);
		this.move();
	}

	/** Follows the mention to where it is now. */
	move(): void {
		this.#moving = this.#moving
			.then(() => {
				const rect = this.#showing?.anchor();
				return this.#made && rect ? moveCard(this.#made.place, rect, this.#showing?.rtl ?? false) : undefined;
			})
			// Where it was is better than nowhere.
			.catch(() => undefined);
	}

	/** Hides the card. True when the focus was in it and has nowhere to go back to. */
	hide(refocus: boolean): boolean {
		if (!this.#made || !this.#showing) return false;
		const { host, shadow, place } = this.#made;
		const hadFocus = shadow.activeElement !== null;
		const before = this.#focusBefore;
		this.#focusBefore = null;
		this.#showing = null;
		this.#close();
		place.classList.remove('fresh');
		render(null, place);
		if (host.parentElement !== document.documentElement) this.#remove();
		if (!refocus || !hadFocus) return false;
		if (!before?.isConnected) return true;
		before.focus({ preventScroll: true });
		return false;
	}

	/** Has a screen reader say this, once, when it has nothing else to say. */
	say(text: string): void {
		const { host, place, spoken } = this.#create(document.documentElement);
		if (!host.hasAttribute('data-open')) {
			place.hidden = true;
			this.#open();
		}
		spoken.textContent = '';
		// A region that appears with its words in it is passed over by screen readers; so are the same words again.
		setTimeout(() => {
			spoken.textContent = text;
		}, 100);
	}

	#open(): void {
		const host = this.#made?.host;
		host?.setAttribute('data-open', '');
		// The top layer: above every z-index, outside of every transform and overflow of the page.
		if (host && !host.matches(':popover-open')) host.showPopover();
	}

	#close(): void {
		const host = this.#made?.host;
		host?.removeAttribute('data-open');
		if (host?.matches(':popover-open')) host.hidePopover();
	}

	#create(parent: Element): CardElement {
		if (this.#made?.host.isConnected && (this.#showing || this.#made.host.parentElement === parent)) return this.#made;
		// A page that replaced its whole document took the element along.
		this.#remove();
		const made = makeCardElement(this.events);
		this.#made = made;
		parent.append(made.host);
		return made;
	}

	#remove(): void {
		this.#made?.host.remove();
		this.#made = null;
		this.#showing = null;
	}
}
