/** Kept in the extension's own world of the page, which the page cannot see. */
const PLACE = Symbol.for('reading');

/**
 * Ends a script of ours that was brought into this page before, and gives the signal by which the next one will end
 * this one. Without it, a page would be read and marked twice.
 */
export function takeOver(): AbortController {
	const world = globalThis as unknown as Record<symbol, unknown>;
	const before = world[PLACE];
	if (before instanceof AbortController) before.abort();
	const own = new AbortController();
	world[PLACE] = own;
	return own;
}
