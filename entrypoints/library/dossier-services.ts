import type { DossierServices } from '../../components/dossiers/services';
import { localDay } from '../../lib/domain/local-day';
import { MOST_PACK_BYTES } from '../../lib/domain/shelf';
import { ask } from '../../lib/messages/ask';
import { removeOrigins, requestOrigins } from '../../lib/messages/permissions';
import { download } from './download';
import { draftsIn } from './drafts';
import { readPeopleFile } from './people-client';

/** What the dossiers' room asks, answered by the background and the browser. */
export const dossierServices: DossierServices = {
	dossiers: () => ask('dossiers', null),
	shelf: () => ask('shelf', null),
	async readFile(file) {
		if (file.size > MOST_PACK_BYTES) return { trouble: 'too-large' };
		try {
			// The mark at its beginning stays: it belongs to the bytes whose sum is shown.
			return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer()) };
		} catch {
			return { trouble: 'no-text' };
		}
	},
	fetchDossier: (url, follow) => ask('fetchDossier', { url, follow }),
	preview: (text, sha256, id) => ask('previewDossier', { text, sha256, id }),
	install: (text, sha256, url, older) => ask('installDossier', { text, sha256, url, older }),
	follow: (id, enabled) => ask('followDossier', { id, enabled }),
	removeDossier: (id) => ask('removeDossier', { id }),
	restoreDossier: (record) => ask('restoreDossier', { record }),
	pack: (id) => ask('dossierPack', { id }),
	createDossier: (head) => ask('createDossier', head),
	editDossier: (id, edits) => ask('editDossier', { id, edits }),
	ownDossier: (id) => ask('ownDossier', { id }),
	alikeActors: () => ask('alikeActors', null),
	saySame: (one, other, same) => ask('saySame', { one, other, same }),
	async check(dossier, edits) {
		const { checkEdits, stillToCome } = await import('../../lib/dossiers/edit');
		return [...checkEdits(dossier, edits), ...stillToCome(edits, localDay(new Date()))];
	},
	readPeople: readPeopleFile,
	drafts: draftsIn(localStorage, navigator.locks, crypto.randomUUID()),
	download,
	grant: requestOrigins,
	revoke: removeOrigins,
};
