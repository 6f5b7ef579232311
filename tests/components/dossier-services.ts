import { createHash } from 'node:crypto';
import { type Mock, vi } from 'vitest';
import type { DossierServices, Drafts } from '../../components/dossiers/services';
import { searchable } from '../../components/library/matches';
import type { Dossier } from '../../lib/domain/dossier';
import type { StoredDossier } from '../../lib/domain/stored-dossier';
import { applyEdits, checkEdits, stillToCome } from '../../lib/dossiers/edit';
import { newPack } from '../../lib/dossiers/new-pack';
import { readPeople } from '../../lib/dossiers/people/read-people';
import { previewPack, recordOf } from '../../lib/dossiers/preview';
import { shelve } from '../../lib/dossiers/shelve';
import { slugOf } from '../../lib/dossiers/slug';
import { Refusal } from '../../lib/messages/refusal';

const NOW = '2025-08-09T10:00:00.000Z';
const sum = (text: string) => createHash('sha256').update(text).digest('hex');

function draftsInMemory(kept: Map<string, unknown>): Drafts {
	return {
		keep: (about, draft) => void kept.set(about, structuredClone(draft)),
		drop: (about) => void kept.delete(about),
		take: async (about) => kept.get(about) ?? null,
	};
}

/** The services, each of which a test may change and ask how it was called. */
export type DossierMocks = { readonly [K in Exclude<keyof DossierServices, 'drafts'>]: Mock<DossierServices[K]> } & {
	readonly drafts: Drafts;
};

/**
 * The dossiers' room over a shelf in memory, with the rules of the real one. `bundled` come with the extension; `store`
 * is what a test may look at and damage.
 */
export function dossierServices(
	bundled: readonly Dossier[] = [],
	store = new Map<string, StoredDossier>(),
	drafts = new Map<string, unknown>(),
): DossierMocks {
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
		pack: vi.fn(async (id) => {
			const dossier = shelf().find(({ entry }) => entry.id === id)?.dossier;
			if (!dossier) throw new Refusal({ code: 'not-found', detail: id });
			return dossier;
		}),
		createDossier: vi.fn(async (head) => {
			const id = slugOf(head.title.en, (slug) => store.has(slug), 'dossier');
			const pack = newPack(id, head, '2025-08-09');
			const from = { origin: 'own' as const, url: null, sha256: null, pinned: false };
			store.set(id, { id, ...from, installedAt: NOW, updatedAt: NOW, enabled: true, pack });
			return pack;
		}),
		editDossier: vi.fn(async (id, edits) => {
			const record = store.get(id) as StoredDossier;
			const outcome = applyEdits(record.pack as Dossier, edits, '2025-08-10');
			store.set(id, { ...record, pack: outcome.dossier });
			return outcome;
		}),
		ownDossier: vi.fn(async (id) => {
			store.set(id, { ...(store.get(id) as StoredDossier), origin: 'own' });
			return entries();
		}),
		alikeActors: vi.fn(async () => ({ open: [], count: 0, said: [] })),
		saySame: vi.fn(async () => ({ open: [], count: 0, said: [] })),
		check: vi.fn(async (dossier, edits) => [...checkEdits(dossier, edits), ...stillToCome(edits, '2025-08-10')]),
		readPeople: vi.fn(async (file) => {
			const found = readPeople(await file.text());
			return { ...found, words: found.people.map(({ names }) => searchable(names.map(({ text }) => text).join('\n'))) };
		}),
		drafts: draftsInMemory(drafts),
		download: vi.fn(),
		grant: vi.fn(async () => true),
		revoke: vi.fn(async () => null),
	};
	return services;
}
