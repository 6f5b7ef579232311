import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { keyOf, LIBRARY_SECTIONS, type LibraryRecord, type LibrarySection, NO_RECORDS } from '../../lib/domain/library-record';
import { openDatabase } from '../../lib/store/open-database';
import type { Database } from '../../lib/store/schema';
import { freshDatabase } from '../store/fresh';
import { anyRecord, anySettings } from './arbitrary';
import { distinct, sourceOf, written } from './file';
import { exported, imported, NOW } from './library';

const anyLibrary = fc.tuple(fc.array(anyRecord, { maxLength: 10 }), anySettings);

/** A record with the key of another one of its list. */
function withKeyOf(record: LibraryRecord, other: LibraryRecord | undefined): LibraryRecord {
	if (record.section === 'articles' && other?.section === 'articles') {
		return { ...record, value: { ...record.value, url: other.value.url } };
	}
	if (record.section === 'annotations' && other?.section === 'annotations') {
		return { ...record, value: { ...record.value, id: other.value.id } };
	}
	if (record.section === 'statements' && other?.section === 'statements') {
		return { ...record, value: { ...record.value, id: other.value.id } };
	}
	return record;
}

const nameOf = (record: LibraryRecord): string => `${record.section} ${keyOf(record)}`;

/** The names of all records of a library file. */
function keysIn(file: string): readonly string[] {
	const lists = JSON.parse(file) as Record<LibrarySection, readonly LibraryRecord['value'][]>;
	return LIBRARY_SECTIONS.flatMap((section) => lists[section].map((value) => nameOf({ section, value } as LibraryRecord))).sort();
}

async function another(): Promise<Database> {
	globalThis.indexedDB = new IDBFactory();
	return openDatabase();
}

describe('the whole library', () => {
	it('taken out, wiped, put back and taken out again is the same to the byte', async () => {
		await fc.assert(
			fc.asyncProperty(anyLibrary, async ([records, settings]) => {
				const given = await written(sourceOf(distinct(records), settings));
				const first = await freshDatabase();
				await imported(first, given);
				const before = await exported(first);
				expect(before).toBe(given);
				const second = await another();
				const counts = await imported(second, before);
				expect(await exported(second)).toBe(before);
				const added = Object.fromEntries(LIBRARY_SECTIONS.map((section) => [section, counts[section].added]));
				const expected = { ...NO_RECORDS };
				for (const { section } of distinct(records)) expected[section]++;
				expect(added).toEqual(expected);
			}),
			{ numRuns: 60 },
		);
	});

	it('put into itself stays as it is, and says so', async () => {
		await fc.assert(
			fc.asyncProperty(anyLibrary, async ([records, settings]) => {
				const database = await freshDatabase();
				await imported(database, await written(sourceOf(distinct(records), settings)));
				const before = await exported(database);
				const counts = await imported(database, before, 'two');
				expect(await exported(database)).toBe(before);
				for (const section of LIBRARY_SECTIONS) expect(counts[section]).toMatchObject({ added: 0, changed: 0 });
			}),
			{ numRuns: 40 },
		);
	});

	it('put into another that has some of the same: nothing is doubled or lost, either way round, and again changes nothing', async () => {
		/** The same things as in the one, as they are in the other. */
		const overlapping = fc.tuple(fc.array(anyRecord, { maxLength: 8 }), fc.array(anyRecord, { maxLength: 8 }), anySettings);
		await fc.assert(
			fc.asyncProperty(overlapping, async ([mine, others, settings]) => {
				const theirs = others.map((record, at) => withKeyOf(record, mine[at]));
				const files = await Promise.all([mine, theirs].map((all) => written(sourceOf(distinct(all), settings))));
				const keys = new Set(files.flatMap((_, nth) => distinct([mine, theirs][nth] ?? []).map(nameOf)));
				const [one = '', other = ''] = files;
				for (const order of [
					[one, other],
					[other, one],
				]) {
					const database = await another();
					for (const [nth, file] of order.entries()) await imported(database, file, `${nth}`);
					const merged = await exported(database);
					expect(keysIn(merged)).toEqual([...keys].sort());
					for (const [nth, file] of order.entries()) await imported(database, file, `again ${nth}`);
					expect(await exported(database)).toBe(merged);
					database.close();
				}
			}),
			{ numRuns: 25 },
		);
	});

	it('holds every list of the database, but for what is named here and why', async () => {
		const database = await freshDatabase();
		const elsewhere = {
			// With its article.
			contents: 'articles',
			pictures: 'articles',
			// Told again by what an article holds.
			unread: null,
			// Its settings are in the file; the rest is about this device: the journal of imports, reminders.
			meta: 'settings',
			// Made again from the rest.
			derived: null,
			// An import on its way.
			incoming: null,
		};
		expect([...database.objectStoreNames].sort()).toEqual([...LIBRARY_SECTIONS, ...Object.keys(elsewhere)].sort());
	});

	it('goes out without a record that the browser cannot read', async () => {
		const database = await freshDatabase();
		const two = await fc.sample(anyRecord, { numRuns: 200, seed: 1 });
		await imported(database, await written(sourceOf(distinct(two))));
		const before = await exported(database);
		const [url = ''] = (await database.getAllKeys('articles')).slice(3);
		const get = IDBObjectStore.prototype.get;
		vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
			if (key === url && this.name === 'contents') throw new DOMException('Failed to read large IndexedDB value', 'UnknownError');
			return get.call(this, key);
		});
		vi.spyOn(console, 'warn').mockImplementation(() => {});
		const after = await exported(database);
		const without = before
			.split('\n')
			.filter((line) => !line.includes(`"url":${JSON.stringify(url)}`) || !line.includes('"copy":'));
		expect(after.split('\n')).toHaveLength(without.length);
	});
});

describe('an import that fails', () => {
	it('at whichever write, leaves the library as it was', async () => {
		const first = await freshDatabase();
		const records = distinct(fc.sample(anyRecord, { numRuns: 12, seed: 7 }));
		await imported(first, await written(sourceOf(records.slice(0, 5))));
		const before = await exported(first);
		const file = await written(sourceOf(records));
		const put = IDBObjectStore.prototype.put;
		let failures = 0;
		for (let fatal = 1; ; fatal++) {
			let writes = 0;
			const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
				if (++writes === fatal) throw new DOMException('Quota reached', 'QuotaExceededError');
				return put.apply(this, args);
			});
			const outcome = await imported(first, file, `try ${fatal}`).then(
				() => 'done',
				(error: unknown) => String((error as Error).name),
			);
			spy.mockRestore();
			if (outcome === 'done') break;
			failures++;
			expect(outcome).toBe('QuotaExceededError');
			expect(await exported(first)).toBe(before);
		}
		expect(failures).toBeGreaterThan(8);
		expect(await exported(first)).toBe(file);
	});

	it('because its part is damaged or missing, changes nothing', async () => {
		const { commitImport } = await import('../../lib/store/commit-import');
		const { beginImport, stagePart } = await import('../../lib/store/incoming');
		const database = await freshDatabase();
		const before = await exported(database);
		const [record] = fc.sample(anyRecord, { numRuns: 1, seed: 3 });
		await beginImport(database, 'x', 'library.json', NOW);
		await stagePart(database, 'x', 0, record ? [record] : [], NOW);
		await expect(commitImport(database, { id: 'x', parts: 2, settings: null, now: NOW })).rejects.toMatchObject({
			code: 'storage-broken',
		});
		await database.put('incoming', [{ section: 'articles', value: { url: 'javascript:alert(1)' } }], 1);
		await expect(commitImport(database, { id: 'x', parts: 2, settings: null, now: NOW })).rejects.toMatchObject({
			code: 'storage-broken',
		});
		expect(await exported(database)).toBe(before);
	});

	it('because it was cancelled in the middle, changes nothing', async () => {
		const { commitImport } = await import('../../lib/store/commit-import');
		const { beginImport, dropImport, stagePart } = await import('../../lib/store/incoming');
		const database = await freshDatabase();
		const before = await exported(database);
		const records = fc.sample(anyRecord, { numRuns: 6, seed: 3 });
		await beginImport(database, 'x', 'library.json', NOW);
		for (const [part, record] of records.entries()) await stagePart(database, 'x', part, [record], NOW);
		const onPart = (part: number) => {
			if (part === 4) throw new Error('cancelled');
		};
		await expect(commitImport(database, { id: 'x', parts: 6, settings: null, now: NOW, onPart })).rejects.toThrow('cancelled');
		expect(await exported(database)).toBe(before);
		await dropImport(database, 'x');
		expect(await database.count('incoming')).toBe(0);
	});

	it('because another one took its place, says so and changes nothing', async () => {
		const { commitImport } = await import('../../lib/store/commit-import');
		const { beginImport, dropImport, stagePart } = await import('../../lib/store/incoming');
		const database = await freshDatabase();
		await beginImport(database, 'first', 'library.json', NOW);
		await beginImport(database, 'second', 'library.json', NOW);
		await expect(stagePart(database, 'first', 0, [], NOW)).rejects.toMatchObject({ code: 'import-replaced' });
		await expect(commitImport(database, { id: 'first', parts: 0, settings: null, now: NOW })).rejects.toMatchObject({
			code: 'import-replaced',
		});
		await dropImport(database, 'first');
		await stagePart(database, 'second', 0, [], NOW);
	});

	it('asked for twice, is done once', async () => {
		const { commitImport } = await import('../../lib/store/commit-import');
		const database = await freshDatabase();
		const records = distinct(fc.sample(anyRecord, { numRuns: 9, seed: 5 }));
		const counts = await imported(database, await written(sourceOf(records)));
		expect(await commitImport(database, { id: 'one', parts: 1, settings: null, now: NOW })).toEqual(counts);
	});
});
