import type { PageText, TextBlock } from '../domain/page-text';

/** A plain text as a page: every line with text is a block, unaltered; the first is the title. */
export function plainTextPage(text: string): PageText {
	const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
	const blocks = lines
		.filter((line) => line.trim() !== '')
		.map((line, id): TextBlock => ({ id, kind: id === 0 && line.length < 140 ? 'headline' : 'paragraph', text: line }));
	return {
		url: null,
		canonicalUrl: null,
		title: blocks[0]?.text.trim() ?? '',
		byline: null,
		outlet: null,
		published: null,
		lang: null,
		blocks,
	};
}
