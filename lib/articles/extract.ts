import { Readability } from '@mozilla/readability';
import type { PageText, TextBlock } from '../domain/page-text';
import { type FoundPicture, MOST_PICTURES } from '../domain/picture';
import { digest } from './digest';
import { dropRepeatedLines, signature } from './repeated-lines';
import { sanitizedElement } from './sanitize';
import { textOfElement } from './text-of-element';

/** An article taken out of its page. */
export interface ExtractedArticle {
	readonly title: string;
	readonly byline: string | null;
	/** Sanitised. */
	readonly html: string;
	/** The text of `html`, one line a block. */
	readonly text: string;
	/** The same with the pictures that the page shows in it; absent where it shows none. */
	readonly illustrated?: { readonly html: string; readonly pictures: readonly FoundPicture[] };
}

/** What can only be told where the page is laid out. */
export interface Sight {
	/** True when the reader sees an element. */
	isVisible(element: Element): boolean;
	/** The web address of a picture that the page has loaded and shows; `null` for what is none worth keeping. */
	pictureOf(element: Element): string | null;
}

/** A page of which nothing is known but its markup. */
const UNSEEN: Sight = { isVisible: () => true, pictureOf: () => null };

/** Fewer characters than this are a teaser or a menu, not an article. */
const MIN_CHARS = 140;

const TAG_OF: Readonly<Record<TextBlock['kind'], string>> = {
	headline: 'h1',
	heading: 'h2',
	paragraph: 'p',
	list: 'p',
	table: 'p',
	caption: 'p',
	quote: 'blockquote',
};

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function tidy(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** The article as its collected text blocks, for pages that Readability cannot make out. */
function htmlOfBlocks(blocks: readonly TextBlock[]): string {
	return blocks
		.filter((block) => block.kind !== 'headline' && tidy(block.text) !== '')
		.map((block) => `<${TAG_OF[block.kind]}>${escapeText(tidy(block.text))}</${TAG_OF[block.kind]}>`)
		.join('\n');
}

/** What is no part of any article, or is there only for browsers without scripts. */
const NEVER = 'noscript, template, dialog, [contenteditable]:not([contenteditable="false" i])';

/** What would have Readability take another picture than the one that is shown, which the browser may never have asked for. */
const OTHER_PICTURES = ['srcset', 'sizes', 'class'];

/**
 * A clone of a document without what the reader does not see, so that hidden words never end up in a saved copy. Its
 * pictures have the address that they were loaded from.
 */
function seen(document: Document, { isVisible, pictureOf }: Sight): Document {
	const clone = document.cloneNode(true) as Document;
	const copies = clone.querySelectorAll('body *');
	const hidden: Element[] = [];
	document.querySelectorAll('body *').forEach((element, index) => {
		const copy = copies[index];
		if (!copy) return;
		if (element.matches(NEVER) || !isVisible(element)) hidden.push(copy);
		const shown = copy.localName === 'img' ? pictureOf(element) : null;
		if (shown === null) return;
		for (const { name } of Array.from(copy.attributes)) {
			if (name.startsWith('data-') || OTHER_PICTURES.includes(name)) copy.removeAttribute(name);
		}
		copy.setAttribute('src', shown);
	});
	for (const copy of hidden) copy.remove();
	for (const kicker of kickersOf(clone)) kicker.remove();
	return clone;
}

/** A longer line above a headline may say something. */
const MAX_KICKER = 40;

/**
 * The section and the like that stand above the headline: short lines without a number and without an end. Readability
 * takes the headline away, so that they would be the first words of the copy.
 */
function kickersOf(document: Document): readonly Element[] {
	const headlines = document.querySelectorAll('h1');
	const [headline] = headlines;
	const scope = headline?.closest('article, main, [role="main"]') ?? headline?.parentElement;
	if (!headline || headlines.length > 1 || !scope) return [];
	return Array.from(scope.querySelectorAll('p, div, span, a, li')).filter((element) => {
		const text = tidy(element.textContent ?? '');
		const isAbove =
			(element.compareDocumentPosition(headline) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !element.contains(headline);
		return (
			isAbove &&
			text !== '' &&
			text.length <= MAX_KICKER &&
			!/[\d.!?…:;,”"»]/u.test(text) &&
			!element.querySelector('img') &&
			!isSigned(element)
		);
	});
}

/**
 * The article of a document, clean enough to keep: found by Readability on a clone, so that the page stays as it is,
 * or else put together from `page`, the text that was collected from it. `null` when there is no article in it.
 * `sight` tells what takes a layout.
 */
export function extractArticle(document: Document, page: PageText, sight: Partial<Sight> = {}): ExtractedArticle | null {
	const shown: Sight = { ...UNSEEN, ...sight };
	const found = articleIn(document, shown);
	const byline = page.byline ?? (tidy(found?.byline ?? '') || null) ?? signature(sanitizedElement(found?.content ?? ''));
	const above = { byline, outlet: page.outlet, published: page.published };
	const readable = copyOf(elementOf(found?.content ?? '', above));
	const whole = readable.text.length >= MIN_CHARS ? readable : copyOf(sanitizedElement(htmlOfBlocks(page.blocks)));
	if (whole.text.length < MIN_CHARS) return null;
	const illustrated = whole === readable ? withPictures(found?.content ?? '', above, document, shown) : null;
	return {
		title: page.title || tidy(found?.title ?? '') || tidy(document.title),
		byline,
		...whole,
		...(illustrated && { illustrated }),
	};
}

/** The article with its pictures named, each by a key that its address gives it; `null` where it has none. */
function withPictures(
	content: string,
	above: Above,
	document: Document,
	{ pictureOf }: Sight,
): ExtractedArticle['illustrated'] | null {
	const shown = new Set(Array.from(document.images, (image) => pictureOf(image)));
	const pictures = new Map<string, FoundPicture>();
	const { innerHTML: html } = elementOf(content, above, (address) => {
		if (!shown.has(address)) return null;
		const key = digest(address);
		if (pictures.size >= MOST_PICTURES && !pictures.has(key)) return null;
		pictures.set(key, { key, address });
		return key;
	});
	return pictures.size === 0 ? null : { html, pictures: [...pictures.values()] };
}

/** True for what may be the only place where the page says who wrote it. */
function isSigned(element: Element): boolean {
	return /^(?:by|por)\s/i.test(tidy(element.textContent ?? '')) || element.closest(SIGNED) !== null;
}

const SIGNED = '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i], [class*="autor" i]';

type Above = Parameters<typeof dropRepeatedLines>[1];

/** What was found, sanitised and without the lines that repeat what stands above it. */
function elementOf(content: string, above: Above, keyOf?: Parameters<typeof sanitizedElement>[1]): Element {
	const element = sanitizedElement(content, keyOf);
	dropRepeatedLines(element, above);
	return element;
}

/** A copy and its text. */
function copyOf(element: Element): Pick<ExtractedArticle, 'html' | 'text'> {
	return { html: element.innerHTML, text: textOfElement(element) };
}

function articleIn(document: Document, sight: Sight): ReturnType<Readability['parse']> {
	try {
		return new Readability(seen(document, sight)).parse();
	} catch (error) {
		// Some pages make it stumble (a missing body, 100,000 elements); their collected text still makes a copy.
		console.warn('Readability could not read this page.', error);
		return null;
	}
}
