import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText, foldWords } from '../../lib/text/fold';

/** Text as pages hold it: letters of several scripts, accents in both forms, odd spaces, marks that are not seen. */
const pageText = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 6 }),
			fc.constantFrom(
				'ñ',
				'n\u0303',
				'N\u0303',
				'é',
				'e\u0301',
				'\u00ad',
				'\u00a0',
				'\u200b',
				'’',
				'“',
				'»',
				'—',
				'ß',
				'Æ',
				'Ǣ',
				'ŉ',
				'œ',
				'Ø',
				'Ł',
				'ﬁ',
				'½',
				'😀',
			),
		),
		{ maxLength: 30 },
	)
	.map((parts) => parts.join(''));

describe('fold', () => {
	it.each([
		['case', 'SHEINBAUM Trump', 'sheinbaum trump'],
		['accents', 'Nicolás Téllez Türk Nguyễn Wałęsa Þórsdóttir', 'nicolas tellez turk nguyen walesa þorsdottir'],
		['decomposed accents', 'Nicola\u0301s', 'nicolas'],
		['ñ is a letter of its own', 'Peña AÑO', 'peña año'],
		['decomposed ñ as well', 'Pen\u0303a AN\u0303O', 'peña año'],
		['n with another accent is n', 'Gdańsk', 'gdansk'],
		['soft hyphens', 'Shein\u00adbaum', 'sheinbaum'],
		['zero-width marks', 'Ru\u200bbio\ufeff', 'rubio'],
		['no-break and thin spaces', 'Marco\u00a0Rubio\u2009\u202f.', 'marco rubio  .'],
		['curly single quotes', 'O’Brien ‘so’', "o'brien 'so'"],
		['quotation marks of every style', '“a” «b» „c‟', '"a" "b" "c"'],
		['dashes', 'Trump–Sheinbaum‑call', 'trump-sheinbaum-call'],
		['letters that are two', 'Straße Æsir Œuvre', 'strasse aesir oeuvre'],
		['letters with a stroke', 'Østergaard Łódź Đorđe', 'ostergaard lodz dorde'],
		['full-width letters', 'ＵＳ', 'us'],
		['letters that change twice', 'Ǣ ǿ', 'ae o'],
		['other scripts stay', 'Путин 習近平', 'путин 習近平'],
		['nothing', '', ''],
	])('%s', (_, original, folded) => {
		expect(foldText(original)).toBe(folded);
	});

	it('keeps Peña apart from Pena', () => {
		expect(foldText('Peña')).not.toBe(foldText('Pena'));
	});

	it('finds the way back into the original', () => {
		const { text, offsets } = fold('La señora Shein\u00adbaum\u00a0«dijo»');
		const at = text.indexOf('sheinbaum');
		expect('La señora Shein\u00adbaum\u00a0«dijo»'.slice(offsets[at], offsets[at + 'sheinbaum'.length])).toBe('Shein\u00adbaum');
		expect(offsets.at(-1)).toBe('La señora Shein\u00adbaum\u00a0«dijo»'.length);
	});

	it('gives offsets that never go back and stay inside the original', () => {
		fc.assert(
			fc.property(pageText, (original) => {
				const { text, offsets } = fold(original);
				expect(offsets).toHaveLength(text.length + 1);
				let before = 0;
				for (const offset of offsets) {
					expect(offset).toBeGreaterThanOrEqual(before);
					expect(offset).toBeLessThanOrEqual(original.length);
					before = offset;
				}
				expect(offsets[text.length]).toBe(original.length);
			}),
		);
	});

	it('folds the slice between two offsets to the folded slice', () => {
		fc.assert(
			fc.property(pageText, fc.nat(), fc.nat(), (original, a, b) => {
				const { text, offsets } = fold(original);
				let [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
				// A letter that folds to two has one place: cut before it, not inside it.
				while (from > 0 && offsets[from] === offsets[from - 1]) from--;
				while (to > 0 && offsets[to] === offsets[to - 1]) to--;
				expect(foldText(original.slice(offsets[from], offsets[to]))).toBe(text.slice(from, to));
			}),
		);
	});

	it('changes nothing that is folded already', () => {
		fc.assert(
			fc.property(pageText, (original) => {
				const folded = foldText(original);
				expect(foldText(folded)).toBe(folded);
			}),
		);
	});
});

describe('foldWords', () => {
	it.each([
		['punctuation goes', '“U.S. Embassy,” in Mexico-City!', 'u s embassy in mexico city'],
		['spaces become single', '  Marco\u00a0\n Rubio ', 'marco rubio'],
		['ñ stays', 'Peña, Ibáñez', 'peña ibañez'],
		['only punctuation', '… — ¿?', ''],
	])('%s', (_, original, folded) => {
		expect(foldWords(original)).toBe(folded);
	});
});
