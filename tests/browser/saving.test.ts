import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './session';
import { askBackground, openMarked, saveFromCard } from './sights';
import { paragraphs, STORY, story } from './story';
import { until } from './surface';

const session = useBrowser();
const TITLE = /Mexico rules out U\.S\. troops/;

describe('an article saved from its card', () => {
	it('is in the reading list', async () => {
		await saveFromCard(session.browser);
		const library = await session.browser.openExtension('library.html');
		const text = await library.ui.says(TITLE);
		expect(text).toContain('Reuters');
		expect(text).toContain('Claudia Sheinbaum');
		await library.close();
	});

	it('is still there after the background was stopped', async () => {
		await session.browser.killBackground();
		const library = await session.browser.openExtension('library.html');
		await library.ui.says(TITLE);
		await library.close();
	});

	it('is still there after the browser was ended and started again', async () => {
		await session.browser.restart();
		const library = await session.browser.openExtension('library.html');
		await library.ui.says(TITLE);
		await library.close();
	});

	it('opens as a copy, with the network off and the site gone', async () => {
		const library = await session.browser.openExtension('library.html');
		await library.ui.says(TITLE);
		await library.ui.click('link', /^Saved copy/);
		const words = 'There is no risk that they will invade our territory';
		await library.ui.says(words);
		await library.close();
	});

	it('shows the whole dossier offline', async () => {
		const library = await session.browser.openExtension('library.html#/dossiers');
		await library.ui.click('link', /cartel/i);
		await library.ui.says('Claudia Sheinbaum');
		await library.ui.says('Marco Rubio');
		await library.close();
	});

	it('can be deleted, and the deletion undone', async () => {
		const library = await session.browser.openExtension('library.html');
		await library.ui.says(TITLE);
		await library.ui.click('button', /^Delete/);
		await library.ui.says('Nothing saved yet');
		await library.ui.click('button', /^Undo/);
		const back = () => library.ui.find('link', TITLE);
		await until(back, 'the article to come back');
		await library.reload();
		await library.ui.says(TITLE);
		await library.close();
	});

	it('has its pictures with it when the reader wants them, and no others; they need no network', async () => {
		const picture = 'https://pictures.example/lamp.png';
		const missing = 'https://pictures.example/missing.png';
		session.browser.servePicture(picture, readFileSync(new URL('../../public/icon/128.png', import.meta.url)));
		const figure = (src: string) => `<figure><img src="${src}" alt="The lamp"><figcaption>Lit in 1911.</figcaption></figure>`;
		await askBackground(session.browser, 'changeSettings', { keepPictures: true });
		const html = story({ text: `${paragraphs(6)}${figure(picture)}${paragraphs(6)}${figure(missing)}` });
		const page = await openMarked(session.browser, STORY, html);
		const loaded = () => page.ui.run(() => [...document.images].every(({ complete }) => complete));
		await until(loaded, 'the page to have loaded its pictures');
		const popup = await session.browser.openPopup(page);
		await popup.ui.click('button', 'Save');
		await popup.ui.says('Saved');
		await popup.close();
		const library = await session.browser.openExtension(`library.html#/article/${encodeURIComponent(STORY)}`);
		await library.ui.says('Lit in 1911.');
		const drawn = () =>
			library.ui.run(() => {
				const images = [...document.querySelectorAll<HTMLImageElement>('.reader-text img')];
				return images.map(({ src, alt, naturalWidth }) => ({ kind: src.split(':')[0], alt, naturalWidth }));
			});
		await until(async () => {
			if ((await drawn())[0]?.naturalWidth === 128) return true;
			await library.reload();
			await library.ui.says('Lit in 1911.');
			return false;
		}, 'the picture');
		expect(await drawn()).toEqual([{ kind: 'blob', alt: 'The lamp', naturalWidth: 128 }]);
		// Of this one article they are taken away, and kept again, whatever the settings say of all.
		await askBackground(session.browser, 'changeSettings', { keepPictures: false });
		await library.ui.click('button', 'Remove the pictures');
		await library.ui.says('Pictures removed.');
		await library.close();
		await page.front();
		const again = await session.browser.openPopup(page);
		await again.ui.click('button', 'Keep its pictures');
		await again.ui.says('1 picture kept.');
		await again.close();
		const after = await session.browser.openExtension(`library.html#/article/${encodeURIComponent(STORY)}`);
		await until(() => after.ui.find('button', 'Remove the pictures'), 'the pictures to be there again');
		await after.close();
		await page.close();
	});

	it('can be saved by the context menu, where a selected name also begins an entry of a dossier', async () => {
		const { browser } = session;
		const page = await browser.openArticle('en-guardian-live');
		await browser.pickFromMenu(page, 'save-article');
		const library = await browser.openExtension('library.html');
		await library.ui.says('The Guardian');
		await library.close();
		await page.front();
		await page.ui.run((root) => getSelection()?.selectAllChildren((root as Document).querySelector('h1') ?? document.body));
		await browser.pickFromMenu(page, 'add-person');
		const isBegun = async () => (await browser.tabs()).some((url) => url.includes('library.html#/add-person'));
		await until(isBegun, 'the library with the name');
		await page.close();
	});

	it('asked nothing of the network', () => {
		expect(session.browser.outsideRequests()).toEqual([]);
	});
});
