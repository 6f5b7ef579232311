import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { StoredDossier } from '../../lib/domain/stored-dossier';
import { type FindOnShelf, previewPack, recordOf } from '../../lib/dossiers/preview';
import { smallPack } from './small-pack';

const pack = smallPack();
const file = (change: object = {}) => ({ text: JSON.stringify({ ...pack, ...change }), sha256: 'ab'.repeat(32) });
const ANY = { sha256: null, id: null };
const empty: FindOnShelf = () => null;
const there: FindOnShelf = (id) => (id === pack.id ? { dossier: pack, origin: 'file' } : null);

describe('what taking a file would do', () => {
	it.each([
		['a new one', {}, empty, 'new', null],
		['a newer one', { version: '1.3.0' }, there, 'newer', '1.2.0'],
		['an older one', { version: '1.1.9' }, there, 'older', '1.2.0'],
		['the same', {}, there, 'same', '1.2.0'],
		['another one beside it', { id: 'other' }, there, 'new', null],
		['one whose stored pack is broken', {}, (() => ({ dossier: null, origin: 'file' })) as FindOnShelf, 'new', null],
	] as const)('%s', (_, change, find, relation, installedVersion) => {
		expect(previewPack(file(change), ANY, find)).toMatchObject({ kind: 'ready', relation, installedVersion });
	});

	it.each([
		['another sum', file(), { sha256: 'cd'.repeat(32), id: null }, there, 'checksum'],
		['another sum, whatever is in it', { text: '{', sha256: 'ab' }, { sha256: 'cd', id: null }, there, 'checksum'],
		['another dossier than the updated one', file({ id: 'other' }), { sha256: null, id: pack.id }, there, 'other-dossier'],
		['no dossier', { text: '<html>', sha256: 'ab' }, ANY, there, 'broken'],
		['one in the place of the reader’s own', file(), ANY, (() => ({ dossier: pack, origin: 'own' })) as FindOnShelf, 'own'],
	])('refuses %s', (_, given, expected, find, why) => {
		expect(previewPack(given, expected, find)).toMatchObject({ kind: 'refused', why });
	});

	it('takes a sum in capitals for the same', () => {
		expect(previewPack(file(), { sha256: 'AB'.repeat(32), id: null }, empty).kind).toBe('ready');
	});

	it('shows what changes, also where updates will come from', () => {
		const preview = previewPack(file({ version: '9.0.0', updateUrl: 'https://evil.example/x' }), ANY, there);
		const fields = preview.kind === 'ready' ? preview.diff?.head.map(({ field }) => field) : null;
		expect(fields).toEqual(['version', 'updateUrl']);
	});
});

describe('what is stored of it', () => {
	const from = { origin: 'address', url: 'https://example.org/x' } as const;
	const before: StoredDossier = { ...recordOf(file(), from, null, false, '2024'), enabled: false };

	it('keeps the day of its coming through updates, and is followed', () => {
		expect(recordOf(file({ version: '2.0.0' }), from, before, false, '2025')).toMatchObject({
			installedAt: '2024',
			updatedAt: '2025',
			enabled: true,
			sha256: 'ab'.repeat(32),
			url: 'https://example.org/x',
		});
		expect(recordOf(file(), from, { ...before, origin: 'bundled' }, true, '2025')).toMatchObject({
			installedAt: '2025',
			pinned: true,
		});
	});

	it('is nothing when the file is broken', () => {
		expect(() => recordOf({ text: '{}', sha256: '' }, from, before, false, '2025')).toThrow('/format');
	});
});

test('whatever a file holds, it is read or refused, never an error', () => {
	const mutated = fc.tuple(fc.nat(), fc.nat(40), fc.string({ maxLength: 5 })).map(([at, gone, put]) => {
		const { text } = file();
		const place = at % text.length;
		return text.slice(0, place) + put + text.slice(place + gone);
	});
	fc.assert(
		fc.property(fc.oneof(mutated, fc.string(), fc.json()), (text) => {
			const preview = previewPack({ text, sha256: 'x' }, ANY, there);
			if (preview.kind === 'ready')
				expect(recordOf({ text, sha256: 'x' }, { origin: 'file', url: null }, null, false, '').pack).toBeTruthy();
			else expect(() => recordOf({ text, sha256: 'x' }, { origin: 'file', url: null }, null, false, '')).toThrow();
		}),
		{ numRuns: 500 },
	);
});
