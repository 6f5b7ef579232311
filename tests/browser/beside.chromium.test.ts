import { describe, expect, it } from 'vitest';
import { problemsInBothThemes } from './axe';
import { useBrowser } from './session';
import { marked } from './sights';
import { until } from './surface';

const session = useBrowser();

describe('the view beside the page', () => {
	it('opens from the popup, follows the tab and the page, and stands in nobody’s way', async () => {
		const { browser } = session;
		const first = await browser.openArticle('en-reuters-directive');
		await marked(first);
		const popup = await browser.openPopup(first);
		await popup.ui.click('button', 'Open beside the article');
		const panel = await until(async () => (await browser.beside?.()) ?? null, 'the side panel');
		await popup.close();
		await first.front();
		await panel.says('Mexico rules out U.S. troops');
		await panel.says('Who stands where');
		// The same view is checked at its full height in accessibility.test.ts.
		expect(await problemsInBothThemes(panel, true)).toEqual([]);

		const second = await browser.openArticle('es-elpais-directiva');
		await panel.says('pero no va a haber invasión');
		await first.front();
		await panel.says('Mexico rules out U.S. troops');
		await first.close();
		await second.front();
		await panel.says('pero no va a haber invasión');

		const settings = await browser.openExtension('library.html#/settings');
		await panel.says('press On Record’s button in the toolbar');
		await settings.close();
		await second.close();
	});
});
