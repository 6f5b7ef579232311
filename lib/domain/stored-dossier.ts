import { isObject, isOneOf, isText, isTextOrNull } from './guard';
import { isTime } from './is-saved-article';

/** Where a dossier comes from: with the extension, a file, an address, or the reader's own hand. */
export type DossierOrigin = 'bundled' | 'file' | 'address' | 'own';

/** What is stored of a dossier: one record an id. Of a bundled one only what the reader has done with it. */
export interface StoredDossier {
	readonly id: string;
	readonly origin: DossierOrigin;
	/** The address that it was taken from. */
	readonly url: string | null;
	/** ISO 8601 in UTC. `installedAt` stays through updates. */
	readonly installedAt: string;
	readonly updatedAt: string;
	readonly enabled: boolean;
	/** SHA-256 of the file that it was taken from, in hex. */
	readonly sha256: string | null;
	/** The reader chose it although the extension brings a newer one. */
	readonly pinned: boolean;
	/** The pack, to be validated by whoever uses it; `null` for a bundled one. */
	readonly pack: unknown;
}

const ORIGINS: readonly DossierOrigin[] = ['bundled', 'file', 'address', 'own'];

/** True for a record whose fields are sound; the pack in it is not looked at. */
export function isStoredDossier(value: unknown): value is StoredDossier {
	return (
		isObject(value) &&
		isText(value.id, 80) &&
		isOneOf(value.origin, ORIGINS) &&
		isTextOrNull(value.url, 2000) &&
		isTime(value.installedAt) &&
		isTime(value.updatedAt) &&
		typeof value.enabled === 'boolean' &&
		isTextOrNull(value.sha256, 64) &&
		typeof value.pinned === 'boolean' &&
		'pack' in value
	);
}
