import type { Browser } from 'webextension-polyfill';

const { browser: own, chrome } = globalThis as unknown as { readonly browser?: Browser; readonly chrome?: Browser };

/**
 * The one door to the browser's extension API: nothing else names it. In Manifest V3 all of it gives promises, in both
 * browsers, so the polyfill is left out and only its types are used. Chromium knows no `browser` for all of its versions.
 */
export const browser: Browser = own?.runtime ? own : (chrome as Browser);

/** False in a script that has outlived its extension: after an update, or when it was removed or switched off. */
export function isAlive(): boolean {
	return browser.runtime?.id !== undefined;
}
