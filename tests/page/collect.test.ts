import { describe, expect, it } from 'vitest';
import { collectPage } from '../../lib/page/collect';
import { articlePage, openPage, prose } from './open-page';

const BODY = `<p>${prose('First')}</p><p>${prose('Second')}</p><p>${prose('Third')}</p>`;

/** The first words of every block, with its kind where it is no paragraph. */
function blocks(document: Document): string[] {
	return collectPage(document, 'https://gull.example/harbour').page.blocks.map(({ kind, text }) => {
		const words = text.replace(/\s+/g, ' ').trim().split(' the tide')[0] ?? '';
		return kind === 'paragraph' ? words : `${kind}: ${words}`;
	});
}

/** What stands in the article between its first and second paragraph. */
function between(html: string): string[] {
	const document = articlePage(`<article><p>${prose('First')}</p>${html}<p>${prose('Last')}</p><p>${prose('End')}</p></article>`);
	return blocks(document).filter((words) => !['First', 'Last', 'End'].includes(words));
}

describe('what becomes a block', () => {
	const cases: readonly [name: string, html: string, expected: readonly string[]][] = [
		['paragraphs without white space between them stay apart', '<p>One here.</p><p>Two here.</p>', ['One here.', 'Two here.']],
		['inline elements join', '<p>Don<b>ald</b> <a href="/x">Gull</a><sup>1</sup> said</p>', ['Donald Gull1 said']],
		['a name over three elements', '<p>Mr <i>Mar</i><b>co</b> Gull</p>', ['Mr Marco Gull']],
		[
			'text beside a nested block',
			'<div>Loose words<p>Inner words</p>more words</div>',
			['Loose words', 'Inner words', 'more words'],
		],
		['a line break stands for a space', '<p>Claudia<br>Sheinbaum <b>of<br></b>Gull</p>', ['Claudia Sheinbaum of Gull']],
		['two line breaks end a block', '<p>One line<br>Another line<br> <br>A third</p>', ['One line Another line', 'A third']],
		['so does one after the end of a sentence', '<p>One is done.<br>Another line</p>', ['One is done.', 'Another line']],
		['in quotation marks', '<p>“One is done.”<br>Another line</p>', ['“One is done.”', 'Another line']],
		[
			'and one before a line that names its speaker',
			'<p><b>GULL</b>: The tide will come<br><b>MR TERN</b>: It will not<br>he thinks</p>',
			['GULL: The tide will come', 'MR TERN: It will not he thinks'],
		],
		[
			'and one before an item of a list',
			'<p>Ports<br>1. Grey Haven<br>2. Long<br>Strand<br>• Tern</p>',
			['Ports', '1. Grey Haven', '2. Long Strand', '• Tern'],
		],
		['line breaks at the ends are nothing', '<p><br>One here<br></p><p><br><br></p>', ['One here']],
		['a heading', '<h2>What happens now</h2>', ['heading: What happens now']],
		['a list', '<ul><li>Boats</li><li>Nets and <em>lines</em></li></ul>', ['list: Boats', 'list: Nets and lines']],
		['a quotation with a paragraph', '<blockquote><p>We sail at dawn</p></blockquote>', ['quote: We sail at dawn']],
		[
			'a caption and its credit',
			'<figure><img src="x"><figcaption>A boat <span>Gull Photo</span></figcaption></figure>',
			['caption: A boat Gull Photo'],
		],
		['cells', '<table><tr><th>Port</th><td>Grey Haven</td></tr></table>', ['table: Port', 'table: Grey Haven']],
		['the numbers of a chart are left out', '<div>12</div><div>2024</div><div>12 boats</div>', ['12 boats']],
		['white space alone is nothing', '<p> \n </p><p>&nbsp;</p>', []],
		['an inline script does not part a sentence', '<p>One <script>track()</script>two</p>', ['One two']],
		['a custom element is inline', '<p>One <x-note>two</x-note> three</p>', ['One two three']],
	];
	it.each(cases)('%s', (_name, html, expected) => {
		expect(between(html)).toEqual(expected);
	});
});

describe('what is never read', () => {
	const hidden = [
		'<script>var gull = "Marco Gull said"</script>',
		'<style>.gull { color: red }</style>',
		'<noscript><p>Marco Gull said</p></noscript>',
		'<template><p>Marco Gull said</p></template>',
		'<svg><text>Marco Gull</text></svg>',
		'<textarea>Marco Gull said</textarea>',
		'<select><option>Marco Gull</option></select>',
		'<button>Marco Gull</button>',
		'<div contenteditable="true">Marco Gull said</div>',
		'<div contenteditable>Marco Gull said</div>',
		'<div role="textbox">Marco Gull said</div>',
		'<pre>Marco Gull said</pre>',
		'<p><code>Marco Gull</code></p>',
		'<nav><ul><li>Marco Gull</li></ul></nav>',
		'<div role="navigation">Marco Gull in pictures</div>',
		'<aside><p>Marco Gull through the years</p></aside>',
		'<form><p>Marco Gull writes to you each week</p><input value="Marco Gull"></form>',
		'<dialog open><p>Marco Gull wants your cookies</p></dialog>',
		'<div hidden>Marco Gull said</div>',
		'<div aria-hidden="true">Marco Gull said</div>',
		'<div style="display: none">Marco Gull said</div>',
		'<span class="visually-hidden">Marco Gull said</span>',
		'<div class="related-links"><p>Marco Gull through the years</p></div>',
		'<div class="RelatedStories_wrap__x1"><h3>Marco Gull</h3></div>',
		'<div class="c-newsletter"><p>Marco Gull writes to you each week</p></div>',
		'<section id="comments"><p>Marco Gull is a bird, says a reader</p></section>',
		'<div class="social_share">Tell Marco Gull</div>',
		'<div class="ad-slot">Marco Gull sells desks</div>',
		'<div class="most-read"><ol><li>Marco Gull</li></ol></div>',
		'<ul><li><a href="/1"><h3>Marco Gull opens the harbour</h3></a><p>He did so today</p></li></ul>',
		'<p><a href="/2">Read more: Marco Gull through the years</a></p>',
		'<p><strong>Lee también:</strong> <a href="/2">Marco Gull y los años</a></p>',
		'<p>TE PUEDE INTERESAR | <a href="/2">Marco Gull habla otra vez</a></p>',
		'<p>→ Más información: <a href="/2">Gull habla del puerto</a></p>',
		'<p>READ ALSO: <em><a href="/2">Gull said so</a></em></p>',
		'<h3>Notas relacionadas</h3>',
		'<p>Lea también:</p>',
		'<p>PUBLICIDAD</p>',
		'<div>– Advertisement –</div>',
		'<p>Article continues below this advertisement</p>',
		'<div><div><span>PUBLICIDAD</span></div><div><p>Marco Gull sells desks to all who work.</p></div></div>',
		'<div style="visibility:hidden">Marco Gull said</div>',
		'<p style="position: absolute; left: -9999px">Marco Gull said</p>',
		'<p style="font-size:0">Marco Gull said</p>',
		'<p class="d-none">Marco Gull said</p>',
		'<p class="offscreen">Marco Gull said</p>',
	];
	it.each(hidden)('%s', (html) => {
		expect(between(html)).toEqual([]);
	});

	const near: readonly [html: string, expected: readonly string[]][] = [
		['<div contenteditable="false">Marco Gull said</div>', ['Marco Gull said']],
		['<div aria-hidden="false">Marco Gull said</div>', ['Marco Gull said']],
		['<div class="adventure">Marco Gull said</div>', ['Marco Gull said']],
		['<div class="shareholders-report">Marco Gull said</div>', ['Marco Gull said']],
		['<p>Read more about <a href="/2">Marco Gull</a> in the book</p>', ['Read more about Marco Gull in the book']],
		[
			'<p>Lea también lo que <a href="/2">dice Gull</a> en el libro de la casa.</p>',
			['Lea también lo que dice Gull en el libro de la casa.'],
		],
		['<p>Publicidad y propaganda son dos cosas.</p>', ['Publicidad y propaganda son dos cosas.']],
		['<p>Related to the king, Gull <a href="/2">said so.</a></p>', ['Related to the king, Gull said so.']],
		['<div><p>Gull spoke.</p><p>PUBLICIDAD</p><p>Tern answered.</p></div>', ['Gull spoke.', 'Tern answered.']],
		['<p style="opacity:0;visibility:visible;font-size:10px">Gull spoke.</p>', ['Gull spoke.']],
		['<p style="position:absolute;left:-1px">Gull spoke.</p>', ['Gull spoke.']],
		['<div class="d-none d-md-block"><p>Gull spoke.</p></div>', ['Gull spoke.']],
		[
			'<header><p>Marco Gull said so in the header of his article</p></header>',
			['Marco Gull said so in the header of his article'],
		],
	];
	it.each(near)('but: %s', (html, expected) => {
		expect(between(html)).toEqual(expected);
	});

	it('is a document that is written in as a whole', () => {
		const page = articlePage(`<article><p>${prose('Marco Gull said so.')}</p></article>`);
		expect(collectPage(page, null).page.blocks).toHaveLength(1);
		Object.assign(page, { designMode: 'on' });
		expect(collectPage(page, null).page.blocks).toEqual([]);
	});
});

describe('which part of the page is the article', () => {
	const teasers = '<div class="grid"><p>A short teaser of another story.</p><p>And one more of a third.</p></div>';
	const cases: readonly [name: string, html: string, expected: readonly string[]][] = [
		[
			'an article element, with its headline',
			`<header><nav>Home</nav></header><article><h1>Harbour opens</h1>${BODY}</article><footer><p>${prose('Imprint')}</p></footer>`,
			['headline: Harbour opens', 'First', 'Second', 'Third'],
		],
		[
			'a headline and standfirst outside of the article',
			`<h1>Harbour opens</h1><h2>A first ship is expected before the week is over, they say</h2><article>${BODY}</article>`,
			[
				'headline: Harbour opens',
				'heading: A first ship is expected before the week is over, they say',
				'First',
				'Second',
				'Third',
			],
		],
		['main', `<div><p>${prose('Before')}</p></div><main>${BODY}</main>`, ['First', 'Second', 'Third']],
		['role=main', `<div role="main">${BODY}</div><div class="x"><p>${prose('Other')}</p></div>`, ['First', 'Second', 'Third']],
		[
			'itemprop=articleBody',
			`<div>${teasers}<div itemprop="articleBody">${BODY}</div>${teasers}</div>`,
			['First', 'Second', 'Third'],
		],
		[
			'nothing but where the prose is',
			`<div>${teasers}</div><div><div><div>${BODY}</div></div></div>`,
			['First', 'Second', 'Third'],
		],
		[
			'the longest of several articles',
			`<article><p>Short one.</p></article><article>${BODY}</article>`,
			['First', 'Second', 'Third'],
		],
		[
			'a body whose class names furniture',
			`<div class="page has-sidebar social"><article class="with-comments newsletter">${BODY}</article></div>`,
			['First', 'Second', 'Third'],
		],
		['a page wrapped in a form', `<form><article>${BODY}</article></form>`, ['First', 'Second', 'Third']],
		[
			'what a dialog shows over the teaser of it',
			`<main><article><p>${prose('Teaser')}</p></article></main><dialog open role="dialog" class="modal overlay">${BODY.repeat(2)}</dialog>`,
			['First', 'Second', 'Third', 'First', 'Second', 'Third'],
		],
		[
			'what a dialog shows over the same article',
			`<article>${BODY}${BODY}</article><dialog open><article>${BODY.replaceAll('First', 'Copy').repeat(2)}</article></dialog>`,
			['Copy', 'Second', 'Third', 'Copy', 'Second', 'Third'],
		],
		[
			'the page beneath a long notice, and not what a closed dialog keeps',
			`<article>${BODY.repeat(3)}</article><dialog open><p>${prose('Cookies', 200)}</p></dialog><dialog>${BODY.repeat(9)}</dialog>`,
			['First', 'Second', 'Third', 'First', 'Second', 'Third', 'First', 'Second', 'Third'],
		],
		[
			'the posts of a live blog',
			`<main><article><p>${prose('Noon', 60)}</p></article><article><p>${prose('Eleven', 60)}</p></article><article><a href="/x">More</a></article></main>`,
			['Noon', 'Eleven'],
		],
		[
			'cells of an old page',
			`<table><tr><td><p>${prose('First')}</p><p>${prose('Second')}</p></td></tr></table>`,
			['First', 'Second'],
		],
	];
	it.each(cases)('%s', (_name, html, expected) => {
		expect(blocks(articlePage(html, '<meta property="og:site_name" content="The Gull">'))).toEqual(expected);
	});

	it('survives a page without a body, text, or sense', () => {
		for (const html of ['', '<html></html>', '<html><body></body></html>', '<p>', '<frameset><frame></frameset>']) {
			expect(collectPage(openPage(html), null).page.blocks.length).toBeLessThan(2);
		}
	});

	it('reads past a form whose fields hide its own properties, and elements with odd names', () => {
		const document = articlePage(`<article><form></form><constructor></constructor>${BODY}</article>`);
		const form = document.querySelector('form') as Element;
		for (const name of ['nextSibling', 'hasAttributes']) {
			Object.defineProperty(form, name, { value: document.createElement('input') });
		}
		expect(blocks(document)).toEqual(['First', 'Second', 'Third']);
	});

	it('does not run out of stack on a page nested without end', () => {
		const depth = 3000;
		const document = openPage(`<html><body><article>${BODY}</article></body></html>`);
		let inner = document.querySelector('article') as Element;
		for (let level = 0; level < depth; level++) inner = inner.appendChild(document.createElement('div'));
		inner.textContent = 'deep';
		expect(blocks(document)).toEqual(['First', 'Second', 'Third']);
	});
});

describe('blocks and their text nodes', () => {
	it('text is the unaltered concatenation of the nodes, entities and odd spaces included', () => {
		const document = articlePage(
			`<article><p>A&nbsp;&amp;&shy;B <b> c </b>\n d</p>${BODY}<div>x<script>1</script>y<!-- c -->z</div></article>`,
		);
		const { page, pieces } = collectPage(document, null);
		expect(page.blocks[0]?.text).toBe('A\u00a0&\u00adB  c \n d');
		for (const { id, text } of page.blocks)
			expect(text).toBe(
				pieces
					.get(id)
					?.map(({ node }) => node.data)
					.join(''),
			);
		expect([...pieces.keys()]).toEqual(page.blocks.map(({ id }) => id));
	});
});
