import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../lib/text/fold';
import { Gap, keyOf, Shape, type Tokens, tokenize } from '../../lib/text/tokens';

const wordsOf = (tokens: Tokens): string[] =>
	Array.from({ length: tokens.count }, (_, i) => tokens.text.slice(tokens.start[i], tokens.end[i]));

const named = (bits: number, names: Readonly<Record<string, number>>): string =>
	Object.entries(names)
		.filter(([, bit]) => bits & bit)
		.map(([name]) => name)
		.join(' ');

describe('tokenize', () => {
	it.each([
		['spaces', 'Marco Rubio said', ['Marco', 'Rubio', 'said']],
		['apostrophes part words', "Mexico's O’Brien", ['Mexico', 's', 'O', 'Brien']],
		['an apostrophe that Unicode takes for a letter', 'NʼDiaye', ['N', 'Diaye']],
		['hyphens part words', 'Persad-Bissessar MS-13', ['Persad', 'Bissessar', 'MS', '13']],
		['full stops part words', 'U.S. EE.UU.', ['U', 'S', 'EE', 'UU']],
		['soft hyphens do not', 'Shein\u00adbaum', ['Shein\u00adbaum']],
		['a soft hyphen at the end is left out', 'Rubio\u00ad said', ['Rubio', 'said']],
		['so are several, but not the accent before them', 'Jose\u0301\u200b\u00ad said', ['Jose\u0301', 'said']],
		['combining accents do not', 'Nicola\u0301s Pen\u0303a', ['Nicola\u0301s', 'Pen\u0303a']],
		['digits', 'in 2025, 50 million', ['in', '2025', '50', 'million']],
		['no spaces between sentences', 'end.Next', ['end', 'Next']],
		['nothing', ' … ', []],
	])('%s', (_, text, words) => {
		expect(wordsOf(tokenize(text))).toEqual(words);
	});

	it.each([
		['Rubio', 'CAPITAL LOWER'],
		['rubio', 'LOWER FOLDED'],
		['rubio\u00ad\u00adnes', 'LOWER'],
		['pin\u0303a', 'LOWER'],
		['añejo', 'LOWER'],
		['RUBIO', 'CAPITAL UPPER'],
		['A', 'CAPITAL'],
		['McCain', 'CAPITAL LOWER'],
		['iPhone', 'LOWER'],
		['2025', 'DIGIT FOLDED'],
		['covid19', 'DIGIT LOWER FOLDED'],
		['٢٠', 'DIGIT'],
		['MS13', 'CAPITAL UPPER DIGIT'],
		['Ángel', 'CAPITAL LOWER'],
		['ñandú', 'LOWER'],
		['Þór', 'CAPITAL LOWER'],
		['РУБИО', 'CAPITAL UPPER'],
	])('sees the shape of %s', (word, shape) => {
		expect(named(tokenize(word).shape[0] as number, Shape)).toBe(shape);
	});

	it.each([
		['a b', 'SPACE'],
		['a\u00a0b', 'SPACE'],
		['a\nb', 'SPACE'],
		['a-b', 'HYPHEN'],
		['a‑b', 'HYPHEN'],
		['a’b', 'APOSTROPHE'],
		["a'b", 'APOSTROPHE'],
		['a. b', 'SPACE PERIOD'],
		['a, b', 'SPACE COMMA'],
		['a “b', 'SPACE QUOTE'],
		['a »b', 'SPACE QUOTE'],
		['a & b', 'SPACE AMPERSAND'],
		['a (b', 'SPACE BREAK'],
		['a — b', 'SPACE BREAK'],
		['a: b', 'SPACE BREAK'],
		['a\u00ad b', 'SPACE'],
	])('sees what parts the words of %j', (text, gap) => {
		expect(named(tokenize(text).gap[1] as number, Gap)).toBe(gap);
	});

	it.each([
		['Sheinbaum', 'SHEIN\u00adBAUM'],
		['Nicolás', 'Nicola\u0301s'],
		['Peña', 'PEN\u0303A'],
	])('gives %j and %j the same key', (a, b) => {
		expect(tokenize(a).key[0]).toBe(tokenize(b).key[0]);
	});

	it('gives Peña and Pena different keys', () => {
		expect(keyOf('Peña')).not.toBe(keyOf('Pena'));
	});

	const text = fc
		.array(
			fc.oneof(
				fc.string({ unit: 'grapheme', maxLength: 8 }),
				fc.constantFrom(' ', '\u00ad', '’', 'n\u0303', 'ß', '-', 'Ω', '中'),
			),
			{ maxLength: 25 },
		)
		.map((parts) => parts.join(''));

	it('covers every letter and digit once, and nothing but them and what is not seen', () => {
		fc.assert(
			fc.property(text, (original) => {
				const tokens = tokenize(original);
				const covered = new Set<number>();
				let before = 0;
				for (let i = 0; i < tokens.count; i++) {
					const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
					expect(start).toBeGreaterThanOrEqual(before);
					expect(end).toBeGreaterThan(start);
					for (let at = start; at < end; at++) covered.add(at);
					before = end;
				}
				for (let at = 0; at < original.length; at++) {
					const unit = original[at] as string;
					if (/[\p{L}\p{N}]/u.test(unit) && unit !== 'ʼ') expect(covered.has(at), `unit ${at}`).toBe(true);
					else if (covered.has(at)) expect(unit).toMatch(/[\p{M}\p{Cf}]/u);
				}
			}),
		);
	});

	it('says only of what folding leaves as it is that it is folded', () => {
		fc.assert(
			fc.property(text, (original) => {
				const tokens = tokenize(original);
				wordsOf(tokens).forEach((word, i) => {
					if ((tokens.shape[i] as number) & Shape.FOLDED) expect(foldText(word)).toBe(word);
					else expect(word).not.toMatch(/^[a-z0-9]+$/);
				});
			}),
		);
	});

	it.each([
		['a\u00ad', 1],
		['ab\u00ad c', 2],
		['ⁱ', 1],
		['x₂', 1],
	])('finds in %j as many words as it has: %d', (original, count) => {
		expect(tokenize(original).count).toBe(count);
	});

	it('calls a word folded in spite of what is not seen behind it, but not of what is in it', () => {
		const folded = (original: string) => ((tokenize(original).shape[0] as number) & Shape.FOLDED) !== 0;
		expect([folded('port\u00ad'), folded('po\u00adrt'), folded('po\u00adrt\u00ad')]).toEqual([true, false, false]);
	});

	it('keeps the words of one text apart from those of the next', () => {
		const texts = Array.from({ length: 300 }, (_, i) => `${'word '.repeat(i)}number ${i}.`);
		const all = texts.map(tokenize);
		all.forEach((tokens, i) => {
			expect(tokens.count).toBe(i + 2);
			expect(wordsOf(tokens).slice(-2)).toEqual(['number', String(i)]);
			expect([...tokens.key]).toEqual(wordsOf(tokens).map(keyOf));
		});
		const long = tokenize('a b '.repeat(20_000));
		expect([long.count, long.start[39_999], tokenize('after it').count]).toEqual([40_000, 79_998, 2]);
	});

	it('gives every word the key of its slice', () => {
		fc.assert(
			fc.property(text, (original) => {
				const tokens = tokenize(original);
				wordsOf(tokens).forEach((word, i) => {
					expect(tokens.key[i]).toBe(keyOf(word));
				});
			}),
		);
	});
});
