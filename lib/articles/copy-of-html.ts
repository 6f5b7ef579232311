import { MAX_CONTENT_CHARS } from '../domain/is-saved-article';
import type { SavedContent } from '../domain/saved-article';
import { sanitizedElement } from './sanitize';
import { textOfElement } from './text-of-element';

/** The copy of an article of which nothing is kept but its address. */
export const NO_COPY: Omit<SavedContent, 'url'> = { html: '', text: '' };

/**
 * A copy from another program, made safe to keep. Without words in it, or longer than is kept, it is none.
 * Needs a document, as `sanitizeHtml` does.
 */
export function copyOfHtml(html: string): Omit<SavedContent, 'url'> {
	const copy = sanitizedElement(html);
	const [safe, text] = [copy.innerHTML, textOfElement(copy)];
	return text === '' || Math.max(safe.length, text.length) > MAX_CONTENT_CHARS ? NO_COPY : { html: safe, text };
}
