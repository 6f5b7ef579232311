// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, test, vi } from 'vitest';
import { RecordView } from '../../components/record/RecordView';
import { parseRecord, type RecordRoute, recordHash } from '../../components/record/record-route';
import type { RecordServices } from '../../components/record/services';
import { EVERYTHING } from '../../lib/ledger/filter';
import { kept } from '../ledger/samples';
import { recordServices } from './record-sample';
import { speak } from './translate';

function open(hash = '#/record', services: RecordServices = recordServices(), lang: 'en' | 'es' = 'en') {
	const goes: string[] = [];
	const view = (route: RecordRoute) => (
		<RecordView
			route={route}
			services={services}
			t={speak(lang)}
			lang={lang}
			onGo={(to) => {
				goes.push(to);
				rerender(view(parseRecord(to.split('?')[1] ?? '')));
			}}
		/>
	);
	const { rerender } = render(view(parseRecord(hash.split('?')[1] ?? '')));
	return { services, goes };
}

const rows = () => screen.getAllByRole('listitem').filter((one) => one.classList.contains('entry'));
const rowOf = async (words: string | RegExp) => (await screen.findByText(words)).closest('li') as HTMLElement;

describe('the record', () => {
	it('lists what the dossiers and the reader have on record, newest first', async () => {
		open();
		expect(await screen.findByText('4 statements')).toBeTruthy();
		expect(rows().map((row) => /open to all|No toll|must pay|night is/.exec(row.textContent ?? '')?.[0])).toEqual([
			'open to all',
			'must pay',
			'No toll',
			'night is',
		]);
		const own = rows()[0] as HTMLElement;
		for (const words of ['Ana Ferrer', 'The toll', 'Opposes', '9 Aug 2025', 'El Faro', 'Confirmed by you'])
			expect(own.textContent).toContain(words);
		expect(rows()[1]?.textContent).not.toContain('Confirmed by you');
		expect(
			within(own)
				.getByRole('link', { name: /^source/ })
				.getAttribute('href'),
		).toMatch(/^https:\/\/faro\.example\/k1/);
	});

	it('says how far it is while every statement must be read for it', async () => {
		const services = recordServices();
		let answer = () => {};
		const page = await services.ledger(EVERYTHING, 0, 50);
		vi.mocked(services.ledger).mockReturnValue(
			new Promise((resolve) => {
				answer = () => resolve(page);
			}),
		);
		vi.mocked(services.progress).mockResolvedValue(0.25);
		open('#/record', services);
		expect(screen.getByRole('status').textContent).toBe('Loading…');
		const bar = await screen.findByRole('progressbar', { name: /^Reading once all that you have confirmed/ });
		expect((bar as HTMLProgressElement).value).toBe(0.25);
		answer();
		expect(await screen.findByText('4 statements')).toBeTruthy();
		expect(screen.queryByRole('progressbar')).toBeNull();
	});

	it('is narrowed by person, issue, stance, whose and time; each choice is an address', async () => {
		const { goes } = open();
		await screen.findByRole('option', { name: 'Luis Peña (2)' });
		fireEvent.change(screen.getByRole('combobox', { name: 'Person or body' }), { target: { value: 'bridge/luis-pena' } });
		expect(await screen.findByText('2 statements')).toBeTruthy();
		expect(goes).toEqual(['#/record?person=bridge/luis-pena']);
		fireEvent.change(screen.getByRole('combobox', { name: 'Issue' }), { target: { value: 'bridge/toll' } });
		expect(await screen.findByText('1 statement')).toBeTruthy();
		fireEvent.change(screen.getByRole('combobox', { name: 'Stance' }), { target: { value: 'opposes' } });
		expect(await screen.findByText('Nothing matches.')).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
		expect(await screen.findByText('4 statements')).toBeTruthy();
		fireEvent.change(screen.getByLabelText('As of'), { target: { value: '2025-04-01' } });
		expect(await screen.findByText('2 statements')).toBeTruthy();
		expect(goes.at(-1)).toBe('#/record?asof=2025-04-01');
	});

	it('says how many statements each choice would leave', async () => {
		open('#/record?issue=bridge/toll');
		await screen.findByRole('option', { name: 'Ana Ferrer (2)' });
		const options = within(screen.getByRole('combobox', { name: 'Person or body' })).getAllByRole('option');
		expect(options.map(({ textContent }) => textContent)).toEqual(['Everyone', 'Ana Ferrer (2)', 'Luis Peña (1)']);
	});

	it('is searched as one types, without accents', async () => {
		open();
		fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'FERRER toll' } });
		expect(await screen.findByText('2 statements')).toBeTruthy();
	});

	it('draws a stretch at a time', async () => {
		const many = Array.from({ length: 120 }, (_, n) => kept(`k${n}`, {}, `Words number ${n} of many.`));
		open('#/record?by=reader', recordServices(many));
		expect(await screen.findByText('120 statements')).toBeTruthy();
		expect(rows()).toHaveLength(50);
		fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
		await waitFor(() => expect(rows()).toHaveLength(100));
	});

	it('says what went wrong, and asks again', async () => {
		const services = recordServices();
		const ask = vi.fn(services.ledger).mockRejectedValueOnce({ failure: { code: 'storage-broken', detail: '' } });
		open('#/record', { ...services, ledger: ask });
		expect((await screen.findByRole('alert')).textContent).toContain('storage can’t be opened');
		fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
		expect(await screen.findByText('4 statements')).toBeTruthy();
	});

	it('puts no quotation marks around words that are not the speaker’s own', async () => {
		open('#/record?by=reader', recordServices([kept('k1', { kind: 'indirect', denied: true })]));
		const row = await rowOf('The bridge stays open to all.');
		expect(row.querySelector('blockquote')).toBeNull();
		expect(row.textContent).toContain('as reported');
		expect(row.textContent).toContain('denies');
	});

	it('never links to an address that is not of the web', async () => {
		const [report] = kept('k1').reports;
		const reports = report ? [{ ...report, article: { ...report.article, url: 'javascript:alert(1)' } }] : [];
		open('#/record?by=reader', recordServices([kept('k1', { reports })]));
		const row = await rowOf('The bridge stays open to all.');
		expect(within(row).queryByRole('link', { name: /source/ })).toBeNull();
	});

	it('speaks Spanish', async () => {
		open('#/record', recordServices([kept('k1')], 'es'), 'es');
		expect(await screen.findByText('4 declaraciones')).toBeTruthy();
		expect(screen.getByRole('heading', { name: 'Registro' })).toBeTruthy();
	});
});

describe('a statement taken off the record', () => {
	it('is gone, and comes back', async () => {
		const { services } = open('#/record?by=reader');
		fireEvent.click(await screen.findByRole('button', { name: /^Take off the record/ }));
		await waitFor(() => expect(services.takeOff).toHaveBeenCalledWith('k1'));
		expect(await screen.findByText('Nothing matches.')).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		expect(await screen.findByText('The bridge stays open to all.')).toBeTruthy();
		expect(services.putBack).toHaveBeenCalledWith(kept('k1'));
	});

	it('can only be the reader’s own', async () => {
		open('#/record?by=dossier');
		await screen.findByText('3 statements');
		expect(screen.queryByRole('button', { name: /^Take off/ })).toBeNull();
	});
});

describe('a statement cited', () => {
	test.each([
		[
			'Text',
			/^“The bridge stays open to all\.” — Ana Ferrer, 9 Aug 2025\.\nReport k1\. El Faro, 9 Aug 2025\.\nhttps:\/\/faro\.example\/k1$/,
		],
		['Markdown', /^> “The bridge stays open to all\.”\n\n— Ana Ferrer/],
		['BibTeX', /^@misc\{ana-ferrer-2025-08-09-\w+,\n {2}title = \{\{Report k1\}\}/],
		['CSL-JSON', /^\[\n {2}\{\n {4}"id": "ana-ferrer-2025-08-09-/],
	])('is copied as %s, which is said', async (name, expected) => {
		const { services } = open('#/record?by=reader');
		fireEvent.click(await screen.findByRole('button', { name: /^Cite/ }));
		fireEvent.click(screen.getByRole('button', { name }));
		expect(await screen.findByText(`Copied as ${name}.`)).toBeTruthy();
		expect(vi.mocked(services.copy).mock.calls[0]?.[0]).toMatch(expected);
		expect((screen.getByRole('textbox', { name: 'Citation' }) as HTMLTextAreaElement).value).toMatch(expected);
	});

	it('stands there to be taken by hand when the clipboard is closed', async () => {
		open('#/record?by=reader', { ...recordServices(), copy: () => Promise.reject(new Error('denied')) });
		fireEvent.click(await screen.findByRole('button', { name: /^Cite/ }));
		fireEvent.click(screen.getByRole('button', { name: 'Text' }));
		expect(await screen.findByText(/could not be copied/)).toBeTruthy();
		expect((screen.getByRole('textbox', { name: 'Citation' }) as HTMLTextAreaElement).value).toContain('Ana Ferrer');
	});
});

describe('what the record shows, as a file', () => {
	it.each<readonly ['en' | 'es', string, RegExp, string]>([
		['en', 'Export these statements', /^Save as JSON-LD/, 'Exported: on-record-statements.csv (12 kB).'],
		['es', 'Exportar estas declaraciones', /^Guardar como JSON-LD/, 'Exportado: on-record-statements.csv (12 kB).'],
	])('goes out as it is narrowed, in %s', async (lang, open_, button, said) => {
		const { services } = open('#/record?person=bridge/luis-pena', recordServices(), lang);
		fireEvent.click(await screen.findByText(open_));
		fireEvent.click(screen.getByRole('button', { name: button }));
		await screen.findByText(said);
		expect(services.exportStatements).toHaveBeenCalledWith(
			{ ...EVERYTHING, person: 'bridge/luis-pena' },
			'json-ld',
			expect.anything(),
		);
	});

	it('can be given up, and says what is not in it and why it failed', async () => {
		const services = recordServices();
		services.exportStatements = vi.fn(
			(_filter, _format, { signal }) =>
				new Promise<never>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
		);
		open('#/record', services);
		fireEvent.click(await screen.findByText('Export these statements'));
		fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
		fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
		await screen.findByText('Cancelled. No file was written.');
		services.exportStatements = vi.fn(async () => ({ name: 'a.json', size: 1000, entries: 3, damaged: 0, unfit: 29 }));
		fireEvent.click(screen.getByRole('button', { name: 'Save as W3C Annotations' }));
		await screen.findByText('Exported: a.json (1 kB). 29 statements have no address on the web and are not in it.');
		services.exportStatements = vi.fn(() => Promise.reject(new Error('boom')));
		fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
		await screen.findByText(/Something went wrong/);
	});
});

describe('the address of the record', () => {
	const filter = { ...EVERYTHING, person: 'bridge/luis-pe%C3%B1a', issue: 'none', from: '2025', words: 'a&b=c #?' } as const;

	test.each<[string, Partial<RecordRoute>]>([
		['everything', {}],
		['a filter', { filter }],
		['the timeline of a filter', { show: 'timeline', filter }],
		['two people', { show: 'compare', filter: { ...EVERYTHING, person: 'a/b' }, other: 'a/c' }],
	])('of %s comes back', (_what, route) => {
		const whole: RecordRoute = { show: 'list', filter: EVERYTHING, other: null, ...route };
		expect(parseRecord(recordHash(route).split('?')[1] ?? '')).toEqual(whole);
	});

	test.each(['stance=likes', 'from=yesterday', 'by=them', 'show=all', `q=${'a'.repeat(600)}`])('leaves out %s', (query) => {
		expect(parseRecord(query)).toEqual({ show: 'list', filter: EVERYTHING, other: null });
	});
});
