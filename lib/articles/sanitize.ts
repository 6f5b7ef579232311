import DOMPurify, { type Config } from 'dompurify';
import { isPictureKey } from '../domain/picture';
import { withoutHandlers } from './without-handlers';

/** What an article's text is made of. Whatever loads, runs, asks or is styled stays out. */
// biome-ignore format: a list to read along
const TAGS = [
	'a', 'abbr', 'article', 'aside', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite', 'code', 'dd', 'del', 'dfn', 'div', 'dl',
	'dt', 'em', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q',
	's', 'samp', 'section', 'small', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'u',
	'ul', 'var', 'wbr',
	// Kept only where the picture itself is in its address (see `isPicture`), or in the library, named by its key.
	'img',
];

/** Attributes that hold words or numbers; `href` is the one that holds an address. */
const ATTRIBUTES = ['dir', 'lang', 'datetime', 'colspan', 'rowspan', 'start', 'reversed', 'title', 'alt', 'width', 'height'];

/** The attribute by which a copy names a picture that is kept beside it. It loads nothing. */
const PICTURE_KEY = 'data-picture';

const CONFIG: Config & { RETURN_DOM_FRAGMENT: true } = {
	ALLOWED_TAGS: TAGS,
	ALLOWED_ATTR: ['href', 'src', PICTURE_KEY, ...ATTRIBUTES],
	ADD_URI_SAFE_ATTR: [PICTURE_KEY, ...ATTRIBUTES],
	ALLOW_ARIA_ATTR: false,
	ALLOW_DATA_ATTR: false,
	ALLOWED_URI_REGEXP: /^https?:\/\//i,
	RETURN_DOM_FRAGMENT: true,
	// The words inside these are no words of the article.
	// biome-ignore format: a list to read along
	FORBID_CONTENTS: [
		'audio', 'button', 'canvas', 'embed', 'form', 'iframe', 'math', 'noembed', 'noframes', 'noscript', 'object', 'option', 'script',
		'select', 'style', 'svg', 'template', 'textarea', 'title', 'video', 'xmp',
	],
};

const PLAIN_ATTRIBUTES: ReadonlySet<string> = new Set(ATTRIBUTES);
const ALLOWED_TAGS: ReadonlySet<string> = new Set(TAGS);
const XHTML = 'http://www.w3.org/1999/xhtml';

/** The key of a picture of the web, by its address; `null` for one that is not kept. */
type KeyOf = (address: string) => string | null;

/** True for an address that holds a picture itself, of a kind that draws and does nothing else (SVG can do more). */
function isPicture(address: string): boolean {
	return /^data:image\/(?:png|jpeg|webp|gif|avif);base64,[A-Za-z0-9+/]+=*$/.test(address);
}

/**
 * The HTML of an article without anything that loads, runs or tells: an allow-list of text structure, links to the web and
 * pictures that are in it. Made twice it stays the same. Needs a document (a page or an extension page, not a worker).
 */
export function sanitizeHtml(html: string): string {
	return sanitizedElement(html).innerHTML;
}

/**
 * The same as a `div` that holds it, for whoever wants more of it than its markup. The pictures of the web for which `keyOf`
 * has a key are named by it, and their address is not there.
 */
export function sanitizedElement(html: string, keyOf: KeyOf = () => null): Element {
	const holder = document.createElement('div');
	holder.append(fragmentOf(html, keyOf));
	return holder;
}

/**
 * The same as elements, safe to put into the library's own page. Two walls, one behind the other: what DOMPurify lets
 * through is made anew, element by element, from our own list, so that nothing gets in that either of them refuses. It is
 * never written out and parsed again in between, which is how markup has learned to change its meaning.
 */
export function articleFragment(html: string): DocumentFragment {
	return fragmentOf(html, () => null);
}

function fragmentOf(html: string, keyOf: KeyOf): DocumentFragment {
	const fragment = document.createDocumentFragment();
	// It parses what it is given in a document without a window: nothing in it loads or runs.
	copyInto(fragment, DOMPurify.sanitize(withoutHandlers(html), CONFIG), keyOf);
	return fragment;
}

/** Makes the allowed ones of a node's children anew in `parent`; of an element that is not allowed, what is in it. */
function copyInto(parent: Node, from: Node, keyOf: KeyOf): void {
	// By hand: a library of 10,000 articles has millions of these.
	for (let child = from.firstChild; child; child = child.nextSibling) {
		if (child.nodeType === Node.TEXT_NODE) parent.appendChild(document.createTextNode((child as Text).data));
		if (child.nodeType !== Node.ELEMENT_NODE) continue;
		const element = child as Element;
		if (element.namespaceURI !== XHTML || !ALLOWED_TAGS.has(element.localName)) continue;
		const copy = copyOf(element, keyOf);
		if (!copy) continue;
		copyInto(copy, element, keyOf);
		parent.appendChild(copy);
	}
}

/** An element with its allowed attributes, without what is in it; `null` for a picture that would have to be fetched. */
function copyOf(element: Element, keyOf: KeyOf): Element | null {
	const copy = document.createElement(element.localName);
	for (const { name, value } of element.attributes) {
		if (PLAIN_ATTRIBUTES.has(name)) copy.setAttribute(name, value);
		else if (name === 'src' && element.localName === 'img' && isPicture(value)) copy.setAttribute(name, value);
		else if (name === 'href' && element.localName === 'a' && /^https?:\/\//i.test(value)) {
			copy.setAttribute(name, value);
			copy.setAttribute('target', '_blank');
			copy.setAttribute('rel', 'noopener noreferrer nofollow');
		}
	}
	if (element.localName !== 'img') return copy;
	if (!copy.hasAttribute('alt')) copy.setAttribute('alt', '');
	if (copy.hasAttribute('src')) return copy;
	const key = element.getAttribute(PICTURE_KEY) ?? keyOf(element.getAttribute('src') ?? '');
	if (!isPictureKey(key)) return null;
	copy.setAttribute(PICTURE_KEY, key);
	return copy;
}
