import type { PageText } from '../domain/page-text';
import type { Settings } from '../domain/settings';
import type { Marks } from './marks';
import type { Painter } from './paint';

/** A page that was read and painted, as the script that shows its cards sees it. It changes while the page does. */
export interface MarkedPage {
	readonly painter: Painter;
	/** `null` while nothing is painted. */
	readonly marks: Marks | null;
	readonly page: PageText | null;
	readonly theme: Settings['theme'];
	/** True for a copy in the library: there is nothing to save. */
	readonly isCopy?: boolean;
}

/** What handles a marked page: pointer, keyboard and card. */
export interface Hands {
	/** Our one element in the page; `null` while there is none. */
	readonly element: Element | null;
	/** A keyboard command. */
	step(to: 'next' | 'previous' | 'open'): void;
	/** To be called when the marks have changed: closes a card whose mention is gone. */
	marksChanged(): void;
	/** Where the pointer (mouse or pen, CSS pixels of the viewport) has come to before there was anybody to see it. */
	pointed(x: number, y: number): void;
}

/**
 * Takes a page in hand until `signal` aborts. `services`: what the reading script has and the other one needs, so that
 * it need not bring its own.
 */
export type TakeInHand<Services> = (signal: AbortSignal, page: MarkedPage, services: Services) => Hands;

/**
 * Where the two scripts meet. Both run in the extension's own world of the page, which the page cannot see. The one that
 * shows cards comes only to pages that have marks: all others are spared its weight.
 */
const MEETING_PLACE = Symbol.for('hands');

/** Leaves `take` for the script that reads the page. */
export function offerHands<Services>(take: TakeInHand<Services>): void {
	Object.defineProperty(globalThis, MEETING_PLACE, { value: take, configurable: true });
}

/** What was left by `offerHands`; `null` while the other script has not run. */
export function findHands<Services>(): TakeInHand<Services> | null {
	const found = (globalThis as Record<symbol, unknown>)[MEETING_PLACE];
	return typeof found === 'function' ? (found as TakeInHand<Services>) : null;
}
