import { isAnnotation } from '../domain/is-annotation';
import { isSavedArticle, isSavedContent } from '../domain/is-saved-article';
import type { WholeArticle } from '../domain/whole-article';
import { byAge } from './annotations';
import { articleOf } from './article-record';
import type { Database } from './schema';
import { StoreError } from './store-error';

/** The article saved under an address; `null` when there is none. Throws a `StoreError` when its record is damaged. */
export async function getArticle(database: Database, url: string): Promise<WholeArticle | null> {
	const transaction = database.transaction(['articles', 'contents', 'annotations'], 'readonly');
	const [record, content, notes] = await Promise.all([
		transaction.objectStore('articles').get(url),
		transaction.objectStore('contents').get(url) as Promise<unknown>,
		transaction.objectStore('annotations').index('article').getAll(url),
		transaction.done,
	]);
	if (record === undefined) return null;
	const article: unknown = articleOf(record);
	if (!isSavedArticle(article) || !isSavedContent(content)) {
		throw new StoreError('record-damaged', `The saved copy of ${url} is damaged.`);
	}
	return { article, content, annotations: notes.filter(isAnnotation).sort(byAge) };
}
