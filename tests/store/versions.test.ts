import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { isLibraryRecord } from '../../lib/domain/is-library-record';
import { isSavedArticle } from '../../lib/domain/is-saved-article';
import { LIBRARY_SECTIONS } from '../../lib/domain/library-record';
import { NEW_SHELF, type SavedArticle } from '../../lib/domain/saved-article';
import { checkRecord } from '../../lib/exchange/check-record';
import { type ArticleRecord, articleOf, articleRecord } from '../../lib/store/article-record';
import { libraryPage } from '../../lib/store/library-page';
import type { Migration } from '../../lib/store/migrations/migration';
import { MIGRATIONS } from '../../lib/store/migrations/table';
import { openDatabase } from '../../lib/store/open-database';
import type { Database, StoreName } from '../../lib/store/schema';
import { readSettings } from '../../lib/store/settings';
import { anyArticle } from '../exchange/arbitrary';
import { type Fixture, fixtureOf, writeFixture } from './fixture';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

const VERSIONS = MIGRATIONS.map((_, index) => index + 1);

/** A database as a fixture describes it. */
async function described(name: string): Promise<Fixture['stores']> {
	const database = await openDB(name);
	const stores: Record<string, Fixture['stores'][string]> = {};
	for (const name of database.objectStoreNames) {
		const { store } = database.transaction(name);
		const indexes = [...store.indexNames].map((index) => {
			const { keyPath, multiEntry } = store.index(index);
			return [index, { keyPath, multiEntry }] as const;
		});
		const keys = await store.getAllKeys();
		const records = (await store.getAll()).map((value, at) => (store.keyPath === null ? [keys[at], value] : value));
		stores[name] = { keyPath: store.keyPath as string | null, indexes: Object.fromEntries(indexes), records };
	}
	database.close();
	return stores;
}

const withoutRecords = (stores: Fixture['stores']) =>
	Object.fromEntries(Object.entries(stores).map(([name, { keyPath, indexes }]) => [name, { keyPath, indexes }]));

/** Every record of the library as a file would have it: the sound ones, and how many are damaged. */
async function libraryOf(database: Database) {
	const sound: { section: string; value: object }[] = [];
	let damaged = 0;
	for (const section of LIBRARY_SECTIONS) {
		let after: string | null = null;
		do {
			const page: Awaited<ReturnType<typeof libraryPage>> = await libraryPage(database, section, after);
			for (const value of page.records) {
				if (isLibraryRecord({ section, value }) && checkRecord(section, value).ok)
					sound.push({ section, value: value as object });
				else damaged++;
			}
			after = page.next;
		} while (after !== null);
	}
	return { sound, damaged };
}

describe.each(VERSIONS)('a database of version %i', (version) => {
	const fixture = fixtureOf(version);

	it('is what the steps up to it make', async () => {
		(await openDatabase({ migrations: MIGRATIONS.slice(0, version) })).close();
		expect(withoutRecords(await described('on-record'))).toEqual(withoutRecords(fixture.stores));
	});

	it('comes through to today with all that it held', async () => {
		await writeFixture(null, fixture);
		const database = await openDatabase();
		expect(database.version).toBe(MIGRATIONS.length);
		for (const [name, { keyPath, records }] of Object.entries(fixture.stores)) {
			expect(await database.count(name as StoreName)).toBe(records.length);
			for (const record of records) {
				const [key, value] = keyPath === null ? (record as [string, object]) : [(record as never)[keyPath] as string, record];
				expect(await database.get(name as StoreName, key as never)).toMatchObject(value as object);
			}
		}
		const { sound, damaged } = await libraryOf(database);
		expect(damaged).toBe(fixture.damaged);
		const all = ['articles', 'annotations', 'statements', 'dismissals', 'dossiers'].map(
			(name) => fixture.stores[name]?.records.length ?? 0,
		);
		expect(sound.length).toBe(all.reduce((sum, count) => sum + count) - damaged);
		expect(await readSettings(database)).toMatchObject({ offSites: ['off.example'], markStyle: 'dots', theme: 'dark' });
	});

	it('cut off in the middle of the way, is as it was, and gets there the next time', async () => {
		await writeFixture(null, fixture);
		const before = await described('on-record');
		const cutOff: Migration = () => {
			throw new Error('the power went');
		};
		await expect(openDatabase({ migrations: [...MIGRATIONS, cutOff] })).rejects.toMatchObject({ code: 'storage-broken' });
		expect(await described('on-record')).toEqual(before);
		expect((await openDatabase()).version).toBe(MIGRATIONS.length);
	});

	it('is refused by an earlier version, and left as it is', async () => {
		await writeFixture(null, fixture);
		const before = await described('on-record');
		const earlier = MIGRATIONS.slice(0, version - 1);
		if (earlier.length === 0) return;
		await expect(openDatabase({ migrations: earlier })).rejects.toMatchObject({ code: 'storage-newer' });
		expect(await described('on-record')).toEqual(before);
	});
});

test('any article of version 1, with or without a sound copy, comes through sound', async () => {
	const copies = fc.oneof(fc.constant('whole' as const), fc.constant('damaged' as const), fc.constant('none' as const));
	await fc.assert(
		fc.asyncProperty(fc.array(fc.tuple(anyArticle, copies), { maxLength: 6 }), async (drawn) => {
			globalThis.indexedDB = new IDBFactory();
			const first = await openDatabase({ migrations: MIGRATIONS.slice(0, 1) });
			const kept = new Map(drawn.map(([article, copy]) => [article.url, { article, copy }]));
			for (const { article, copy } of kept.values()) {
				await first.put('articles', oldArticle(article) as never);
				const { html, text } = article.copy;
				if (copy === 'whole') await first.put('contents', { url: article.url, html, text });
				if (copy === 'damaged') await first.put('contents', { url: article.url, text: 7 } as never);
			}
			first.close();
			const database = await openDatabase();
			expect(await database.count('articles')).toBe(kept.size);
			for (const { article, copy } of kept.values()) {
				const record: unknown = await database.get('articles', article.url);
				expect(record).toMatchObject({ ...oldArticle(article), ...NEW_SHELF, issues: [] });
				expect(isSavedArticle(record)).toBe(true);
				// As if it had been saved by today's version: the keys to find it by, too.
				expect(record).toEqual(articleRecord(articleOf(record as ArticleRecord)));
				if (copy !== 'whole') expect(record).toMatchObject({ excerpt: '', words: 0 });
				const { html, text } = article.copy;
				if (copy === 'whole') expect(await database.get('contents', article.url)).toEqual({ url: article.url, html, text });
			}
			database.close();
		}),
		{ numRuns: 60 },
	);
});

/** What the first version kept of an article. */
function oldArticle({ url, title, byline, outlet, published, lang, savedAt, updatedAt, entities, statements }: SavedArticle) {
	return { url, title, byline, outlet, published, lang, savedAt, updatedAt, entities, statements };
}
