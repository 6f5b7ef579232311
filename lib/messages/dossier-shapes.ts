import { isDossierEdit } from '../domain/dossier-edit';
import { isListOf, isObject, isText, isTextOrNull } from '../domain/guard';
import { isSaidOfTwo } from '../domain/identity';
import { MOST_PACK_BYTES } from '../domain/shelf';
import { isStoredDossier } from '../domain/stored-dossier';
import type { DossierProtocol } from './dossier-protocol';

const isId = (value: unknown): value is string => isText(value, 80);
const isLocalized = (value: unknown) => isObject(value) && isText(value.en) && isText(value.es);

/** How many changes one request makes: a file of people may hold very many. */
const MOST_EDITS = 50_000;
const isSum = (value: unknown): value is string => isText(value, 64) && /^[0-9a-f]{64}$/i.test(value);

/** The shapes of requests about dossiers. Packs themselves are validated by who takes them. */
export const DOSSIER_SHAPES: { readonly [K in keyof DossierProtocol]: (request: unknown) => boolean } = {
	shelf: (it) => it === null,
	fetchDossier: (it) => isObject(it) && isText(it.url, 2000) && typeof it.follow === 'boolean',
	previewDossier: (it) =>
		isObject(it) &&
		isText(it.text, MOST_PACK_BYTES) &&
		(it.sha256 === null || isSum(it.sha256)) &&
		(it.id === null || isId(it.id)),
	installDossier: (it) =>
		isObject(it) &&
		isText(it.text, MOST_PACK_BYTES) &&
		isSum(it.sha256) &&
		isTextOrNull(it.url, 2000) &&
		typeof it.older === 'boolean',
	followDossier: (it) => isObject(it) && isId(it.id) && typeof it.enabled === 'boolean',
	removeDossier: (it) => isObject(it) && isId(it.id),
	dossierPack: (it) => isObject(it) && isId(it.id),
	createDossier: (it) =>
		isObject(it) && isLocalized(it.title) && isLocalized(it.summary) && isText(it.license) && isTextOrNull(it.homepage),
	editDossier: (it) => isObject(it) && isId(it.id) && isListOf(it.edits, isDossierEdit, MOST_EDITS),
	ownDossier: (it) => isObject(it) && isId(it.id),
	alikeActors: (it) => it === null,
	saySame: (it) => isObject(it) && (it.same === null ? isSaidOfTwo({ ...it, same: true }) : isSaidOfTwo(it)),
	restoreDossier: (it) => isObject(it) && isStoredDossier(it.record),
};
