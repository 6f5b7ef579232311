/** Draws a form into an element of the card. Gives what takes it out again. */
export type DrawForm<Props> = (into: Element, props: Props) => () => void;

/** Where the script that draws the form and the one that shows cards meet, in the extension's own world of the page: see `hands.ts`. */
const MEETING_PLACE = Symbol.for('form');

/** Leaves `draw` for the script that shows cards. */
export function offerForm<Props>(draw: DrawForm<Props>): void {
	Object.defineProperty(globalThis, MEETING_PLACE, { value: draw, configurable: true });
}

/** What was left by `offerForm`; `null` while the other script has not run. */
export function findForm<Props>(): DrawForm<Props> | null {
	const found = (globalThis as Record<symbol, unknown>)[MEETING_PLACE];
	return typeof found === 'function' ? (found as DrawForm<Props>) : null;
}
