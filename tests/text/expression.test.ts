import { describe, expect, it } from 'vitest';
import { expression, expressionOf } from '../../lib/text/expression';

/** Every character of the blocks that news in English and Spanish is written in. */
const NEWS = [...range(0, 0x17f), ...range(0x1e00, 0x1e95), ...range(0x1ea0, 0x1eff), ...range(0x2000, 0x206f)];

function* range(from: number, to: number): Generator<string> {
	for (let code = from; code <= to; code++) yield String.fromCharCode(code);
}

describe('expression', () => {
	it.each([
		['letters', expression`^\p{L}$`, /^\p{L}$/u],
		['capital letters', expression`^\p{Lu}$`, /^\p{Lu}$/u],
		// ĸ has no capital form.
		['small letters', expression`^[\p{Ll}\u0138]$`, /^\p{Ll}$/u],
		['numbers', expression`^\p{N}$`, /^\p{N}$/u],
		['marks', expression`^\p{M}$`, /^\p{M}$/u],
		['all but letters and numbers', expression`^[^\p{L}\p{N}]$`, /^[^\p{L}\p{N}]$/u],
	])('means the same %s as the Unicode class', (_, ours, unicode) => {
		expect(NEWS.filter((char) => ours.test(char) !== unicode.test(char))).toEqual([]);
	});

	it('knows letters of every script, and no ideographic comma', () => {
		const letters = expression`^\p{L}+$`;
		for (const word of ['Шейнбаум', 'Σχέιν', 'שיינבאום', 'شينباوم', 'शीनबाम', '谢因鲍姆', 'シェインバウム', '셰인바움'])
			expect(letters.test(word), word).toBe(true);
		for (const mark of ['、', '。', '「', '·', '÷', '×', '’', '—']) expect(letters.test(mark), mark).toBe(false);
	});

	it('leaves brackets, escapes and flags as they are', () => {
		expect(expressionOf(String.raw`(\[\p{Lu}[^\]\p{L}]?\])`, 'g').flags).toBe('g');
		expect('[Ñ1] [Ñn]'.match(expressionOf(String.raw`\[\p{Lu}[^\]\p{L}]?\]`, 'g'))).toEqual(['[Ñ1]']);
		expect(expressionOf(String.raw`^\p{Lu}+$`, 'i').test('ñandú')).toBe(true);
	});
});
