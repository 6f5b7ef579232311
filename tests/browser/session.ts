import { afterAll, beforeAll, inject } from 'vitest';
import type { BrowserOptions, TestBrowser } from './browser';
import type { BrowserKind } from './find-browser';
import { openBrowser } from './open-browser';
import { tabAt } from './sights';

declare module 'vitest' {
	interface ProvidedContext {
		/** The browser that this run of the tests is about. */
		browser: BrowserKind;
		/** New pictures take the place of the kept ones: `npm run pictures`. */
		renew: boolean;
	}
}

/** One browser for all tests of a file. */
export function useBrowser(options: BrowserOptions = {}): { readonly browser: TestBrowser } {
	let browser: TestBrowser | null = null;
	beforeAll(async () => {
		browser = await openBrowser(inject('browser'), options);
		// It comes up over whatever is open by then, and a hidden page gets its pointer events once a second.
		await tabAt(browser, 'welcome.html').catch(() => console.warn('No welcome page came up.'));
	});
	afterAll(async () => {
		await browser?.close();
	});
	return {
		get browser() {
			if (browser === null) throw new Error('The browser is not open yet');
			return browser;
		},
	};
}
