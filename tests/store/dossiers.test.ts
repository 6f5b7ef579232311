import { describe, expect, it, vi } from 'vitest';
import type { StoredDossier } from '../../lib/domain/stored-dossier';
import { changeDossier, listDossiers } from '../../lib/store/dossiers';
import { smallPack } from '../dossiers/small-pack';
import { freshDatabase } from './fresh';

const at = '2025-08-09T10:00:00.000Z';
const record = (id: string): StoredDossier => ({
	...{ id, origin: 'file', url: null, installedAt: at, updatedAt: at, enabled: true, sha256: null, pinned: false },
	pack: { ...smallPack(), id },
});

describe('stored dossiers', () => {
	it('are put, changed and removed, each in one step', async () => {
		const database = await freshDatabase();
		expect(await changeDossier(database, 'a', () => record('a'))).toBeNull();
		expect(await changeDossier(database, 'a', (before) => before && { ...before, enabled: false })).toEqual(record('a'));
		expect(await listDossiers(database)).toEqual([{ ...record('a'), enabled: false }]);
		expect(await changeDossier(database, 'a', () => null)).toMatchObject({ id: 'a' });
		expect(await listDossiers(database)).toEqual([]);
	});

	it('lose nothing when two changes come at once', async () => {
		const database = await freshDatabase();
		await changeDossier(database, 'a', () => record('a'));
		const add = (word: string) =>
			changeDossier(database, 'a', (before) => before && { ...before, url: `${before.url ?? ''}${word}` });
		await Promise.all([add('x'), add('y'), add('z')]);
		expect((await listDossiers(database))[0]?.url).toBe('xyz');
	});

	it('stay as they are when a change throws', async () => {
		const database = await freshDatabase();
		await changeDossier(database, 'a', () => record('a'));
		const refused = changeDossier(database, 'a', () => {
			throw new Error('no');
		});
		await expect(refused).rejects.toThrow('no');
		expect(await listDossiers(database)).toEqual([record('a')]);
	});

	it('leave a damaged record out, say so, and can replace it', async () => {
		const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
		const database = await freshDatabase();
		await database.put('dossiers', { id: 'b', origin: 'moon' } as unknown as StoredDossier);
		await changeDossier(database, 'a', () => record('a'));
		expect(await listDossiers(database)).toEqual([record('a')]);
		expect(warn).toHaveBeenCalledOnce();
		expect(await changeDossier(database, 'b', () => record('b'))).toBeNull();
		expect(await listDossiers(database)).toHaveLength(2);
	});
});
