import { isListOf, isObject, isText, isTextOrNull } from '../domain/guard';
import { isPageText } from '../domain/is-page-text';
import { isPictureAddress } from '../domain/is-picture';
import { MAX_CONTENT_CHARS } from '../domain/is-saved-article';
import type { PageText } from '../domain/page-text';
import { type FoundPicture, isPictureKey, MOST_PICTURES } from '../domain/picture';
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
	if (chars > MAX_CONTENT_CHARS) return { kind: 'too-long', chars };
	const { illustrated, ...plain } = article;
	// The names of its pictures may be what is too much.
	return { kind: 'article', article: (illustrated?.html.length ?? 0) > MAX_CONTENT_CHARS ? plain : article, page };
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
		isText(article.text, MAX_CONTENT_CHARS) &&
		(article.illustrated === undefined || isIllustrated(article.illustrated))
	);
}

function isIllustrated(value: unknown): boolean {
	return isObject(value) && isText(value.html, MAX_CONTENT_CHARS) && isListOf(value.pictures, isFoundPicture, MOST_PICTURES);
}

function isFoundPicture(value: unknown): value is FoundPicture {
	return isObject(value) && isPictureKey(value.key) && isText(value.address) && isPictureAddress(value.address);
}
