import type { Handlers } from '../../lib/messages/answer';
import type { DossierProtocol } from '../../lib/messages/dossier-protocol';
import { mayRead } from '../../lib/messages/permissions';
import type { Sender } from '../../lib/messages/sender';
import { fetchPack } from './fetch-pack';

/** Evaluated when first asked for: a worker woken for something else does not start with the validation of packs. */
const room = () => import('./dossiers');

const sameRoom = () => import('./alike-actors');
const ownRoom = () => import('./own-dossiers');

/** What answers each request about dossiers. */
export const dossierHandlers: Handlers<DossierProtocol, Sender> = {
	shelf: async () => (await room()).shelfEntries(),
	fetchDossier: ({ url, follow }) => fetchPack(url, follow, { fetch: (address, how) => fetch(address, how), mayRead }),
	previewDossier: async (request) => (await room()).preview(request),
	installDossier: async (request) => (await room()).install(request),
	followDossier: async (request) => (await room()).follow(request),
	removeDossier: async (request) => (await room()).takeOffShelf(request),
	dossierPack: async (request) => (await room()).packOf(request),
	createDossier: async (request) => (await ownRoom()).create(request),
	editDossier: async (request) => (await ownRoom()).edit(request),
	ownDossier: async (request) => (await ownRoom()).makeOwn(request),
	alikeActors: async () => (await sameRoom()).alike(),
	saySame: async (request) => (await sameRoom()).saySame(request),
	restoreDossier: async (request) => (await room()).putOnShelf(request),
};
