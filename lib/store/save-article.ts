import { type ArticleDraft, NEW_SHELF, type SavedArticle, type SavedContent } from '../domain/saved-article';
import { isOnWhole, wholeQuote } from '../domain/whole-note';
import { articleRecord } from './article-record';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';

/**
 * Saves an article and its copy in one transaction. Saved again, it is brought up to date and keeps its first `savedAt`
 * and its shelf; notes on the whole of it follow its title. Its pictures stay with a copy that names pictures (they are
 * brought up to date by `keepPictures`) and go with one that does not. `now` is ISO 8601 in UTC. Gives the article as it is kept.
 */
export function saveArticle(
	database: Database,
	draft: ArticleDraft,
	content: Omit<SavedContent, 'url'>,
	now: string,
	withPictures = false,
): Promise<SavedArticle> {
	return inTransaction(database, ['articles', 'contents', 'annotations', 'pictures', 'unread'], async (transaction) => {
		const articles = transaction.objectStore('articles');
		const before = await articles.get(draft.url);
		const { tags, read, archived, progress } = before ?? NEW_SHELF;
		const shelf = { tags, read, archived, progress };
		const article: SavedArticle = { ...draft, ...shelf, savedAt: before?.savedAt ?? now, updatedAt: now };
		await articles.put(articleRecord(article));
		if (before && before.title !== draft.title) {
			const annotations = transaction.objectStore('annotations');
			for (const note of await annotations.index('article').getAll(draft.url)) {
				if (isOnWhole(note, before.title)) await annotations.put({ ...note, quote: wholeQuote(draft.title) });
			}
		}
		await transaction.objectStore('contents').put({ url: draft.url, html: content.html, text: content.text });
		if (!withPictures) await transaction.objectStore('pictures').delete(draft.url);
		// It comes with its reading.
		await transaction.objectStore('unread').delete(draft.url);
		return article;
	});
}
