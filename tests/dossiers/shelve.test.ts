import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/domain/dossier';
import type { StoredDossier } from '../../lib/domain/stored-dossier';
import { shelve } from '../../lib/dossiers/shelve';
import { smallPack } from './small-pack';

const pack = (id: string, version = '1.2.0'): Dossier => ({ ...smallPack(), id, version });

function record(id: string, change: Partial<StoredDossier> = {}): StoredDossier {
	return {
		id,
		origin: 'file',
		url: null,
		installedAt: '2025-01-01T00:00:00.000Z',
		updatedAt: '2025-01-01T00:00:00.000Z',
		enabled: true,
		sha256: null,
		pinned: false,
		pack: pack(id),
		...change,
	};
}

const shown = (...args: Parameters<typeof shelve>) =>
	shelve(...args).map(
		({ entry, dossier }) => `${entry.id} ${entry.origin} ${dossier?.version ?? 'broken'}${entry.enabled ? '' : ' off'}`,
	);

describe('the shelf', () => {
	it('has bundled dossiers first, then installed ones as they came, the own last', () => {
		const records = [
			record('mine', { origin: 'own', installedAt: '2020' }),
			record('late', { installedAt: '2025' }),
			record('early', { installedAt: '2024' }),
		];
		expect(shown([pack('b')], records)).toEqual(['b bundled 1.2.0', 'early file 1.2.0', 'late file 1.2.0', 'mine own 1.2.0']);
	});

	it.each<readonly [string, string, Partial<StoredDossier>, string]>([
		['a newer one stands over the bundled', 'b', { pack: pack('b', '1.3.0') }, 'b file 1.3.0'],
		['a newer one, switched off', 'b', { pack: pack('b', '1.3.0'), enabled: false }, 'b file 1.3.0 off'],
		['the same version gives way', 'b', { pack: pack('b', '1.2.0') }, 'b bundled 1.2.0'],
		['an older one gives way, as after an update of the extension', 'b', { pack: pack('b', '1.1.0') }, 'b bundled 1.2.0'],
		['an older one that was chosen stays', 'b', { pack: pack('b', '1.1.0'), pinned: true }, 'b file 1.1.0'],
		['a broken one gives way', 'b', { pack: { ...pack('b', '3.0.0'), actors: 'none' } }, 'b bundled 1.2.0'],
		['a broken one does not come on', 'b', { pack: null, enabled: false }, 'b bundled 1.2.0 off'],
		['the bundled one is switched off', 'b', { origin: 'bundled', pack: null, enabled: false }, 'b bundled 1.2.0 off'],
	])('%s', (_, id, change, expected) => {
		expect(shown([pack('b')], [record(id, change)])).toEqual([expected]);
	});

	it('says what is wrong with a broken pack, and keeps the others', () => {
		const records = [record('a', { pack: { ...pack('a'), id: 'b' } }), record('c', { pack: 'x' }), record('d')];
		const [a, c, d] = shelve([], records);
		expect([a?.dossier, a?.entry.problem]).toEqual([null, 'is kept under a, and calls itself b']);
		expect([c?.dossier, c?.entry.head, c?.entry.problem]).toEqual([null, null, expect.stringContaining('JSON object')]);
		expect([d?.dossier?.id, d?.entry.problem]).toEqual(['d', null]);
	});

	it('forgets what was done with a bundled dossier that the extension no longer brings', () => {
		expect(shown([], [record('gone', { origin: 'bundled', pack: null })])).toEqual([]);
	});

	it('stamps an installed dossier anew whenever it is another one', () => {
		const stamp = (change: Partial<StoredDossier>) => shelve([], [record('a', change)])[0]?.stamp;
		expect(new Set([stamp({}), stamp({ sha256: 'f' }), stamp({ updatedAt: '2026' })]).size).toBe(3);
	});
});
