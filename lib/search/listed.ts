import type { SavedArticle } from '../domain/saved-article';

/** An article as the reading list shows it: all but its statements, and how many highlights it has. */
export interface ListedArticle extends Omit<SavedArticle, 'statements'> {
	readonly highlights: number;
}

/** The ways to put articles in order. `best`: by how well they match, for a search that has words. */
export type Sort = 'best' | 'saved' | 'saved-first' | 'published' | 'published-first' | 'title';

/** What is asked of the reading list. */
export interface ListRequest {
	/** As typed: `parseQuery` says how it is read. */
	readonly query: string;
	readonly sort: Sort;
	/** How many articles to give, from the first. */
	readonly most: number;
}

/** Another article with nearly the same text. */
export interface SameStory {
	readonly url: string;
	readonly title: string;
	readonly outlet: string | null;
	readonly published: string | null;
}

/** One article that was found. */
export interface FoundArticle {
	readonly article: ListedArticle;
	/** Reports of the same story in nearly the same words: they are shown with this one, not below it. */
	readonly also: readonly SameStory[];
}

/** A value that articles can be narrowed down by, and how many of those found have it. */
export interface Facet {
	/** As a condition is written: a name, a tag, a language. */
	readonly value: string;
	readonly count: number;
}

/** The values among the articles found, the commonest first. */
export interface Facets {
	readonly person: readonly Facet[];
	readonly issue: readonly Facet[];
	readonly outlet: readonly Facet[];
	readonly tag: readonly Facet[];
	readonly lang: readonly Facet[];
}

/** The answer of the reading list. */
export interface Found {
	readonly articles: readonly FoundArticle[];
	/** How many articles match, those shown with another one included. */
	readonly total: number;
	/** How many rows `articles` would have if it held all. */
	readonly rows: number;
	/** How many articles are saved. */
	readonly saved: number;
	readonly facets: Facets;
	/** How many saved articles the search does not yet know the text of. */
	readonly pending: number;
	/** How many saved articles cannot be listed, since their records are damaged; missing while they are not counted. */
	readonly damaged?: number;
}

/** Why an article is related to another one. */
export interface Relation {
	/** Names of people, organizations and terms in both, the rarest first. */
	readonly names: readonly string[];
	/** Days from the other article to this one; `null` where one has no date. */
	readonly days: number | null;
	/** Words that both use and few others do. */
	readonly words: readonly string[];
}

/** An article related to another one, with the reason. */
export interface RelatedSaved {
	readonly article: SameStory;
	readonly why: Relation;
}

/** What is known beside an article: the same story elsewhere, and what to read next. */
export interface Around {
	readonly also: readonly SameStory[];
	readonly related: readonly RelatedSaved[];
}
