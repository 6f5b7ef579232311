import type { SavedArticle } from '../domain/saved-article';

/** An article as it lies in the store: with the keys under which the index `names` finds it. */
export interface ArticleRecord extends SavedArticle {
	readonly names: readonly string[];
}

/** What the key of an article that names an entity begins with; its day follows. */
export function nameKey(entity: { readonly id: string; readonly dossier: string }): string {
	return `${entity.dossier}/${entity.id} `;
}

/** The day of an article: of its publication, or where that is not known of its saving. */
function dayOf(article: Pick<SavedArticle, 'published' | 'savedAt'>): string {
	return (article.published ?? article.savedAt).slice(0, 10);
}

/** Makes the record of an article. Whatever writes an article writes this. */
export function articleRecord(article: SavedArticle): ArticleRecord {
	const day = dayOf(article);
	return { ...article, names: article.entities.map((entity) => nameKey(entity) + day) };
}

/** The article of a record, as everything outside the store knows it. */
export function articleOf({ names: _names, ...article }: ArticleRecord): SavedArticle {
	return article;
}
