import { describe, expect, it } from 'vitest';
import { useBrowser } from './session';
import { marked } from './sights';
import { pause, until } from './surface';

const session = useBrowser();

describe('a site that the reader takes back in the browser’s settings', () => {
	it('is left at once in open tabs, and not read when it is opened again', async () => {
		const { browser } = session;
		const page = await browser.openArticle('en-reuters-directive');
		await marked(page);
		await browser.takeBack(['*://*.reuters.com/*']);
		await until(async () => Object.keys(await page.marks()).length === 0, 'the marks to go');
		await page.reload();
		await pause(1500);
		expect(await page.marks()).toEqual({});
		await browser.pressButton(page);
		const popup = await browser.openPopup(page);
		await popup.ui.says('Not active on www.reuters.com');
		await popup.ui.says('Add this site');
		await popup.close();
		await page.close();
	});
});
