import type { Dossier } from '../domain/dossier';
import type { DossierPreview } from '../domain/shelf';
import type { DossierOrigin, StoredDossier } from '../domain/stored-dossier';
import { diffDossiers } from './diff';
import { DossierError } from './dossier-error';
import { readPack } from './read-pack';
import { headOf } from './shelve';
import { compareVersions } from './versions';

/** A file that may become a dossier of the reader's. */
export interface PackFile {
	readonly text: string;
	/** Of its bytes, in lower-case hex. */
	readonly sha256: string;
}

/** What a file is asked to be; `null` asks for nothing. */
export interface Expected {
	readonly sha256: string | null;
	/** The id of the dossier that it is to update. */
	readonly id: string | null;
}

/** The dossier that stands on the shelf under an id, if any. */
export type FindOnShelf = (id: string) => { readonly dossier: Dossier | null; readonly origin: DossierOrigin } | null;

/** What taking a file would do. Reads and compares only; throws nothing for whatever the file holds. */
export function previewPack({ text, sha256 }: PackFile, expected: Expected, find: FindOnShelf): DossierPreview {
	if (expected.sha256 !== null && expected.sha256.toLowerCase() !== sha256) return refuse('checksum', sha256);
	let dossier: Dossier;
	try {
		dossier = readPack(text);
	} catch (error) {
		if (!(error instanceof DossierError)) throw error;
		return { kind: 'refused', why: 'broken', sha256, problems: error.problems };
	}
	if (expected.id !== null && expected.id !== dossier.id) return refuse('other-dossier', sha256);
	const there = find(dossier.id);
	if (there?.origin === 'own') return refuse('own', sha256);
	const before = there?.dossier ?? null;
	const order = before && compareVersions(dossier.version, before.version);
	return {
		kind: 'ready',
		sha256,
		head: headOf(dossier),
		relation: order === null ? 'new' : order > 0 ? 'newer' : order < 0 ? 'older' : 'same',
		installedVersion: before?.version ?? null,
		diff: before && diffDossiers(before, dossier),
	};
}

function refuse(why: 'checksum' | 'other-dossier' | 'own', sha256: string): DossierPreview {
	return { kind: 'refused', why, sha256, problems: [] };
}

/** What is stored of a file that is taken, in place of what is stored now. Throws `DossierError` for a broken one. */
export function recordOf(
	{ text, sha256 }: PackFile,
	from: { readonly origin: 'file' | 'address'; readonly url: string | null },
	before: StoredDossier | null,
	pinned: boolean,
	now: string,
): StoredDossier {
	const pack = readPack(text);
	return {
		id: pack.id,
		...from,
		installedAt: before?.origin === 'bundled' ? now : (before?.installedAt ?? now),
		updatedAt: now,
		// Whoever takes a dossier wants to follow it.
		enabled: true,
		sha256,
		pinned,
		pack,
	};
}
