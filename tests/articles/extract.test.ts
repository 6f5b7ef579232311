// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/articles/extract';
import { sanitizeHtml } from '../../lib/articles/sanitize';
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

	it('names the pictures that the page shows, each by where it was loaded from, and none that it does not', () => {
		const text = `<p>${SENTENCE.repeat(4)}</p>`;
		const document = parse(
			`<body><article>${text}<figure><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://spy.example/2.jpg" srcset="https://spy.example/3.jpg 2x" alt="The lamp"><figcaption>Lit in 1911.</figcaption></figure>${text}<p><img src="https://spy.example/4.jpg" alt="Not loaded"></p>${text}<p><img src="/lamp.jpg" alt="Twice"></p></article></body>`,
		);
		const shown = new Map([
			['The lamp', 'https://pictures.example/lamp.jpg?w=800'],
			['Twice', 'https://pictures.example/lamp.jpg?w=800'],
		]);
		const article = extractArticle(document, page([]), {
			pictureOf: ({ attributes }) => shown.get(attributes.getNamedItem('alt')?.value ?? '') ?? null,
		});
		expect(article?.illustrated?.pictures).toEqual([
			{ key: expect.stringMatching(/^[0-9a-f]{16}$/), address: 'https://pictures.example/lamp.jpg?w=800' },
		]);
		const key = article?.illustrated?.pictures[0]?.key;
		const { html = '' } = article?.illustrated ?? {};
		expect(html.match(/<img[^>]*>/g)).toEqual([
			`<img alt="The lamp" data-picture="${key}">`,
			`<img alt="Twice" data-picture="${key}">`,
		]);
		expect(html).toContain('<figcaption>Lit in 1911.</figcaption>');
		expect(html).not.toMatch(/https?:/);
		expect(article?.html).not.toContain('<img');
		expect(sanitizeHtml(html)).toBe(html);
	});

	it('keeps nothing that the reader does not see', () => {
		const document = parse(
			`<body><article><p>${SENTENCE.repeat(6)}</p><p class="hidden">Stuffed words</p><noscript>Turn scripts on</noscript><div contenteditable="true">Typed words</div><p>${SENTENCE.repeat(6)}</p></article></body>`,
		);
		const article = extractArticle(document, page([]), { isVisible: (element) => !element.matches('.hidden') });
		expect(article?.text).toContain('lighthouse');
		expect(article?.text).not.toMatch(/Stuffed|scripts|Typed/);
	});

	it('finds no article in a page without one', () => {
		expect(extractArticle(parse('<body><p>Sign in</p></body>'), page(['Sign in']))).toBeNull();
	});
});
