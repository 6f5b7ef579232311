import { isSavedArticle } from '../domain/is-saved-article';
import type { SavedArticle } from '../domain/saved-article';
import type { Database } from './schema';

/** All saved articles, the one saved last first. A broken record is left out, said once, and spoils nothing else. */
export async function listArticles(database: Database): Promise<readonly SavedArticle[]> {
	const records: readonly unknown[] = await database.getAllFromIndex('articles', 'savedAt');
	const articles = records.filter(isSavedArticle).reverse();
	const broken = records.length - articles.length;
	if (broken > 0) console.warn(`${broken} saved articles are damaged and cannot be listed.`);
	return articles;
}

/** How many articles are saved. */
export function countArticles(database: Database): Promise<number> {
	return database.count('articles');
}
