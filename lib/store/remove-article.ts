import { isAnnotation } from '../domain/is-annotation';
import type { WholeArticle } from '../domain/whole-article';
import { articleOf, articleRecord } from './article-record';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';

const STORES = ['articles', 'contents', 'annotations'] as const;

/**
 * Removes an article with its copy, its highlights and its notes. Gives what was removed, for `restoreArticle`; `null`
 * when there was none.
 */
export function removeArticle(database: Database, url: string): Promise<WholeArticle | null> {
	return inTransaction(database, STORES, async (transaction) => {
		const [articles, contents] = [transaction.objectStore('articles'), transaction.objectStore('contents')];
		const annotations = transaction.objectStore('annotations');
		const [article, content] = await Promise.all([articles.get(url), contents.get(url)]);
		const notes = await annotations.index('article').getAll(url);
		await Promise.all([articles.delete(url), contents.delete(url), ...notes.map(({ id }) => annotations.delete(id))]);
		if (!article || !content) return null;
		return { article: articleOf(article), content, annotations: notes.filter(isAnnotation) };
	});
}

/**
 * Puts a removed article back as it was, highlights and notes included. If it has been saved anew in between, the newer
 * copy stays, takes over the earlier `savedAt`, and gets the highlights and notes back.
 */
export function restoreArticle(database: Database, { article, content, annotations }: WholeArticle): Promise<void> {
	return inTransaction(database, STORES, async (transaction) => {
		const articles = transaction.objectStore('articles');
		const newer = await articles.get(article.url);
		if (!newer) {
			await articles.put(articleRecord(article));
			await transaction.objectStore('contents').put(content);
		} else if (article.savedAt < newer.savedAt) {
			await articles.put(articleRecord({ ...newer, savedAt: article.savedAt }));
		}
		const notes = transaction.objectStore('annotations');
		for (const note of annotations) if ((await notes.getKey(note.id)) === undefined) await notes.add(note);
	});
}
