import { describe, expect, it } from 'vitest';
import { isAbbreviation } from '../../lib/text/abbreviations';

describe('a full stop', () => {
	it.each([
		['Sen.', 'Kaine', 'sen', 'kaine', true],
		['la Sra.', 'La Torre', 'sra', 'la', true],
		['art.', '27', 'art', '27', true],
		['Aug.', '8', 'aug', '8', true],
		['EE. UU.', 'dijo', 'uu', 'dijo', false],
		['Acme Inc.', 'Chairman', 'inc', 'chairman', true],
	])('belongs to the abbreviation: %s %s', (_before, _after, before, after, capital) => {
		expect(isAbbreviation(before, after, capital)).toBe(true);
	});

	it.each([
		['dijo que no.', 'La Cancillería', 'no', 'la', true],
		['She said no.', 'Rubio', 'no', 'rubio', true],
		['en el mar.', 'Petro', 'mar', 'petro', true],
		['el arte; el art.', 'Sheinbaum', 'art', 'sheinbaum', true],
		['de EE. UU.', 'La presidenta', 'uu', 'la', true],
		['of Acme Inc.', 'The board', 'inc', 'the', true],
		['en el puerto.', 'Petro', 'puerto', 'petro', true],
	])('ends the sentence: %s %s', (_before, _after, before, after, capital) => {
		expect(isAbbreviation(before, after, capital)).toBe(false);
	});
});
