import type { Annotation } from '../../domain/annotation';
import type { SavedArticle } from '../../domain/saved-article';
import { isOnWhole } from '../../domain/whole-note';
import { escapeMarkdown } from '../../text/escape-markdown';

/** The words that the file puts between what is the article's and the reader's own. */
export interface MarkdownWords {
	readonly notes: string;
	readonly tags: string;
	readonly saved: string;
}

/**
 * A saved article as CommonMark: head, text, and the reader's highlights with their notes. `text` is the copy's text as
 * Markdown already; a highlight is quoted word for word, whatever in it looks like Markdown escaped.
 */
export function articleMarkdown(
	article: Pick<SavedArticle, 'url' | 'title' | 'byline' | 'outlet' | 'published' | 'savedAt' | 'tags'>,
	text: string,
	annotations: readonly Annotation[],
	words: MarkdownWords,
): string {
	const { url, title, byline, outlet, published, savedAt, tags } = article;
	const source = [byline, outlet, published?.slice(0, 10)].filter(Boolean).map((part) => escapeMarkdown(String(part)));
	const head = [
		`# ${escapeMarkdown(title)}`,
		source.join(' · '),
		`<${url.replaceAll('>', '%3E').replaceAll('<', '%3C')}>`,
		`${words.saved} ${savedAt.slice(0, 10)}`,
		tags.length > 0 ? `${words.tags}: ${tags.map(escapeMarkdown).join(', ')}` : '',
	].filter((line) => line !== '');
	const notes = annotations.map((one) => {
		const note = one.note.trim() === '' ? '' : escapeMarkdown(one.note.trim());
		return [isOnWhole(one, title) ? '' : quoted(one.quote.exact), note].filter((part) => part !== '').join('\n\n');
	});
	const parts = [head.join('\n\n'), text.trim(), ...(notes.length > 0 ? [`## ${words.notes}`, ...notes] : [])];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function quoted(words: string): string {
	return words
		.split('\n')
		.map((line) => `> ${escapeMarkdown(line)}`)
		.join('\n');
}
