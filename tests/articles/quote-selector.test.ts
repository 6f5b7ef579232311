import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, quoteSelector } from '../../lib/articles/quote-selector';

const blocks = ['He said no. She said no again.', 'Nothing here. They said no.'].map((text, id) => ({
	id,
	kind: 'paragraph' as const,
	text,
}));

describe('a quote selector', () => {
	it('keeps the exact words and their surroundings', () => {
		expect(quoteSelector(blocks, { block: 0, start: 8, end: 10 })).toEqual({
			exact: 'no',
			prefix: 'He said ',
			suffix: '. She said no again.',
		});
	});

	it.each([
		['an empty span', { block: 0, start: 3, end: 3 }],
		['a span past the end', { block: 0, start: 3, end: 99 }],
		['a block that is not there', { block: 9, start: 0, end: 1 }],
	])('is not made of %s', (_what, span) => {
		expect(quoteSelector(blocks, span)).toBeNull();
	});

	it('finds the right one of several like words, also after the page has grown', () => {
		const quote = quoteSelector(blocks, { block: 1, start: 24, end: 26 });
		const grown = [{ id: 7, kind: 'paragraph' as const, text: 'New: he said no.' }, ...blocks];
		expect(quote && findQuote(grown, quote)).toEqual({ block: 1, start: 24, end: 26 });
	});

	it('takes of two alike the one nearest to where the words stood', () => {
		const alike = [{ id: 0, kind: 'paragraph' as const, text: 'No. Yes. No. Yes. No.' }];
		const quote = { exact: 'No', prefix: '', suffix: '.' };
		expect(findQuote(alike, quote)?.start).toBe(0);
		expect(findQuote(alike, quote, 10)?.start).toBe(9);
		expect(findQuote(alike, quote, 900)?.start).toBe(18);
		// What stands around the words says more than where they stood.
		expect(findQuote(alike, { ...quote, prefix: 'Yes. ' }, 0)?.start).toBe(9);
	});

	it('finds nothing when the words have changed by a letter', () => {
		expect(findQuote(blocks, { exact: 'said No', prefix: 'He ', suffix: '.' })).toBeNull();
	});

	it('finds the very words it was made of, in any text', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1 }),
				fc.nat(),
				fc.nat(),
				fc.nat(),
				(texts, a, b, c) => {
					const page = texts.map((text, id) => ({ id, kind: 'paragraph' as const, text }));
					const block = page[a % page.length];
					if (!block) return;
					const [start, end] = [b % block.text.length, c % (block.text.length + 1)].sort((x, y) => x - y) as [number, number];
					const quote = quoteSelector(page, { block: block.id, start, end });
					if (!quote) return;
					const found = findQuote(page, quote);
					const there = page.find(({ id }) => id === found?.block)?.text.slice(found?.start, found?.end);
					expect(there).toBe(block.text.slice(start, end));
				},
			),
		);
	});
});
