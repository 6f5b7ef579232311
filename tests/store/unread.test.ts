import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../lib/store/migrations/table';
import { openDatabase } from '../../lib/store/open-database';
import { removeArticle, restoreArticle } from '../../lib/store/remove-article';
import { saveArticle } from '../../lib/store/save-article';
import type { Database } from '../../lib/store/schema';
import { countUnread, keepRead, someUnread } from '../../lib/store/unread';
import { exported, imported } from '../exchange/library';
import { COPY, draft, freshDatabase } from './fresh';

const [DAY1, DAY2] = ['2025-08-09T10:00:00.000Z', '2025-08-10T10:00:00.000Z'] as const;
const BARE = { entities: [], issues: [], statements: [] };
const { url } = draft();
const found = {
	entities: [{ id: 'vela', dossier: 'lamp', type: 'person' as const, name: 'Ana Vela', count: 2 }],
	issues: [],
	statements: [],
	lang: 'en' as const,
};

/** A library into which an article without a reading was imported. */
async function withImported(over: Parameters<typeof draft>[0] = {}): Promise<Database> {
	const source = await freshDatabase();
	await saveArticle(source, draft({ ...BARE, ...over }), COPY, DAY1);
	const file = await exported(source);
	const database = await freshDatabase();
	await imported(database, file);
	return database;
}

describe('texts that are still to be read', () => {
	it('are those that came in without a reading', async () => {
		const database = await withImported();
		expect(await someUnread(database, 9)).toMatchObject([{ url, whole: { article: { url, updatedAt: DAY1 }, text: COPY.text } }]);
		expect(await countUnread(await withImported({ words: 0 }))).toBe(0);
		expect(await countUnread(await withImported(found))).toBe(0);
	});

	it('have what was found in them from then on, and are found by it; their dates stay', async () => {
		const database = await withImported({ lang: null });
		expect(await keepRead(database, [{ url, updatedAt: DAY1, found }])).toEqual([url]);
		expect(await countUnread(database)).toBe(0);
		expect(await database.get('articles', url)).toMatchObject({ ...found, savedAt: DAY1, updatedAt: DAY1 });
		expect(await database.getAllKeysFromIndex('articles', 'names', IDBKeyRange.bound('lamp/vela ', 'lamp/vela \uffff'))).toEqual([
			url,
		]);
	});

	it('are done with when nothing was found, or nothing could be read', async () => {
		for (const nothing of [{ ...found, ...BARE }, null]) {
			const database = await withImported();
			expect(await keepRead(database, [{ url, updatedAt: DAY1, found: nothing }])).toEqual([]);
			expect(await countUnread(database)).toBe(0);
		}
	});

	it('are not told what an older text of theirs said', async () => {
		const database = await withImported();
		const anew = { ...found, entities: found.entities.map((one) => ({ ...one, id: 'other' })) };
		await saveArticle(database, draft(anew), COPY, DAY2);
		expect(await countUnread(database)).toBe(0);
		expect(await keepRead(database, [{ url, updatedAt: DAY1, found }])).toEqual([]);
		expect(await database.get('articles', url)).toMatchObject(anew);
	});

	it('go with their article, and come back with it', async () => {
		const database = await withImported();
		const removed = await removeArticle(database, url);
		expect(await countUnread(database)).toBe(0);
		expect(await keepRead(database, [{ url, updatedAt: DAY1, found }])).toEqual([]);
		if (removed) await restoreArticle(database, removed);
		expect(await countUnread(database)).toBe(1);
	});

	it('of which one is damaged do not keep the others back', async () => {
		const database = await withImported();
		await database.put('unread', { url: 'https://example.org/gone' });
		await database.put('contents', { url, html: 7 } as never);
		expect(await someUnread(database, 9)).toEqual([
			{ url, whole: null },
			{ url: 'https://example.org/gone', whole: null },
		]);
	});

	it('of a library of version 2 are found when it is brought up to date', async () => {
		(await freshDatabase()).close();
		indexedDB.deleteDatabase('on-record');
		const second = await openDatabase({ migrations: MIGRATIONS.slice(0, 2) });
		const record = {
			...draft(BARE),
			tags: [],
			read: false,
			archived: false,
			progress: 0,
			savedAt: DAY1,
			updatedAt: DAY1,
			names: [],
		};
		await second.put('articles', record as never);
		await second.put('articles', { ...record, ...found, url: `${url}/read` } as never);
		await second.put('articles', { ...record, words: 0, url: `${url}/link` } as never);
		second.close();
		const database = await openDatabase();
		expect(await database.getAllKeys('unread')).toEqual([url]);
	});
});
