import { describe, expect, it } from 'vitest';
import { fixtureOf } from '../store/fixture';
import { QUIET } from './browser';
import { putFixture } from './put-fixture';
import { useBrowser } from './session';
import { until } from './surface';

const session = useBrowser();
const LATER = /made by a later version of On Record than this one\. Nothing was changed/;

describe('a library that a later version of On Record has made', () => {
	it('is refused in every room, and nothing of it is changed', async () => {
		const today = fixtureOf(2);
		await putFixture(session.browser, { ...today, version: 99 });
		for (const room of ['#/articles', '#/record', '#/settings']) {
			const library = await session.browser.openExtension(`library.html${room}`);
			const text = await library.ui.says(LATER);
			expect(text).not.toContain('Nothing saved yet');
			await library.close();
		}
		const copy = await session.browser.openExtension(`library.html#/article/${encodeURIComponent('https://example.org/a')}`);
		await copy.ui.says(LATER);
		await copy.close();
	});

	it('is told in the popup, which is no blank page', async () => {
		const page = await session.browser.openArticle('en-reuters-directive');
		const popup = await session.browser.openPopup(page);
		await popup.ui.says(LATER);
		await popup.close();
		await page.close();
	});

	it('leaves the welcome page and the pages themselves as they are', async () => {
		const welcome = await session.browser.openExtension('welcome.html');
		await welcome.ui.says('What stays on this device');
		await welcome.close();
		const quiet = await session.browser.openExtension(QUIET);
		const version = await quiet.ui.run(
			async () => (await indexedDB.databases()).find(({ name }) => name === 'on-record')?.version,
		);
		expect(version).toBe(99);
		await quiet.close();
	});

	it('opens at once when the right version is there', async () => {
		const library = await session.browser.openExtension('library.html');
		await library.ui.says(LATER);
		await putFixture(session.browser, fixtureOf(1));
		await library.ui.click('button', 'Try again');
		await library.ui.says('The lighthouse stays');
		await until(async () => !LATER.test(await library.ui.text()), 'the message to be gone');
		await library.close();
	});
});
