import type { Dossier } from '../../lib/domain/dossier';
import type { ShelfEntry } from '../../lib/domain/shelf';
import type { StoredDossier } from '../../lib/domain/stored-dossier';
import { previewPack, recordOf } from '../../lib/dossiers/preview';
import { readPack } from '../../lib/dossiers/read-pack';
import { readStored } from '../../lib/dossiers/shelve';
import { compareVersions } from '../../lib/dossiers/versions';
import type { DossierProtocol } from '../../lib/messages/dossier-protocol';
import { refusal } from '../../lib/messages/refusal';
import { changeDossier } from '../../lib/store/dossiers';
import { useDatabase } from './database';
import { dossiersChanged } from './dossiers-changed';
import { sha256 } from './sha256';
import { shelf } from './shelf';

const now = (): string => new Date().toISOString();

/** The shelf as a reader is shown it. */
export async function shelfEntries(): Promise<readonly ShelfEntry[]> {
	return (await shelf()).map(({ entry }) => entry);
}

/** Changes what is stored of a dossier. What was read by the old one is forgotten, and open pages are read again. */
export async function changeShelf(
	id: string,
	to: (before: StoredDossier | null) => StoredDossier | null,
): Promise<StoredDossier | null> {
	const before = await useDatabase((database) => changeDossier(database, id, to));
	await dossiersChanged();
	return before;
}

/** A dossier of the shelf, whole. Refuses with `not-found`, and with `pack-broken` one that cannot be read. */
export async function packOf({ id }: { readonly id: string }): Promise<Dossier> {
	const place = (await shelf()).find(({ entry }) => entry.id === id);
	if (!place) throw refusal('not-found', `There is no dossier ${id}.`);
	if (!place.dossier) throw refusal('pack-broken', place.entry.problem ?? 'There is no pack in it.');
	return place.dossier;
}

/** What taking a text would do. */
export async function preview({ text, sha256: expected, id }: DossierProtocol['previewDossier']['ask']) {
	const places = new Map((await shelf()).map((place) => [place.entry.id, place]));
	return previewPack({ text, sha256: await sha256(text) }, { sha256: expected, id }, (wanted) => {
		const place = places.get(wanted);
		return place ? { dossier: place.dossier, origin: place.entry.origin } : null;
	});
}

/** Takes a dossier, all or nothing. Refuses a text that is not the one that was shown, and an older version unless it was chosen. */
export async function install({ text, sha256: shown, url, older }: DossierProtocol['installDossier']['ask']) {
	const sum = await sha256(text);
	if (sum !== shown.toLowerCase()) throw refusal('bad-request', 'This is not the file that was shown.');
	const { id, version } = readPack(text);
	const there = (await shelf()).find(({ entry }) => entry.id === id);
	const isOlder = there?.dossier ? compareVersions(version, there.dossier.version) < 0 : false;
	if (isOlder && !older) throw refusal('bad-request', `Version ${version} is older than ${there?.dossier?.version}.`);
	await changeShelf(id, (before) => {
		if (before?.origin === 'own') throw refusal('bad-request', `${id} is a dossier of the reader's own.`);
		const from = { origin: url === null ? ('file' as const) : ('address' as const), url };
		return recordOf({ text, sha256: sum }, from, before, isOlder, now());
	});
	return shelfEntries();
}

/** Follows a dossier, or no longer. Refuses with `not-found`. */
export async function follow({ id, enabled }: DossierProtocol['followDossier']['ask']) {
	if (!(await shelf()).some(({ entry }) => entry.id === id)) throw refusal('not-found', `There is no dossier ${id}.`);
	await changeShelf(id, (before) => {
		if (before) return { ...before, enabled };
		const at = now();
		return { id, origin: 'bundled', url: null, installedAt: at, updatedAt: at, enabled, sha256: null, pinned: false, pack: null };
	});
	return shelfEntries();
}

/** Takes a dossier off the shelf and gives what was stored of it. What the reader saved by it stays. */
export function takeOffShelf({ id }: { readonly id: string }): Promise<StoredDossier | null> {
	return changeShelf(id, () => null);
}

/** Puts a dossier that was removed back, unless another one has taken its place. Refuses with `pack-broken`. */
export async function putOnShelf({ record }: { readonly record: StoredDossier }) {
	const { pack, problem } = readStored(record);
	if (record.origin !== 'bundled' && pack === null) throw refusal('pack-broken', problem ?? 'There is no pack in it.');
	await changeShelf(record.id, (there) => there ?? record);
	return shelfEntries();
}
