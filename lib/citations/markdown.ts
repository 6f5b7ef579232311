import { escapeMarkdown } from '../text/escape-markdown';
import { type Citation, type CiteWords, markedWords, oneLine, whoAndWhen } from './citation';

/** A citation as Markdown (CommonMark): the words as a block quotation, who and where below. */
export function citeAsMarkdown(citation: Citation, say: CiteWords): string {
	const { title, outlet, published, url } = citation;
	const words = markedWords(citation)
		.split(/\r\n?|[\n\u2028\u2029]/)
		.map((line) => `> ${escapeMarkdown(line.trim())}`.trimEnd())
		.join('\n');
	const name = escapeMarkdown(oneLine(title || outlet || url || ''));
	const link = url === null ? name : `[${name}](${target(url)})`;
	const place = [title === '' ? null : outlet, published === null ? null : say.date(published)].filter(Boolean).join(', ');
	const source = place === '' ? link : `${link}, ${escapeMarkdown(oneLine(place))}`;
	return `${words}\n\n— ${escapeMarkdown(oneLine(whoAndWhen(citation, say)))}. ${source}\n`;
}

/** An address inside `(…)`: what would end it is percent-encoded. */
function target(url: string): string {
	return url.replace(/[\s()<>\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
