import { type ArticleDraft, NEW_SHELF, type SavedArticle, type SavedContent } from '../domain/saved-article';
import { articleRecord } from './article-record';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';

/**
 * Saves an article and its copy in one transaction. Saved again, it is brought up to date and keeps its first `savedAt` and its shelf.
 * `now` is ISO 8601 in UTC. Gives the article as it is kept.
 */
export function saveArticle(
	database: Database,
	draft: ArticleDraft,
	content: Omit<SavedContent, 'url'>,
	now: string,
): Promise<SavedArticle> {
	return inTransaction(database, ['articles', 'contents'], async (transaction) => {
		const articles = transaction.objectStore('articles');
		const before = await articles.get(draft.url);
		const { tags, read, archived, progress } = before ?? NEW_SHELF;
		const shelf = { tags, read, archived, progress };
		const article: SavedArticle = { ...draft, ...shelf, savedAt: before?.savedAt ?? now, updatedAt: now };
		await articles.put(articleRecord(article));
		await transaction.objectStore('contents').put({ url: draft.url, html: content.html, text: content.text });
		return article;
	});
}
