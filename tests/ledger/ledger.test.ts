import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { indexOf } from '../../lib/cards/dossier-index';
import { keptEntry, positionEntry } from '../../lib/ledger/entry';
import { EVERYTHING, isLedgerFilter, type LedgerFilter } from '../../lib/ledger/filter';
import { Ledger } from '../../lib/ledger/ledger';
import { namesOf } from '../../lib/ledger/names';
import { openRef, refOf } from '../../lib/ledger/ref';
import { keptRow, openKey, positionRow } from '../../lib/ledger/row';
import { bridge, kept } from './samples';

const dossier = bridge([
	['p1', 'ana-ferrer', 'toll', 'opposes', '2025-03-01', 'No toll on this bridge'],
	['p2', 'ana-ferrer', 'toll', 'qualified', '2025-06', 'A toll for lorries alone'],
	['p3', 'luis-pena', 'toll', 'supports', '2025-05-20', 'Who drives must pay'],
	['p4', 'luis-pena', 'night', 'neutral', '2024', 'The night is long'],
]);
const ANA = refOf('bridge', 'ana-ferrer');
const TOLL = refOf('bridge', 'toll');
const names = namesOf([dossier], 'en');

function ledger() {
	const rows = dossier.positions.map((position) => positionRow(position, dossier.id, dossier.articles[0]));
	return new Ledger([
		...rows,
		keptRow(kept('k1', { note: 'Señal de peaje' })),
		keptRow(kept('k2', { date: null, issue: null, stance: null }, 'La Peña de Ana no cierra.')),
	]);
}
const ids = (filter: Partial<LedgerFilter>) =>
	ledger()
		.find({ ...EVERYTHING, ...filter }, names)
		.rows.map(({ key }) => openKey(key)?.id);

describe('what a filter leaves', () => {
	test.each<[string, Partial<LedgerFilter>, string[]]>([
		['everything, newest first, without a date last', {}, ['k1', 'p2', 'p3', 'p1', 'p4', 'k2']],
		['one person', { person: ANA }, ['k1', 'p2', 'p1', 'k2']],
		['one issue', { issue: TOLL }, ['k1', 'p2', 'p3', 'p1']],
		['those on no issue', { issue: 'none' }, ['k2']],
		['a stance', { stance: 'opposes' }, ['k1', 'p1']],
		['the reader’s own', { origin: 'reader' }, ['k1', 'k2']],
		['the dossiers’', { origin: 'dossier', person: ANA }, ['p2', 'p1']],
		['from a day within a month that is all that is known', { from: '2025-06-15' }, ['k1', 'p2']],
		['not before that month', { from: '2025-07-01' }, ['k1']],
		['as of a day', { asOf: '2025-05-20' }, ['p3', 'p1', 'p4']],
		['as of the day before', { asOf: '2025-05-19' }, ['p1', 'p4']],
		['words, without accents', { words: 'senal' }, []],
		['words with ñ', { words: 'SEÑAL peaje' }, ['k1']],
		['a name', { words: 'ferrer lorries' }, ['p2']],
		['a name with ñ is not one without', { words: 'pena' }, []],
		['an issue', { words: 'night' }, ['p4']],
		['an outlet', { words: 'faro' }, ['k1', 'k2']],
		['nothing that holds only one of two words', { words: 'lorries night' }, []],
		['an unknown person', { person: refOf('bridge', 'nobody') }, []],
	])('%s', (_what, filter, expected) => {
		expect(ids(filter)).toEqual(expected);
	});

	it('finds who tells of a statement', () => {
		const told = kept('told');
		const reports = told.reports.map((report) => ({ ...report, toldBy: 'Tomás Moss' }));
		const { rows } = new Ledger([keptRow(kept('own')), keptRow({ ...told, reports })]).find(
			{ ...EVERYTHING, words: 'tomas' },
			names,
		);
		expect(rows.map(({ key }) => key)).toEqual(['r/told']);
	});

	it('counts what every other choice of a person or an issue would leave', () => {
		const found = ledger().find({ ...EVERYTHING, person: ANA, issue: TOLL }, names);
		expect(found.people.map(({ name, count }) => [name, count])).toEqual([
			['Ana Ferrer', 3],
			['Luis Peña', 1],
		]);
		expect(found.issues.map(({ ref, name, count }) => [ref === 'none' ? 'none' : name, count])).toEqual([
			['none', 1],
			['The toll', 3],
		]);
	});
});

describe('a change', () => {
	it('puts a statement where it belongs, and takes it away', () => {
		const rows = ledger();
		rows.put(keptRow(kept('k1', { date: '2025-04-01' })));
		const all = () => rows.find(EVERYTHING, names).rows.map(({ key }) => openKey(key)?.id);
		expect(all()).toEqual(['p2', 'p3', 'k1', 'p1', 'p4', 'k2']);
		rows.remove('r/k1');
		rows.remove('r/k1');
		expect(all()).toEqual(['p2', 'p3', 'p1', 'p4', 'k2']);
		expect(rows.size).toBe(5);
	});

	it('is found by its new words, not by its old ones', () => {
		const rows = ledger();
		const found = (words: string) => rows.find({ ...EVERYTHING, words }, names).rows.length;
		expect(found('peaje')).toBe(1);
		rows.put(keptRow(kept('k1', { note: 'Another note' })));
		expect([found('peaje'), found('another')]).toEqual([0, 1]);
	});

	it('leaves the same order as a ledger made anew', () => {
		const row = fc.record({ id: fc.integer({ min: 0, max: 9 }), day: fc.integer({ min: 1, max: 28 }), gone: fc.boolean() });
		fc.assert(
			fc.property(fc.array(row), (changes) => {
				const one = new Ledger([]);
				const rows = new Map<string, ReturnType<typeof keptRow>>();
				for (const { id, day, gone } of changes) {
					const next = keptRow(kept(`k${id}`, { date: `2025-02-${String(day).padStart(2, '0')}` }));
					if (gone) {
						one.remove(next.key);
						rows.delete(next.key);
					} else {
						one.put(next);
						rows.set(next.key, next);
					}
				}
				expect(one.all).toEqual(new Ledger([...rows.values()]).all);
			}),
		);
	});
});

describe('refs and keys', () => {
	it('come back, whatever the ids hold', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ minLength: 1, unit: 'grapheme' }), (one, two) => {
				expect(openRef(refOf(one, two))).toEqual({ dossier: one, id: two });
			}),
		);
	});

	it('take half a surrogate pair', () => {
		expect(openRef(refOf('a', '\ud800'))).toEqual({ dossier: 'a', id: '\ufffd' });
	});

	test.each(['', 'a', 'a/', '/a', 'a/b/c', '%/a'])('%j is none', (text) => {
		expect(openRef(text)).toBeNull();
		expect(openKey(`d/${text}`)).toBeNull();
		expect(openKey(text)).toBeNull();
	});
});

describe('an entry', () => {
	it('has a dossier’s position with its words and its source', () => {
		const index = indexOf(dossier);
		const entry = positionEntry(dossier.positions[0] as (typeof dossier.positions)[number], index, [dossier], 'es');
		expect(entry).toMatchObject({
			actorName: 'Ana Ferrer',
			issueLabel: 'The toll (es)',
			exact: true,
			says: 'No toll on this bridge (es)',
			kept: null,
		});
		expect(entry.sources[0]).toMatchObject({
			words: { text: 'No toll on this bridge', lang: 'en' },
			article: { outlet: 'Coast Courier' },
		});
	});

	it('has a confirmed statement with every report, also when its dossier is gone', () => {
		const [report] = kept('k').reports;
		if (!report) throw new Error('no report');
		const more = { ...report, more: [{ exact: 'for good', prefix: '', suffix: '' }] };
		const entry = keptEntry(kept('k', { kind: 'mixed', reports: [report, more] }), [], 'en');
		expect(entry).toMatchObject({ actorName: 'ana-ferrer', issueLabel: 'toll', dossierTitle: null, exact: false });
		expect(entry.sources.map(({ words }) => words?.text)).toEqual([
			'The bridge stays open to all.',
			'The bridge stays open to all. … for good',
		]);
	});
});

describe('the shape of a filter', () => {
	test.each<[boolean, unknown]>([
		[true, EVERYTHING],
		[
			true,
			{
				...EVERYTHING,
				person: ANA,
				issue: 'none',
				stance: 'neutral',
				origin: 'reader',
				from: '2025',
				asOf: '2025-08-09',
				words: 'a',
			},
		],
		[false, { ...EVERYTHING, stance: 'likes' }],
		[false, { ...EVERYTHING, origin: 'mine' }],
		[false, { ...EVERYTHING, from: '2025-02-30' }],
		[false, { ...EVERYTHING, words: null }],
		[false, { ...EVERYTHING, words: 'a'.repeat(501) }],
		[false, { ...EVERYTHING, person: 3 }],
		[false, null],
	])('%s: %j', (sound, filter) => {
		expect(isLedgerFilter(filter)).toBe(sound);
	});
});
