import { join } from 'node:path';
import type { TestBrowser, TestPage } from '../browser/browser';
import { cardOf, marked } from '../browser/sights';
import { pause, until } from '../browser/surface';

/** The eye's time for the card to have grown and the pointer to rest (milliseconds). */
const SETTLED = 600;

async function cardOver(page: TestPage, words: string, name: string): Promise<void> {
	await marked(page);
	await page.hover(words);
	const card = await cardOf(page, name);
	// Only the card's full content: while it is fetched there is but a heading.
	await card.says(/\d{4}/);
	await pause(SETTLED);
}

/**
 * Saves pictures of the main job into a folder and gives their names.
 * Throws when marks, card, popup or library do not show what they must.
 */
export async function takePictures(browser: TestBrowser, folder: string): Promise<string[]> {
	const article = await browser.openArticle('en-reuters-directive');
	await cardOver(article, 'Sheinbaum said', 'Claudia Sheinbaum');
	await article.screenshot({ path: join(folder, 'article.png') });
	await article.press('Escape');

	const popup = await browser.openPopup(article);
	await popup.ui.says('Claudia Sheinbaum');
	await popup.ui.click('button', 'Save');
	await popup.ui.says('Saved');
	// As tall as the view beside the article, to show more of it at once.
	await popup.size(400, 1000);
	await pause(SETTLED);
	await popup.screenshot({ path: join(folder, 'popup.png') });
	await popup.close();

	const library = await browser.openExtension('library.html');
	await library.ui.says(/Mexico rules out U\.S\. troops/);
	await library.screenshot({ path: join(folder, 'library.png') });
	await library.ui.click('link', /^Mexico rules out/);
	await until(() => library.ui.run((root) => root.querySelector('.reader-text p') !== null), 'the saved copy');
	await pause(SETTLED);
	await library.screenshot({ path: join(folder, 'saved-copy.png') });
	await library.close();

	const record = await browser.openExtension('library.html#/record?show=timeline&person=cartel-directive/claudia-sheinbaum');
	await until(() => record.ui.run((root) => root.querySelector('svg text') !== null), 'the timeline');
	await pause(SETTLED);
	await record.screenshot({ path: join(folder, 'timeline.png') });
	await record.close();

	const spanish = await browser.openArticle('es-elpais-directiva');
	await cardOver(spanish, 'Marco Rubio', 'Marco Rubio');
	await spanish.screenshot({ path: join(folder, 'article-spanish.png') });
	await spanish.close();
	return ['article.png', 'popup.png', 'library.png', 'saved-copy.png', 'timeline.png', 'article-spanish.png'];
}
