import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Migration } from '../../lib/store/migrations/migration';
import { MIGRATIONS } from '../../lib/store/migrations/table';
import { openDatabase } from '../../lib/store/open-database';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

const ran: number[] = [];
const one: Migration = (database) => {
	ran.push(1);
	database.createObjectStore('things');
};
const two: Migration = async (database, transaction) => {
	ran.push(2);
	database.createObjectStore('more');
	await transaction.objectStore('things').put('kept', 'word');
};
const three: Migration = async (_database, transaction) => {
	ran.push(3);
	const word = await transaction.objectStore('things').get('word');
	await transaction.objectStore('more').put(`${word} twice`, 'word');
};
const broken: Migration = async (database, transaction) => {
	database.createObjectStore('half');
	await transaction.objectStore('things').put('changed', 'word');
	throw new Error('the power went');
};

async function open(migrations: readonly Migration[]) {
	ran.length = 0;
	const database = await openDatabase({ migrations, patience: 20 });
	const [version, stores] = [database.version, [...database.objectStoreNames]];
	return { database, version, stores };
}

describe('openDatabase', () => {
	it('makes the database of today', async () => {
		const { version, stores } = await open(MIGRATIONS);
		expect(version).toBe(3);
		expect(stores).toEqual([
			'annotations',
			'articles',
			'contents',
			'derived',
			'dismissals',
			'dossiers',
			'incoming',
			'meta',
			'pictures',
			'statements',
			'unread',
		]);
	});

	it('takes each step once, from wherever the database stands', async () => {
		(await open([one])).database.close();
		expect(ran).toEqual([1]);
		(await open([one, two])).database.close();
		expect(ran).toEqual([2]);
		const { database, version } = await open([one, two, three]);
		expect(ran).toEqual([3]);
		expect(version).toBe(3);
		expect(await (database as unknown as Awaited<ReturnType<typeof openDB>>).get('more', 'word')).toBe('kept twice');
	});

	it('takes several steps at once', async () => {
		const { version, stores } = await open([one, two, three]);
		expect(ran).toEqual([1, 2, 3]);
		expect([version, stores]).toEqual([3, ['more', 'things']]);
	});

	it('leaves the old version whole when a step fails, and can go on later', async () => {
		(await open([one, two])).database.close();
		await expect(open([one, two, broken])).rejects.toMatchObject({
			code: 'storage-broken',
			message: expect.stringContaining('the power went'),
		});
		const plain = await openDB('on-record');
		expect([plain.version, [...plain.objectStoreNames]]).toEqual([2, ['more', 'things']]);
		expect(await plain.get('things', 'word')).toBe('kept');
		plain.close();
		expect((await open([one, two, three])).version).toBe(3);
	});

	it('leaves no version at all when the first step fails', async () => {
		await expect(open([one, broken, three])).rejects.toMatchObject({ code: 'storage-broken' });
		expect((await open([one, two])).version).toBe(2);
	});

	it('refuses a database of a later version and leaves it whole', async () => {
		(await open([one, two, three])).database.close();
		await expect(open([one, two])).rejects.toMatchObject({
			code: 'storage-newer',
			message: expect.stringContaining('later version'),
		});
		expect((await open([one, two, three])).version).toBe(3);
	});

	it('lets a newer version in, and says that its own connection is gone', async () => {
		let gone = 0;
		await openDatabase({ migrations: [one], onGone: () => gone++ });
		expect((await open([one, two])).version).toBe(2);
		expect(gone).toBe(1);
	});

	it('gives up, clearly, when an older window does not let go', async () => {
		const stubborn = await openDB('on-record', 1);
		await expect(open([one, two])).rejects.toMatchObject({
			code: 'storage-held',
			message: expect.stringContaining('Another window'),
		});
		stubborn.close();
	});
});
