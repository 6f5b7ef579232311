// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXT_BORDER } from '../../lib/domain/page-text';
import { collectPage } from '../../lib/page/collect';
import { glanceAt } from '../../lib/page/glance';
import { loadArticles } from '../browser/articles';
import { prose } from './open-page';

const parser = new DOMParser();
const openPage = (html: string): Document => parser.parseFromString(html, 'text/html');
const articlePage = (inner: string): Document =>
	openPage(`<!doctype html><html lang="en"><head><title>Harbour opens</title></head><body>${inner}</body></html>`);

/** The texts of each block that is read closely. */
function closely(page: Document): readonly (readonly string[])[] {
	const { pieces } = collectPage(page, null);
	return [...pieces.values()].map((block) => block.map(({ node }) => node.data));
}

/** The blocks that are read of a page closely and whose texts are not all seen at a glance, in their order. */
function missed(page: Document): readonly string[] {
	const texts = glanceAt(page)?.text.split(TEXT_BORDER) ?? [];
	return closely(page)
		.filter((block) => {
			let at = -1;
			return !block.every((text) => {
				at = texts.indexOf(text, at + 1);
				return at >= 0;
			});
		})
		.map((block) => block.join('|'));
}

/** Hangs a shadow root with this markup on the first element of a tag. */
function hang(page: Document, tag: string, html: string): ShadowRoot {
	const shadow = (page.querySelector(tag) as Element).attachShadow({ mode: 'open' });
	shadow.append(...openPage(html).body.childNodes);
	return shadow;
}

/** All ways to be hidden, and some that are none. */
const STYLES = [
	...[
		'',
		'class="story-body"',
		'class="related"',
		'class="only now"',
		'class="d-none d-md-block"',
		'role="article"',
		'id="Comments"',
	],
	...['hidden', 'aria-hidden="true"', 'contenteditable', 'role="status"', 'style="display:none"', 'style="text-indent:-9999px"'],
	...[
		'sr-only',
		'SROnly',
		'visually-hidden',
		'visuallyHidden',
		'screen-reader-text',
		'screenreader',
		'assistive-text',
		'off-screen',
	].map((name) => `class="${name}"`),
	...['u-hidden', 'is-hidden', 'd-none', 'display-none'].map((name) => `id="${name}"`),
];
const TAGS = [
	'p',
	'div',
	'span',
	'b',
	'a',
	'li',
	'aside',
	'article',
	'form',
	'nav',
	'td',
	'h2',
	'x-y',
	'script',
	'slot',
	'dialog open',
	'dialog',
];

const word = fc.constantFrom('Ana ', 'Fer', 'rer', ' came', '. ', '\n', 'Port', ' Authority', `${prose('It rained.')} `);
const { node: html } = fc.letrec<{ node: string }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 6 },
		word,
		fc.constantFrom('<br>', '<br><br>', '<input name="localName">', '<input name="nextSibling">', '<img>'),
		fc
			.tuple(fc.constantFrom(...TAGS), fc.constantFrom(...STYLES), fc.array(tie('node'), { maxLength: 5 }))
			.map(([tag, style, inside]) => `<${tag} ${style}>${inside.join('')}</${tag.split(' ')[0]}>`),
	),
}));

describe('a glance at a page', () => {
	it('sees every block of every article', () => {
		const articles = [...loadArticles()];
		expect(articles.length).toBeGreaterThan(7);
		expect(articles.flatMap(([slug, { html }]) => missed(openPage(html)).map((text) => `${slug}: ${text}`))).toEqual([]);
	});

	it.each([
		['a name over two elements', '<p>Shein<b>baum</b> came.</p>', ['Shein', 'baum', ' came.']],
		['furniture', '<aside class="related">Ana Ferrer speaks</aside>', ['Ana Ferrer speaks']],
		['what is hidden and may be shown', '<div hidden><p>Ana Ferrer came.</p></div>', ['Ana Ferrer came.']],
		['no code', '<p>Ana <style>b { color: red }</style><script>go()</script>Ferrer</p>', ['Ana ', 'Ferrer']],
		['what a form holds whose fields have names of the document', '<form><input name="nodeType">Ana</form>', ['Ana']],
	])('sees %s', (_, inner, texts) => {
		expect(glanceAt(articlePage(inner))?.text.split(TEXT_BORDER).slice(1)).toEqual(texts);
	});

	it('sees every block of whatever page', () => {
		let blocks = 0;
		fc.assert(
			fc.property(fc.array(html, { minLength: 1, maxLength: 8 }), (parts) => {
				const page = articlePage(parts.join(''));
				blocks += closely(page).length;
				expect(missed(page)).toEqual([]);
			}),
			{ numRuns: 300 },
		);
		expect(blocks).toBeGreaterThan(120);
	});

	it('sees what hangs in open shadow roots where it shows, and the elements that have none yet', () => {
		const page = articlePage('<p>Ana <x-b><i>Fer</i><em slot="other">gone</em></x-b>rer</p><x-c></x-c><x-d>Later</x-d>');
		const outer = hang(page, 'x-b', '<span>Maria </span><slot>nobody</slot><x-e></x-e><script>go()</script>');
		const inner = (outer.querySelector('x-e') as Element).attachShadow({ mode: 'open' });
		inner.append('-');
		const seen = glanceAt(page);
		expect(seen?.text.split(TEXT_BORDER).slice(1)).toEqual(['Ana ', 'Maria ', 'Fer', '-', 'rer', 'Later']);
		expect(seen?.shadows).toEqual([outer, inner]);
		expect(seen?.hosts.map(({ localName }) => localName)).toEqual(['x-c', 'x-d']);
		expect(missed(page)).toEqual([]);
		expect(glanceAt(articlePage('<x-c></x-c>'))?.hosts).toHaveLength(1);
	});

	it('sees every block of whatever page with shadow roots', () => {
		fc.assert(
			fc.property(fc.array(html, { minLength: 1, maxLength: 5 }), fc.array(html, { maxLength: 5 }), (parts, hung) => {
				const page = articlePage(parts.join(''));
				for (const host of page.querySelectorAll('x-y'))
					host.attachShadow({ mode: 'open' }).append(...openPage(hung.join('')).body.childNodes);
				expect(missed(page)).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});

	it('sees nothing of what the reader writes, in shadow roots neither', () => {
		const inner = [
			'<p>Ana spoke</p>',
			'<textarea>Draft</textarea>',
			'<div contenteditable>My <b>secret</b> thought <i contenteditable="false">pasted</i></div>',
			'<div contenteditable="plaintext-only">Another</div><div role="textbox">One more</div>',
			'<div contenteditable="FALSE">Not an editor</div>',
			'<p>in Rome</p>',
		].join('');
		const seen = ['Ana spoke', 'Not an editor', 'in Rome'];
		expect(glanceAt(articlePage(inner))?.text.split(TEXT_BORDER).slice(1)).toEqual(seen);
		const page = articlePage('<x-page></x-page>');
		hang(page, 'x-page', inner);
		expect(glanceAt(page)?.text.split(TEXT_BORDER).slice(1)).toEqual(seen);
	});

	it('sees nothing of a document that is written in as a whole', () => {
		const page = articlePage('<p>Marco Gull said so.</p>');
		expect(glanceAt(page)?.text).toContain('Gull');
		Object.assign(page, { designMode: 'on' });
		expect(glanceAt(page)?.text).toBe('');
	});

	it('is not taken of a page without end', () => {
		expect(glanceAt(articlePage(`<p>${'x'.repeat(500_001)}</p>`))).toBeNull();
		expect(glanceAt(articlePage(`<p>${'x'.repeat(400_000)}</p>`))).not.toBeNull();
	});
});
