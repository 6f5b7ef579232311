import { type Decision, decisionsOn } from '../../lib/cards/decisions';
import type { Annotation } from '../../lib/domain/annotation';
import type { ShelfChange } from '../../lib/domain/shelf-change';
import type { WholeArticle } from '../../lib/domain/whole-article';
import { tellLibraryChange } from '../../lib/messages/library-changes';
import { refusal } from '../../lib/messages/refusal';
import { interfaceLang } from '../../lib/messages/translate';
import { putAnnotation, removeAnnotation } from '../../lib/store/annotations';
import { getArticle } from '../../lib/store/get-article';
import { removeArticle, restoreArticle } from '../../lib/store/remove-article';
import { shelveArticles } from '../../lib/store/shelve-articles';
import { useDatabase } from './database';
import { followedDossiers } from './followed';
import { keptIn, notWantedIn } from './kept';
import { forgetSavedCount } from './saved-articles';
import { forgetViews } from './views';

/** A saved article with its copy, and what was decided on its statements. Refuses with `not-found`. */
export async function openArticle(url: string): Promise<WholeArticle & { readonly decisions: readonly Decision[] }> {
	const whole = await useDatabase((database) => getArticle(database, url));
	if (!whole) throw refusal('not-found', `Nothing is saved under ${url}`);
	const [here, dismissed, dossiers] = await Promise.all([keptIn(url), notWantedIn(url), followedDossiers()]);
	return { ...whole, decisions: decisionsOn(whole.article, { here, dismissed }, dossiers, interfaceLang()) };
}

/** To be called after every change to saved articles. */
export function libraryChanged(urls: readonly string[] | null): void {
	forgetSavedCount();
	forgetViews();
	tellLibraryChange(urls);
}

/** Removes an article; asking for one that is gone is no error. */
export async function deleteArticle(url: string): Promise<WholeArticle | null> {
	const removed = await useDatabase((database) => removeArticle(database, url));
	libraryChanged([url]);
	return removed;
}

/** Puts a removed article back. */
export async function undelete(whole: WholeArticle): Promise<null> {
	await useDatabase((database) => restoreArticle(database, whole));
	libraryChanged([whole.article.url]);
	return null;
}

/** Changes the shelf of some articles. */
export async function shelve(urls: readonly string[], change: ShelfChange): Promise<null> {
	await useDatabase((database) => shelveArticles(database, urls, change));
	libraryChanged(urls);
	return null;
}

/** Keeps a highlight or note. */
export async function annotate(annotation: Annotation): Promise<Annotation> {
	const kept = await useDatabase((database) => putAnnotation(database, annotation));
	tellLibraryChange([kept.article]);
	return kept;
}

/** Removes a highlight or note; asking for one that is gone is no error. */
export async function removeNote(id: string): Promise<Annotation | null> {
	const removed = await useDatabase((database) => removeAnnotation(database, id));
	if (removed) tellLibraryChange([removed.article]);
	return removed;
}
