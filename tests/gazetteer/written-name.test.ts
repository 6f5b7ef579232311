import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapBefore, lettersOf, writtenName } from '../../lib/gazetteer/written-name';
import { foldText } from '../../lib/text/fold';
import { Gap, tokenize } from '../../lib/text/tokens';

describe('writtenName', () => {
	it.each([
		['Ana Ferrer', 'ana ferrer'],
		['Ferrer', 'ferrer'],
		['Ana  Ferrer', 'ana ferrer'],
		['Ana\u00a0Ferrer', 'ana ferrer'],
		['Ana-Ferrer', 'ana ferrer'],
		['Ana, Ferrer', 'ana ferrer'],
		[' Ana Ferrer.', 'ana ferrer'],
		['Fer\u00adrer Pen\u0303a', 'ferrer peña'],
		['Ferrer\u00ad Gil', 'ferrer gil'],
		['U.S.', 'u s'],
		['Weiß Å', 'weiss a'],
		['…', ''],
	])('has the folded words of %j', (text, folded) => {
		expect(writtenName(text).folded).toBe(folded);
	});

	it('folds a name as its words are folded one by one, however they are parted', () => {
		const part = fc.constantFrom(
			'Ana',
			'ñandú',
			'N\u0303a',
			'ß',
			'U',
			'3',
			'Ωmega',
			' ',
			' ',
			'  ',
			'.',
			'-',
			'\u00a0',
			'\u00ad',
			'’',
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
				const text = parts.join('');
				const { count, start, end } = tokenize(text);
				const words = Array.from({ length: count }, (_, i) => foldText(text.slice(start[i], end[i])));
				const name = writtenName(text);
				expect(name.folded).toBe(words.join(' '));
				if (count > 0) expect(name.words).toEqual(words);
			}),
		);
	});
});

describe('lettersOf', () => {
	const bits = (text: string, must: (word: string) => boolean = () => true) => {
		const { capitals, uppers, accents } = lettersOf(writtenName(text), must);
		return [capitals, uppers, accents].map((one) => one.toString(2));
	};

	it.each<[string, string[]]>([
		['Ana Ferrer', ['11', '0', '0']],
		['Ana de la Ferrer', ['1001', '0', '0']],
		['PAH', ['1', '1', '0']],
		['HARBOUR PAH', ['11', '10', '0']],
		['la Secretaría', ['10', '0', '10']],
		['la Secretari\u0301a', ['10', '0', '0']],
		['la Secretaria', ['10', '0', '0']],
	])('asks for the capitals and accents of %s', (text, letters) => {
		expect(bits(text)).toEqual(letters);
	});

	it('asks only the given words for their capital', () => {
		expect(bits('Mayor Ana Ferrer', (word) => word !== 'mayor')).toEqual(['110', '0', '0']);
	});
});

describe('gapBefore', () => {
	it.each<[string, number, number]>([
		['Ana Ferrer', Gap.SPACE | Gap.HYPHEN, Gap.COMMA | Gap.PERIOD],
		['Ana-Ferrer', Gap.SPACE | Gap.HYPHEN, Gap.COMMA | Gap.PERIOD],
		['A Ferrer', Gap.SPACE | Gap.HYPHEN | Gap.PERIOD, Gap.COMMA],
		['A. Ferrer', Gap.SPACE | Gap.PERIOD, Gap.COMMA],
		['Ana, Ferrer', Gap.COMMA | Gap.SPACE, Gap.PERIOD],
		['Ana “Ferrer”', Gap.SPACE | Gap.QUOTE | Gap.APOSTROPHE, Gap.COMMA],
	])('of %s allows the usual variants and no others', (text, allowed, not) => {
		const gap = gapBefore(writtenName(text), 1);
		expect(gap & allowed).toBe(allowed);
		expect(gap & not).toBe(0);
	});
});
