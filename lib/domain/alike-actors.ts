import type { Localized } from './lang';

/** An actor in one dossier, as far as somebody needs it to tell who it is. */
export interface ActorInDossier {
	/** `dossier/actor`. */
	readonly ref: string;
	readonly name: string;
	/** Title of the dossier. */
	readonly from: Localized;
	readonly summary: Localized;
	/** The office that began last, a main one before any that is held beside it. */
	readonly office: Localized | null;
}

/** Two actors of different dossiers that may be one and the same. */
export interface TwoActors {
	readonly one: ActorInDossier;
	readonly other: ActorInDossier;
}

/** Who has one name in several dossiers that are followed. */
export interface AlikeActors {
	/** Nobody has said yet whether they are the same: the first of them, and how many there are. */
	readonly open: readonly TwoActors[];
	readonly count: number;
	/** What the reader has said of two, as far as both are there. */
	readonly said: readonly (TwoActors & { readonly same: boolean })[];
}
