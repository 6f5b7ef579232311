import { describe, expect, it } from 'vitest';
import { BlockWords } from '../../lib/text/page-words';

const wordsOf = (text: string) => new BlockWords({ id: 7, kind: 'paragraph', text });

describe('BlockWords', () => {
	it.each([
		['Mexico Rules Out Foreign Troops', true, false],
		['MEXICO RULES OUT FOREIGN TROOPS', true, true],
		['Mexico rules out foreign troops', false, false],
		['Sheinbaum Rejects the Order of Trump', true, false],
		['Claudia Sheinbaum spoke with Marco Rubio in Mexico City on Monday about the plan.', false, false],
		['They met Mexican President Claudia Sheinbaum.', false, false],
		['THEY REJECT THE TREATY.', true, true],
		['Rubio', false, false],
		['El gobierno rechazó la intervención', false, false],
	])('%s: title case %s, all capitals %s', (text, titleCase, allCaps) => {
		const words = wordsOf(text);
		expect([words.titleCase, words.allCaps]).toEqual([titleCase, allCaps]);
	});

	it.each([
		['the first word', 'Rubio spoke.', 'rubio', true],
		['after a full stop', 'It ended. Rubio spoke.', 'rubio', true],
		['after a question mark', 'Why? Rubio spoke.', 'rubio', true],
		['after an opening quotation mark', 'He said “Rubio spoke.”', 'rubio', true],
		['after a colon', 'Who came: Rubio and others', 'rubio', true],
		['in the middle', 'So Rubio spoke.', 'rubio', false],
		['after a comma', 'In May, Rubio spoke.', 'rubio', false],
		['after an initial', 'Donald J. Trump spoke.', 'trump', false],
		['after a title', 'Then Sen. Kaine spoke.', 'kaine', false],
		['after the initials of a country', 'The U.S. Senate met.', 'senate', false],
		['after a Spanish title', 'Habló el Lic. Rubio.', 'rubio', false],
		['after EE.UU.', 'En EE.UU. Rubio habló.', 'rubio', false],
		['outside the block', 'Rubio', 'nobody', true],
	])('knows whether a sentence starts: %s', (_, text, word, starts) => {
		const words = wordsOf(text);
		let at = -1;
		for (let i = 0; i < words.count; i++) if (words.word(i) === word) at = i;
		expect(words.startsSentence(at)).toBe(starts);
	});

	it('answers outside the block as at a break', () => {
		const words = wordsOf('One two');
		expect([words.word(-1), words.word(2), words.isCapital(-1), words.isCapital(9), words.gap(0), words.gap(2)]).toEqual([
			'',
			'',
			false,
			false,
			words.gap(99),
			words.gap(0),
		]);
	});

	it('joins folded words with single spaces', () => {
		expect(wordsOf('The U.S.\u00a0Ambassador, José Peña').words(1, 5)).toBe('u s ambassador jose peña');
	});
});
