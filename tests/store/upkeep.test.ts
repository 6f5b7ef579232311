import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { connection } from '../../lib/store/connection';
import { countArticles } from '../../lib/store/list-articles';
import { removeDamaged } from '../../lib/store/remove-damaged';
import { saveArticle } from '../../lib/store/save-article';
import { storageLoss } from '../../lib/store/storage-loss';
import { COPY, draft, freshDatabase } from './fresh';

const NOW = '2025-08-09T10:00:00.000Z';

describe('removeDamaged', () => {
	it('takes what is damaged, with its copy, and leaves what is sound and every note', async () => {
		const database = await freshDatabase();
		for (const url of ['https://example.org/sound', 'https://example.org/head', 'https://example.org/copy']) {
			await saveArticle(database, draft({ url }), COPY, NOW);
		}
		await database.put('articles', { url: 'https://example.org/head', savedAt: NOW } as never);
		await database.delete('contents', 'https://example.org/copy');
		await database.put('statements', { id: 'half' } as never);
		const note = { id: 'n', article: 'https://example.org/head', quote: { exact: 'a', prefix: '', suffix: '' }, note: 'mine' };
		await database.put('annotations', { ...note, created: NOW, modified: NOW });
		const places = [
			{ section: 'articles' as const, key: 'https://example.org/sound' },
			{ section: 'articles' as const, key: 'https://example.org/head' },
			{ section: 'articles' as const, key: 'https://example.org/copy' },
			{ section: 'articles' as const, key: 'https://example.org/not-there' },
			{ section: 'statements' as const, key: 'half' },
			{ section: 'annotations' as const, key: 'n' },
		];
		const removed = await removeDamaged(database, places);
		expect(removed.map(({ key }) => key)).toEqual([
			'https://example.org/head',
			'https://example.org/copy',
			'https://example.org/not-there',
			'half',
		]);
		expect(await database.getAllKeys('articles')).toEqual(['https://example.org/sound']);
		expect(await database.getAllKeys('contents')).toEqual(['https://example.org/sound']);
		expect(await database.getAllKeys('annotations')).toEqual(['n']);
		expect(await database.count('statements')).toBe(0);
	});
});

describe('storage that is cleared while we run', () => {
	it('is noticed when the database has to be made anew, and only then', async () => {
		(await freshDatabase()).close();
		const onCleared = vi.fn();
		const use = connection({ onCleared });
		expect(await use(countArticles)).toBe(0);
		expect(onCleared).not.toHaveBeenCalled();
		indexedDB.deleteDatabase('on-record');
		// At once: the connection that was closed for it is opened anew.
		await vi.waitFor(() => expect(onCleared).toHaveBeenCalledOnce());
		expect(await use(countArticles)).toBe(0);
		expect(onCleared).toHaveBeenCalledOnce();
	});

	it('is not what the first opening of all is', async () => {
		(await freshDatabase()).close();
		indexedDB.deleteDatabase('on-record');
		await vi.waitFor(async () => expect((await indexedDB.databases()).length).toBe(0));
		const onCleared = vi.fn();
		expect(await connection({ onCleared })(countArticles)).toBe(0);
		expect(onCleared).not.toHaveBeenCalled();
	});

	it('is not what a lost connection is', async () => {
		const database = await freshDatabase();
		const onCleared = vi.fn();
		const use = connection({ onCleared });
		await use(countArticles);
		const newer = openDB('on-record', 99);
		database.close();
		(await newer).close();
		await expect(use(countArticles)).rejects.toMatchObject({ code: 'storage-newer' });
		expect(onCleared).not.toHaveBeenCalled();
	});

	it('is remembered until it was seen', async () => {
		const database = await freshDatabase();
		expect(await storageLoss(database, 'none', NOW)).toBeNull();
		expect(await storageLoss(database, 'happened', NOW)).toBe(NOW);
		expect(await storageLoss(database, 'none', '2026-01-01T00:00:00.000Z')).toBe(NOW);
		expect(await storageLoss(database, 'seen', NOW)).toBeNull();
		expect(await storageLoss(database, 'none', NOW)).toBeNull();
	});
});
