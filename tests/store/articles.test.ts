import { IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { NEW_SHELF } from '../../lib/domain/saved-article';
import { putAnnotation } from '../../lib/store/annotations';
import { articleRecord } from '../../lib/store/article-record';
import { connection } from '../../lib/store/connection';
import { getArticle } from '../../lib/store/get-article';
import { countArticles, findArticle } from '../../lib/store/list-articles';
import { newestArticles } from '../../lib/store/read-library';
import { removeArticle, restoreArticle } from '../../lib/store/remove-article';
import { saveArticle } from '../../lib/store/save-article';
import { COPY, draft, freshDatabase } from './fresh';

const [DAY1, DAY2, DAY3] = ['2025-08-09T10:00:00.000Z', '2025-08-10T10:00:00.000Z', '2025-08-11T10:00:00.000Z'] as const;

describe('the reading list', () => {
	it('keeps an article with its copy', async () => {
		const database = await freshDatabase();
		const article = await saveArticle(database, draft(), COPY, DAY1);
		expect(article).toEqual({ ...draft(), ...NEW_SHELF, savedAt: DAY1, updatedAt: DAY1 });
		expect(await getArticle(database, article.url)).toEqual({ article, content: { url: article.url, ...COPY }, annotations: [] });
		expect(await getArticle(database, 'https://example.org/b')).toBeNull();
	});

	it.each([true, false])('gives those saved last with their notes, in one request where the browser can: %s', async (atOnce) => {
		const database = await freshDatabase();
		if (!atOnce) vi.spyOn(IDBIndex.prototype as { getAllRecords?: unknown }, 'getAllRecords', 'get').mockReturnValue(undefined);
		const cursor = vi.spyOn(IDBIndex.prototype, 'openCursor');
		for (const [name, day] of [
			['a', DAY2],
			['b', DAY3],
			['c', DAY1],
		] as const) {
			await saveArticle(database, draft({ url: `https://example.org/${name}` }), COPY, day);
		}
		const note = { quote: { exact: 'Words', prefix: '', suffix: '' }, note: 'Ask.', created: DAY3, modified: DAY3 };
		await putAnnotation(database, { ...note, id: 'n', article: 'https://example.org/a' });
		const found = await newestArticles(database, 2);
		expect(found.map(({ article, notes }) => [article.url, notes])).toEqual([
			['https://example.org/b', []],
			['https://example.org/a', ['Ask.']],
		]);
		expect(cursor).toHaveBeenCalledTimes(atOnce ? 0 : 1);
		vi.restoreAllMocks();
	});

	it('saved twice: brought up to date, both dates kept', async () => {
		const database = await freshDatabase();
		await saveArticle(database, draft(), COPY, DAY1);
		await saveArticle(database, draft({ title: 'The new lamp' }), { html: '<p>New.</p>', text: 'New.' }, DAY2);
		const whole = await getArticle(database, draft().url);
		expect(whole?.article).toMatchObject({ title: 'The new lamp', savedAt: DAY1, updatedAt: DAY2 });
		expect(whole?.content.text).toBe('New.');
		expect(await countArticles(database)).toBe(1);
	});

	it('saved twice: what the reader has done with it stays', async () => {
		const database = await freshDatabase();
		const article = await saveArticle(database, draft(), COPY, DAY1);
		const shelf = { tags: ['sea'], read: true, archived: true, progress: 0.4 };
		await database.put('articles', articleRecord({ ...article, ...shelf }));
		expect(await saveArticle(database, draft({ title: 'The new lamp' }), COPY, DAY2)).toMatchObject(shelf);
	});

	it('saved twice: highlights stay, and notes on the whole of it follow its title', async () => {
		const database = await freshDatabase();
		const { url, title } = await saveArticle(database, draft(), COPY, DAY1);
		const times = { article: url, created: DAY1, modified: DAY1 };
		const highlight = { ...times, id: 'h', note: '', quote: { exact: title, prefix: 'It said ', suffix: '.' } };
		await putAnnotation(database, highlight);
		await putAnnotation(database, { ...times, id: 'w', note: 'Doubtful', quote: { exact: title, prefix: '', suffix: '' } });
		await saveArticle(database, draft({ title: 'Another title' }), COPY, DAY2);
		const kept = (await getArticle(database, url))?.annotations ?? [];
		expect(kept.find(({ id }) => id === 'h')).toEqual(highlight);
		expect(kept.find(({ id }) => id === 'w')).toMatchObject({ note: 'Doubtful', quote: { exact: 'Another title', prefix: '' } });
	});

	it('finds one by its address, without its copy', async () => {
		const database = await freshDatabase();
		await saveArticle(database, draft({ url: 'https://example.org/1', title: 'One' }), COPY, DAY2);
		expect(await findArticle(database, 'https://example.org/1')).toMatchObject({ title: 'One', savedAt: DAY2 });
		expect(await findArticle(database, 'https://example.org/2')).toBeNull();
	});

	it('removes and puts back as it was', async () => {
		const database = await freshDatabase();
		await saveArticle(database, draft(), COPY, DAY1);
		const note = { id: 'n1', article: draft().url, quote: { exact: 'Words', prefix: '', suffix: '.' }, note: 'Mine' };
		await putAnnotation(database, { ...note, created: DAY2, modified: DAY2 });
		await putAnnotation(database, { ...note, id: 'n2', article: 'https://example.org/b', created: DAY2, modified: DAY2 });
		const whole = await getArticle(database, draft().url);
		expect(whole?.annotations.map(({ id }) => id)).toEqual(['n1']);
		expect(await removeArticle(database, draft().url)).toEqual(whole);
		expect(await removeArticle(database, draft().url)).toBeNull();
		expect(await getArticle(database, draft().url)).toBeNull();
		expect(await database.count('contents')).toBe(0);
		expect(await database.getAllKeys('annotations')).toEqual(['n2']);
		if (whole) await restoreArticle(database, whole);
		expect(await getArticle(database, draft().url)).toEqual(whole);
	});

	it('does not put an old copy over one saved since', async () => {
		const database = await freshDatabase();
		await saveArticle(database, draft(), COPY, DAY1);
		const whole = await getArticle(database, draft().url);
		await removeArticle(database, draft().url);
		await saveArticle(database, draft({ title: 'Newer' }), { html: '<p>Newer.</p>', text: 'Newer.' }, DAY3);
		if (whole) await restoreArticle(database, whole);
		const now = await getArticle(database, draft().url);
		expect(now?.article).toMatchObject({ title: 'Newer', savedAt: DAY1, updatedAt: DAY3 });
		expect(now?.content.text).toBe('Newer.');
	});

	it.each([1, 2])('a full disk at write %d of a save leaves nothing half-written', async (fatal) => {
		await freshDatabase().then((database) => database.close());
		const use = connection();
		await use((database) => saveArticle(database, draft(), COPY, DAY1));
		let writes = 0;
		const put = IDBObjectStore.prototype.put;
		const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
			if (++writes === fatal) throw new DOMException('Quota reached', 'QuotaExceededError');
			return put.apply(this, args);
		});
		await expect(
			use((database) => saveArticle(database, draft({ title: 'Other' }), { html: '', text: 'Other' }, DAY2)),
		).rejects.toMatchObject({
			name: 'StoreError',
			code: 'storage-full',
		});
		spy.mockRestore();
		const whole = await use((database) => getArticle(database, draft().url));
		expect(whole?.article).toMatchObject({ title: draft().title, updatedAt: DAY1 });
		expect(whole?.content.text).toBe(COPY.text);
	});

	it('a damaged record counts as none, and is named when opened', async () => {
		const database = await freshDatabase();
		await saveArticle(database, draft(), COPY, DAY1);
		await database.put('articles', { url: 'https://example.org/broken', savedAt: DAY2, outlet: 7 } as never);
		expect(await findArticle(database, 'https://example.org/broken')).toBeNull();
		await expect(getArticle(database, 'https://example.org/broken')).rejects.toMatchObject({ code: 'record-damaged' });
	});

	it('gives back what it was given, whatever it says', async () => {
		const database = await freshDatabase();
		const texts = fc.string({ unit: 'binary', maxLength: 50 });
		const article = fc.record({
			url: fc.webUrl(),
			title: texts,
			byline: fc.option(texts),
			outlet: fc.option(texts),
			published: fc.option(texts),
			lang: fc.constantFrom('en' as const, 'es' as const, null),
			entities: fc.array(
				fc.record({
					id: texts,
					dossier: texts,
					type: fc.constantFrom('person' as const, 'term' as const),
					name: texts,
					count: fc.nat(),
				}),
			),
			excerpt: texts,
			words: fc.nat(),
			issues: fc.constant([]),
			statements: fc.constant([]),
		});
		await fc.assert(
			fc.asyncProperty(article, texts, texts, async (given, html, text) => {
				const saved = await saveArticle(database, given, { html, text }, DAY1);
				expect(await getArticle(database, given.url)).toEqual({
					article: saved,
					content: { url: given.url, html, text },
					annotations: [],
				});
				await removeArticle(database, given.url);
			}),
			{ numRuns: 50 },
		);
	});
});
