import type { WholeArticle } from '../../lib/domain/whole-article';
import { refusal } from '../../lib/messages/refusal';
import { getArticle } from '../../lib/store/get-article';
import { removeArticle, restoreArticle } from '../../lib/store/remove-article';
import { useDatabase } from './database';
import { forgetSavedArticles } from './saved-articles';

/** A saved article with its copy. Refuses with `not-found`. */
export async function openArticle(url: string): Promise<WholeArticle> {
	const whole = await useDatabase((database) => getArticle(database, url));
	if (!whole) throw refusal('not-found', `Nothing is saved under ${url}`);
	return whole;
}

/** Removes an article; asking for one that is gone is no error. */
export async function deleteArticle(url: string): Promise<WholeArticle | null> {
	const removed = await useDatabase((database) => removeArticle(database, url));
	forgetSavedArticles();
	return removed;
}

/** Puts a removed article back. */
export async function undelete(whole: WholeArticle): Promise<null> {
	await useDatabase((database) => restoreArticle(database, whole));
	forgetSavedArticles();
	return null;
}
