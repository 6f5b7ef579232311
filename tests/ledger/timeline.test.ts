import { describe, expect, it, test } from 'vitest';
import type { Stance } from '../../lib/domain/dossier';
import { compareStandings } from '../../lib/ledger/comparison';
import { EVERYTHING, type LedgerFilter } from '../../lib/ledger/filter';
import { Ledger } from '../../lib/ledger/ledger';
import { namesOf } from '../../lib/ledger/names';
import { refOf } from '../../lib/ledger/ref';
import { keptRow, openKey, positionRow } from '../../lib/ledger/row';
import { timelineOf } from '../../lib/ledger/timeline';
import { bridge, kept } from './samples';

const ANA = refOf('bridge', 'ana-ferrer');
const LUIS = refOf('bridge', 'luis-pena');
const TOLL = refOf('bridge', 'toll');
type Line = readonly [string, string, string, Stance, string, string];
const line = (id: string, date: string, stance: Stance, issue = 'toll', actor = 'ana-ferrer'): Line => [
	id,
	actor,
	issue,
	stance,
	date,
	`Words of ${id}`,
];

function draw(lines: readonly Line[], filter: Partial<LedgerFilter>, more: Parameters<typeof keptRow>[0][] = [], most = 64) {
	const dossier = bridge(lines);
	const names = namesOf([dossier], 'en');
	const ledger = new Ledger([...dossier.positions.map((one) => positionRow(one, 'bridge', undefined)), ...more.map(keptRow)]);
	const whole = { ...EVERYTHING, ...filter };
	return { timeline: timelineOf(ledger.find(whole, names), whole, names, most), ledger, names };
}
const seen = ({ timeline }: ReturnType<typeof draw>) =>
	timeline.points.map(({ row, stance, from, count, before }) => [row, stance, from, count, before]);

describe('a timeline', () => {
	it('of one person has a row for each issue, the one most spoken to first', () => {
		const drawn = draw(
			[
				line('a', '2025-01-01', 'neutral', 'night'),
				line('b', '2025-02-01', 'opposes'),
				line('c', '2025-03-01', 'opposes'),
				line('d', '2025-03-01', 'supports', 'toll', 'luis-pena'),
			],
			{ person: ANA },
		);
		expect(drawn.timeline.by).toBe('issue');
		expect(drawn.timeline.rows.map(({ name, count }) => [name, count])).toEqual([
			['The toll', 2],
			['Night closure', 1],
		]);
		expect(seen(drawn)).toEqual([
			[0, 'opposes', '2025-02-01', 1, null],
			[0, 'opposes', '2025-03-01', 1, null],
			[1, 'neutral', '2025-01-01', 1, null],
		]);
	});

	it('of one issue has a row for each person, the last to speak first among equals', () => {
		const { timeline } = draw([line('a', '2025-01-01', 'opposes'), line('b', '2025-01-02', 'supports', 'toll', 'luis-pena')], {
			issue: TOLL,
		});
		expect([timeline.by, timeline.rows.map(({ name }) => name)]).toEqual(['person', ['Luis Peña', 'Ana Ferrer']]);
	});

	it('of everything cannot be read, and is none', () => {
		expect(draw([line('a', '2025-01-01', 'opposes')], {}).timeline).toMatchObject({ by: null, rows: [], points: [] });
	});

	test.each<[string, Line[], unknown[]]>([
		[
			'marks a change, and what it was before',
			[line('a', '2025-01-01', 'opposes'), line('b', '2025-02-01', 'qualified'), line('c', '2025-03-01', 'qualified')],
			[
				['opposes', 1, null],
				['qualified', 1, 'opposes'],
				['qualified', 1, null],
			],
		],
		[
			'marks the way back too',
			[line('a', '2025-01-01', 'opposes'), line('b', '2025-02-01', 'supports'), line('c', '2025-03-01', 'opposes')],
			[
				['opposes', 1, null],
				['supports', 1, 'opposes'],
				['opposes', 1, 'supports'],
			],
		],
		[
			'makes one point of one day and stance',
			[line('a', '2025-01-01', 'opposes'), line('b', '2025-01-01', 'opposes'), line('c', '2025-01-01', 'supports')],
			[
				['supports', 1, null],
				['opposes', 2, null],
			],
		],
		[
			'marks no change where the same was said the time before, beside another thing',
			[line('a', '2025-01-01', 'opposes'), line('b', '2025-01-01', 'supports'), line('c', '2025-02-01', 'supports')],
			[
				['supports', 1, null],
				['opposes', 1, null],
				['supports', 1, null],
			],
		],
		[
			'has a month that is all that is known in its middle',
			[line('a', '2025-01-12', 'opposes'), line('b', '2025-01', 'qualified'), line('c', '2025-01-20', 'opposes')],
			[
				['opposes', 1, null],
				['qualified', 1, 'opposes'],
				['opposes', 1, 'qualified'],
			],
		],
		[
			'does not take a month for its first day',
			[line('a', '2025-01-01', 'opposes'), line('b', '2025-01', 'opposes')],
			[
				['opposes', 1, null],
				['opposes', 1, null],
			],
		],
	])('%s', (_what, lines, expected) => {
		const { timeline } = draw(lines, { person: ANA });
		expect(timeline.points.map(({ stance, count, before }) => [stance, count, before])).toEqual(expected);
	});

	it('says how many statements have no date, and has a row for those on no issue', () => {
		const { timeline } = draw([], { person: ANA }, [
			kept('k1', { date: null }),
			kept('k2', { issue: null, stance: null, date: '2025-02' }),
		]);
		expect(timeline).toMatchObject({ undated: 1, rows: [{ ref: 'none', name: '', count: 1 }] });
		expect(timeline.points).toMatchObject([{ stance: null, from: '2025-02-01', to: '2025-02-28' }]);
	});

	it.each([
		['day', 30, 64],
		['month', 30, 24],
		['month', 30, 5],
		['year', 30, 1],
	])('takes a %s for a point where a row of %i days has room for %i', (unit, days, most) => {
		const lines = Array.from({ length: days * 2 }, (_, n) =>
			// Two on each day, of different stances: they stand above each other and need no room.
			line(`p${n}`, new Date(Date.UTC(2020, 0, 1 + 10 * (n >> 1))).toISOString().slice(0, 10), n % 2 ? 'opposes' : 'supports'),
		);
		const { timeline } = draw(lines, { issue: TOLL }, [], most);
		expect(timeline.unit).toBe(unit);
		expect(timeline.points.reduce((sum, { count }) => sum + count, 0)).toBe(days * 2);
	});

	it('has stances of one month at one time: which came first within it is not shown, nor called a change', () => {
		const { timeline } = draw(
			[
				line('a', '2025-01-05', 'supports'),
				line('b', '2025-01-20', 'opposes'),
				line('c', '2025-02-03', 'supports'),
				line('d', '2025-03-03', 'neutral'),
			],
			{ issue: TOLL },
			[],
			2,
		);
		expect(timeline.points.map(({ stance, from, to, before }) => [stance, from, to, before])).toEqual([
			['supports', '2025-01-01', '2025-01-31', null],
			['opposes', '2025-01-01', '2025-01-31', null],
			['supports', '2025-02-01', '2025-02-28', null],
			['neutral', '2025-03-01', '2025-03-31', 'supports'],
		]);
	});

	it('takes months where days would be too many, and loses none', () => {
		const lines = Array.from({ length: 3000 }, (_, n) =>
			line(`p${n}`, new Date(Date.UTC(2020, 0, 1) + (n % 2000) * 86_400_000).toISOString().slice(0, 10), 'opposes'),
		);
		const { timeline } = draw(lines, { issue: TOLL });
		expect(timeline.unit).toBe('month');
		expect(timeline.points.length).toBeLessThanOrEqual(900);
		expect(timeline.points.reduce((sum, { count }) => sum + count, 0)).toBe(3000);
		expect(timeline.points[0]).toMatchObject({ from: '2020-01-01', to: '2020-01-31' });
		expect(timeline.points[0]?.keys.length).toBe(20);
	});
});

describe('two people compared', () => {
	const LINES = [
		line('a', '2025-01-01', 'supports'),
		line('b', '2025-03-01', 'opposes'),
		line('c', '2025-06-01', 'opposes'),
		line('d', '2025-02-01', 'qualified', 'toll', 'luis-pena'),
		line('e', '2025-02-01', 'neutral', 'night', 'luis-pena'),
	];
	const compared = (asOf: string | null) => {
		const { ledger, names } = draw(LINES, {});
		return compareStandings(ledger, [ANA, LUIS], asOf, names).map(({ name, standings }) => [
			name,
			...standings.map(({ latest, stance, earlier, count, later }) =>
				[openKey(latest ?? '')?.id, stance, earlier, count, later].join(),
			),
		]);
	};

	test.each<[string | null, string[][]]>([
		[
			null,
			[
				['The toll', 'c,opposes,supports,3,0', 'd,qualified,,1,0'],
				['Night closure', ',,,0,0', 'e,neutral,,1,0'],
			],
		],
		[
			'2025-03-01',
			[
				['The toll', 'b,opposes,supports,2,1', 'd,qualified,,1,0'],
				['Night closure', ',,,0,0', 'e,neutral,,1,0'],
			],
		],
		[
			'2025-01',
			[
				['Night closure', ',,,0,0', ',,,0,1'],
				['The toll', 'a,supports,,1,2', ',,,0,1'],
			].reverse(),
		],
	])('as of %s', (asOf, expected) => {
		expect(compared(asOf)).toEqual(expected);
	});
});
