import type { BrowserOptions, TestBrowser } from './browser';
import { openChromium } from './chromium';
import type { BrowserKind } from './find-browser';
import { openFirefox } from './firefox';

/** Starts a real browser with the built extension in it. */
export function openBrowser(kind: BrowserKind, options: BrowserOptions = {}): Promise<TestBrowser> {
	return kind === 'chromium' ? openChromium(options) : openFirefox(options);
}
