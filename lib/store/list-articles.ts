import { isSavedArticle } from '../domain/is-saved-article';
import type { SavedArticle } from '../domain/saved-article';
import type { Database } from './schema';

/** What is known of the article saved under an address, without its copy; `null` when there is none, or its record is damaged. */
export async function findArticle(database: Database, url: string): Promise<SavedArticle | null> {
	const record: unknown = await database.get('articles', url);
	return isSavedArticle(record) ? record : null;
}

/** How many articles are saved. */
export function countArticles(database: Database): Promise<number> {
	return database.count('articles');
}
