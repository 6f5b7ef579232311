import type { SavedArticle } from '../domain/saved-article';

/**
 * True for an article with a text in which nothing has been found: most likely nothing has looked, since the text came in by
 * an import.
 */
export function isUnread({ words, entities, issues, statements }: SavedArticle): boolean {
	return words > 0 && entities.length === 0 && issues.length === 0 && statements.length === 0;
}
