import { describe, expect, it } from 'vitest';
import { useBrowser } from './session';
import { marked } from './sights';
import { until } from './surface';

// Chromium sets no quota for an extension, whatever its debugger is told, so the store is made to fail as on a full disk. Only
// Chromium lets a test into the background.
const session = useBrowser();

const FULL = `(() => {
	const { put } = IDBObjectStore.prototype;
	globalThis.roomAgain = () => { IDBObjectStore.prototype.put = put; };
	IDBObjectStore.prototype.put = function () { throw new DOMException('The disk is full', 'QuotaExceededError'); };
})()`;

describe('a disk without room', () => {
	it('is told where an article was to be saved; what is there stays, and once there is room all is well', async () => {
		const { browser } = session;
		const page = await browser.openArticle('en-reuters-directive');
		await marked(page);
		const library = await browser.openExtension('library.html');
		await library.ui.says('Nothing saved yet');
		await browser.inBackground?.(FULL);
		const popup = await browser.openPopup(page);
		await popup.ui.click('button', /^Save/);
		await popup.ui.says('There is no room left on this device. This was not kept; everything that was saved before is safe.');
		await library.ui.says('Nothing saved yet');
		await popup.close();
		// By a key there is no window to answer in: the button's title says it.
		await browser.command(page, 'save-article');
		await until(
			() =>
				library.ui.run(async () => {
					const { chrome } = globalThis as unknown as {
						chrome: {
							action: { getTitle(of: object): Promise<string> };
							tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
						};
					};
					const [article] = (await chrome.tabs.query({})).filter(({ url }) => url?.includes('reuters'));
					return (await chrome.action.getTitle({ tabId: article?.id })).includes('Not saved. There is no room left');
				}),
			'the title of the button',
		);
		await browser.inBackground?.('roomAgain()');
		await browser.command(page, 'save-article');
		await library.ui.says(/Mexico rules out/);
		expect(await library.ui.text()).not.toContain('Nothing saved yet');
	});
});
