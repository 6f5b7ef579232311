import type { SourceArticle } from '../domain/dossier';
import type { Report } from '../domain/kept-statement';
import type { Lang } from '../domain/lang';
import { wordsOf } from '../domain/recorded-statement';
import type { SavedArticle } from '../domain/saved-article';
import type { RelatedArticle } from './model';
import { type CitedWords, withTextFragment } from './text-fragment';

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

/** An article that words are cited from. Words in another language than its own do not stand there like that. */
export function citedFrom(article: RelatedArticle, words: (CitedWords & { readonly lang: Lang | null }) | null): RelatedArticle {
	if (article.url === null || words === null || words.lang === null || words.lang !== article.lang) return article;
	return { ...article, at: withTextFragment(article.url, words) };
}

/** The article of a report that the reader has put on record, ready to show. */
export function viewReport(report: Report): RelatedArticle {
	const { article, lang, quote, more } = report;
	const { title, outlet, published, url } = article;
	const around = more ? {} : { prefix: quote.prefix, suffix: quote.suffix };
	const at = withTextFragment(url, { text: wordsOf(report), ...around });
	return { title, described: false, outlet, date: published, lang, url, at, from: 'reader' };
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
