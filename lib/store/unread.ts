import { isSavedArticle, isSavedContent } from '../domain/is-saved-article';
import type { ArticleDraft, SavedArticle } from '../domain/saved-article';
import { articleOf, articleRecord } from './article-record';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';

/**
 * True for an article with a text in which nothing has been found: most likely nothing has looked, since the text came in by
 * an import.
 */
export function isUnread({ words, entities, issues, statements }: SavedArticle): boolean {
	return words > 0 && entities.length === 0 && issues.length === 0 && statements.length === 0;
}

/** An article whose text is to be read; `null` in the place of one that is damaged or gone. */
export interface Unread {
	readonly url: string;
	readonly whole: { readonly article: SavedArticle; readonly text: string } | null;
}

/** How many articles are still to be read. */
export function countUnread(database: Database): Promise<number> {
	return database.count('unread');
}

/** Some of the articles that are still to be read, at most so many. */
export async function someUnread(database: Database, most: number): Promise<readonly Unread[]> {
	const transaction = database.transaction(['unread', 'articles', 'contents']);
	const urls = await transaction.objectStore('unread').getAllKeys(null, most);
	return Promise.all(
		urls.map(async (url) => {
			const [record, content]: readonly unknown[] = await Promise.all([
				transaction.objectStore('articles').get(url),
				transaction.objectStore('contents').get(url),
			]);
			const sound = isSavedArticle(record) && isSavedContent(content);
			return { url, whole: sound ? { article: articleOf(record as never), text: content.text } : null };
		}),
	);
}

/** What was found in a text. `updatedAt`: of the article as it was read; `null`: nothing could be read. */
export interface FoundInText {
	readonly url: string;
	readonly updatedAt: string;
	readonly found: Pick<ArticleDraft, 'entities' | 'issues' | 'statements' | 'lang'> | null;
}

/**
 * Keeps what was found in texts, and that they have been read; all or none. An article that was saved anew since has its
 * own reading and is left alone. When it was saved and brought up to date stays as it is: its text is the same. Gives the
 * addresses of those that are other ones now.
 */
export function keepRead(database: Database, read: readonly FoundInText[]): Promise<readonly string[]> {
	return inTransaction(database, ['unread', 'articles'], async (transaction) => {
		const articles = transaction.objectStore('articles');
		const changed: string[] = [];
		for (const { url, updatedAt, found } of read) {
			const before: unknown = await articles.get(url);
			await transaction.objectStore('unread').delete(url);
			if (!found || !isSavedArticle(before) || before.updatedAt !== updatedAt || !isUnread(before)) continue;
			const after = { ...articleOf(before as never), ...found, lang: before.lang ?? found.lang };
			if (isUnread(after) && after.lang === before.lang) continue;
			await articles.put(articleRecord(after));
			changed.push(url);
		}
		return changed;
	});
}
