import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { citeAsBibtex } from '../../lib/citations/bibtex';
import type { Citation, CiteWords } from '../../lib/citations/citation';
import { citeAsCslJson } from '../../lib/citations/csl-json';
import { citeAsMarkdown } from '../../lib/citations/markdown';
import { citeAsText } from '../../lib/citations/text';

const SAY: CiteWords = {
	reported: 'as reported',
	keeper: 'in the dossier’s words',
	denied: 'denies',
	toldBy: (teller) => (teller === '' ? 'as told by somebody else' : `as told by ${teller}`),
	date: (date) => `on ${date}`,
};

function citation(over: Partial<Citation> = {}): Citation {
	return {
		id: 'ana-ferrer-2025-08-09-abc',
		speaker: 'Ana Ferrer',
		words: 'The bridge stays open',
		lang: 'en',
		wording: 'exact',
		denied: false,
		toldBy: null,
		said: '2025-08-09',
		title: 'Bridge toll divides the coast',
		outlet: 'Coast Courier',
		published: '2025-08-10',
		url: 'https://courier.example/bridge',
		articleLang: 'en',
		...over,
	};
}

describe('as text', () => {
	test.each<[string, Partial<Citation>, string]>([
		[
			'words, speaker, source and address',
			{},
			'“The bridge stays open” — Ana Ferrer, on 2025-08-09.\nBridge toll divides the coast. Coast Courier, on 2025-08-10.\nhttps://courier.example/bridge',
		],
		['Spanish words in their own marks', { words: 'El puente sigue abierto', lang: 'es' }, '«El puente sigue abierto» — '],
		['reported words without marks', { wording: 'reported' }, 'The bridge stays open — Ana Ferrer (as reported), on 2025-08-09.'],
		['the keeper’s words as theirs', { wording: 'keeper' }, 'The bridge stays open — Ana Ferrer (in the dossier’s words), on'],
		['what is denied', { denied: true, wording: 'reported' }, '— Ana Ferrer (denies; as reported), on'],
		['what another one tells of', { toldBy: 'Tom Moss' }, '— Ana Ferrer (as told by Tom Moss), on'],
		['what nobody by name tells of', { toldBy: '' }, '— Ana Ferrer (as told by somebody else), on'],
		['no date', { said: null, published: null, url: null }, '— Ana Ferrer.\nBridge toll divides the coast. Coast Courier.'],
		['no outlet', { outlet: null }, 'Bridge toll divides the coast. on 2025-08-10.'],
		['a title that ends in a mark', { title: 'Who pays?' }, '\nWho pays? Coast Courier'],
	])('gives %s', (_what, over, expected) => {
		expect(citeAsText(citation(over), SAY)).toContain(expected);
	});

	it('puts no quotation marks around words that are not the speaker’s own', () => {
		for (const wording of ['reported', 'keeper'] as const)
			for (const format of [citeAsText, citeAsMarkdown, citeAsBibtex, citeAsCslJson])
				expect(format(citation({ wording }), SAY)).not.toMatch(/[“”«»]/);
	});
});

describe('as Markdown', () => {
	test.each<[string, Partial<Citation>, string]>([
		[
			'a block quotation and a link',
			{},
			'> “The bridge stays open”\n\n— Ana Ferrer, on 2025-08-09. [Bridge toll divides the coast](https://courier.example/bridge), Coast Courier, on 2025-08-10\n',
		],
		[
			'nothing that means something',
			{ words: 'a *b* _c_ [d](e) <f> `g` #h' },
			'“a \\*b\\* \\_c\\_ \\[d\\](e) \\<f\\> \\`g\\` \\#h”',
		],
		['every line in the quotation', { words: 'One.\n\nTwo.', wording: 'reported' }, '> One.\n>\n> Two.\n'],
		[
			'no list from a line that begins like one',
			{ words: '1. First\n- second', wording: 'reported' },
			'> 1\\. First\n> \\- second',
		],
		['an address that ends where it ends', { url: 'https://a.example/b_(c) d' }, '](https://a.example/b_%28c%29%20d)'],
		['a title without a link', { url: null }, '. Bridge toll divides the coast, Coast Courier'],
	])('gives %s', (_what, over, expected) => {
		expect(citeAsMarkdown(citation(over), SAY)).toContain(expected);
	});

	it('escapes so that the words come back', () => {
		const words = fc.string({ unit: 'grapheme-ascii', minLength: 1 });
		fc.assert(
			fc.property(words, (text) => {
				const title = text.trim();
				fc.pre(title !== '');
				const markdown = citeAsMarkdown(citation({ title, outlet: null, published: null }), SAY);
				const [, name = ''] = /\. \[(.*)\]\(https:\/\/courier\.example\/bridge\)\n$/s.exec(markdown) ?? [];
				expect(name.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(title.replace(/\s+/g, ' '));
				expect(name.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_[\]<>&]/);
			}),
		);
	});
});

/** What TeX would set: the inverse of the escapes, one at a time. */
function unescaped(tex: string): string {
	const names: Readonly<Record<string, string>> = {
		textbackslash: '\\',
		textbraceleft: '{',
		textbraceright: '}',
		textasciitilde: '~',
		textasciicircum: '^',
		textless: '<',
		textgreater: '>',
		textbar: '|',
	};
	return tex.replace(/\\([a-z]+)\{\}|\\([$&#_%])/g, (_, name: string | undefined, mark: string) =>
		name === undefined ? mark : (names[name] ?? '?'),
	);
}

describe('as BibTeX', () => {
	it('gives one entry', () => {
		expect(citeAsBibtex(citation(), SAY)).toBe(`@misc{ana-ferrer-2025-08-09-abc,
  title = {{Bridge toll divides the coast}},
  howpublished = {Coast Courier},
  year = {2025},
  month = aug,
  day = {10},
  url = {https://courier.example/bridge},
  langid = {english},
  note = {Ana Ferrer, on 2025-08-09: “The bridge stays open”}
}
`);
	});

	test.each<[string, Partial<Citation>, string]>([
		['50 % & more_or_less #1 $5', {}, '50 \\% \\& more\\_or\\_less \\#1 \\$5'],
		[
			'a {brace} and \\ a ~ or ^',
			{},
			'a \\textbraceleft{}brace\\textbraceright{} and \\textbackslash{} a \\textasciitilde{} or \\textasciicircum{}',
		],
		['Peña, Übermaß «así»', {}, 'Peña, Übermaß «así»'],
		['two\nlines', {}, 'two lines'],
	])('escapes %j', (title, over, expected) => {
		expect(citeAsBibtex(citation({ title, ...over }), SAY)).toContain(`title = {{${expected}}}`);
	});

	test.each([
		['2025', ['year = {2025}'], ['month', 'day']],
		['2025-12', ['year = {2025}', 'month = dec'], ['day']],
	] as const)('says of %s no more than is known', (published, held, without) => {
		const entry = citeAsBibtex(citation({ published }), SAY);
		for (const field of held) expect(entry).toContain(field);
		for (const field of without) expect(entry).not.toContain(`  ${field} =`);
	});

	it('keeps an address as it is, and the field whole', () => {
		const entry = citeAsBibtex(citation({ url: 'https://a.example/50%25_off#~x?{y}' }), SAY);
		expect(entry).toContain('url = {https://a.example/50%25_off#~x?%7By%7D}');
	});

	it('brings every title back, with braces in balance', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const title = text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
				const entry = citeAsBibtex(citation({ title: text, words: text, outlet: text, speaker: text }), SAY);
				const [, set] = /title = \{\{(.*)\}\},\n/.exec(entry) ?? [];
				expect(set === undefined ? '' : unescaped(set)).toBe(title);
				// BibTeX knows no escapes: every brace counts.
				let depth = 0;
				for (const mark of entry) {
					if (mark === '{') depth++;
					if (mark === '}') depth--;
					expect(depth).toBeGreaterThanOrEqual(0);
				}
				expect(depth).toBe(0);
			}),
		);
	});
});

describe('as CSL-JSON', () => {
	// Of the schema's 100 fields and 45 types (csl-data.json, v1.0.2), those that a newspaper article may have.
	const FIELDS = new Set(['id', 'type', 'title', 'container-title', 'issued', 'URL', 'language', 'note']);

	it('gives a list of one item', () => {
		expect(JSON.parse(citeAsCslJson(citation(), SAY))).toEqual([
			{
				id: 'ana-ferrer-2025-08-09-abc',
				type: 'article-newspaper',
				title: 'Bridge toll divides the coast',
				'container-title': 'Coast Courier',
				issued: { 'date-parts': [[2025, 8, 10]] },
				URL: 'https://courier.example/bridge',
				language: 'en',
				note: 'Ana Ferrer, on 2025-08-09: “The bridge stays open”',
			},
		]);
	});

	test.each([
		['2025', [[2025]]],
		['2025-08', [[2025, 8]]],
		['2025-08-09', [[2025, 8, 9]]],
	])('has the parts of %s that are known', (published, parts) => {
		expect(JSON.parse(citeAsCslJson(citation({ published }), SAY))[0].issued).toEqual({ 'date-parts': parts });
	});

	it('leaves out what is not known', () => {
		const [item] = JSON.parse(
			citeAsCslJson(citation({ title: '', outlet: null, published: null, url: null, articleLang: null }), SAY),
		);
		expect(Object.keys(item)).toEqual(['id', 'type', 'note']);
	});

	it('is JSON with known fields, whatever the words', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const [item] = JSON.parse(citeAsCslJson(citation({ title: text, words: text, speaker: text }), SAY));
				for (const field of Object.keys(item)) expect(FIELDS).toContain(field);
			}),
		);
	});
});
