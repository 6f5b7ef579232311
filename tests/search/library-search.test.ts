import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibrarySearch } from '../../entrypoints/library/library-search';
import { putAnnotation } from '../../lib/store/annotations';
import { openDatabase } from '../../lib/store/open-database';
import { removeArticle } from '../../lib/store/remove-article';
import { saveArticle } from '../../lib/store/save-article';
import type { Database } from '../../lib/store/schema';
import { shelveArticles } from '../../lib/store/shelve-articles';
import { draft } from '../store/fresh';

const url = (name: string) => `https://example.org/${name}`;
let database: Database;

beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };
	vi.stubGlobal('navigator', { locks });
	database = await openDatabase();
});

let minute = 0;
async function save(name: string, text: string, title = name) {
	const now = new Date(Date.UTC(2025, 8, 1, 0, minute++)).toISOString();
	await saveArticle(database, draft({ url: url(name), title }), { html: `<p>${text}</p>`, text }, now);
}

/** A search that has taken up all texts. */
async function started(): Promise<LibrarySearch> {
	const search = new LibrarySearch(() => {});
	await search.refresh([]);
	return search;
}

const found = async (search: LibrarySearch, query: string) =>
	(await search.find({ query, sort: 'saved', most: 100 })).articles.map(({ article }) => article.title);

/** The stored parts of the index, as another window would find them. */
async function storedTexts(): Promise<string[][]> {
	const request = indexedDB.open('on-record-search');
	const other = await new Promise<IDBDatabase>((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const all = other.transaction('segments').objectStore('segments').getAll();
	await new Promise((resolve) => {
		all.onsuccess = resolve;
	});
	other.close();
	return (all.result as { urls: string[] }[]).map(({ urls }) => urls.map((one) => one.slice(url('').length)).sort());
}

describe('the search over the store', () => {
	it('gives the newest first before it has read all; being told names announces nothing before that', async () => {
		for (let n = 0; n < 70; n++) await save(`n${n}`, 'words');
		const changed = vi.fn();
		const search = new LibrarySearch(changed);
		search.name(new Map(), new Map());
		expect(changed).not.toHaveBeenCalled();
		const first = await search.find({ query: '', sort: 'best', most: 20 });
		expect(first).toMatchObject({ total: 70, saved: 70, rows: 70, pending: 70 });
		expect(first.articles.map(({ article }) => article.title)).toEqual(Array.from({ length: 20 }, (_, n) => `n${69 - n}`));
		changed.mockClear();
		search.name(new Map(), new Map());
		expect(changed).toHaveBeenCalledTimes(1);
		await search.refresh([]);
	});

	it('finds what is saved, by text, title, tag and note', async () => {
		await save('a', 'The lamp of the lighthouse');
		await save('b', 'Nothing', 'About lamps');
		await shelveArticles(database, [url('b')], { addTags: ['coast'] });
		const note = { quote: { exact: 'lamp', prefix: '', suffix: '' }, note: 'ask the keeper' };
		const day = '2025-09-02T10:00:00.000Z';
		await putAnnotation(database, { ...note, id: 'n', article: url('a'), created: day, modified: day });
		const search = await started();
		expect(await found(search, 'lamp')).toEqual(['About lamps', 'a']);
		expect(await found(search, 'tag:coast')).toEqual(['About lamps']);
		expect(await found(search, 'keeper is:highlighted')).toEqual(['a']);
		expect(await search.tags()).toEqual([{ value: 'coast', count: 1 }]);
		expect(await search.snippets([url('a')], 'lighthouse')).toEqual([
			[
				{ text: 'The lamp of the ', hit: false },
				{ text: 'lighthouse', hit: true },
			],
		]);
	});

	it('keeps in step with what is saved, saved anew, changed and deleted', async () => {
		await save('a', 'old words');
		const search = await started();
		await save('b', 'other words');
		await search.refresh([url('b')]);
		expect(await found(search, 'words')).toEqual(['b', 'a']);
		await save('a', 'new text');
		await search.refresh([url('a')]);
		expect([await found(search, 'old'), await found(search, 'text')]).toEqual([[], ['a']]);
		await removeArticle(database, url('b'));
		await search.refresh([url('b')]);
		expect(await found(search, '')).toEqual(['a']);
	});

	it('sees by itself what was written behind its back', async () => {
		await save('a', 'one');
		await started();
		await save('a', 'two');
		await save('b', 'three');
		const search = await started();
		expect([await found(search, 'one'), await found(search, 'two'), await found(search, 'three')]).toEqual([[], ['a'], ['b']]);
	});

	it('takes up no text twice', async () => {
		await save('a', 'one');
		await save('b', 'two');
		await started();
		await save('c', 'three');
		const search = await started();
		expect(await storedTexts()).toEqual([['a', 'b'], ['c']]);
		expect(await found(search, 'is:unread')).toEqual(['c', 'b', 'a']);
	});

	it('is made anew when it was lost, or is of another version, or broken', async () => {
		await save('a', 'one');
		await started();
		for (const broken of [
			{ format: 0 },
			{ format: 1, urls: [] },
			{ format: 1, urls: [url('a')], stamps: ['2025'], words: '', starts: 7 },
		]) {
			const request = indexedDB.open('on-record-search');
			await new Promise((resolve) => {
				request.onsuccess = resolve;
			});
			const store = request.result.transaction('segments', 'readwrite').objectStore('segments');
			store.clear();
			store.add(broken);
			await new Promise((resolve) => {
				store.transaction.oncomplete = resolve;
			});
			request.result.close();
			expect(await found(await started(), 'one')).toEqual(['a']);
			expect(await storedTexts()).toEqual([['a']]);
		}
	});

	it('makes many small parts one, and lets go of what is mostly out of date', async () => {
		const search = await started();
		for (let n = 0; n < 10; n++) {
			await save(`n${n}`, `text number${n}`);
			await search.refresh([url(`n${n}`)]);
		}
		expect((await storedTexts()).length).toBeLessThanOrEqual(9);
		await save('last', 'the last');
		const next = await started();
		expect((await storedTexts()).flat()).toHaveLength(11);
		expect((await storedTexts()).length).toBeLessThanOrEqual(2);
		expect(await found(next, 'text')).toHaveLength(10);
	});

	it('works where the index cannot be stored, and where a record is damaged', async () => {
		vi.spyOn(console, 'warn').mockImplementation(() => {});
		await save('a', 'one');
		await database.put('articles', { url: url('broken') } as never);
		await database.put('contents', { url: url('a'), html: 7 } as never);
		const open = indexedDB.open.bind(indexedDB);
		vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
			if (name === 'on-record-search') throw new DOMException('No', 'UnknownError');
			return open(name, version);
		});
		const search = await started();
		expect(await found(search, 'a')).toEqual(['a']);
		expect((await search.find({ query: '', sort: 'best', most: 5 })).pending).toBe(0);
	});

	it('calls things by their names in the first list, too', async () => {
		const issues = [{ id: 'patrols', dossier: 'sea' }];
		await saveArticle(database, draft({ url: url('a'), issues }), { html: '', text: '' }, '2025-09-01T00:00:00.000Z');
		const search = new LibrarySearch(() => {});
		search.name(new Map([['sea/patrols', 'Patrols at sea']]), new Map());
		const { facets } = await search.find({ query: '', sort: 'best', most: 50 });
		expect(facets.issue).toEqual([{ value: 'Patrols at sea', count: 1 }]);
	});

	it('gives the first list before everything has been read', async () => {
		for (let n = 0; n < 70; n++) await save(`n${n}`, `text ${n}`);
		const search = new LibrarySearch(() => {});
		const first = await search.find({ query: '', sort: 'best', most: 50 });
		expect([first.articles.length, first.rows, first.saved]).toEqual([50, 70, 70]);
		expect(first.articles[0]?.article.title).toBe('n69');
		expect(await found(search, 'title:none n3')).toEqual([]);
	});

	it('says when the store fails, and tries again', async () => {
		vi.spyOn(console, 'warn').mockImplementation(() => {});
		await save('a', 'one');
		const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('No', 'UnknownError');
		});
		const search = new LibrarySearch(() => {});
		await expect(search.find({ query: 'a', sort: 'best', most: 5 })).rejects.toMatchObject({ code: 'storage-broken' });
		broken.mockRestore();
		expect(await found(search, 'a')).toEqual(['a']);
	});
});
