import type { ActorName, PartialDate, Role, TermAlias } from './dossier';
import type { Lang, Localized } from './lang';

/** The lists of a dossier, in the order in which a reader cares for them. */
export const DOSSIER_LISTS = ['actors', 'terms', 'issues', 'positions', 'articles'] as const;
export type DossierList = (typeof DOSSIER_LISTS)[number];

/** What an entry is called where only its id is known. */
export interface EntryLabel {
	readonly text: Localized;
	/** The day of a position, to be written beside it as readers of the language do. */
	readonly date: PartialDate | null;
}

/** A value of one field, as it is to be shown. */
export type DiffValue =
	/** `lang`: the language of the text, where the field holds one for each. */
	| { readonly kind: 'text'; readonly text: string; readonly lang?: Lang }
	/** Another entry of the dossier, by its id. */
	| { readonly kind: 'entry'; readonly id: string; readonly label: EntryLabel }
	| { readonly kind: 'name'; readonly name: ActorName }
	| { readonly kind: 'role'; readonly role: Role }
	| { readonly kind: 'alias'; readonly alias: TermAlias };

/** One field, or one entry of a list in a field: `before` is `null` where it is new, `after` where it is gone. */
export interface FieldChange {
	/** The field's name in the format (`names`, `summary`). */
	readonly field: string;
	readonly before: DiffValue | null;
	readonly after: DiffValue | null;
}

/** An actor, term, issue, article or position that is not what it was. */
export interface EntryChange {
	readonly id: string;
	readonly label: EntryLabel;
	readonly kind: 'added' | 'removed' | 'changed';
	/** What changed in it; of an entry that is new, all that it says, and of one that is gone nothing. */
	readonly changes: readonly FieldChange[];
}

/** What a version of a dossier changes against another one. Order in the file does not count. */
export interface DossierDiff {
	/** Fields of the dossier itself. */
	readonly head: readonly FieldChange[];
	readonly lists: Readonly<Record<DossierList, readonly EntryChange[]>>;
}
