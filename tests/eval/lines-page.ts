import type { Lang } from '../../lib/domain/lang';
import type { PageText, TextBlock } from '../../lib/domain/page-text';
import type { Span } from '../../lib/domain/span';

/** The offsets of a span in the text that its page was made of. */
export type PagePlace = (span: Span) => { readonly start: number; readonly end: number };

/** A plain text as a page, every line with words in it a paragraph, and the way back to offsets of the text. */
export function linesPage(text: string, lang: Lang): { readonly page: PageText; readonly place: PagePlace } {
	const blocks: TextBlock[] = [];
	const starts: number[] = [];
	let at = 0;
	for (const line of text.split('\n')) {
		if (line.trim() !== '') {
			blocks.push({ id: blocks.length, kind: 'paragraph', text: line });
			starts.push(at);
		}
		at += line.length + 1;
	}
	const title = blocks[0]?.text ?? '';
	return {
		page: { url: null, canonicalUrl: null, title, byline: null, outlet: null, published: null, lang, blocks },
		place: ({ block, start, end }) => ({ start: (starts[block] ?? 0) + start, end: (starts[block] ?? 0) + end }),
	};
}
