// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { nextPoint } from '../../components/record/next-point';
import { RecordView } from '../../components/record/RecordView';
import { parseRecord } from '../../components/record/record-route';
import type { RecordServices } from '../../components/record/services';
import { drawTimeline } from '../../lib/chart/draw-timeline';
import type { TimelinePoint } from '../../lib/ledger/timeline';
import { kept } from '../ledger/samples';
import { recordServices } from './record-sample';
import { speak } from './translate';

beforeEach(() => {
	// jsdom measures nothing.
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe() {}
			disconnect() {}
		},
	);
});

const STATEMENTS = [
	kept('k1'),
	kept('k2', { stance: 'qualified', date: '2025-10-01' }, 'A toll for lorries alone, perhaps.'),
	kept('k3', { date: null }),
];

function open(hash: string, over: Partial<RecordServices> = {}, lang: 'en' | 'es' = 'en') {
	const services = { ...recordServices(STATEMENTS, lang), chart: async () => drawTimeline, ...over };
	const goes: string[] = [];
	const route = parseRecord(hash.split('?')[1] ?? '');
	render(<RecordView route={route} services={services} t={speak(lang)} lang={lang} onGo={(to) => goes.push(to)} />);
	return { services, goes };
}

const ANA = '#/record?show=timeline&person=bridge/ana-ferrer';
/** The drawing is loaded when the first one is asked for, which takes a busy machine more than a second. */
const points = () => screen.findAllByRole('button', { name: /^The toll, / }, { timeout: 20_000 });

describe('the timeline', () => {
	it('asks for a person or an issue, and offers some', async () => {
		open('#/record?show=timeline');
		const link = await screen.findByRole('link', { name: 'Luis Peña' });
		expect(link.getAttribute('href')).toBe('#/record?show=timeline&person=bridge/luis-pena');
		expect(screen.getByRole('link', { name: 'The toll' })).toBeTruthy();
	});

	it('has a point for each time, named with stance, day and change', async () => {
		open(ANA);
		await points();
		const drawn = within(screen.getByRole('group', { name: 'Ana Ferrer' }));
		expect(drawn.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
			'The toll, With conditions, 1 Oct 2025, before that: Opposes',
			'The toll, Opposes, 1 Mar 2025',
			'The toll, Opposes, 9 Aug 2025',
		]);
		expect(screen.getByText('1 statement without a date is not shown.')).toBeTruthy();
	});

	it.each([ANA, '#/record?show=compare&person=bridge/ana-ferrer&with=bridge/luis-pena'])(
		'follows what another window changes: %s',
		async (hash) => {
			const followRecord = vi.fn((_changed: () => void) => () => {});
			const { services } = open(hash, { followRecord });
			// The change of stance, which is the newest.
			const isThere = () => /With conditions, 1 Oct 2025|A toll for lorries alone/.test(document.body.innerHTML);
			await waitFor(() => expect(isThere()).toBe(true), { timeout: 20_000 });
			await services.takeOff('k2');
			followRecord.mock.calls.at(-1)?.[0]();
			await waitFor(() => expect(isThere()).toBe(false));
		},
	);

	it('is walked through by arrow keys, and Enter shows what was said, with its source', async () => {
		open(ANA);
		const [changed, first] = (await points()) as [HTMLElement, HTMLElement];
		expect([first.getAttribute('tabindex'), changed.getAttribute('tabindex')]).toEqual(['0', '-1']);
		first.focus();
		fireEvent.keyDown(first, { key: 'End' });
		expect(document.activeElement).toBe(changed);
		expect(changed.getAttribute('tabindex')).toBe('0');
		fireEvent.keyDown(changed, { key: 'Enter' });
		const region = await screen.findByRole('region', { name: /^The toll, With conditions/ });
		expect(await within(region).findByText('A toll for lorries alone, perhaps.')).toBeTruthy();
		expect(
			within(region)
				.getByRole('link', { name: /^source/ })
				.getAttribute('href'),
		).toContain('faro.example/k2');
		expect(changed.getAttribute('aria-pressed')).toBe('true');
	});

	it('shows what was said at a click', async () => {
		open(ANA);
		const [, first] = (await points()) as [HTMLElement, HTMLElement];
		fireEvent.click(first);
		expect(await screen.findByText('No toll on this bridge')).toBeTruthy();
	});

	it('says the same in a table', async () => {
		open(ANA);
		await points();
		const table = screen.getByRole('table', { name: 'Ana Ferrer', hidden: true });
		const cells = [...table.querySelectorAll('tbody tr')].map((row) =>
			[...row.querySelectorAll('td')].slice(0, 4).map((cell) => cell.textContent),
		);
		expect(cells).toEqual([
			['The toll', '1 Mar 2025', 'Opposes', ''],
			['The toll', '9 Aug 2025', 'Opposes', ''],
			['The toll', '1 Oct 2025', 'With conditions', 'Opposes'],
		]);
	});

	it('leaves out what was said after a day', async () => {
		open(`${ANA}&asof=2025-08-31`);
		expect((await points()).length).toBe(2);
		expect(screen.getByText('as of 31 Aug 2025')).toBeTruthy();
	});

	it('is saved as an SVG that stands alone', async () => {
		const { services } = open(ANA);
		await points();
		fireEvent.click(screen.getByRole('button', { name: 'Save as SVG' }));
		expect(await screen.findByText(/Saved as SVG/)).toBeTruthy();
		const [name, blob] = vi.mocked(services.download).mock.calls[0] ?? [];
		expect(name).toBe('on-record-ana-ferrer.svg');
		const source = await new Promise<string>((resolve) => {
			const reader = new FileReader();
			reader.onload = () => resolve(String(reader.result));
			reader.readAsText(blob as Blob);
		});
		const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
		expect(parsed.querySelector('parsererror')).toBeNull();
		expect(parsed.querySelectorAll('[data-point]')).toHaveLength(3);
		expect(parsed.querySelector('desc')?.textContent).toMatch(/^3 points in time: .+; .+; .+/);
	});

	it('says when the picture cannot be made', async () => {
		open(ANA, { toPng: () => Promise.reject(new Error('too large')) });
		await points();
		fireEvent.click(screen.getByRole('button', { name: 'Save as PNG' }));
		expect(await screen.findByText('The picture could not be made.')).toBeTruthy();
	});

	it('speaks Spanish', async () => {
		open(ANA, {}, 'es');
		await screen.findAllByRole('button', { name: /^The toll \(es\), En contra, 9 ago 2025/ });
		expect(screen.getByText('1 declaración sin fecha no se muestra.')).toBeTruthy();
	});
});

describe('two people compared', () => {
	const BOTH = '#/record?show=compare&person=bridge/ana-ferrer&with=bridge/luis-pena';

	it('stand side by side on each issue, with the latest words of both', async () => {
		open(BOTH);
		const toll = await screen.findByRole('row', { name: /^The toll/ });
		for (const words of [
			'different stances',
			'A toll for lorries alone',
			'before that: Opposes',
			'Who drives must pay',
			'Supports',
		])
			expect(toll.textContent).toContain(words);
		expect(screen.getByRole('row', { name: /^Night closure/ }).textContent).toContain('Nothing on record');
		await waitFor(() => screen.getByRole('option', { name: 'Luis Peña (2)', selected: true }));
	});

	it('as of a day, with how much was said after it', async () => {
		open(`${BOTH}&asof=2025-04-01`);
		const toll = await screen.findByRole('row', { name: /^The toll/ });
		expect(toll.textContent).toContain('No toll on this bridge');
		expect(toll.textContent).toContain('2 statements after this day');
		expect(toll.textContent).not.toContain('Who drives must pay');
	});

	it('are to be chosen first', async () => {
		const { goes } = open('#/record?show=compare&person=bridge/ana-ferrer');
		await waitFor(() => expect(screen.getAllByRole('option', { name: 'Luis Peña (2)' })).toHaveLength(2));
		fireEvent.change(screen.getByRole('combobox', { name: 'Compared with' }), { target: { value: 'bridge/luis-pena' } });
		expect(goes).toEqual([BOTH]);
	});
});

describe('the way from point to point', () => {
	const at = (row: number, from: string): TimelinePoint => ({
		row,
		from,
		to: from,
		stance: 'opposes',
		count: 1,
		keys: [],
		before: null,
	});
	const all = [at(0, '2025-01-01'), at(0, '2025-03-01'), at(1, '2025-01-20'), at(1, '2025-02-25'), at(2, '2024-01-01')];

	test.each([
		[0, 'ArrowRight', 1],
		[1, 'ArrowRight', null],
		[1, 'ArrowLeft', 0],
		[0, 'ArrowLeft', null],
		[1, 'ArrowDown', 3],
		[0, 'ArrowDown', 2],
		[3, 'ArrowUp', 1],
		[0, 'ArrowUp', null],
		[4, 'ArrowDown', null],
		[0, 'End', 1],
		[3, 'Home', 2],
		[0, 'a', null],
		[9, 'End', null],
	])('from %i by %s to %s', (from, key, to) => {
		expect(nextPoint(all, from, key)).toBe(to);
	});
});
