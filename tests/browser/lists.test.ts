import { describe, expect, it } from 'vitest';
import { articlesHash } from '../../components/route';
import { zipped } from '../exchange/zipped';
import { problemsInBothThemes } from './axe';
import { chooseFile, madeFile, watchDownloads } from './exchange-in-page';
import { useBrowser } from './session';
import { until } from './surface';

const session = useBrowser();
const ROWS = 10_000;
const HEAD = 'title,url,time_added,tags,status';

/** A row of Pocket's export as it is written again: quoted where it must be. */
function row(n: number): string {
	const title = n % 7 === 0 ? `"Harbour dues, part ""${n}"""` : `Harbour dues ${n}`;
	return `${title},https://example.org/${n},${1_600_000_000 + n},${n % 3 === 0 ? 'sea|two words' : ''},${n % 2 === 0 ? 'unread' : 'archive'}`;
}

const BROKEN: Readonly<Record<number, string>> = {
	17: 'No address,,1600000017,,unread',
	4000: 'No web address,javascript:alert(1),1600004000,,unread',
	9999: 'Half an address,example.org/9999,1600009999,,unread',
};
const rows = Array.from({ length: ROWS }, (_, n) => BROKEN[n] ?? row(n));
const file = [HEAD, ...rows, ''].join('\r\n');
const good = rows.filter((_, n) => !(n in BROKEN));

async function openData() {
	const library = await session.browser.openExtension('library.html#/settings');
	await library.ui.run(watchDownloads);
	await library.ui.says(/Your data/);
	return library;
}

/** Runs in a page: how many records wait in the library's parts of an import, and how many articles there are. */
async function counts(): Promise<{ articles: number; incoming: number }> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('on-record');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const count = (store: string) =>
		new Promise<number>((resolve, reject) => {
			const request = database.transaction(store).objectStore(store).count();
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	const found = { articles: await count('articles'), incoming: await count('incoming') };
	database.close();
	return found;
}

/** Runs in a page: how much of the work is done, from 0 to 1; `null` when there is none. */
function share(): number | null {
	return document.querySelector('progress')?.value ?? null;
}

describe('a Pocket list of 10,000 rows, three of them broken', () => {
	it('is known for what it is, whatever its name, and names the broken rows', async () => {
		const library = await openData();
		await library.ui.run(chooseFile, { name: 'list.txt', text: file });
		await library.ui.says('list.txt holds 9,997 entries.');
		await library.ui.says('3 entries are broken and cannot be imported.');
		await library.ui.says('Line 19, entry 18, address: this field is missing');
		await library.ui.says('Line 4,002, entry 4,001, address: not a web address');
		await library.ui.says('Line 10,001, entry 10,000, address: not a web address');
		expect(await library.ui.run(counts)).toMatchObject({ articles: 0 });
		expect(await problemsInBothThemes(library.ui)).toEqual([]);
		await library.close();
	});

	it.each([
		['while it is read', 0.05],
		['while it is taken over', 0.65],
	])('given up %s, leaves nothing behind', async (_when, enough) => {
		const library = await openData();
		await library.ui.run(chooseFile, { name: 'ril.csv', text: file });
		await library.ui.says('ril.csv holds 9,997 entries.');
		await library.ui.click('button', 'Import the 9,997 good ones');
		await until(async () => ((await library.ui.run(share)) ?? 0) >= enough, 'the import to get that far', 60_000);
		await library.ui.click('button', 'Cancel');
		await library.ui.says('Cancelled. Nothing was taken over.');
		await until(async () => (await library.ui.run(counts)).incoming === 0, 'the parts to be gone', 30_000);
		expect(await library.ui.run(counts)).toEqual({ articles: 0, incoming: 0 });
		await library.close();
	});

	it('comes in with its good rows, and goes out as it came', async () => {
		const library = await openData();
		await library.ui.run(chooseFile, { name: 'ril.csv', text: file });
		await library.ui.click('button', 'Import the 9,997 good ones');
		await until(async () => (await library.ui.text()).includes('Imported from ril.csv: 9,997 added'), 'the import', 90_000);
		await library.ui.says('In your library: 9,997 articles.');
		// The line below it is the last that comes in and moves what is under it.
		await library.ui.says(/It takes .* on this device/);
		await library.ui.run(chooseFormat, 'pocket');
		await library.ui.click('button', 'Export the reading list');
		await until(async () => (await library.ui.text()).includes('Exported: on-record-pocket-'), 'the export', 90_000);
		const [head, ...lines] = String(await library.ui.run(madeFile)).split('\r\n');
		expect(head).toBe(HEAD);
		expect(lines.pop()).toBe('');
		expect(lines.toSorted()).toEqual(good.toSorted());
		await library.close();
	});

	it('taken over again, changes nothing', async () => {
		const library = await openData();
		await library.ui.run(chooseFile, { name: 'ril.csv', text: file });
		await library.ui.says('9,997 of them are in your list already.');
		await library.ui.click('button', 'Import the 9,997 good ones');
		const said = 'Imported from ril.csv: 0 added, 0 brought up to date, 9,997 here already.';
		await until(async () => (await library.ui.text()).includes(said), 'the import', 90_000);
		await library.close();
	});

	it('is in the reading list as links, which are opened only by the reader', async () => {
		const library = await session.browser.openExtension('library.html');
		await library.ui.says('Link only');
		await library.close();
		expect(session.browser.outsideRequests()).toEqual([]);
	});
});

describe('a wallabag list with texts', () => {
	it('has them made safe, and keeps their passages and notes', async () => {
		const entry = {
			url: 'https://example.org/with-text?utm_source=list',
			title: 'With a text',
			content: '<p>The toll <b>stays</b>.</p><script>fetch("https://spy.example/")</script><img src="https://spy.example/1.png">',
			tags: ['sea'],
			is_archived: 0,
			created_at: '2024-01-02T03:04:05+0100',
			annotations: [{ quote: 'The toll stays', text: 'Ask her.' }],
		};
		const library = await openData();
		await library.ui.run(chooseFile, { name: 'wallabag.json', text: JSON.stringify([entry]) });
		await library.ui.says('wallabag.json holds 1 entry.');
		await library.ui.says('1 entry comes with its text');
		await library.ui.click('button', 'Import');
		await library.ui.says('Imported from wallabag.json: 2 added');
		const stored = await library.ui.run(storedCopy, 'https://example.org/with-text');
		expect(stored).toMatchObject({ html: expect.stringContaining('The toll <b>stays</b>.'), text: 'The toll stays.' });
		expect(JSON.stringify(stored)).not.toContain('spy.example');
		await library.close();
		const list = await session.browser.openExtension('library.html#/articles/toll');
		await list.ui.says('With a text');
		await list.close();
	});

	it('comes in as the archive that Omnivore sent, in parts, with texts and highlights', async () => {
		const page = (slug: string) =>
			JSON.stringify([{ slug, title: `The ${slug}`, url: `https://example.org/${slug}`, savedAt: '2024-05-01T10:00:00.000Z' }]);
		const archive = zipped([
			{ name: 'metadata_0_to_20.json', text: page('weir') },
			{ name: 'content/weir.html', text: '<div><p>The weir <i>holds</i>.</p><img src="https://spy.example/1.png"></div>' },
			{ name: 'highlights/weir.md', text: '> The weir holds \n\nFor how long?' },
			{ name: 'metadata_20_to_40.json', text: page('lock') },
		]);
		const library = await openData();
		await library.ui.run(chooseFile, { name: 'omnivore.zip', base64: archive.toString('base64') });
		await library.ui.says('omnivore.zip holds 2 entries.');
		await library.ui.says('1 entry comes with its text');
		await library.ui.click('button', 'Import');
		await library.ui.says('Imported from omnivore.zip: 3 added');
		const stored = await library.ui.run(storedCopy, 'https://example.org/weir');
		expect(stored).toEqual({
			url: 'https://example.org/weir',
			html: '<div><p>The weir <i>holds</i>.</p></div>',
			text: 'The weir holds.',
		});
		await library.close();
	});

	it('is read in the background for whom it names, also when that was stopped in the middle', async () => {
		const text = '<p>Mexican President Claudia Sheinbaum said on Friday that her government had been told of the directive.</p>';
		const entries = Array.from({ length: 40 }, (_, n) => ({
			...{ url: `https://example.org/named/${n}`, title: `Told, part ${n}`, content: `<p>${n}</p>${text}` },
			...{ tags: [], is_archived: 0, created_at: '2025-08-09T03:04:05+0100' },
		}));
		const library = await openData();
		await library.ui.run(chooseFile, { name: 'wallabag.json', text: JSON.stringify(entries) });
		await library.ui.says('wallabag.json holds 40 entries.');
		await library.ui.click('button', 'Import');
		await library.ui.says('Imported from wallabag.json: 40 added');
		await session.browser.killBackground();
		await library.close();
		const list = await session.browser.openExtension(`library.html${articlesHash('person:"Claudia Sheinbaum" part')}`);
		await until(async () => /\b40 articles/.test(await list.ui.text()), 'all to be found by whom they name', 30_000);
		await list.close();
		expect(session.browser.outsideRequests()).toEqual([]);
	});
});

/** Runs in a page: the copy that is kept of an article. */
async function storedCopy(_root: unknown, url: string): Promise<unknown> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('on-record');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const copy = await new Promise((resolve, reject) => {
		const request = database.transaction('contents').objectStore('contents').get(url);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	database.close();
	return copy;
}

/** Runs in a page: chooses the form of the export. */
function chooseFormat(_root: unknown, format: string): void {
	const field = document.querySelector<HTMLSelectElement>('.pick-and-go select');
	if (!field) throw new Error('There is no choice of a format');
	field.value = format;
	field.dispatchEvent(new Event('change', { bubbles: true }));
}
