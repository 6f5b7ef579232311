import { isSavedArticle } from '../domain/is-saved-article';
import { changedShelf, type ShelfChange } from '../domain/shelf-change';
import { articleRecord } from './article-record';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';

/** Changes the shelf of some articles, all or none. Those that are gone or damaged are passed over; gives how many were changed. */
export function shelveArticles(database: Database, urls: readonly string[], change: ShelfChange): Promise<number> {
	return inTransaction(database, ['articles'], async (transaction) => {
		const articles = transaction.objectStore('articles');
		let changed = 0;
		for (const url of urls) {
			const before: unknown = await articles.get(url);
			if (!isSavedArticle(before)) continue;
			await articles.put(articleRecord({ ...before, ...changedShelf(before, change) }));
			changed++;
		}
		return changed;
	});
}
