import type { AttributionKind } from '../domain/attribution';
import type { Checked, Stance } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import type { LookUpState } from '../domain/look-up';
import type { EntityType } from '../domain/mention';
import type { Span } from '../domain/span';
import type { About } from './about';

/** An article offered for further reading. */
export interface RelatedArticle {
	readonly title: string;
	/** True when the title was rebuilt from the address: show it as a description, not as a headline. */
	readonly described: boolean;
	readonly outlet: string | null;
	readonly date: string | null;
	readonly lang: Lang | null;
	readonly url: string | null;
	/** The address at the words that are cited from it, for browsers that know text fragments. */
	readonly at?: string;
	readonly from: 'dossier' | 'reading-list' | 'reader';
	/** Why it is offered beside a page: whom and what both are about, the most mentioned first. */
	readonly shared?: readonly string[];
}

/** One position on record, ready to show. */
export interface PositionView {
	readonly id: string;
	/** `null` for a statement on no issue. */
	readonly stance: Stance | null;
	/** Words in the language of the source; `null` where the record holds none. */
	readonly quote: { readonly text: string; readonly lang: Lang | null } | null;
	/** False where they are as reported, and not the speaker's own. */
	readonly exact: boolean;
	/** The speaker denies them. */
	readonly denied: boolean;
	/** The dossier's own words, in the reader's language; the reader's note. May be empty. */
	readonly statement: string;
	readonly date: string | null;
	readonly source: RelatedArticle;
	/** Who in the source tells that it was said; empty where nobody is named, `null` for what the source itself tells. */
	readonly toldBy: string | null;
	readonly checked: Checked;
	/** Put on record by the reader, not by the dossier. */
	readonly confirmed: boolean;
}

/** What an actor is on record as having said on one issue, newest first. */
export interface IssueGroup {
	readonly issue: string;
	readonly label: string;
	readonly question: string;
	/** What it has to do with where the card is opened; `null`: nothing that is known. */
	readonly about: About | null;
	/** The stance of the latest position up to the article's date; `null` when there is none. */
	readonly stance: Stance | null;
	/** Positions up to the article's date (all of them when it has none). */
	readonly before: readonly PositionView[];
	/** Positions taken after the article's date. */
	readonly after: readonly PositionView[];
	/** Title of the dossier that the issue is one of; only where several dossiers have the actor. */
	readonly from?: string;
}

/** A statement on the page being read. */
export interface StatementView {
	/** Id of the actor; `null` when the speaker is outside the dossiers or unresolved. */
	readonly speaker: string | null;
	/** The dossier that the actor is of. */
	readonly dossier: string | null;
	/** The actor's name, or the words of the page; `null` when unresolved. */
	readonly speakerName: string | null;
	/**
	 * Who on the page tells that this was said, where the page itself does not: a name or the page's words, empty where it
	 * names nobody; `null` for what the page itself tells.
	 */
	readonly toldBy?: string | null;
	readonly kind: AttributionKind;
	/** The content's words, unaltered. */
	readonly text: string;
	readonly denied: boolean;
	readonly status: 'known' | 'new' | 'different' | null;
	/** The positions on record behind the status: of a known one the earliest first. */
	readonly matches: readonly PositionView[];
	/**
	 * Of a known one: all of the recorded words stand in it, it is a part of them, or a translation; `here` where it is
	 * on record from this very article and from no other.
	 */
	readonly how: 'same-words' | 'cut' | 'translated' | 'here' | null;
	/** Of a different one: the side that it takes, on what, and whose report it is. */
	readonly shift: {
		readonly issueLabel: string;
		readonly stance: Stance;
		readonly date: string | null;
		readonly outlet: string | null;
	} | null;
	/**
	 * A position that the machine reads into it: never shown as fact. `null` for none, and once it is on record. `words`:
	 * those that it is read from; `null` where they are all of the statement's.
	 */
	readonly suggested: { readonly issueLabel: string; readonly stance: Stance; readonly words: string | null } | null;
	/** As what the reader has put it on record; `null` while it is not. */
	readonly kept: { readonly issueLabel: string | null; readonly stance: Stance | null; readonly date: string | null } | null;
	/** The reader does not want it on record. */
	readonly dismissed: boolean;
	readonly block: number;
	readonly start: number;
	readonly end: number;
}

interface CardBase {
	readonly id: string;
	readonly dossier: string;
	readonly dossierTitle: string;
	readonly name: string;
	readonly related: readonly RelatedArticle[];
	/** How often the entity is mentioned on the page; 0 when the card is not opened from a page. */
	readonly mentions: number;
	/** The page's article in the reading list, with its text, and when that was saved last (ISO 8601); `null` when it is not there. */
	readonly saved: { readonly url: string; readonly at: string } | null;
}

/** The same actor in another dossier. */
export interface ActorElsewhere {
	/** Id of the dossier, and its title. */
	readonly dossier: string;
	readonly title: string;
	readonly name: string;
	readonly office: ActorCard['office'];
	readonly background: string;
}

/** The background card of a person or an organization. */
export interface ActorCard extends CardBase {
	readonly kind: 'person' | 'organization';
	readonly initials: string;
	/**
	 * The office held on `asOf`, `since` a date that the dossier may not know. When none was: the one that was held
	 * `until` a date before, or else the first to come, which was `notBefore` a date.
	 */
	readonly office: {
		readonly title: string;
		readonly when: 'since' | 'until' | 'notBefore';
		readonly date: string | null;
	} | null;
	readonly background: string;
	/** The article's date, or `null`: everything is then shown as of now. */
	readonly asOf: string | null;
	/** What leads (`groupByIssue`) first, then those spoken to last. Issues without a position appear only when they lead. */
	readonly issues: readonly IssueGroup[];
	/** What the other dossiers that have this actor say: beside this one, never mixed with it. */
	readonly elsewhere: readonly ActorElsewhere[];
	/** What the page says that this actor said, and the language that it says it in. */
	readonly here: readonly StatementView[];
	readonly pageLang: Lang | null;
}

/** The definition card of a policy term. */
export interface TermCard extends CardBase {
	readonly kind: 'term';
	readonly definition: string;
	/** The articles that the definition rests on. */
	readonly sources: readonly RelatedArticle[];
	/** The issues that the term belongs to on which anything is on record: those of the paragraph first. */
	readonly issues: readonly TermIssue[];
}

/** What is on record on one issue of a term, around the date of the article. */
export interface TermIssue {
	readonly issue: string;
	readonly label: string;
	/** What it has to do with where the card is opened; `null`: nothing that is known. */
	readonly about: About | null;
	/** Who had spoken to it up to the article's date, the latest speaker first, each with all positions, newest first. */
	readonly before: readonly TermStand[];
	/** What was said after it, in the same way. */
	readonly after: readonly TermStand[];
}

/** One actor's positions on an issue of a term, newest first. */
export interface TermStand {
	readonly actor: string;
	readonly actorName: string;
	readonly positions: readonly PositionView[];
}

/** What a hover card or the popup shows of one entity. */
export type CardModel = ActorCard | TermCard;

/** An entity in a list, with how often it stands on the page. */
export interface EntityCount {
	readonly id: string;
	readonly dossier: string;
	readonly type: EntityType;
	readonly name: string;
	/** Office on the article's date, in the reader's language. */
	readonly detail: string | null;
	readonly count: number;
}

/** Where one actor stands on one issue, as of a date. */
export interface StandCell {
	/** The latest stance up to the date; `null` when none is on record. */
	readonly stance: Stance | null;
	/** The latest stance before it that was another one: set where the stance has changed. */
	readonly earlier: Stance | null;
	/** Positions up to the date. */
	readonly count: number;
	/** How many of them the reader has confirmed. */
	readonly confirmed: number;
	/** Positions after it. */
	readonly later: number;
}

/** One actor's line in the table of who stands where. */
export interface StandRow {
	readonly actor: EntityCount;
	/** In the order of the table's issues. */
	readonly cells: readonly StandCell[];
}

/** Who stands where: the actors of a page by the issues of one dossier. */
export interface Stands {
	readonly dossier: string;
	readonly dossierTitle: string;
	/** The article's date, or `null`: everything is then shown as of now. */
	readonly asOf: string | null;
	readonly issues: readonly { readonly id: string; readonly label: string; readonly question: string }[];
	readonly rows: readonly StandRow[];
}

/** What a dossier covers, so that a blank is not taken for silence. */
export interface Coverage {
	readonly dossier: string;
	readonly title: string;
	/** How many positions it holds, and of how many actors. */
	readonly positions: number;
	readonly actors: number;
	/** The days of the first and the last position; `null` when it has none. */
	readonly from: string | null;
	readonly to: string | null;
	/** The day of the pack. */
	readonly updated: string;
}

/** A statement on record whose source is the page, as it stands there now. */
export interface SourceCheck {
	/** Unique in its dossier. */
	readonly id: string;
	readonly dossier: string;
	readonly actorName: string;
	readonly issueLabel: string | null;
	readonly stance: Stance | null;
	/** The words on record. */
	readonly quote: { readonly text: string; readonly lang: Lang | null };
	readonly date: string | null;
	/** Put on record by the reader, not by the dossier. */
	readonly confirmed: boolean;
	readonly state: LookUpState;
	/** What the page has now, unaltered; `null` unless `changed`. */
	readonly now: string | null;
	/** Where it stands; `null` where it does not. */
	readonly place: Span | null;
}

/** The page at a glance. */
export interface PageSummary {
	readonly title: string;
	readonly url: string | null;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly lang: Lang | null;
	readonly onTopic: boolean;
	/** Titles of the dossiers that the page is about. */
	readonly dossiers: readonly string[];
	/** People, then organizations, the most prominent first. */
	readonly actors: readonly EntityCount[];
	/** One table for each dossier that has stances of the page's actors. */
	readonly stands: readonly Stands[];
	/** The dossiers that the page is about, or whose names stand on it. */
	readonly coverage: readonly Coverage[];
	readonly terms: readonly EntityCount[];
	/** In reading order; statements of actors and of named strangers. */
	readonly statements: readonly StatementView[];
	/** Statements on record that have their words from this page. */
	readonly sources: readonly SourceCheck[];
	readonly saved: boolean;
}
