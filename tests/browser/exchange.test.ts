import { describe, expect, it } from 'vitest';
import { madeFile as fileOf } from '../exchange/made-library';
import { chooseFile, madeFile, watchDownloads, wipeLibrary } from './exchange-in-page';
import { useBrowser } from './session';
import { until } from './surface';

const session = useBrowser();
const file = [...fileOf({ articles: 60, found: 120, kept: 30, chars: 3000 })].join('');

async function openData() {
	const library = await session.browser.openExtension('library.html#/settings');
	await library.ui.run(watchDownloads);
	await library.ui.says(/Your data/);
	return library;
}

describe('the whole library', () => {
	it('comes in from a file, and goes out as the same file to the byte', async () => {
		const library = await openData();
		await library.ui.run(chooseFile, { name: 'mine.json', text: file });
		await library.ui.says('mine.json holds 60 articles and 30 statements.');
		await library.ui.click('button', 'Import');
		await library.ui.says('Imported from mine.json: 90 added, 0 brought up to date, 0 here already.');
		await library.ui.says('In your library: 60 articles and 30 statements.');
		await library.ui.click('button', 'Export everything');
		await library.ui.says(/Exported: on-record-\d{4}-\d\d-\d\d\.json/);
		expect(await library.ui.run(madeFile)).toBe(file);
		await library.close();
	});

	it('wiped and put back, is the same again', async () => {
		const library = await openData();
		await library.ui.run(wipeLibrary);
		await session.browser.killBackground();
		await library.reload();
		await library.ui.run(watchDownloads);
		await library.ui.says('Nothing is kept yet but your settings.');
		await library.ui.run(chooseFile, { name: 'mine.json', text: file });
		await library.ui.click('button', 'Import');
		await library.ui.says('90 added');
		await library.ui.click('button', 'Export everything');
		await library.ui.says(/Exported:/);
		expect(await library.ui.run(madeFile)).toBe(file);
		await library.close();
	});

	it('with a broken record: names its line and why, and takes the others when told', async () => {
		const library = await openData();
		const broken = file
			.replaceAll('/a/0000', '/b/0000')
			.replace('"url":"https://example.org/b/000007"', '"url":"javascript:alert(1)"');
		await library.ui.run(chooseFile, { name: 'broken.json', text: broken });
		await library.ui.says('broken.json holds 59 articles and 30 statements.');
		await library.ui.says('Line 13, article 8, address: not a web address');
		await library.ui.click('button', 'Import what is sound');
		await library.ui.says(/Imported from broken\.json: 59 added/);
		await library.ui.says('In your library: 119 articles');
		await library.close();
	});

	it('that is cut short: says so, and leaves everything as it was', async () => {
		const library = await openData();
		await library.ui.run(chooseFile, { name: 'cut.json', text: file.slice(0, 20_000) });
		await library.ui.says(/the file ends in the middle/);
		await library.ui.click('button', 'Don’t import');
		await library.ui.says('In your library: 119 articles');
		await library.close();
	});

	it('imported once more while the background is stopped in the middle: all of it or nothing, never half', async () => {
		const library = await openData();
		const other = [...fileOf({ articles: 900, found: 900, kept: 0, chars: 6000, name: 'c' })].join('');
		await library.ui.run(chooseFile, { name: 'other.json', text: other });
		await library.ui.says('other.json holds 900 articles.');
		await library.ui.click('button', 'Import');
		await session.browser.killBackground();
		const outcome = await until(
			async () =>
				/Imported from other\.json: 900 added|Something went wrong|storage can’t be opened/.exec(await library.ui.text()),
			'the end of the import',
			40_000,
		);
		const expected = outcome[0].startsWith('Imported') ? '1,019 articles' : '119 articles';
		await library.reload();
		await library.ui.says(`In your library: ${expected}`);
		await library.close();
	});
});
