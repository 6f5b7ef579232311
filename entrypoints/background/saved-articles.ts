import type { SavedArticle } from '../../lib/domain/saved-article';
import { listArticles } from '../../lib/store/list-articles';
import { useDatabase } from './database';

/** A cache of the reading list: every card names related articles. Only the background writes, so it knows when it is stale. */
let cached: Promise<readonly SavedArticle[]> | null = null;

/** The reading list, newest first. */
export function savedArticles(): Promise<readonly SavedArticle[]> {
	cached ??= useDatabase(listArticles).catch((error: unknown) => {
		cached = null;
		throw error;
	});
	return cached;
}

/** To be called after every change to the reading list. */
export function forgetSavedArticles(): void {
	cached = null;
}

/** The reading list for a card or a summary, which are worth showing without it when the database fails. */
export async function savedIfAny(): Promise<readonly SavedArticle[]> {
	try {
		return await savedArticles();
	} catch (error) {
		console.warn('The reading list cannot be read.', error);
		return [];
	}
}
