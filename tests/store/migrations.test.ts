import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { isSavedArticle } from '../../lib/domain/is-saved-article';
import { NEW_SHELF } from '../../lib/domain/saved-article';
import { type ArticleRecord, articleOf, articleRecord } from '../../lib/store/article-record';
import { MIGRATIONS } from '../../lib/store/migrations/table';
import { openDatabase } from '../../lib/store/open-database';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

/** An article as the first version kept it. */
const OLD = {
	url: 'https://example.org/a',
	title: 'The lighthouse',
	byline: null,
	outlet: 'Example',
	published: '2025-08-09',
	lang: 'en',
	savedAt: '2025-08-09T10:00:00.000Z',
	updatedAt: '2025-08-09T10:00:00.000Z',
	entities: [{ id: 'vela', dossier: 'lamp', type: 'person', name: 'Vela', count: 1 }],
	statements: [],
};

describe('from version 1 to 2', () => {
	it('gives every article a shelf and keeps all else', async () => {
		const first = await openDatabase({ migrations: MIGRATIONS.slice(0, 1) });
		await first.put('articles', OLD as never);
		await first.put('articles', { url: 'https://example.org/broken' } as never);
		await first.put('contents', { url: OLD.url, html: '<p>Words of it.</p>', text: 'Words of it.' });
		await first.put('meta', { theme: 'dark' }, 'settings');
		first.close();
		const database = await openDatabase({ migrations: MIGRATIONS.slice(0, 2) });
		const article = await database.get('articles', OLD.url);
		expect(article).toEqual({
			...OLD,
			...NEW_SHELF,
			excerpt: 'Words of it.',
			words: 3,
			issues: [],
			names: ['lamp/vela 2025-08-09'],
		});
		expect(article).toEqual(articleRecord(articleOf(article as ArticleRecord)));
		expect(isSavedArticle(article)).toBe(true);
		expect(await database.get('articles', 'https://example.org/broken')).toMatchObject({ url: 'https://example.org/broken' });
		expect(await database.count('contents')).toBe(1);
		expect(await database.get('meta', 'settings')).toEqual({ theme: 'dark' });
	});
});
