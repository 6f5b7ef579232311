import type { Lang, Localized } from './lang';

/** A calendar date as precise as it is known: `2025`, `2025-08` or `2025-08-09`. */
export type PartialDate = string;

/** How a name names: see `docs/dossier-format.md`. */
export type NameKind = 'full' | 'short' | 'surname' | 'role' | 'acronym' | 'metonym';

/**
 * One way an actor is written. A name is evidence, not proof; the optional fields narrow when it counts.
 * Modelled on Popolo's `other_names` (https://www.popoloproject.com/specs/person.html).
 */
export interface ActorName {
	readonly text: string;
	/** The language of the texts in which this form is used; `*` for all. */
	readonly lang: Lang | '*';
	readonly kind: NameKind;
	/** First and last day on which the form names this actor. */
	readonly from?: PartialDate;
	readonly to?: PartialDate;
	/** Links only after a full or titled mention of the same actor on the page. */
	readonly after?: 'full-mention';
	/** Links only where one of these words stands in the same block or in the page's title. */
	readonly near?: readonly string[];
	/** For the people who keep the dossier; never shown to a reader. */
	readonly note?: string;
}

/** An office held; `to: null` while it lasts. Popolo calls this a membership. */
export interface Role {
	readonly title: Localized;
	/** Id of an organization of the same dossier. */
	readonly organization: string | null;
	readonly from: PartialDate | null;
	readonly to: PartialDate | null;
	/** A further title or office beside the main one: shown only on dates without a main one. */
	readonly secondary?: boolean;
}

/** A person or an organization that can speak and be spoken of. */
export interface Actor {
	readonly id: string;
	readonly type: 'person' | 'organization';
	readonly name: string;
	readonly wikidata: string | null;
	/** What makes it one with actors of other dossiers by the reader's word; never in a file. */
	readonly same?: string;
	readonly names: readonly ActorName[];
	readonly roles: readonly Role[];
	readonly summary: Localized;
}

/** One way a policy term is written. */
export interface TermAlias {
	readonly text: string;
	readonly lang: Lang;
	/** An everyday phrase: it is marked on a page about the dossier, but does not make a page one. */
	readonly common?: boolean;
	readonly near?: readonly string[];
}

/** A term of policy with a definition and the articles that the definition rests on. */
export interface PolicyTerm {
	readonly id: string;
	readonly name: Localized;
	readonly aliases: readonly TermAlias[];
	readonly definition: Localized;
	/** Ids of articles of the same dossier. */
	readonly articles: readonly string[];
}

/** A question on which an actor takes a stance. */
export interface Issue {
	readonly id: string;
	readonly question: Localized;
	/** The question in two to five words, for headings and tables. */
	readonly label: Localized;
	/** Terms whose presence in a paragraph suggests that it is about this issue. */
	readonly terms: readonly string[];
	/** The terms suggest the issue only where one of these words stands in the same block or in the page's title. */
	readonly near?: readonly string[];
}

/** An article the dossier cites. */
export interface SourceArticle {
	readonly id: string;
	readonly url: string | null;
	readonly title: string;
	readonly outlet: string;
	readonly published: PartialDate;
	readonly lang: Lang;
	/** `address`: rebuilt from the page's address, so a description and not a headline. */
	readonly titleFrom: 'page' | 'address';
}

/** `qualified`: supports or opposes with a stated condition. `neutral`: speaks to it without taking a side. */
export type Stance = 'supports' | 'opposes' | 'qualified' | 'neutral';

/** How a position was checked against its source: see `docs/dossier-format.md`. */
export type Checked = 'seed' | 'quote' | 'statement' | 'unconfirmed';

/** What an actor is on record as having said about an issue. */
export interface RecordedPosition {
	readonly id: string;
	readonly actor: string;
	readonly issue: string;
	readonly stance: Stance;
	/** The dossier's own words for it. */
	readonly statement: Localized;
	/** The actor's exact words, in the language of the source. */
	readonly quote: { readonly text: string; readonly lang: Lang } | null;
	/** The day on which it was said. */
	readonly date: PartialDate;
	readonly article: string;
	readonly seed?: boolean;
	readonly checked: Checked;
}

/** A dossier pack: one JSON file (`docs/dossier-format.md`). */
export interface Dossier {
	readonly format: 1;
	readonly id: string;
	/** Grows with every release of the pack: `major.minor.patch`. */
	readonly version: string;
	readonly updated: PartialDate;
	readonly license: string;
	readonly languages: readonly Lang[];
	readonly homepage: string | null;
	readonly updateUrl?: string;
	/** SHA-256 of the file at `updateUrl`, in hex. */
	readonly sha256?: string;
	readonly title: Localized;
	readonly summary: Localized;
	readonly actors: readonly Actor[];
	readonly terms: readonly PolicyTerm[];
	readonly issues: readonly Issue[];
	readonly articles: readonly SourceArticle[];
	readonly positions: readonly RecordedPosition[];
}
