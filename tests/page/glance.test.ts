import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectPage } from '../../lib/page/collect';
import { glanceAt } from '../../lib/page/glance';
import { loadArticles } from '../browser/articles';
import { articlePage, openPage, prose } from './open-page';

const textsOf = (page: Document): readonly string[] => collectPage(page, null).page.blocks.map(({ text }) => text);

/** What is read of a page closely and not at a glance; white space at the ends of a text tells nothing. */
function missed(page: Document): readonly string[] {
	const seen = new Set(glanceAt(page)?.texts.map((text) => text.trim()));
	return textsOf(page).filter((text) => !seen.has(text.trim()));
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
		['a name over two elements', '<p>Shein<b>baum</b> came.</p>', 'Sheinbaum came.'],
		['a name around what no eye sees', '<p>Shein<span class="sr-only">, dear listeners,</span>baum came.</p>', 'Sheinbaum came.'],
		['two blocks beside each other', '<div>Ana</div><div>Ferrer</div>', 'Ana'],
		['what is hidden, as a text of its own', '<p>Ana<span><div hidden>Ferrer</div></span> came.</p>', 'Ferrer'],
		['furniture', '<nav>Home</nav><aside class="related">Ana Ferrer speaks</aside>', 'Ana Ferrer speaks'],
	])('sees %s', (_, inner, text) => {
		expect(glanceAt(articlePage(inner))?.texts).toContain(text);
	});

	it('sees every block of whatever page', () => {
		let blocks = 0;
		fc.assert(
			fc.property(fc.array(html, { minLength: 1, maxLength: 8 }), (parts) => {
				const page = articlePage(parts.join(''));
				blocks += textsOf(page).length;
				expect(missed(page)).toEqual([]);
			}),
			{ numRuns: 500 },
		);
		expect(blocks).toBeGreaterThan(200);
	});

	it('is not taken of a page without end', () => {
		expect(glanceAt(articlePage(`<p>${'x'.repeat(500_001)}</p>`))).toBeNull();
		expect(glanceAt(articlePage(`<p>${'x'.repeat(400_000)}</p>`))).not.toBeNull();
	});
});
