import type { ReadAttribution } from './attribution';
import type { Lang } from './lang';
import type { Mention } from './mention';

/** Why a page counts, or does not, as an article about a followed dossier. */
export interface Topic {
	readonly onTopic: boolean;
	/** Ids of the dossiers that the page is about, the one with most support first. */
	readonly dossiers: readonly string[];
}

/** What On Record makes of one page. Plain data: it survives `structuredClone` and JSON. */
export interface Reading {
	readonly lang: Lang | null;
	readonly topic: Topic;
	/** In reading order, without overlaps. */
	readonly mentions: readonly Mention[];
	readonly attributions: readonly ReadAttribution[];
	/** For each block about an issue: the ids of its issues, the best first. */
	readonly blockIssues: Readonly<Record<number, readonly string[]>>;
}
