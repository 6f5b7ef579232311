import { describe, expect, it } from 'vitest';
import { loadArticles } from './articles';
import { WATCH_DOM } from './in-page';
import { useBrowser } from './session';
import { cardOf, marked, noCard } from './sights';
import { pause, until } from './surface';

const session = useBrowser();

describe('an article about the dossier', () => {
	it('has its people and terms marked, and nothing outside the article', async () => {
		const page = await session.browser.openArticle('en-reuters-directive');
		const texts = await marked(page);
		for (const name of [
			'Sheinbaum',
			'Trump',
			'Rubio',
			'Johnson',
			'Pentagon',
			'White House',
			'secret directive',
			'Rules of engagement',
		]) {
			expect(
				texts.some((text) => text.includes(name)),
				name,
			).toBe(true);
		}
		expect(texts.filter((text) => text.includes('Duarte') || text.includes('Mike'))).toEqual([]);
		const strays = await page.ui.run(() => {
			const ranges = [...(CSS.highlights as unknown as Map<string, Set<AbstractRange>>).values()].flatMap((one) => [...one]);
			const outside = 'nav, aside, footer, .comments, .letter, input, button, .mast';
			return ranges.filter((range) => range.startContainer.parentElement?.closest(outside)).map(String);
		});
		expect(strays).toEqual([]);
		await page.close();
	});

	it('opens the card of a hovered name, with its record, and closes it with Escape', async () => {
		const page = await session.browser.openArticle('en-reuters-directive');
		await marked(page);
		await page.hover('Sheinbaum has told');
		await page.hover('Sheinbaum', 1);
		const card = await cardOf(page, 'Claudia Sheinbaum');
		const text = await card.says(/President of Mexico/);
		expect(text).toMatch(/no risk that they will invade|invasion/);
		await page.press('Escape');
		await until(() => noCard(page), 'the card to close');
		await page.close();
	});

	it('goes from name to name by keyboard command, and opens a card with the focus in it', async () => {
		const { browser } = session;
		const page = await browser.openArticle('en-reuters-directive');
		await marked(page);
		const opened: string[] = [];
		for (const _step of [1, 2]) {
			await browser.command(page, 'next-mention');
			await browser.command(page, 'open-card');
			const card = await cardOf(page, '.');
			const name = await until(() => card.run((root) => root.querySelector('h2')?.textContent ?? null), 'a name in the card');
			opened.push(name);
			const focused = () => card.run((root) => root.activeElement !== null);
			await until(focused, 'the focus to be in the card');
			// The card's own language, not the page's, is what it is read out in.
			expect(await card.run((root) => root.querySelector<HTMLElement>('[role="dialog"]')?.lang)).toBe('en');
			await page.press('Escape');
			await until(() => noCard(page), 'the card to close');
		}
		expect(opened[1]).not.toBe(opened[0]);
		await page.close();
	});

	it('leaves the page as it was, but for one element beside it', async () => {
		const { browser } = session;
		const url = 'https://www.reuters.com/world/watched-page/';
		const html = loadArticles().get('en-reuters-directive')?.html ?? '';
		browser.serve(url, html.replace('<head>', `<head><script>${WATCH_DOM}</script>`));
		const page = await browser.openArticle(url);
		await marked(page);
		await page.hover('Rubio');
		await cardOf(page, 'Rubio');
		await pause(300);
		const seen = await page.ui.run(() => {
			const watched = window as unknown as { __before: string; __changes: string[] };
			const beside = [...document.documentElement.children].filter((one) => !/^(head|body)$/.test(one.localName));
			const copy = document.documentElement.cloneNode(true) as Element;
			for (const child of [...copy.children]) if (!/^(head|body)$/.test(child.localName)) child.remove();
			const harmless = (change: string) =>
				change.startsWith('attributes') && beside.some((one) => change.split(' ')[1] === one.localName);
			return {
				hosts: beside.map((one) => one.localName),
				same: copy.outerHTML === watched.__before,
				changes: watched.__changes.filter((change) => !harmless(change)),
			};
		});
		expect(seen.hosts).toHaveLength(1);
		expect(seen.same).toBe(true);
		expect(seen.changes).toEqual([`childList html ${seen.hosts[0]}`]);
		await page.close();
	});
});

describe('a page about something else', () => {
	it('stays unmarked, and no card opens', async () => {
		const page = await session.browser.openArticle('es-offtopic-futbol');
		await pause(1500);
		expect(await page.marks()).toEqual({});
		await page.hover('Rubio', 1);
		await pause(800);
		expect(await noCard(page)).toBe(true);
		await page.close();
	});
});

describe('privacy', () => {
	it('lets no request leave the browser', async () => {
		const page = await session.browser.openArticle('es-elpais-directiva');
		await marked(page);
		await page.close();
		expect(session.browser.outsideRequests()).toEqual([]);
	});
});
