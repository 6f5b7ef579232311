import { describe, expect, it } from 'vitest';
import { useBrowser } from './session';
import { saveFromCard } from './sights';
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

	it('asked nothing of the network', () => {
		expect(session.browser.outsideRequests()).toEqual([]);
	});
});
