import type { TestBrowser } from '../browser/browser';
import { playwrightPage } from './chromium-page';

/**
 * What went wrong in any script of the extension, in its own pages, its worker and the pages it runs in: as Chromium's page
 * for extensions tells, or Firefox's console. To be begun before the first page is opened; gives what to ask with.
 */
export async function followErrors(browser: TestBrowser): Promise<() => Promise<readonly string[]>> {
	const { consoleErrors } = browser;
	return consoleErrors ? () => consoleErrors() : inChromium(browser);
}

async function inChromium(browser: TestBrowser): Promise<() => Promise<readonly string[]>> {
	const own = await browser.openExtension('welcome.html');
	const tab = playwrightPage(own);
	const id = new URL(tab.url()).host;
	const settings = await tab.context().newPage();
	await settings.goto('chrome://extensions/');
	await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
	await settings.evaluate(
		`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', errorCollection: true })`,
	);
	await own.close();
	return async () => {
		const found = await settings.evaluate(`chrome.developerPrivate.getExtensionInfo('${id}').then(({ runtimeErrors }) =>
			runtimeErrors.map(({ message, source, severity }) => severity + ': ' + message + ' (' + source + ')'))`);
		return found as readonly string[];
	};
}
