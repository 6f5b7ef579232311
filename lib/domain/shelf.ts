import type { DossierDiff } from './dossier-diff';
import type { Lang, Localized } from './lang';
import type { DossierOrigin } from './stored-dossier';

/** What a dossier says of itself, and how much is in it. */
export interface DossierHead {
	readonly id: string;
	readonly version: string;
	readonly updated: string;
	readonly license: string;
	readonly languages: readonly Lang[];
	readonly homepage: string | null;
	readonly updateUrl: string | null;
	readonly title: Localized;
	readonly summary: Localized;
	readonly people: number;
	readonly organizations: number;
	readonly terms: number;
	readonly issues: number;
	readonly positions: number;
}

/** A dossier as it stands on the reader's shelf. */
export interface ShelfEntry {
	readonly id: string;
	readonly origin: DossierOrigin;
	/** `null` for one whose stored pack is broken. */
	readonly head: DossierHead | null;
	/** Why its stored pack cannot be used, in English; `null` when nothing is wrong. */
	readonly problem: string | null;
	readonly enabled: boolean;
	/** The address that it was taken from. */
	readonly url: string | null;
	/** ISO 8601; `null` for one that came with the extension. */
	readonly installedAt: string | null;
	readonly sha256: string | null;
	/** SHA-256 that the dossier announces for the file at its `updateUrl`. */
	readonly updateSum: string | null;
	/** The version that the extension brings under this id; `null` when it brings none. */
	readonly bundledVersion: string | null;
}

/** Why a file is not taken. */
export type PackRefusal =
	/** It is no valid dossier. */
	| 'broken'
	/** It is not the file whose SHA-256 was announced. */
	| 'checksum'
	/** It is another dossier than the one to be updated. */
	| 'other-dossier'
	/** The reader has a dossier of their own under this id. */
	| 'own';

/** What taking a file would do. */
export type DossierPreview =
	| {
			readonly kind: 'refused';
			readonly why: PackRefusal;
			readonly sha256: string;
			/** Of a broken file: what is wrong where, in English. */
			readonly problems: readonly { readonly path: string; readonly message: string }[];
	  }
	| {
			readonly kind: 'ready';
			readonly sha256: string;
			readonly head: DossierHead;
			/** Against the one on the shelf. `older` is not taken unless the reader says so. */
			readonly relation: 'new' | 'newer' | 'same' | 'older';
			readonly installedVersion: string | null;
			/** What it changes; `null` for a new one. */
			readonly diff: DossierDiff | null;
	  };

/** What came of asking an address for a dossier. */
export type FetchedDossier =
	/** `url`: where the text came from in the end. */
	| { readonly kind: 'text'; readonly text: string; readonly url: string }
	/** The server points to another address, which the browser does not tell before it is followed. Nothing was followed. */
	| { readonly kind: 'redirect' }
	/** The browser gives no answer of this site without its permission, or the site did not answer. */
	| { readonly kind: 'no-answer'; readonly permitted: boolean }
	| { readonly kind: 'failed'; readonly why: 'not-https' | 'too-large' | 'no-text' | 'status'; readonly status: number };

/** The most bytes of a dossier's file. */
export const MOST_PACK_BYTES = 32 * 1024 * 1024;
