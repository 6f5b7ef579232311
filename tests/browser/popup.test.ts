import { describe, expect, it } from 'vitest';
import { loadArticles } from './articles';
import { useBrowser } from './session';
import { marked } from './sights';
import { pause, until } from './surface';

const session = useBrowser();

describe('the popup over an article of the dossier', () => {
	it('lists who is here and who says what', async () => {
		const page = await session.browser.openArticle('en-reuters-directive');
		await marked(page);
		const popup = await session.browser.openPopup(page);
		const text = await popup.ui.says('Who is here');
		for (const name of ['Claudia Sheinbaum', 'Donald Trump', 'Marco Rubio', 'Ronald Johnson']) expect(text).toContain(name);
		expect(text).toContain('There is no risk that they will invade our territory');
		await popup.close();
		await page.close();
	});

	it('opens a card inside itself, and shows the name on the page', async () => {
		const page = await session.browser.openArticle('en-reuters-directive');
		await marked(page);
		await page.size(1280, 500);
		const popup = await session.browser.openPopup(page);
		await popup.ui.click('button', /Anna Kelly/);
		await popup.ui.says('Show on the page');
		const before = await page.ui.run(() => scrollY);
		await popup.ui.click('button', 'Show on the page');
		await page.front();
		await until(() => page.ui.run((_root, at) => scrollY > at, before), 'the page to scroll to the name');
		await page.close();
	});

	it('saves the article', async () => {
		const page = await session.browser.openArticle('en-guardian-live');
		await marked(page);
		const popup = await session.browser.openPopup(page);
		await popup.ui.says('Who is here');
		await popup.ui.click('button', 'Save');
		await popup.ui.says('Saved');
		await popup.close();
		await page.close();
		const library = await session.browser.openExtension('library.html');
		await library.ui.says('Latin American leaders push back');
		await library.close();
	});
});

describe('the switch for a site', () => {
	it('takes the marks away at once, for the eye too, and brings them back', async () => {
		const page = await session.browser.openArticle('es-elpais-directiva');
		await marked(page);
		await page.hover('Sheinbaum', 1);
		await page.move(2, 2);
		await pause(800);
		const on = await page.screenshot();
		expect((await page.screenshot()).equals(on), 'two pictures of the same page are the same').toBe(true);
		const popup = await session.browser.openPopup(page);
		await popup.ui.click('switch', /elpais\.com/);
		await until(async () => Object.keys(await page.marks()).length === 0, 'the marks to go');
		await page.front();
		await pause(300);
		const off = await page.screenshot();
		expect(off.equals(on), 'the marks were visible').toBe(false);
		await page.reload();
		await pause(1500);
		expect(await page.marks()).toEqual({});
		await popup.front();
		await popup.ui.click('button', /^Switch on/);
		await marked(page);
		await popup.close();
		await page.close();
	});
});

describe('a page about something else', () => {
	it('is said to be off topic, and read when asked', async () => {
		const page = await session.browser.openArticle('es-offtopic-futbol');
		await pause(800);
		const popup = await session.browser.openPopup(page);
		await popup.ui.says('Not about a dossier you follow');
		await popup.ui.click('button', 'Read this page');
		await popup.ui.says(/Who is here|Not about a dossier you follow/);
		await popup.close();
		await page.close();
	});

	it('is read whole for whoever asks, also where a glance has told that there is nothing in it', async () => {
		const { browser } = session;
		const url = 'https://www.reuters.com/world/quiet/';
		const quiet = '<p>The town slept, and the rain went on over the harbour while nobody at all was awake to see it.</p>'.repeat(
			4,
		);
		const named = '<p>President Claudia Sheinbaum of Mexico opened the new mole on Monday, in spite of the rain.</p>';
		const text = `<article><h1>Rain over the harbour</h1>${quiet}${named}</article>`;
		browser.serve(
			url,
			`<!doctype html><html lang="en"><head><title>Rain over the harbour</title></head><body>${text}</body></html>`,
		);
		const page = await browser.openArticle(url);
		const popup = await browser.openPopup(page);
		await popup.ui.says('Not about a dossier you follow');
		expect(await page.marks()).toEqual({});
		await popup.ui.click('button', 'Read this page');
		await popup.ui.says('Claudia Sheinbaum');
		const marked = async () => Object.values(await page.marks()).flat();
		await until(async () => (await marked()).some((one) => one.includes('Sheinbaum')), 'the name to be marked');
		await popup.close();
		// The page remembers that it was asked for; a background that was stopped does not.
		await browser.killBackground();
		const again = await browser.openPopup(page);
		await again.ui.says('Claudia Sheinbaum');
		await again.close();
		await page.close();
	});
});

describe('a page of a site that is not listed', () => {
	it('is not touched until the button is pressed and the reader asks', async () => {
		const url = 'https://unlisted.example.org/story';
		const { browser } = session;
		browser.serve(url, loadArticles().get('en-guardian-live')?.html ?? '');
		const page = await browser.openArticle(url);
		await pause(1000);
		expect(await page.marks()).toEqual({});
		expect(await page.card()).toBeNull();
		await browser.pressButton(page);
		const popup = await browser.openPopup(page);
		await popup.ui.says('Not active on unlisted.example.org');
		expect(await page.marks()).toEqual({});
		await popup.ui.click('button', 'Read this page once');
		await popup.ui.says('Who is here');
		await page.front();
		expect((await marked(page)).length).toBeGreaterThan(3);
		await popup.close();
		await page.close();
	});
});
