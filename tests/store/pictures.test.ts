import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dropPictures, keepPictures, readPictures, restorePictures } from '../../lib/store/pictures';
import { removeArticle, restoreArticle } from '../../lib/store/remove-article';
import { saveArticle } from '../../lib/store/save-article';
import type { Database } from '../../lib/store/schema';
import { exported, imported } from '../exchange/library';
import { COPY, draft, freshDatabase } from './fresh';

const [DAY1, DAY2] = ['2025-08-09T10:00:00.000Z', '2025-08-10T10:00:00.000Z'] as const;
const bytes = Uint8Array.from('GIF89a\0\xff', (char) => char.charCodeAt(0));
const PICTURE = { key: '0123456789abcdef', address: 'https://pictures.example/1', type: 'image/gif' as const, bytes };
const OTHER = { ...PICTURE, key: 'fedcba9876543210' };
const { url } = draft();

afterEach(() => vi.restoreAllMocks());

async function withPicture(): Promise<Database> {
	const database = await freshDatabase();
	await keepPictures(database, await saveArticle(database, draft(), COPY, DAY1, true), [PICTURE]);
	return database;
}

describe('the pictures of an article', () => {
	it('are kept with it, go with it, and come back with it', async () => {
		const database = await withPicture();
		expect(await readPictures(database, url)).toEqual({ pictures: [PICTURE], full: false });
		const removed = await removeArticle(database, url);
		expect(await database.count('pictures')).toBe(0);
		if (!removed) throw new Error('Nothing was removed.');
		// As it is when it has been in a message.
		await restoreArticle(database, JSON.parse(JSON.stringify(removed)));
		expect(await readPictures(database, url)).toEqual({ pictures: [PICTURE], full: false });
	});

	it('stay with a copy saved anew that names pictures, and go with one that does not', async () => {
		const database = await withPicture();
		await saveArticle(database, draft(), COPY, DAY2, true);
		expect((await readPictures(database, url)).pictures).toEqual([PICTURE]);
		await saveArticle(database, draft(), COPY, DAY2);
		expect((await readPictures(database, url)).pictures).toEqual([]);
	});

	it('are taken away alone, and put back', async () => {
		const database = await withPicture();
		const dropped = await dropPictures(database, url);
		expect(await database.count('pictures')).toBe(0);
		expect(await database.count('articles')).toBe(1);
		// As they are when they have been in a message.
		await restorePictures(database, url, JSON.parse(JSON.stringify(dropped)));
		expect(await readPictures(database, url)).toEqual({ pictures: [PICTURE], full: false });
	});

	it('are not put back over others, nor where the article is gone', async () => {
		const database = await withPicture();
		const dropped = await dropPictures(database, url);
		await keepPictures(database, await saveArticle(database, draft(), COPY, DAY2, true), [OTHER]);
		await restorePictures(database, url, dropped);
		expect((await readPictures(database, url)).pictures).toEqual([OTHER]);
		await removeArticle(database, url);
		await restorePictures(database, url, dropped);
		expect(await database.count('pictures')).toBe(0);
	});

	it('that are not there are none that are taken away', async () => {
		expect(await dropPictures(await freshDatabase(), url)).toEqual([]);
	});

	it('that come late, when the article was removed or saved anew, are not kept', async () => {
		const database = await withPicture();
		const first = { url, updatedAt: DAY1 };
		await saveArticle(database, draft(), COPY, DAY2, true);
		await keepPictures(database, first, [OTHER]);
		expect((await readPictures(database, url)).pictures).toEqual([PICTURE]);
		await removeArticle(database, url);
		await keepPictures(database, { url, updatedAt: DAY2 }, [OTHER]);
		expect(await database.count('pictures')).toBe(0);
	});

	it('for which there is no room leave the article as it is, and say why there are none', async () => {
		const database = await freshDatabase();
		const article = await saveArticle(database, draft(), COPY, DAY1, true);
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			value: { pictures?: unknown[] },
			key,
		) {
			if (value.pictures?.length) throw new DOMException('Quota reached', 'QuotaExceededError');
			return put.call(this, value, key);
		});
		await keepPictures(database, article, [PICTURE]);
		expect(await readPictures(database, url)).toEqual({ pictures: [], full: true });
		expect(await database.get('contents', url)).toMatchObject(COPY);
	});

	it('that are damaged are left out', async () => {
		const database = await withPicture();
		await database.put('pictures', { url, full: false, pictures: [PICTURE, { ...OTHER, bytes: 'x' }, null] } as never);
		expect((await readPictures(database, url)).pictures).toEqual([PICTURE]);
		await database.put('pictures', { url, pictures: 7 } as never);
		expect(await readPictures(database, url)).toEqual({ pictures: [], full: false });
	});

	it('go out with the library and come in with it, the same to the byte', async () => {
		const file = await exported(await withPicture());
		expect(file).toContain('"pictures":[{"address":"https://pictures.example/1","data":"R0lGODlhAP8=","key":"0123456789abcdef"');
		const other = await freshDatabase();
		await imported(other, file);
		expect((await readPictures(other, url)).pictures).toEqual([PICTURE]);
		expect(await exported(other)).toBe(file);
		const again = await imported(other, file, 'again');
		expect(again.articles).toEqual({ added: 0, changed: 0, same: 1 });
	});
});
