import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { TestPage } from './browser';
import { useBrowser } from './session';
import { marked } from './sights';

const session = useBrowser();

/** What axe finds against WCAG 2.2 A and AA: rule and place. The card's closed root is beyond it; the popup draws the same card. */
async function problems(page: TestPage): Promise<string[]> {
	await page.ui.inject(axe.source);
	return page.ui.run(async () => {
		const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
		const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
		const { violations } = await inPage.run({ runOnly: { type: 'tag', values } });
		return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`));
	});
}

describe('nothing stands in the way of anyone', () => {
	it('in the popup', async () => {
		const page = await session.browser.openArticle('en-reuters-directive');
		await marked(page);
		const popup = await session.browser.openPopup(page);
		await popup.ui.says('Who is here');
		// For the reading list, below.
		await popup.ui.click('button', 'Save');
		await popup.ui.says('Saved');
		expect(await problems(popup)).toEqual([]);
		await popup.close();
		await page.close();
	});

	it('in a card', async () => {
		const page = await session.browser.openArticle('en-reuters-directive');
		await marked(page);
		const popup = await session.browser.openPopup(page);
		await popup.ui.click('button', /Claudia Sheinbaum/);
		await popup.ui.says('Show on the page');
		expect(await problems(popup)).toEqual([]);
		await popup.close();
		await page.close();
	});

	it.each([
		['the reading list', 'library.html', 'Mexico rules out'],
		['the dossiers', 'library.html#/dossiers', 'Dossiers'],
		['a record', 'library.html#/dossier/cartel-directive/claudia-sheinbaum', 'Claudia Sheinbaum'],
		['the settings', 'library.html#/settings', 'Appearance'],
		['the welcome page', 'welcome.html', 'What stays on this device'],
	])('in %s', async (_name, path, words) => {
		const page = await session.browser.openExtension(path);
		await page.ui.says(words);
		expect(await problems(page)).toEqual([]);
		await page.close();
	});
});
