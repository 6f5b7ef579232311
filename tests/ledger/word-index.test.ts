import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { EVERYTHING } from '../../lib/ledger/filter';
import { Ledger } from '../../lib/ledger/ledger';
import { namesOf } from '../../lib/ledger/names';
import { keptRow } from '../../lib/ledger/row';
import { searchWords, WordColumnsBuilder, WordIndex } from '../../lib/ledger/word-index';
import { foldText } from '../../lib/text/fold';
import { bridge, kept } from './samples';

function indexOf(texts: readonly string[]): WordIndex {
	const builder = new WordColumnsBuilder();
	for (const text of texts) builder.add(text);
	return new WordIndex(structuredClone(builder.columns()));
}

const found = (index: WordIndex, parts: readonly string[]) =>
	[...index.find(parts, () => 0)].flatMap((held, text) => (held === 1 ? [text] : []));

// Few letters, so that parts are met with; what folds, what is no letter, and every kind of space.
const text = fc.string({
	unit: fc.constantFrom('a', 'b', 'á', 'Ñ', 'n', '.', '’', ' ', '\n', '\t', '\u00a0', '\u2028', '\u00ad', '\ufeff', '😀'),
});

describe('an index of words', () => {
	test.each<[string, string[], number[]]>([
		['a whole word', ['toll'], [0, 1]],
		['a part of a word', ['oll'], [0, 1]],
		['two parts of one word', ['tol', 'oll'], [0, 1]],
		['parts of different words', ['toll', 'bridge'], [0]],
		['a part with a stop', ['u.s.'], [2]],
		['what stands over the end of a word', ['tollno'], []],
		['nothing', ['ferry'], []],
	])('finds %s', (_what, parts, expected) => {
		expect(found(indexOf(['No toll on the bridge.', 'Tolls', 'The U.S. said no', '']), parts)).toEqual(expected);
	});

	it('finds what looking into each folded text finds', () => {
		fc.assert(
			fc.property(fc.array(text, { maxLength: 8 }), text, (texts, wanted) => {
				const parts = [...new Set(searchWords(wanted))].slice(0, 30);
				const slowly = texts.flatMap((one, at) => (parts.every((part) => foldText(one).includes(part)) ? [at] : []));
				expect(found(indexOf(texts), parts)).toEqual(slowly);
			}),
		);
	});

	it('takes texts over from another one', () => {
		fc.assert(
			fc.property(
				fc.array(text, { minLength: 1, maxLength: 6 }),
				fc.array(fc.nat(5), { maxLength: 8 }),
				text,
				(texts, picks, more) => {
					const from = indexOf(texts);
					const places = picks.map((pick) => pick % texts.length);
					const builder = new WordColumnsBuilder();
					builder.add(more);
					for (const place of places) builder.take(from, place);
					const taken = new WordIndex(builder.columns());
					const anew = indexOf([more, ...places.map((place) => texts[place] as string)]);
					for (const part of ['a', 'b', 'ñ', 'ab', '.']) expect(found(taken, [part])).toEqual(found(anew, [part]));
				},
			),
		);
	});
});

it('a ledger with an index finds what one without it finds, after changes too', () => {
	const dossier = bridge([]);
	const names = namesOf([dossier], 'en');
	const row = fc
		.record({
			id: fc.integer({ min: 0, max: 5 }),
			actor: fc.constantFrom('ana-ferrer', 'luis-pena'),
			issue: fc.constantFrom('toll', 'night', null),
			note: text,
		})
		.map(({ id, actor, issue, note }) =>
			keptRow(kept(`k${id}`, { actor, issue, stance: issue === null ? null : 'opposes', note }, 'So be it')),
		);
	const words = fc.oneof(
		text,
		fc.constantFrom('ana a', 'peña', 'toll b', 'night', Array.from({ length: 40 }, (_, n) => `b${n % 7}`).join(' ')),
	);
	const anyRows = fc.uniqueArray(row, { selector: ({ key }) => key, maxLength: 6 });
	fc.assert(
		fc.property(
			anyRows,
			fc.array(row, { maxLength: 4 }),
			fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
			words,
			(rows, puts, gone, wanted) => {
				const plain = new Ledger(rows);
				const quick = new Ledger(
					rows.map((one) => ({ ...one, text: null })),
					new Map(),
					indexOf(rows.map((one) => one.text)),
				);
				for (const one of [plain, quick]) {
					for (const id of gone) one.remove(`r/k${id}`);
					for (const put of puts) one.put(put);
				}
				const keys = (ledger: Ledger) => {
					const { rows: left, people, issues } = ledger.find({ ...EVERYTHING, words: wanted }, names);
					return { keys: left.map(({ key }) => key), people, issues };
				};
				expect(keys(quick)).toEqual(keys(plain));
			},
		),
	);
});
