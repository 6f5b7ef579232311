// @vitest-environment jsdom
import { describe, expect, it, test } from 'vitest';
import { extractArticle } from '../../lib/articles/extract';
import { dropRepeatedLines, signature } from '../../lib/articles/repeated-lines';

const ABOVE = { byline: 'Marisol Quent', outlet: 'Coast Courier', published: '2025-08-09' };

/** What is left of lines that stand before a long one. */
function left(
	lines: readonly string[],
	over: Partial<{ byline: string | null; outlet: string | null; published: string | null }> = {},
) {
	const root = document.createElement('div');
	root.innerHTML = [...lines, 'A long line. '.repeat(20), 'By Marisol Quent'].map((line) => `<div><p>${line}</p></div>`).join('');
	dropRepeatedLines(root, { ...ABOVE, ...over });
	const texts = Array.from(root.querySelectorAll('p'), ({ textContent }) => textContent ?? '');
	expect(texts.slice(-2)).toEqual(['A long line. '.repeat(20), 'By Marisol Quent']);
	expect(root.querySelectorAll('div:empty')).toHaveLength(0);
	return texts.slice(0, -2);
}

describe('a line at the beginning of a copy', () => {
	test.each([
		['By <a href="https://example.org/q">Marisol Quent</a>'],
		['MARISOL QUENT'],
		['By Marisol Quent · August 9, 2025, 2:05 PM GMT'],
		['Por Marisol Quent — 11 de agosto de 2025'],
		['Marisol Quent, Coast Courier'],
		['Published 18 November 2025'],
		['22/08/2025 | 19:45'],
		['25/04/2026 Actualizado a las 15:10h.'],
		['Coast Courier'],
	])('that says once more who and when is left out: %s', (line) => {
		expect(left(['Harbour dues stay as they are.', line])).toEqual(['Harbour dues stay as they are.']);
	});

	test.each([
		['Marisol Quent reports from the pier.'],
		['By Marisol Quent and Ana Gil'],
		['By Ana Gil'],
		['By Marisol Quent, harbour correspondent'],
		['16.20 BST'],
		['May'],
		['In 2025'],
		['On 9 August 2025 the harbour closed.'],
		['Fue el 9 de agosto de 2025'],
		['By the sea'],
	])('stays when it says anything else: %s', (line) => {
		expect(left([line])).toEqual([line]);
	});

	it('stays where nothing above the copy says it', () => {
		expect(left(['By Marisol Quent'], { byline: null })).toEqual(['By Marisol Quent']);
		expect(left(['Published 18 November 2025'], { published: null })).toEqual(['Published 18 November 2025']);
		expect(left(['Marisol Quent, 9 August'], { published: null })).toEqual(['Marisol Quent, 9 August']);
	});
});

describe('who signed a copy', () => {
	test.each([
		['Por Ramiro Cota | 22/08/2025 | 19:45', 'Ramiro Cota'],
		['By Marisol Quent', 'Marisol Quent'],
		['By Ana Gil and Juan de la Cruz — August 9, 2025', 'Ana Gil and Juan de la Cruz'],
		['POR ANA GIL', 'ANA GIL'],
		['Por la mañana', null],
		['By the Sea', null],
		['By Friday', null],
		['By Marisol Quent in Lima', null],
		['Por Ramiro Cota, corresponsal', null],
		['Por Ramiro Cota dijo que no', null],
		['Ramiro Cota', null],
	])('%s: %s', (line, name) => {
		const root = document.createElement('div');
		root.innerHTML = `<p>Harbour dues stay.</p><p>${line}</p><p>${'A long line. '.repeat(20)}</p>`;
		expect(signature(root)).toBe(name);
	});
});

describe('the line above a headline', () => {
	const SENTENCE = 'The harbour council met on Tuesday to talk about the old lighthouse, its lamp, and who should pay for both. ';
	const text = Array.from({ length: 6 }, () => `<p>${SENTENCE.repeat(2)}</p>`).join('');
	const copyOf = (article: string): string => {
		const parsed = new DOMParser().parseFromString(
			`<head><title>The lamp</title></head><body><article>${article}</article></body>`,
			'text/html',
		);
		const page = {
			...{ url: 'https://example.org/a', canonicalUrl: null, title: 'The lamp', lang: 'en' as const, blocks: [] },
			...ABOVE,
		};
		return extractArticle(parsed, page)?.text ?? '';
	};

	test.each([
		['<p class="kicker">Americas</p><h1>The lamp</h1>', false],
		['<div><a href="/world">World</a></div><h1>The lamp</h1>', false],
		['<h1>The lamp</h1><p>Americas</p>', true],
		['<p>The lamp is out: nobody pays.</p><h1>The lamp</h1>', true],
		['<p>Americas</p>', true],
	])('%s is kept: %s', (head, isKept) => {
		const [first = ''] = copyOf(head + text).split('\n');
		expect(first === SENTENCE.repeat(2).trim()).toBe(!isKept);
	});
});
