import type { AttributionKind } from './attribution';
import type { Lang } from './lang';
import type { EntityType } from './mention';
import type { TextQuoteSelector } from './text-quote';

/** An actor or a term that a saved article names. */
export interface SavedEntity {
	readonly id: string;
	readonly dossier: string;
	readonly type: EntityType;
	readonly name: string;
	readonly count: number;
}

/** An issue of a followed dossier that a saved article's paragraphs are about. */
export interface SavedIssue {
	readonly id: string;
	readonly dossier: string;
}

/** An attribution that outlives its page: offsets die, the text quote stays. */
export interface SavedStatement {
	readonly speaker: string | null;
	readonly speakerText: string | null;
	readonly kind: AttributionKind;
	readonly denied: boolean;
	/** Its words; of words that the speaker's name interrupts, the first part. */
	readonly quote: TextQuoteSelector;
	/** The further parts, in reading order. */
	readonly more?: readonly TextQuoteSelector[];
	/** Who in the article tells that it was said: see `toldBy`. Missing where the article itself does. */
	readonly toldBy?: string;
	readonly status: 'known' | 'new' | 'different' | null;
	readonly matches: readonly string[];
}

/** What the reader has done with a saved article. Saving it again keeps this. */
export interface ArticleShelf {
	/** In the reader's order, without doubles. */
	readonly tags: readonly string[];
	readonly read: boolean;
	readonly archived: boolean;
	/** How far it was read, from 0 to 1. */
	readonly progress: number;
}

/** The shelf of an article that has just been saved. */
export const NEW_SHELF: ArticleShelf = { tags: [], read: false, archived: false, progress: 0 };

/** What the reading list shows of an article. Times are ISO 8601 in UTC. */
export interface SavedArticle extends ArticleShelf {
	/** The canonical address without trackers: the key. */
	readonly url: string;
	readonly title: string;
	readonly byline: string | null;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly lang: Lang | null;
	readonly savedAt: string;
	readonly updatedAt: string;
	/** How its text begins, on one line; at most `EXCERPT_CHARS`. */
	readonly excerpt: string;
	/** How many words its text has. */
	readonly words: number;
	readonly entities: readonly SavedEntity[];
	/** The issue of most paragraphs first. */
	readonly issues: readonly SavedIssue[];
	readonly statements: readonly SavedStatement[];
}

/** The most characters of an excerpt. */
export const EXCERPT_CHARS = 240;

/** An article that is about to be saved: the store adds the times, and the shelf that it had. */
export type ArticleDraft = Omit<SavedArticle, 'savedAt' | 'updatedAt' | keyof ArticleShelf>;

/** The copy that can be read offline: sanitised HTML without any outside resource, and its text. */
export interface SavedContent {
	readonly url: string;
	readonly html: string;
	readonly text: string;
}

/** True for an article of which nothing is kept but its address: it came in with another program's list. */
export function isLinkOnly(article: Pick<SavedArticle, 'words' | 'excerpt'>): boolean {
	return article.words === 0 && article.excerpt === '';
}
