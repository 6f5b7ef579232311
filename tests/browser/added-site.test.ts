import { describe, expect, it } from 'vitest';
import { ALL_SITES_ASKED } from '../../lib/domain/access';
import { loadArticles } from './articles';
import { useBrowser } from './session';
import { marked } from './sights';
import { pause, until } from './surface';

const session = useBrowser();
const STORY = 'https://blog.example.org/story';

describe('a site that the reader adds', () => {
	it('is read from then on, until it is removed in the settings', async () => {
		const { browser } = session;
		const html = loadArticles().get('en-guardian-live')?.html ?? '';
		browser.serve(STORY, html);
		browser.serve('https://other.example.org/story', html);
		await browser.allow(['*://blog.example.org/*', ...ALL_SITES_ASKED]);
		const page = await browser.openArticle(STORY);
		await browser.pressButton(page);
		const popup = await browser.openPopup(page);
		await popup.ui.click('button', /^Add this site/);
		await popup.ui.says('Who is here');
		expect((await marked(page)).length).toBeGreaterThan(3);
		await popup.close();

		const other = await browser.openArticle('https://other.example.org/story');
		await pause(1500);
		expect(await other.marks()).toEqual({});
		await other.close();

		await page.reload();
		await marked(page);
		await browser.killBackground();
		await page.reload();
		await marked(page);

		const settings = await browser.openExtension('library.html#/settings');
		await settings.ui.says('blog.example.org');
		await settings.ui.click('button', /^Remove.*blog\.example\.org/);
		await settings.ui.says('None. On a page of another site');
		await until(async () => Object.keys(await page.marks()).length === 0, 'the marks to go');
		await settings.close();
		await page.reload();
		await pause(1500);
		expect(await page.marks()).toEqual({});
		await page.close();
	});

	it('can be all sites, which are left at once when they are taken back', async () => {
		const { browser } = session;
		const settings = await browser.openExtension('library.html#/settings');
		await settings.ui.click('switch', /^All sites/);
		const on = () => settings.ui.run((root) => root.querySelector('.added input:checked') !== null);
		await until(on, 'the switch to be on');
		const page = await browser.openArticle(STORY);
		await marked(page);
		await settings.front();
		await settings.ui.click('switch', /^All sites/);
		await until(async () => Object.keys(await page.marks()).length === 0, 'the marks to go');
		await page.close();
		const outlet = await browser.openArticle('en-reuters-directive');
		await marked(outlet);
		await outlet.close();
		await settings.close();
	});
});
