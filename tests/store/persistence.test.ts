import { describe, expect, it } from 'vitest';
import { requestPersistence, storageTold } from '../../lib/store/persistence';

describe('requestPersistence', () => {
	it.each<[string, Partial<StorageManager> | undefined, boolean | null]>([
		['is null where there is nothing to ask', undefined, null],
		['is null in a worker', { persisted: async () => false }, null],
		['does not ask twice', { persisted: async () => true, persist: () => Promise.reject(new Error('asked')) }, true],
		['tells what the browser said', { persisted: async () => false, persist: async () => false }, false],
		['is null when asking fails', { persisted: async () => false, persist: () => Promise.reject(new Error('no')) }, null],
	])('%s', async (_what, storage, expected) => {
		expect(await requestPersistence(storage)).toBe(expected);
	});
});

describe('storageTold', () => {
	it.each<[string, Partial<StorageManager> | undefined, unknown]>([
		['nothing where there is nothing to ask', undefined, { usage: null, persisted: null }],
		[
			'what the browser tells',
			{ estimate: async () => ({ usage: 7 }), persisted: async () => true },
			{ usage: 7, persisted: true },
		],
		[
			'what is left when one of both fails',
			{ estimate: () => Promise.reject(new Error('no')), persisted: async () => false },
			{ usage: null, persisted: false },
		],
	])('gives %s', async (_what, storage, expected) => {
		expect(await storageTold(storage, false)).toEqual(expected);
	});

	it('calls it kept where a permission alone keeps it, though the browser calls it not persistent', async () => {
		expect(await storageTold({ persisted: async () => false }, true)).toEqual({ usage: null, persisted: true });
	});
});
