import browser from 'webextension-polyfill';

/** The one door to the browser's extension API: nothing else imports webextension-polyfill. */
export { browser };

/** False in a script that has outlived its extension: after an update, or when it was removed or switched off. */
export function isAlive(): boolean {
	return browser.runtime?.id !== undefined;
}
