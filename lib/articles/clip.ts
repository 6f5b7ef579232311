import { isObject, isText, isTextOrNull } from '../domain/guard';
import { isPageText } from '../domain/is-page-text';
import { MAX_CONTENT_CHARS } from '../domain/is-saved-article';
import type { PageText } from '../domain/page-text';
import type { ExtractedArticle } from './extract';

/** What the clip script gives back from a page. */
export type Clip =
	| { readonly kind: 'article'; readonly article: ExtractedArticle; readonly page: PageText }
	| { readonly kind: 'no-article' }
	/** The article's HTML is longer than is kept; `chars` says how long. */
	| { readonly kind: 'too-long'; readonly chars: number };

/** Makes the clip of a page: the article, its text and metadata, unless it is longer than is kept. */
export function clipOf(article: ExtractedArticle | null, page: PageText): Clip {
	if (!article) return { kind: 'no-article' };
	const chars = Math.max(article.html.length, article.text.length);
	return chars > MAX_CONTENT_CHARS ? { kind: 'too-long', chars } : { kind: 'article', article, page };
}

/** True for a clip as it arrives from a page's process. */
export function isClip(value: unknown): value is Clip {
	if (!isObject(value)) return false;
	if (value.kind === 'no-article') return true;
	if (value.kind === 'too-long') return typeof value.chars === 'number';
	const { article } = value;
	return (
		value.kind === 'article' &&
		isPageText(value.page) &&
		isObject(article) &&
		isText(article.title) &&
		isTextOrNull(article.byline) &&
		isText(article.html, MAX_CONTENT_CHARS) &&
		isText(article.text, MAX_CONTENT_CHARS)
	);
}
