import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows, unpackRows } from '../../lib/ledger/pack-rows';
import { keptRow, type TextRow } from '../../lib/ledger/row';
import { WordColumnsBuilder } from '../../lib/ledger/word-index';
import { kept } from './samples';

const text = fc.string({ unit: 'binary' });
const row = fc
	.record({
		id: text,
		actor: text,
		dossier: text,
		on: fc.option(fc.record({ issue: text, stance: fc.constantFrom('supports', 'opposes', 'qualified', 'neutral') } as const)),
		date: fc.constantFrom(null, '2025', '2025-02', '2025-02-09'),
		note: text,
	})
	.map(({ id, on, ...over }) => keptRow(kept(id, { ...over, issue: on?.issue ?? null, stance: on?.stance ?? null })));

function wordsOf(rows: readonly TextRow[]) {
	const builder = new WordColumnsBuilder();
	for (const row of rows) builder.add(row.text);
	return builder.columns();
}

describe('packed rows', () => {
	it('come back as they were, from the store too', () => {
		fc.assert(
			fc.property(fc.array(row), fc.nat(), (rows, broken) => {
				const packed = unpackRows(structuredClone(packRows(rows, wordsOf(rows), broken)));
				expect(packed?.rows).toEqual(rows.map((row) => ({ ...row, text: null })));
				expect(packed?.broken).toBe(broken);
				expect(packed?.words.size).toBe(rows.length);
			}),
		);
	});

	const ROWS = [keptRow(kept('a')), keptRow(kept('b', { issue: null, stance: null }))];
	const WORDS = wordsOf(ROWS);
	const PACKED = packRows(ROWS, WORDS, 1);
	it.each<[string, unknown]>([
		['nothing', undefined],
		['another form', { ...PACKED, form: 0 }],
		['a text that is cut', { ...PACKED, texts: PACKED.texts.slice(1) }],
		['a column that is short', { ...PACKED, issues: PACKED.issues.slice(1) }],
		['a number of no ref', { ...PACKED, people: Uint32Array.from([0, 9]) }],
		['a number of no stance', { ...PACKED, stances: Uint8Array.from([0, 9]) }],
		['refs that are none', { ...PACKED, refs: [1, 2] }],
		['no words', { ...PACKED, words: undefined }],
		['words of fewer rows', { ...PACKED, words: wordsOf(ROWS.slice(1)) }],
		['a list of words that is cut', { ...PACKED, words: { ...WORDS, list: WORDS.list.slice(0, -1) } }],
		['a number of no word', { ...PACKED, words: { ...WORDS, numbers: WORDS.numbers.map(() => 1e6) } }],
		['ends that go back', { ...PACKED, words: { ...WORDS, ends: WORDS.ends.toReversed() } }],
	])('are none in %s', (_what, value) => {
		expect(unpackRows(value)).toBeNull();
	});
});
