import type { Dossier } from '../../lib/domain/dossier';
import type { EditOutcome, OwnHead } from '../../lib/domain/dossier-edit';
import type { StoredDossier } from '../../lib/domain/stored-dossier';
import { applyEdits } from '../../lib/dossiers/edit';
import { newPack } from '../../lib/dossiers/new-pack';
import { parseDossier } from '../../lib/dossiers/parse';
import { readStored } from '../../lib/dossiers/shelve';
import { slugOf } from '../../lib/dossiers/slug';
import type { DossierProtocol } from '../../lib/messages/dossier-protocol';
import { refusal } from '../../lib/messages/refusal';
import { changeShelf, shelfEntries } from './dossiers';
import { shelf } from './shelf';

const now = (): string => new Date().toISOString();

/** Begins a dossier of the reader's own and gives it. Throws `DossierError` for a head that is not sound. */
export async function create(head: OwnHead): Promise<Dossier> {
	const taken = new Set((await shelf()).map(({ entry }) => entry.id));
	const id = slugOf(head.title.en, (slug) => taken.has(slug), 'dossier');
	const at = now();
	const pack = parseDossier(newPack(id, head, at.slice(0, 10)));
	await changeShelf(id, (before) => {
		// Another window was faster by a moment.
		if (before !== null) throw refusal('bad-request', `There is a dossier ${id} already.`);
		const record: StoredDossier = {
			...{ id, origin: 'own', url: null, installedAt: at, updatedAt: at, enabled: true, sha256: null, pinned: false },
			pack,
		};
		return record;
	});
	return pack;
}

/** Changes a dossier of the reader's own. Nothing is kept on a conflict. Throws `DossierError` when it would not be valid. */
export async function edit({ id, edits }: DossierProtocol['editDossier']['ask']): Promise<EditOutcome> {
	let outcome: EditOutcome | null = null;
	await changeShelf(id, (before) => {
		if (before?.origin !== 'own') throw refusal('not-found', `There is no dossier ${id} of the reader's own.`);
		const { pack, problem } = readStored(before);
		if (!pack) throw refusal('pack-broken', problem ?? 'There is no pack in it.');
		const at = now();
		outcome = applyEdits(pack, edits, at.slice(0, 10));
		return outcome.dossier === pack ? before : { ...before, updatedAt: at, sha256: null, pack: outcome.dossier };
	});
	return outcome ?? Promise.reject(refusal('internal', 'The change was not tried.'));
}

/** Makes a dossier that came from a file one of the reader's own, which can be edited. Refuses with `not-found`. */
export async function makeOwn({ id }: { readonly id: string }) {
	await changeShelf(id, (before) => {
		if (before?.origin !== 'file') throw refusal('not-found', `There is no dossier ${id} from a file.`);
		return { ...before, origin: 'own', updatedAt: now() };
	});
	return shelfEntries();
}
