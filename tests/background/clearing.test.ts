import '../store/fresh';
import { beforeEach, expect, it, vi } from 'vitest';
import { useDatabase } from '../../entrypoints/background/database';
import { create } from '../../entrypoints/background/own-dossiers';
import { shelf } from '../../entrypoints/background/shelf';
import { followClearing } from '../../entrypoints/background/upkeep';
import { tellStorageCleared } from '../../lib/messages/library-changes';
import { storageLoss } from '../../lib/store/storage-loss';

beforeEach(() => vi.stubGlobal('__BUNDLED_PACKS__', []));

const told = vi.hoisted(() => vi.fn());
vi.mock('../../lib/messages/browser', () => ({
	browser: {
		runtime: {},
		storage: { session: { clear: async () => {}, remove: async () => {} } },
		tabs: { query: async () => [] },
	},
}));
vi.mock('../../lib/messages/record-changed', () => ({ tellRecordChanged: told }));

it('follows when the storage was cleared and a window was the first to make the database anew', async () => {
	followClearing();
	const noted = () => useDatabase((database) => storageLoss(database, 'none', ''));
	expect(await noted()).toBeNull();
	tellStorageCleared();
	await vi.waitFor(async () => expect(await noted()).not.toBeNull());
	expect(told).toHaveBeenCalledOnce();
});

it('follows its own connection as well, and knows no dossier any more', async () => {
	told.mockClear();
	const own = await create({
		title: { en: 'Bridge', es: 'Puente' },
		summary: { en: 'A.', es: 'B.' },
		license: 'CC0-1.0',
		homepage: null,
	});
	expect((await shelf()).map(({ entry }) => entry.id)).toEqual([own.id]);
	await new Promise((resolve) => {
		indexedDB.deleteDatabase('on-record').onsuccess = resolve;
	});
	await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
	expect(await shelf()).toEqual([]);
});
