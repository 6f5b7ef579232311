import { isAnnotation } from '../domain/is-annotation';
import type { WholeArticle } from '../domain/whole-article';
import { articleOf, articleRecord } from './article-record';
import { inTransaction } from './in-transaction';
import { arrived, travelling } from './picture-record';
import type { Database } from './schema';
import { isUnread } from './unread';

const STORES = ['articles', 'contents', 'annotations', 'pictures', 'unread'] as const;

/**
 * Removes an article with its copy, its pictures, its highlights and its notes. Gives what was removed, for `restoreArticle`; `null`
 * when there was none.
 */
export function removeArticle(database: Database, url: string): Promise<WholeArticle | null> {
	return inTransaction(database, STORES, async (transaction) => {
		const [articles, contents] = [transaction.objectStore('articles'), transaction.objectStore('contents')];
		const annotations = transaction.objectStore('annotations');
		const pictures = transaction.objectStore('pictures');
		const [article, content, kept] = await Promise.all([articles.get(url), contents.get(url), pictures.get(url)]);
		const notes = await annotations.index('article').getAll(url);
		const removals = [articles, contents, pictures, transaction.objectStore('unread')].map((store) => store.delete(url));
		await Promise.all([...removals, ...notes.map(({ id }) => annotations.delete(id))]);
		if (!article || !content) return null;
		return { article: articleOf(article), content, annotations: notes.filter(isAnnotation), ...travelling(kept) };
	});
}

/**
 * Puts a removed article back as it was, highlights and notes included. If it has been saved anew in between, the newer
 * copy stays, takes over the earlier `savedAt`, and gets the highlights and notes back.
 */
export function restoreArticle(database: Database, { article, content, annotations, pictures }: WholeArticle): Promise<void> {
	return inTransaction(database, STORES, async (transaction) => {
		const articles = transaction.objectStore('articles');
		const newer = await articles.get(article.url);
		if (!newer) {
			await articles.put(articleRecord(article));
			await transaction.objectStore('contents').put(content);
			if (pictures) await transaction.objectStore('pictures').put(arrived(article.url, pictures));
			if (isUnread(article)) await transaction.objectStore('unread').put({ url: article.url });
		} else if (article.savedAt < newer.savedAt) {
			await articles.put(articleRecord({ ...newer, savedAt: article.savedAt }));
		}
		const notes = transaction.objectStore('annotations');
		for (const note of annotations) if ((await notes.getKey(note.id)) === undefined) await notes.add(note);
	});
}
