import Turndown from 'turndown';
import { escapeMarkdown } from '../text/escape-markdown';
import { sanitizeHtml } from './sanitize';

/**
 * The text of a saved copy as Markdown (CommonMark): headings from the second level on, below the title of the file; no
 * character of the text means anything. Needs a document, as `sanitizeHtml` does.
 */
export function markdownOfHtml(html: string): string {
	const turndown = new Turndown({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*', codeBlockStyle: 'fenced' });
	// Its own leaves HTML in the text as it is, which Markdown would take for markup.
	turndown.escape = escapeMarkdown;
	// Their addresses hold the pictures themselves: megabytes in the middle of a text. What they show is said.
	turndown.addRule('picture', {
		filter: 'img',
		replacement: (_content, node) => escapeMarkdown((node as Element).getAttribute('alt')?.trim() ?? ''),
	});
	turndown.addRule('heading', {
		filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
		replacement: (content, { nodeName }) => `\n\n${'#'.repeat(Math.max(2, Number(nodeName.slice(1))))} ${content.trim()}\n\n`,
	});
	const { body } = new DOMParser().parseFromString(sanitizeHtml(html), 'text/html');
	return turndown.turndown(body);
}
