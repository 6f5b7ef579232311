import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPlace } from '../../lib/dossiers/json-place';
import { readPack } from '../../lib/dossiers/read-pack';
import { smallPack } from './small-pack';

test('a byte order mark and line ends of Windows are no part of a pack', () => {
	const text = `\uFEFF${JSON.stringify(smallPack(), null, '\t').replaceAll('\n', '\r\n')}`;
	expect(readPack(text)).toEqual(smallPack());
});

test.each<readonly [string, string | RegExp]>([
	['', 'is empty'],
	['\uFEFF \n', 'is empty'],
	['{"format": 1,', 'it ends too early'],
	['{\n\t"format": 1,\n\t"id": bridge\n}', 'from line 3, column 8 on'],
	['{\n "a": 1,\n}', 'from line 3, column 1 on'],
	['<html>', 'from line 1, column 1 on'],
	['{"a": "x\ny"}', 'from line 1, column 7 on'],
	['{"a": 01}', 'from line 1, column 7 on'],
	['{"a": [1, 2}', 'from line 1, column 12 on'],
	['{} {}', 'from line 1, column 4 on'],
	[`["${'x'.repeat(100_000)}`, 'from line 1, column 2 on'],
	['[]', 'a JSON object is needed'],
	['"text"', 'a JSON object is needed'],
])('%j is refused, and it is said where', (text, words) => {
	expect(() => readPack(text)).toThrow(words);
});

test('a place is told of exactly what is no JSON', () => {
	const json = fc.json({ maxDepth: 4 });
	fc.assert(fc.property(json, (text) => void expect(jsonPlace(text)).toBeNull()));
	const cut = fc.tuple(json, fc.nat(), fc.nat(3), fc.string({ maxLength: 2 }));
	fc.assert(
		fc.property(cut, ([text, at, gone, put]) => {
			const place = at % (text.length + 1);
			const mutated = text.slice(0, place) + put + text.slice(place + gone);
			let valid = true;
			try {
				JSON.parse(mutated);
			} catch {
				valid = false;
			}
			expect(jsonPlace(mutated) === null).toBe(valid);
		}),
		{ numRuns: 2000 },
	);
});
