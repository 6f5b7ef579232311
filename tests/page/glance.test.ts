// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXT_BORDER } from '../../lib/domain/page-text';
import { collectPage } from '../../lib/page/collect';
import { glanceAt } from '../../lib/page/glance';
import { createReader } from '../../lib/reading/reader';
import { loadArticles } from '../browser/articles';
import { SECOND_DOSSIER } from '../mentions/second-dossier';

// Without an argument, XPath's `local-name()` is of the node in question; jsdom takes it for a property `name` of that node.
Object.defineProperty(Element.prototype, 'name', {
	get(this: Element) {
		return this.localName;
	},
});

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

/**
 * All nodes of a page and of its shadow roots. By the way, every text gets a word that stands nowhere else: one that is
 * missed is not made up for by another like it.
 */
function tell(root: Document | ShadowRoot, number = { next: 0 }): Node[] {
	const walker = parser.parseFromString('', 'text/html').createTreeWalker(root);
	const nodes: Node[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode as Element & Text;
		if (node.nodeType === 3) node.data += `${node.data.trim() && ' '}n${number.next++}${node.data.trim() && ' '}`;
		nodes.push(node);
		const shadow = node.nodeType === 1 ? Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get?.call(node) : null;
		if (shadow) nodes.push(...tell(shadow, number));
	}
	return nodes;
}

/** What no glance may show, wherever it hangs. */
const WRITTEN_OR_CODE =
	'script, style, textarea, [role="textbox"], [role="searchbox"], [role="combobox"], ' +
	'[contenteditable]:not([contenteditable="false" i])';

/** People and no story: a page is about them when it gives a whole name. */
const NAMES = ['Ana Ferrer', 'Gudrun Thorsdottir', 'Olu Adebayo'];
const PEOPLE = {
	...SECOND_DOSSIER,
	terms: [],
	issues: [],
	positions: [],
	actors: SECOND_DOSSIER.actors.slice(0, NAMES.length).map((actor, index) => {
		const text = NAMES[index] ?? '';
		return { ...actor, name: text, names: [{ text, lang: '*' as const, kind: 'full' as const }] };
	}),
};
const reader = createReader([PEOPLE]);

/** All ways to be hidden, and some that are none. */
const STYLES = [
	...['', '', '', 'class="story-body"', 'class="related"', 'class="only now"', 'class="d-none d-md-block"', 'id="Comments"'],
	...['article', 'status', 'checkbox', 'listbox', 'textbox', 'searchbox', 'combobox'].map((role) => `role="${role}"`),
	...['', '="true"', '="false"', '="FALSE"', '="plaintext-only"'].map((value) => `contenteditable${value}`),
	...['hidden', 'aria-hidden="true"', 'style="display:none"', 'style="text-indent:-9999px"'],
	...['sr-only', 'SROnly', 'visually-hidden', 'visuallyHidden', 'screen-reader-text'].map((name) => `class="${name}"`),
	...['screenreader', 'assistive-text', 'off-screen'].map((name) => `class="${name}"`),
	...['u-hidden', 'is-hidden', 'd-none', 'display-none'].map((name) => `id="${name}"`),
];
const TAGS = [
	...['p', 'p', 'p', 'div', 'div', 'span', 'b', 'a', 'li', 'aside', 'article', 'form', 'nav', 'td', 'h2', 'x-y', 'slot'],
	...['script', 'style', 'noscript', 'textarea', 'dialog open', 'dialog', 'button'],
];
const INLINE = ['b', 'i', 'span', 'a', 'em', 'x-y'];
/** What may stand within a name without being read. */
const UNREAD = [
	'<!-- -->',
	'<i hidden>gone</i>',
	'<textarea>draft</textarea>',
	'<style>b {}</style>',
	'<b role="textbox">draft</b>',
];

/** Words of so many kinds that two pages have few in common. */
const word = fc.stringMatching(/^[a-z]{2,9}[.,]?$/).map((letters) => `${letters} `);
/** A name over a few elements, with something in between that is not read. */
const name = fc
	.tuple(
		fc.constantFrom(...NAMES),
		fc.uniqueArray(fc.nat(16), { maxLength: 3 }),
		fc.array(fc.constantFrom(...INLINE), { minLength: 4, maxLength: 4 }),
		fc.array(fc.constantFrom('', '', ...UNREAD), { minLength: 4, maxLength: 4 }),
	)
	.map(([whole, places, tags, between]) =>
		[0, ...places.sort((a, b) => a - b)]
			.map((from, index) => whole.slice(from, places[index]))
			.map((part, index) => (index % 2 ? `<${tags[index]}>${part}</${tags[index]}>` : part) + between[index])
			.join(''),
	)
	.map((html) => `${html} `);

const { node: html } = fc.letrec<{ node: string }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 5 },
		fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join('')),
		name,
		fc.constantFrom(' ', '\n', '<br>', '<br><br>', '<input name="localName">', '<input name="nextSibling">', '<img>', '<!-- -->'),
		fc
			.tuple(fc.constantFrom(...TAGS), fc.constantFrom(...STYLES), fc.array(tie('node'), { maxLength: 6 }))
			.map(([tag, style, inside]) => `<${tag} ${style}>${inside.join('')}</${tag.split(' ')[0]}>`),
	),
}));
const inner = fc.array(html, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

/** A page, whose custom elements have shadow roots where something is to be hung into them. */
function made(parts: string, hung: string): Document {
	const page = articlePage(parts);
	// A form is asked for none of its attributes when a page is read: a field of such a name would answer.
	for (const form of page.querySelectorAll('form')) for (const { name } of [...form.attributes]) form.removeAttribute(name);
	if (hung !== '')
		for (const host of page.querySelectorAll('x-y'))
			host.attachShadow({ mode: 'open' }).append(...openPage(hung).body.childNodes);
	return page;
}

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

	it('sees every block of whatever page, and nothing of fields, editors and code', () => {
		let [blocks, unseen] = [0, 0];
		fc.assert(
			fc.property(inner, fc.option(inner, { nil: '', freq: 2 }), (parts, hung) => {
				const page = made(parts, hung);
				const nodes = tell(page);
				blocks += closely(page).length;
				expect(missed(page)).toEqual([]);
				const text = glanceAt(page)?.text ?? '';
				const written = nodes.filter((node) => node.nodeType === 3 && node.parentElement?.closest(WRITTEN_OR_CODE));
				unseen += written.length;
				expect(written.filter((node) => text.split(TEXT_BORDER).includes((node as Text).data))).toEqual([]);
			}),
			{ numRuns: 150 },
		);
		expect(blocks).toBeGreaterThan(150);
		expect(unseen).toBeGreaterThan(150);
	});

	it('is enough to judge whatever page that is about somebody', () => {
		let about = 0;
		fc.assert(
			fc.property(inner, fc.option(inner, { nil: '', freq: 2 }), (parts, hung) => {
				const page = made(parts, hung);
				if (!reader.mark(collectPage(page, null).page).topic.onTopic) return;
				about++;
				expect(reader.mayBeAbout(glanceAt(page)?.text ?? '')).toBe(true);
			}),
			{ numRuns: 150 },
		);
		expect(about).toBeGreaterThan(15);
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
