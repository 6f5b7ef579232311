import type { Dossier } from '../domain/dossier';
import type { DossierHead, ShelfEntry } from '../domain/shelf';
import type { StoredDossier } from '../domain/stored-dossier';
import { DossierError } from './dossier-error';
import { parseDossier } from './parse';
import { compareVersions } from './versions';

/** A place on the shelf: what a reader is shown of it, and the dossier itself; `null` when none of its packs can be used. */
export interface Shelved {
	readonly entry: ShelfEntry;
	readonly dossier: Dossier | null;
	/** Another one whenever an installed dossier is another one; `null` for a bundled one. */
	readonly stamp: string | null;
}

/**
 * The shelf: bundled dossiers first, then installed ones as they came, the reader's own last. Of a bundled and an
 * installed pack with one id the newer one stands there, unless the reader pinned the other. A stored pack is validated
 * anew; a broken one leaves the others alone, and gives way to a bundled one.
 */
export function shelve(bundled: readonly Dossier[], records: readonly StoredDossier[]): readonly Shelved[] {
	const stored = new Map(records.map((record) => [record.id, record]));
	const known = new Set(bundled.map(({ id }) => id));
	const added = records
		.filter(({ id, origin }) => !known.has(id) && origin !== 'bundled')
		.sort((a, b) => Number(a.origin === 'own') - Number(b.origin === 'own') || (a.installedAt < b.installedAt ? -1 : 1));
	return [...bundled.map((pack) => place(pack, stored.get(pack.id) ?? null)), ...added.map((record) => place(null, record))];
}

function place(bundled: Dossier | null, record: StoredDossier | null): Shelved {
	const read = record && record.origin !== 'bundled' ? readStored(record) : { pack: null, problem: null };
	const wins =
		read.pack !== null && (!bundled || record?.pinned === true || compareVersions(read.pack.version, bundled.version) > 0);
	const dossier = wins ? read.pack : bundled;
	const shown = wins || !bundled ? record : null;
	const id = bundled?.id ?? record?.id ?? '';
	const entry: ShelfEntry = {
		id,
		origin: shown?.origin ?? 'bundled',
		head: dossier && headOf(dossier),
		problem: read.problem,
		enabled: record?.enabled ?? true,
		url: shown?.url ?? null,
		installedAt: shown?.installedAt ?? null,
		sha256: shown?.sha256 ?? null,
		updateSum: dossier?.sha256 ?? null,
		bundledVersion: bundled?.version ?? null,
	};
	return { entry, dossier, stamp: shown && `${id} ${shown.sha256} ${dossier?.version} ${shown.updatedAt}` };
}

/** The pack of a record, or what is wrong with it. */
export function readStored({ id, pack }: StoredDossier): { readonly pack: Dossier | null; readonly problem: string | null } {
	try {
		const dossier = parseDossier(pack);
		return dossier.id === id
			? { pack: dossier, problem: null }
			: { pack: null, problem: `is kept under ${id}, and calls itself ${dossier.id}` };
	} catch (error) {
		if (!(error instanceof DossierError)) throw error;
		return { pack: null, problem: error.message };
	}
}

/** What a dossier says of itself, and how much is in it. */
export function headOf(dossier: Dossier): DossierHead {
	const { id, version, updated, license, languages, homepage, updateUrl, title, summary } = dossier;
	const people = dossier.actors.filter(({ type }) => type === 'person').length;
	return {
		...{ id, version, updated, license, languages, homepage, updateUrl: updateUrl ?? null, title, summary, people },
		organizations: dossier.actors.length - people,
		terms: dossier.terms.length,
		issues: dossier.issues.length,
		positions: dossier.positions.length,
	};
}
