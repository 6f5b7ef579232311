import { createHash } from 'node:crypto';
import { type Mock, vi } from 'vitest';
import type { DossierServices } from '../../components/dossiers/services';
import type { Dossier } from '../../lib/domain/dossier';
import type { StoredDossier } from '../../lib/domain/stored-dossier';
import { previewPack, recordOf } from '../../lib/dossiers/preview';
import { shelve } from '../../lib/dossiers/shelve';

const NOW = '2025-08-09T10:00:00.000Z';
const sum = (text: string) => createHash('sha256').update(text).digest('hex');

/** The services, each of which a test may change and ask how it was called. */
export type DossierMocks = { readonly [K in keyof DossierServices]: Mock<DossierServices[K]> };

/**
 * The dossiers' room over a shelf in memory, with the rules of the real one. `bundled` come with the extension; `store`
 * is what a test may look at and damage.
 */
export function dossierServices(bundled: readonly Dossier[] = [], store = new Map<string, StoredDossier>()): DossierMocks {
	const shelf = () => shelve(bundled, [...store.values()]);
	const entries = async () => shelf().map(({ entry }) => entry);
	const services: DossierMocks = {
		dossiers: vi.fn(async () => shelf().flatMap(({ entry, dossier }) => (entry.enabled && dossier ? [dossier] : []))),
		shelf: vi.fn(entries),
		readFile: vi.fn(async (file) => ({ text: await file.text() })),
		fetchDossier: vi.fn(async (url) => ({ kind: 'no-answer', permitted: url === '' })),
		preview: vi.fn(async (text, sha256, id) =>
			previewPack({ text, sha256: sum(text) }, { sha256, id }, (wanted) => {
				const place = shelf().find(({ entry }) => entry.id === wanted);
				return place ? { dossier: place.dossier, origin: place.entry.origin } : null;
			}),
		),
		install: vi.fn(async (text, sha256, url, older) => {
			const record = recordOf({ text, sha256 }, { origin: url ? 'address' : 'file', url }, null, older, NOW);
			store.set(record.id, record);
			return entries();
		}),
		follow: vi.fn(async (id, enabled) => {
			const blank = {
				id,
				origin: 'bundled',
				url: null,
				installedAt: NOW,
				updatedAt: NOW,
				sha256: null,
				pinned: false,
				pack: null,
			};
			store.set(id, { ...((store.get(id) ?? blank) as StoredDossier), enabled });
			return entries();
		}),
		removeDossier: vi.fn(async (id) => {
			const record = store.get(id) ?? null;
			store.delete(id);
			return record;
		}),
		restoreDossier: vi.fn(async (record) => {
			store.set(record.id, record);
			return entries();
		}),
		grant: vi.fn(async () => true),
		revoke: vi.fn(async () => null),
	};
	return services;
}
