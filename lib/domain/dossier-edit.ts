import type { Actor, Dossier, Issue, PolicyTerm, RecordedPosition, SourceArticle } from './dossier';
import { DOSSIER_LISTS, type DossierList } from './dossier-diff';
import { isObject, isOneOf, isText } from './guard';

/** What the entries of each list of a dossier are. */
export interface DossierEntries {
	readonly actors: Actor;
	readonly terms: PolicyTerm;
	readonly issues: Issue;
	readonly articles: SourceArticle;
	readonly positions: RecordedPosition;
}

/** What the reader may say of a dossier of their own as a whole. */
export type OwnHead = Pick<Dossier, 'title' | 'summary' | 'license' | 'homepage'>;

/** One entry added (`before` is `null`), removed (`after` is `null`) or changed; `at`: where in its list it is put. */
type EntryEditOf<L extends DossierList> = {
	readonly list: L;
	readonly id: string;
	readonly before: DossierEntries[L] | null;
	readonly after: DossierEntries[L] | null;
	readonly at?: number;
};

/** One change of an entry. What it was before is part of it: what somebody else has changed meanwhile is not overwritten. */
export type EntryEdit = { [L in DossierList]: EntryEditOf<L> }[DossierList];

/** One change of what a dossier says of itself. */
export interface HeadEdit {
	readonly list: 'head';
	readonly before: OwnHead;
	readonly after: OwnHead;
}

/** One change of a dossier of the reader's own. */
export type DossierEdit = EntryEdit | HeadEdit;

/** What came of changes. On a conflict nothing was kept: `dossier` is what stands there now. */
export interface EditOutcome {
	readonly kind: 'done' | 'conflict';
	readonly dossier: Dossier;
}

/** Something wrong with an entry as it would be. */
export interface EditProblem {
	readonly list: DossierList | 'head';
	/** Of the entry; empty for the head. */
	readonly id: string;
	/** JSON Pointer into the entry, or into the head. */
	readonly path: string;
	/** In English: the words of the pack's validation. */
	readonly message: string;
}

/** True for what may be a change; whether its entries are sound is for the pack's validation to say. */
export function isDossierEdit(value: unknown): value is DossierEdit {
	if (!isObject(value)) return false;
	if (value.list === 'head') return isObject(value.before) && isObject(value.after);
	return (
		isOneOf(value.list, DOSSIER_LISTS) &&
		isText(value.id, 80) &&
		isEntryOrNull(value.before, value.id) &&
		isEntryOrNull(value.after, value.id) &&
		(value.at === undefined || Number.isSafeInteger(value.at))
	);
}

function isEntryOrNull(value: unknown, id: string): boolean {
	return value === null || (isObject(value) && value.id === id);
}
