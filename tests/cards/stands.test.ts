import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../lib/cards/coverage';
import type { EntityCount } from '../../lib/cards/model';
import { NO_RECORD } from '../../lib/cards/reader-record';
import { whoStandsWhere } from '../../lib/cards/stands';
import { summarizePage } from '../../lib/cards/summarize-page';
import type { RecordedPosition } from '../../lib/domain/dossier';
import type { KeptStatement } from '../../lib/domain/kept-statement';
import { dossierWith, mention, page, position, reading } from './bridge';

const counted = (id: string, dossier = 'harbour-bridge'): EntityCount => ({
	id,
	dossier,
	type: 'person',
	name: id,
	detail: null,
	count: 1,
});
const MAYOR = counted('ana-ferrer');
const HALL = counted('city-hall');

function table(
	positions: readonly RecordedPosition[],
	asOf: string | null = '2024-03-01',
	issues: readonly string[] = [],
	kept: readonly KeptStatement[] = [],
) {
	return whoStandsWhere([MAYOR, HALL], [dossierWith(positions)], kept, issues, asOf, 'en');
}
const cells = (...given: Parameters<typeof table>) => table(...given)[0]?.rows.map((row) => row.cells);

describe('a cell', () => {
	test.each<[string, RecordedPosition[], object]>([
		[
			'one stance',
			[position('a', '2024-01-01', 'opposes')],
			{ stance: 'opposes', earlier: null, count: 1, confirmed: 0, later: 0 },
		],
		[
			'the latest up to the date, of the day itself too',
			[position('a', '2024-01-01', 'opposes'), position('b', '2024-03-01', 'opposes')],
			{ stance: 'opposes', earlier: null, count: 2, confirmed: 0, later: 0 },
		],
		[
			'a stance that changed, whatever the order in the file',
			[position('b', '2024-02-01', 'supports'), position('a', '2024-01-01', 'opposes')],
			{ stance: 'supports', earlier: 'opposes', count: 2, confirmed: 0, later: 0 },
		],
		[
			'one that came back to where it was',
			[
				position('a', '2024-01-01', 'supports'),
				position('b', '2024-01-15', 'qualified'),
				position('c', '2024-02-01', 'supports'),
			],
			{ stance: 'supports', earlier: 'qualified', count: 3, confirmed: 0, later: 0 },
		],
		[
			'what came after is only counted, and changes nothing',
			[position('a', '2024-01-01', 'opposes'), position('b', '2024-04-01', 'supports')],
			{ stance: 'opposes', earlier: null, count: 1, confirmed: 0, later: 1 },
		],
		[
			'a month that may lie before the date',
			[position('a', '2024-03', 'neutral')],
			{ stance: 'neutral', earlier: null, count: 1, confirmed: 0, later: 0 },
		],
	])('%s', (_what, positions, expected) => {
		expect(cells(positions)).toEqual([[expected]]);
	});

	test('without a date, everything counts', () => {
		const after = [position('a', '2024-01-01', 'opposes'), position('b', '2030-01-01', 'supports')];
		expect(cells(after, null)).toEqual([[{ stance: 'supports', earlier: 'opposes', count: 2, confirmed: 0, later: 0 }]]);
	});
});

describe('the table', () => {
	const both = [
		position('a', '2024-01-01', 'supports'),
		position('b', '2024-01-02', 'opposes', { actor: 'city-hall' }),
		position('c', '2024-01-03', 'qualified', { actor: 'city-hall', issue: 'charge-for-it' }),
	];

	test('has a row an actor, in their order, and a column an issue, the one with most stances first', () => {
		const [only] = table(both);
		expect(only?.issues.map(({ label }) => label)).toEqual(['Building the bridge', 'Charging a toll']);
		expect(only?.rows.map(({ actor, cells }) => [actor.id, ...cells.map(({ stance }) => stance)])).toEqual([
			['ana-ferrer', 'supports', null],
			['city-hall', 'opposes', 'qualified'],
		]);
	});

	test('puts what the page is about first', () => {
		expect(table(both, null, ['charge-for-it'])[0]?.issues.map(({ id }) => id)).toEqual(['charge-for-it', 'build-it']);
	});

	test('leaves out who and what has nothing on record by then', () => {
		const [only] = table([
			...both.slice(0, 1),
			position('d', '2025-01-01', 'opposes', { actor: 'city-hall', issue: 'charge-for-it' }),
		]);
		expect(only?.rows.map(({ actor }) => actor.id)).toEqual(['ana-ferrer']);
		expect(only?.issues.map(({ id }) => id)).toEqual(['build-it']);
	});

	test('is not there without any stance, nor for a dossier no longer followed', () => {
		expect(table([])).toEqual([]);
		expect(table([position('a', '2025-01-01', 'opposes')])).toEqual([]);
		expect(whoStandsWhere([counted('ana-ferrer', 'gone')], [dossierWith(both)], [], [], null, 'en')).toEqual([]);
	});

	test('is one for each dossier', () => {
		const other = dossierWith(both, { id: 'other', title: { en: 'Other', es: 'Otro' } });
		const tables = whoStandsWhere([MAYOR, counted('city-hall', 'other')], [dossierWith(both), other], [], [], null, 'es');
		expect(tables.map(({ dossier, dossierTitle, rows }) => [dossier, dossierTitle, rows.length])).toEqual([
			// The city hall has one Wikidata item in both: it is one, and stands in both tables.
			['harbour-bridge', 'El puente del puerto', 2],
			['other', 'Otro', 1],
		]);
	});
});

describe('the summary of a page', () => {
	const dossier = dossierWith([position('a', '2024-01-04', 'supports'), position('b', '2025-02', 'opposes')]);
	const summary = (change: Parameters<typeof reading>[0], blocks: Parameters<typeof page>[0] = {}) =>
		summarizePage({
			page: page(blocks),
			reading: reading(change),
			dossiers: [dossier],
			lang: 'en',
			checked: [],
			saved: false,
			own: NO_RECORD,
		});

	test('takes the date of the article', () => {
		const { stands } = summary({ mentions: [mention('ana-ferrer', 'person', 0)] });
		expect(stands[0]).toMatchObject({ asOf: '2024-03-01', rows: [{ cells: [{ stance: 'supports', later: 1 }] }] });
	});

	test('puts the people of the headline first, and counts each mention once all the same', () => {
		const headline = { ...mention('ana-ferrer', 'person', 0), span: { block: 7, start: 0, end: 3 } };
		const others = [1, 2, 3].map((start) => ({
			...mention('city-hall', 'organization' as const, start),
			type: 'person' as const,
		}));
		const blocks = [
			{ id: 7, kind: 'headline' as const, text: 'Ana' },
			{ id: 0, kind: 'paragraph' as const, text: 'x' },
		];
		const ids = (change: Parameters<typeof page>[0]) =>
			summary({ mentions: [...others, headline] }, change).actors.map(({ id, count }) => [id, count]);
		expect(ids({ blocks })).toEqual([
			['ana-ferrer', 1],
			['city-hall', 3],
		]);
		expect(ids({})).toEqual([
			['city-hall', 3],
			['ana-ferrer', 1],
		]);
	});

	test('says what the dossier covers', () => {
		expect(summary({}).coverage).toEqual([coverageOf(dossier, 'en')]);
		expect(coverageOf(dossier, 'es')).toEqual({
			dossier: 'harbour-bridge',
			title: 'El puente del puerto',
			positions: 2,
			actors: 1,
			from: '2024-01-04',
			to: '2025-02',
			updated: '2024-06-30',
		});
		expect(coverageOf(dossierWith([]), 'en')).toMatchObject({ positions: 0, actors: 0, from: null, to: null });
		expect(summary({ topic: { onTopic: false, dossiers: [] } }).coverage).toEqual([]);
	});
});
