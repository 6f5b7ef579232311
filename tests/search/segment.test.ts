import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	buildSegment,
	eachPlaces,
	eachText,
	findWords,
	lengthOf,
	type Places,
	wordAt,
	wordCount,
} from '../../lib/search/segment';
import { ByteReader, ByteWriter } from '../../lib/search/varint';
import { foldedWords } from '../../lib/text/fold';

const number = fc.oneof(fc.nat(300), fc.nat(0xffffffff));

describe('numbers in bytes', () => {
	it('come back as they were written', () => {
		fc.assert(
			fc.property(fc.array(number, { maxLength: 50 }), fc.nat(50), (numbers, skip) => {
				const writer = new ByteWriter();
				for (const value of numbers) writer.write(value);
				const reader = new ByteReader(writer.bytes());
				expect(numbers.map(() => reader.read())).toEqual(numbers);
				expect(reader.at).toBe(writer.length);
				const other = new ByteReader(writer.bytes());
				other.skip(Math.min(skip, numbers.length));
				expect(other.read()).toBe(numbers[skip] ?? 0);
			}),
		);
	});

	it('grow as long as they need', () => {
		const writer = new ByteWriter();
		for (let value = 0; value < 100_000; value++) writer.write(value);
		const reader = new ByteReader(writer.bytes());
		for (let value = 0; value < 100_000; value++) if (reader.read() !== value) throw new Error(`${value} was lost`);
	});
});

describe('a segment', () => {
	it('tells of each word where it stands', () => {
		const texts = fc.array(
			fc.array(fc.constantFrom('ab', 'a', 'abc', 'ñ', 'n', 'zz'), { maxLength: 15 }).map((words) => words.join(' ')),
			{
				maxLength: 6,
			},
		);
		fc.assert(
			fc.property(texts, fc.constantFrom('a', 'ab', 'ñ', 'n', 'q', ''), fc.boolean(), (given, word, prefix) => {
				const segment = buildSegment(given.map((text, at) => ({ url: String(at), stamp: '', text })));
				const all = given.map(foldedWords);
				const [from, to] = findWords(segment, word, prefix);
				const found: string[] = [];
				for (let index = from; index < to; index++) {
					const own = wordAt(segment, index);
					expect(lengthOf(segment, index)).toBe(own.length);
					const counts = new Map<number, number>();
					eachText(segment, index, (text, times) => counts.set(text, times));
					const visit = (text: number, { at, count }: Places) => {
						expect(counts.get(text)).toBe(count);
						for (const place of at.subarray(0, count)) found.push(`${text} ${place} ${own}`);
					};
					// Those that are passed over leave the others where they are.
					for (const parity of [0, 1]) eachPlaces(segment, index, (text) => text % 2 === parity, visit);
				}
				const fits = (own: string) => (prefix ? own.startsWith(word) : own === word);
				const expected = all.flatMap((words, text) =>
					words.flatMap((own, place) => (fits(own) ? [`${text} ${place} ${own}`] : [])),
				);
				expect(found.sort()).toEqual(expected.sort());
				expect(wordCount(segment)).toBe(new Set(all.flat()).size);
			}),
		);
	});
});
