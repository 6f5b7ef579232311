import DOMPurify, { type Config } from 'dompurify';

/** What an article's text is made of. Whatever loads, runs, asks or is styled stays out. */
// biome-ignore format: a list to read along
const TAGS = [
	'a', 'abbr', 'article', 'aside', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite', 'code', 'dd', 'del', 'dfn', 'div', 'dl',
	'dt', 'em', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q',
	's', 'samp', 'section', 'small', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'u',
	'ul', 'var', 'wbr',
];

/** Attributes that hold words or numbers; `href` is the one that holds an address. */
const ATTRIBUTES = ['dir', 'lang', 'datetime', 'colspan', 'rowspan', 'start', 'reversed', 'title'];

const CONFIG: Config = {
	ALLOWED_TAGS: TAGS,
	ALLOWED_ATTR: ['href', ...ATTRIBUTES],
	ADD_URI_SAFE_ATTR: ATTRIBUTES,
	ALLOW_ARIA_ATTR: false,
	ALLOW_DATA_ATTR: false,
	ALLOWED_URI_REGEXP: /^https?:\/\//i,
	// The words inside these are no words of the article.
	// biome-ignore format: a list to read along
	FORBID_CONTENTS: [
		'audio', 'button', 'canvas', 'embed', 'form', 'iframe', 'math', 'noembed', 'noframes', 'noscript', 'object', 'option', 'script',
		'select', 'style', 'svg', 'template', 'textarea', 'title', 'video', 'xmp',
	],
};

/**
 * The HTML of an article without anything that loads, runs or tells: an allow-list of text structure and links to the web.
 * Safe to show in the library; made twice it stays the same. Needs a document (a page or an extension page, not a worker).
 */
export function sanitizeHtml(html: string): string {
	const article = DOMPurify.sanitize(html, { ...CONFIG, RETURN_DOM_FRAGMENT: true });
	for (const link of article.querySelectorAll('a')) {
		if (!link.hasAttribute('href')) continue;
		link.setAttribute('target', '_blank');
		link.setAttribute('rel', 'noopener noreferrer nofollow');
	}
	const holder = article.ownerDocument.createElement('div');
	holder.append(article);
	return holder.innerHTML;
}
