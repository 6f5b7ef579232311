import type { WholeArticle } from './get-article';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';

/** Removes an article and its copy. Gives `false` when there was none. */
export function removeArticle(database: Database, url: string): Promise<boolean> {
	return inTransaction(database, ['articles', 'contents'], async (transaction) => {
		const articles = transaction.objectStore('articles');
		const there = (await articles.getKey(url)) !== undefined;
		await articles.delete(url);
		await transaction.objectStore('contents').delete(url);
		return there;
	});
}

/**
 * Puts a removed article back as it was. If it has been saved anew in between, the newer copy stays
 * and takes over the earlier `savedAt`.
 */
export function restoreArticle(database: Database, { article, content }: WholeArticle): Promise<void> {
	return inTransaction(database, ['articles', 'contents'], async (transaction) => {
		const articles = transaction.objectStore('articles');
		const newer = await articles.get(article.url);
		if (newer) {
			if (article.savedAt < newer.savedAt) await articles.put({ ...newer, savedAt: article.savedAt });
			return;
		}
		await articles.put(article);
		await transaction.objectStore('contents').put(content);
	});
}
