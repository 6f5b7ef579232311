import type { PageText, TextBlock } from '../domain/page-text';
import type { SavedArticle } from '../domain/saved-article';

/** A saved article as a page to be read: its title, and a block for each line of its copy's text. */
export function savedPage(article: SavedArticle, text: string): PageText {
	const { url, title, byline, outlet, published, lang } = article;
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	// An article without a title has its address in its place.
	const headline: readonly TextBlock[] = title === url ? [] : [{ id: 0, kind: 'headline', text: title }];
	const blocks = lines.map((line, index): TextBlock => ({ id: index + 1, kind: 'paragraph', text: line }));
	return { url, canonicalUrl: url, title, byline, outlet, published, lang, blocks: [...headline, ...blocks] };
}
