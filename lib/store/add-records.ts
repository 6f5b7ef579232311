import { MAX_TAGS } from '../domain/is-saved-article';
import type { ArticleWithCopy } from '../domain/library-record';

/**
 * An article that is in the library and in another program's reading list. What is here stays: the list adds its tags,
 * what was read or archived there, an earlier day of saving, and a copy and facts where there are none.
 */
export function addToArticle(kept: ArticleWithCopy, listed: ArticleWithCopy): ArticleWithCopy {
	const bare = kept.copy.text === '' && kept.copy.html === '';
	const whole = bare && listed.copy.text !== '' ? listed : kept;
	return {
		...kept,
		title: kept.title === kept.url ? listed.title : kept.title,
		byline: kept.byline ?? listed.byline,
		outlet: kept.outlet ?? listed.outlet,
		published: kept.published ?? listed.published,
		lang: kept.lang ?? listed.lang,
		copy: whole.copy,
		excerpt: whole.excerpt,
		words: whole.words,
		// The search takes up a text anew when this changes.
		updatedAt: whole === kept ? kept.updatedAt : new Date(Date.parse(kept.updatedAt) + 1).toISOString(),
		savedAt: kept.savedAt < listed.savedAt ? kept.savedAt : listed.savedAt,
		tags: [...new Set([...kept.tags, ...listed.tags])].slice(0, MAX_TAGS),
		read: kept.read || listed.read,
		archived: kept.archived || listed.archived,
		progress: Math.max(kept.progress, listed.progress),
	};
}
