import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharClass } from '../../lib/text/char-class';

const text = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'binary', maxLength: 4 }),
			fc.constantFrom('word', ' ', 'ñandú', '\u0303', '\u00ad', '𝒜b', '\ud835', '\udc9c', '漢字', '8', '“’'),
		),
		{ maxLength: 12 },
	)
	.map((pieces) => pieces.join(''));

function runsOf(letters: CharClass, words: string): string[] {
	const runs: string[] = [];
	for (let from = letters.next(words, 0); from < words.length; ) {
		const to = letters.runEnd(words, from);
		runs.push(words.slice(from, to));
		from = letters.next(words, to);
	}
	return runs;
}

describe('CharClass', () => {
	it.each([
		['letters', String.raw`\p{L}`, /\p{L}+/gu],
		['letters and digits', String.raw`\p{L}\p{N}`, /[\p{L}\p{N}]+/gu],
		['letters with their marks and soft hyphens', String.raw`\p{L}\p{N}\p{M}\u00ad`, /[\p{L}\p{N}\p{M}\u00ad]+/gu],
	])('finds the same runs of %s as the regular expression', (_, one, runs) => {
		const letters = new CharClass(one);
		fc.assert(
			fc.property(text, (words) => {
				expect(runsOf(letters, words)).toEqual(words.match(runs) ?? []);
			}),
			{ numRuns: 500 },
		);
	});

	it('tells the length of a character in UTF-16 units, and 0 for one of another class and behind the end', () => {
		const letters = new CharClass(String.raw`\p{L}`);
		expect(['a', '𝒜', '1', '', '\ud835'].map((char) => letters.lengthAt(char, 0))).toEqual([1, 2, 0, 0, 0]);
		expect(letters.runEnd('—no', 0)).toBe(0);
	});
});

it.each([String.raw`\p{L}\p{N}`, String.raw`\p{N}`, String.raw`\p{Lu}`, String.raw`\p{Ll}`])(
	'tells of every character of the plane what Unicode says: %s',
	(members) => {
		const asUnicode = new RegExp(`[${members}]`, 'u');
		const ours = new CharClass(members);
		const differ: string[] = [];
		for (let code = 0; code < 0xd800; code++) {
			const char = String.fromCharCode(code);
			if (ours.has(char) !== asUnicode.test(char)) differ.push(code.toString(16));
		}
		expect(differ).toEqual([]);
	},
);
