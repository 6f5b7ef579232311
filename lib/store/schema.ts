import type { DBSchema, IDBPDatabase } from 'idb';
import type { Annotation } from '../domain/annotation';
import type { Dismissal } from '../domain/kept-statement';
import type { SavedContent } from '../domain/saved-article';
import type { StoredDossier } from '../domain/stored-dossier';
import type { ArticleRecord } from './article-record';
import type { PicturesRecord } from './picture-record';
import type { StoredStatement } from './stored-statement';

/** Name of the one database. */
export const DATABASE_NAME = 'on-record';

/** What the database holds, as of the last migration. */
export interface Schema extends DBSchema {
	/** What the reading list shows, by address. `names`: the actors and terms in an article, each with the article's day. */
	articles: {
		key: string;
		value: ArticleRecord;
		indexes: { savedAt: string; outlet: string; tags: string; names: string };
	};
	/** The copies, one for each article. */
	contents: { key: string; value: SavedContent };
	/** The pictures of an article, where they are kept, by its address. */
	pictures: { key: string; value: PicturesRecord };
	/** Addresses of articles whose texts are still to be read for names: they came in by an import. */
	unread: { key: string; value: { readonly url: string } };
	/** Settings and other single values, by name. Validated when read. */
	meta: { key: string; value: unknown };
	/** Packs that the reader installed, by id. Validated when read. */
	dossiers: { key: string; value: StoredDossier };
	/** What can be made again from the rest, by name, with what it was made from: see `derived.ts`. */
	derived: { key: string; value: unknown };
	/** What the reader has put on record, by id. `speaker` is `[dossier, actor]`, `issue` `[dossier, issue]`, `article` one of its addresses. */
	statements: {
		key: string;
		value: StoredStatement;
		indexes: { speaker: [string, string]; article: string; issue: [string, string] };
	};
	/** Suggestions that the reader does not want, by `dismissalKey`. */
	dismissals: { key: string; value: Dismissal; indexes: { article: string } };
	/** An import on its way: parts of it by their number, from 0. See `incoming.ts`. */
	incoming: { key: number; value: unknown };
	/** Highlights and notes in saved articles, by id. */
	annotations: { key: string; value: Annotation; indexes: { article: string } };
}

/** An open database. */
export type Database = IDBPDatabase<Schema>;

/** Names of the object stores. */
export type StoreName =
	| 'articles'
	| 'contents'
	| 'pictures'
	| 'unread'
	| 'meta'
	| 'dossiers'
	| 'derived'
	| 'incoming'
	| 'statements'
	| 'dismissals'
	| 'annotations';
