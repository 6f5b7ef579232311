// @vitest-environment jsdom
import { describe, expect, it, test } from 'vitest';
import { drawTimeline } from '../../lib/chart/draw-timeline';
import type { Drawing } from '../../lib/chart/drawing';
import { stepsOf } from '../../lib/chart/steps';
import { tickFormat } from '../../lib/chart/time-axis';
import type { Timeline, TimelinePoint } from '../../lib/ledger/timeline';

const point = (over: Partial<TimelinePoint>): TimelinePoint => ({
	row: 0,
	stance: 'opposes',
	from: '2025-03-01',
	to: '2025-03-01',
	count: 1,
	keys: ['r/a'],
	before: null,
	...over,
});
const TIMELINE: Timeline = {
	by: 'issue',
	rows: [
		{ ref: 'bridge/toll', name: 'The <toll> & more', count: 3 },
		{ ref: 'none', name: '', count: 1 },
	],
	points: [
		point({}),
		point({ stance: 'supports', from: '2025-05-01', to: '2025-05-31', before: 'opposes', count: 2 }),
		point({ row: 1, stance: null, from: '2025-04-01', to: '2025-04-01' }),
	],
	unit: 'day',
	undated: 0,
	left: 0,
};
const PALETTE = {
	supports: '#111',
	opposes: '#222',
	qualified: '#333',
	neutral: '#444',
	none: '#555',
	ink: '#000',
	soft: '#666',
	line: '#ddd',
	paper: '#fff',
};

function draw(over: Partial<Drawing> = {}): SVGSVGElement {
	return drawTimeline({
		timeline: TIMELINE,
		width: 700,
		palette: PALETTE,
		font: 'sans-serif',
		lang: 'en',
		title: 'Ana Ferrer, in time',
		description: 'Three points.',
		say: ({ stance, from }) => `${stance} ${from}`,
		noIssue: 'No issue',
		asOf: null,
		alone: null,
		...over,
	});
}

describe('a timeline', () => {
	it('has a shape for every point, with its index and its name', () => {
		const dots = [...draw().querySelectorAll('[data-point]')];
		const named = dots.map((dot) => [dot.getAttribute('data-point'), dot.getAttribute('aria-label')]);
		expect(named.sort()).toEqual([
			['0', 'opposes 2025-03-01'],
			['1', 'supports 2025-05-01'],
			['2', 'null 2025-04-01'],
		]);
		const shapes = new Set(dots.map((dot) => dot.getAttribute('d')));
		expect(shapes.size, 'each stance has a shape of its own').toBe(3);
	});

	it('says what it is, and whose rows are whose', () => {
		const figure = draw();
		const said = ['role', 'aria-label', 'aria-description'].map((name) => figure.getAttribute(name));
		expect(said).toEqual(['group', 'Ana Ferrer, in time', 'Three points.']);
		expect(figure.textContent).toContain('The <toll> & more');
		expect(figure.textContent).toContain('No issue');
	});

	it('rings the points where the stance has changed, and no other', () => {
		const rings = [...draw().querySelectorAll('g[aria-hidden] circle')].filter((ring) => Number(ring.getAttribute('r')) > 8);
		expect(rings).toHaveLength(1);
	});

	it('has the day as of which it is drawn', () => {
		expect(draw({ asOf: { day: '2025-05-31', label: 'as of 31 May 2025' } }).textContent).toContain('as of 31 May 2025');
	});

	it('stands alone as a well-formed picture, with title and legend, and no colour of the page', () => {
		const figure = draw({ alone: { legend: [['supports', 'Supports']], foot: 'On Record, 1 Sep 2025' } });
		const source = new XMLSerializer().serializeToString(figure);
		const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
		expect(parsed.querySelector('parsererror')).toBeNull();
		expect(parsed.querySelector('svg > title')?.textContent).toBe('Ana Ferrer, in time');
		expect(parsed.querySelector('svg > desc')?.textContent).toBe('Three points.');
		// Also where styles of a whole picture are not known.
		expect(parsed.querySelector('svg > rect')?.getAttribute('fill')).toBe(PALETTE.paper);
		for (const words of ['Ana Ferrer, in time', 'Supports', 'On Record, 1 Sep 2025'])
			expect(parsed.documentElement.textContent).toContain(words);
		expect(source).not.toMatch(/var\(|light-dark|url\(/);
	});

	it('draws nothing where there is nothing', () => {
		expect(draw({ timeline: { ...TIMELINE, rows: [], points: [] } }).querySelectorAll('[data-point]')).toHaveLength(0);
	});
});

describe('the dates of an axis', () => {
	const days = (...texts: string[]) => texts.map((text) => new Date(text));
	test.each([
		['en', days('2024-11-01', '2024-12-01', '2025-01-01', '2025-02-01'), ['Nov\n2024', 'Dec', 'Jan\n2025', 'Feb']],
		['es', days('2024-12-01', '2025-01-01'), ['dic\n2024', 'ene\n2025']],
		['en', days('2024-01-01', '2025-01-01', '2026-01-01'), ['2024', '2025', '2026']],
		['en', days('2025-01-29', '2025-01-31', '2025-02-02'), ['29\nJan 2025', '31', '2\nFeb 2025']],
		['es', days('2025-08-09'), ['9\nago 2025']],
	] as const)('in %s', (lang, ticks, expected) => {
		expect(ticks.map((tick, index) => tickFormat(lang)(tick, index, ticks))).toEqual(expected);
	});
});

describe('what joins the points', () => {
	type Of = readonly [month: number, ...stances: TimelinePoint['stance'][]];
	const DAY = (month: number) => `2025-0${month}-01`;
	const steps = (...times: readonly Of[]) =>
		stepsOf(
			times.flatMap(([month, ...stances]) => stances.map((stance) => point({ stance, from: DAY(month), to: DAY(month) }))),
		).map(({ x1, x2, y1, y2 }) => [x1.getUTCMonth() + 1, y1, x2.getUTCMonth() + 1, y2]);

	// Lanes: opposes 0, neutral 1, qualified 2, supports 3.
	test.each<[what: string, times: readonly Of[], expected: number[][]]>([
		['one point is joined to nothing', [[1, 'supports']], []],
		[
			'a stance that is held',
			[
				[1, 'supports'],
				[2, 'supports'],
			],
			[[1, 3, 2, 3]],
		],
		[
			'a change is a step',
			[
				[1, 'supports'],
				[2, 'opposes'],
			],
			[
				[1, 3, 2, 3],
				[2, 0, 2, 3],
			],
		],
		['two stances at one time', [[1, 'supports', 'opposes']], [[1, 0, 1, 3]]],
		[
			'into two',
			[
				[1, 'supports'],
				[2, 'supports', 'opposes'],
			],
			[
				[1, 3, 2, 3],
				[2, 0, 2, 3],
			],
		],
		[
			'out of two, along the one that stays',
			[
				[1, 'supports', 'opposes'],
				[2, 'opposes'],
			],
			[
				[1, 0, 1, 3],
				[1, 0, 2, 0],
			],
		],
		[
			'out of two to another: none of them led there',
			[
				[1, 'supports', 'opposes'],
				[2, 'neutral'],
			],
			[[1, 0, 1, 3]],
		],
		[
			'two that stay two',
			[
				[1, 'supports', 'opposes'],
				[2, 'supports', 'opposes'],
			],
			[
				[1, 0, 1, 3],
				[1, 3, 2, 3],
				[1, 0, 2, 0],
				[2, 0, 2, 3],
			],
		],
	])('%s', (_what, times, expected) => {
		expect(steps(...times)).toEqual(expected);
	});

	it('stays in its row', () => {
		expect(stepsOf([point({}), point({ row: 1, from: DAY(5), to: DAY(5) })])).toEqual([]);
	});
});
