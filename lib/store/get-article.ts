import { isSavedArticle, isSavedContent } from '../domain/is-saved-article';
import type { SavedArticle, SavedContent } from '../domain/saved-article';
import type { Database } from './schema';
import { StoreError } from './store-error';

/** A saved article with its copy. */
export interface WholeArticle {
	readonly article: SavedArticle;
	readonly content: SavedContent;
}

/** The article saved under an address; `null` when there is none. Throws a `StoreError` when its record is damaged. */
export async function getArticle(database: Database, url: string): Promise<WholeArticle | null> {
	const transaction = database.transaction(['articles', 'contents'], 'readonly');
	const [article, content]: [unknown, unknown, unknown] = await Promise.all([
		transaction.objectStore('articles').get(url),
		transaction.objectStore('contents').get(url),
		transaction.done,
	]);
	if (article === undefined) return null;
	if (!isSavedArticle(article) || !isSavedContent(content)) {
		throw new StoreError('storage-broken', `The saved copy of ${url} is damaged.`);
	}
	return { article, content };
}
