import type { AttributionKind } from './attribution';
import type { PartialDate, Stance } from './dossier';
import type { Lang } from './lang';
import type { TextQuoteSelector } from './text-quote';

/** The article that a statement was read in. */
export interface ArticleSource {
	readonly url: string;
	readonly title: string;
	readonly outlet: string | null;
	/** As the page gives it: a date or an ISO 8601 time. */
	readonly published: string | null;
}

/** One report of a statement: the words as this article has them. */
export interface Report {
	readonly article: ArticleSource;
	readonly lang: Lang | null;
	/** Its words; of words that something interrupts, the first part. */
	readonly quote: TextQuoteSelector;
	/** The further parts, in reading order. */
	readonly more?: readonly TextQuoteSelector[];
	/** Who in this article tells that it was said: see `toldBy`. Missing where the article itself does. */
	readonly toldBy?: string;
}

/** What a reader may change of a statement that is on record. */
export interface StatementFields {
	/** Id of the actor who said it, in `dossier`. */
	readonly actor: string;
	readonly dossier: string;
	/** The issue of the same dossier that it speaks to; `null` for none. */
	readonly issue: string | null;
	/** `null` where `issue` is. */
	readonly stance: Stance | null;
	/** The day on which it was said, as precise as it is known. */
	readonly date: PartialDate | null;
	readonly kind: AttributionKind;
	/** True when the speaker denies the words. */
	readonly denied: boolean;
	/** The reader's own words about it. */
	readonly note: string;
	/** Where it was read, at least once. Several reports of one event are one statement. */
	readonly reports: readonly Report[];
}

/** What a statement was before a change. */
export interface Revision {
	/** When it was changed, ISO 8601 in UTC. */
	readonly at: string;
	readonly before: StatementFields;
}

/**
 * A statement that a reader has confirmed: on record beside the dossier's positions, and never changed silently. Every
 * change leaves what was there before in `history`.
 */
export interface KeptStatement extends StatementFields {
	/** Unique, and the same in every export. */
	readonly id: string;
	/** ISO 8601 in UTC. */
	readonly confirmedAt: string;
	readonly updatedAt: string;
	/** Oldest first. */
	readonly history: readonly Revision[];
}

/**
 * A suggestion that the reader does not want on record. Keyed by `dismissalKey`, so that the same words of the same
 * article are not suggested again.
 */
export interface Dismissal {
	readonly key: string;
	readonly article: string;
	readonly at: string;
}

/** What names a statement of a page that was dismissed: its article, who is said to have said it, its words. */
export function dismissalKey(article: string, actor: string, exact: string): string {
	return JSON.stringify([article, actor, exact]);
}
