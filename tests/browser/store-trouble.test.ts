import { describe, expect, it } from 'vitest';
import { fixtureOf } from '../store/fixture';
import { QUIET } from './browser';
import { putFixture } from './put-fixture';
import { useBrowser } from './session';
import { marked } from './sights';

const session = useBrowser();

describe('a library with damaged records', () => {
	it('shows all others, says that some are damaged, and where to go', async () => {
		await putFixture(session.browser, fixtureOf(2));
		const library = await session.browser.openExtension('library.html');
		const text = await library.ui.says('The lighthouse stays');
		expect(text).not.toContain('https://example.org/broken');
		await library.ui.says('1 saved article can’t be listed: its record is damaged. The others are safe.');
		await library.ui.click('link', 'See what can be done');
		await library.ui.says('Check the library');
		await library.close();
	});

	it('says so where a damaged one is opened, and in the record', async () => {
		const damaged = `library.html#/article/${encodeURIComponent('https://example.org/broken')}`;
		const copy = await session.browser.openExtension(damaged);
		await copy.ui.says('What is stored of this is damaged and can’t be shown. Everything else in your library is safe.');
		await copy.close();
		const record = await session.browser.openExtension('library.html#/record');
		await record.ui.says('1 confirmed statement is damaged and cannot be shown.');
		await record.close();
	});

	it('names each of them when it is checked, removes them on demand, and nothing else', async () => {
		const library = await session.browser.openExtension('library.html#/settings');
		await library.ui.says('In your library: 5 articles');
		await library.ui.click('button', 'Check it now');
		const text = await library.ui.says('2 records are damaged; the other 9 are whole and not affected.');
		expect(text).toContain('Saved article: https://example.org/broken');
		expect(text).toContain('Confirmed statement: s3');
		await library.ui.click('button', 'Remove the damaged ones');
		await library.ui.says('2 damaged records were removed.');
		await library.ui.says('In your library: 4 articles');
		await library.ui.click('button', 'Check it now');
		await library.ui.says('All 9 records are whole.');
		await library.close();
	});
});

describe('storage that is cleared while a library is open and an article is saved', () => {
	it('is told, also in the next window, and everything works on', async () => {
		const page = await session.browser.openArticle('en-reuters-directive');
		await marked(page);
		const library = await session.browser.openExtension('library.html');
		await library.ui.says('The lighthouse stays');
		const record = await session.browser.openExtension('library.html#/record?by=reader');
		await record.ui.says(/2 statements|1 statement/);
		const quiet = await session.browser.openExtension(QUIET);
		await quiet.ui.run(() => {
			indexedDB.deleteDatabase('on-record');
		});
		// An open record shows nothing that is not there any more.
		await record.ui.says('You have not confirmed a statement yet');
		await record.ui.says('The browser has cleared what On Record had stored');
		await record.close();
		const popup = await session.browser.openPopup(page);
		await popup.ui.says('Who is here');
		await library.ui.says('The browser has cleared what On Record had stored');
		const next = await session.browser.openExtension('library.html');
		await next.ui.says('The browser has cleared what On Record had stored');
		await next.ui.says('Nothing saved yet');
		await next.ui.click('button', 'All right');
		await popup.ui.click('button', /^Save/);
		await popup.ui.says(/Saved/);
		await popup.close();
		await next.ui.says(/Mexico rules out/);
		await next.reload();
		expect(await next.ui.says(/Mexico rules out/)).not.toContain('The browser has cleared');
	});
});
