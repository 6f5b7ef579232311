import type { SourceArticle } from '../domain/dossier';
import type { SavedArticle } from '../domain/saved-article';
import type { RelatedArticle } from './model';

/** An article that a dossier cites, ready to show. */
export function viewSource(article: SourceArticle): RelatedArticle {
	return {
		title: article.title,
		described: article.titleFrom === 'address',
		outlet: article.outlet,
		date: article.published,
		lang: article.lang,
		url: article.url,
		from: 'dossier',
	};
}

/** An article of the reading list, ready to show. */
export function viewSaved(article: SavedArticle): RelatedArticle {
	return {
		title: article.title,
		described: false,
		outlet: article.outlet,
		date: article.published,
		lang: article.lang,
		url: article.url,
		from: 'reading-list',
	};
}

/** What two addresses of one article have in common: no scheme, `www.`, fragment or slash at the end. */
export function addressKey(url: string): string {
	const bare = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/#.*$/s, '');
	return bare.endsWith('/') ? bare.slice(0, -1) : bare;
}
