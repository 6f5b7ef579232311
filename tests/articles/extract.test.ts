// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/articles/extract';
import type { PageText } from '../../lib/domain/page-text';

const SENTENCE = 'The harbour council met on Tuesday to talk about the old lighthouse, its lamp, and who should pay for both. ';
const page = (texts: readonly string[]): PageText => ({
	url: 'https://example.org/a',
	canonicalUrl: null,
	title: 'The lighthouse',
	byline: null,
	outlet: null,
	published: null,
	lang: 'en',
	blocks: texts.map((text, id) => ({ id, kind: 'paragraph', text })),
});
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('extractArticle', () => {
	it('takes the article out of its page and leaves the page as it is', () => {
		const paragraphs = Array.from({ length: 8 }, () => `<p onclick="x()">${SENTENCE.repeat(2)}<a href="/b">more</a></p>`).join(
			'',
		);
		const document = parse(
			`<html><head><title>x</title></head><body><nav><a href="/">Home</a></nav><article><h1>The lighthouse</h1>${paragraphs}</article><footer>Imprint</footer></body></html>`,
		);
		const before = document.documentElement.outerHTML;
		const article = extractArticle(document, page([SENTENCE]));
		expect(document.documentElement.outerHTML).toBe(before);
		expect(article?.title).toBe('The lighthouse');
		expect(article?.text.match(/lighthouse, its lamp/g)).toHaveLength(16);
		expect(article?.html).not.toMatch(/onclick|Imprint|Home/);
	});

	it('falls back to the collected text, which is shown as text', () => {
		const article = extractArticle(parse('<body></body>'), page([SENTENCE.repeat(2), '<img src=x onerror=alert(1)> & more']));
		expect(article?.html).toContain(`<p>${SENTENCE.repeat(2).trim()}</p>`);
		expect(article?.html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; more');
		expect(article?.text).toContain('\n<img src=x onerror=alert(1)> & more');
	});

	it('keeps nothing that the reader does not see', () => {
		const document = parse(
			`<body><article><p>${SENTENCE.repeat(6)}</p><p class="hidden">Stuffed words</p><noscript>Turn scripts on</noscript><div contenteditable="true">Typed words</div><p>${SENTENCE.repeat(6)}</p></article></body>`,
		);
		const article = extractArticle(document, page([]), (element) => !element.matches('.hidden'));
		expect(article?.text).toContain('lighthouse');
		expect(article?.text).not.toMatch(/Stuffed|scripts|Typed/);
	});

	it('finds no article in a page without one', () => {
		expect(extractArticle(parse('<body><p>Sign in</p></body>'), page(['Sign in']))).toBeNull();
	});
});
