// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { RecordView } from '../../components/record/RecordView';
import { parseRecord } from '../../components/record/record-route';
import type { KeptStatement } from '../../lib/domain/kept-statement';
import type { Lang } from '../../lib/domain/lang';
import { kept } from '../ledger/samples';
import { recordServices } from './record-sample';
import { speak } from './translate';

const FIELDS_BEFORE = { ...kept('k1'), stance: 'supports', date: '2025-08-01', note: 'Heard at the fair.' } as const;
const WITH_HISTORY = kept('k1', { history: [{ at: '2025-08-20T10:00:00.000Z', before: FIELDS_BEFORE }] });

async function open(statements: readonly KeptStatement[] = [kept('k1')], lang: Lang = 'en') {
	const services = recordServices(statements, lang);
	render(<RecordView route={parseRecord('by=reader')} services={services} t={speak(lang)} lang={lang} onGo={() => {}} />);
	await screen.findByText(lang === 'en' ? /^\d statements?$/ : /^\d declaraci/);
	return services;
}
const press = (name: RegExp) => fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
const field = (name: string) => within(screen.getByRole('form')).getByLabelText(name);

describe('correcting', () => {
	it('changes only what is another now, says so, and is undone', async () => {
		const { revise } = await open();
		press(/^Correct/);
		await screen.findByRole('form');
		fireEvent.change(field('Stance'), { target: { value: 'qualified' } });
		fireEvent.input(field('Note'), { target: { value: ' Only for lorries. ' } });
		fireEvent.submit(screen.getByRole('form'));
		expect(await screen.findByText('Corrected: a statement by Ana Ferrer')).toBeTruthy();
		expect(revise).toHaveBeenLastCalledWith('k1', { issue: 'toll', stance: 'qualified', note: 'Only for lorries.' });
		expect(screen.queryByRole('form')).toBeNull();
		expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
		expect(await screen.findByText('corrected')).toBeTruthy();
		press(/^Undo/);
		await waitFor(() => expect(revise).toHaveBeenLastCalledWith('k1', { issue: 'toll', stance: 'opposes', note: '' }));
	});

	it('that cannot be kept says so where it is seen, and loses nothing that was typed', async () => {
		const services = await open();
		vi.mocked(services.revise).mockRejectedValueOnce(new Error('no room'));
		press(/^Correct/);
		await screen.findByRole('form');
		fireEvent.input(field('Note'), { target: { value: 'Only for lorries.' } });
		fireEvent.submit(screen.getByRole('form'));
		const alert = await screen.findByRole('alert');
		expect(alert.closest('.toasts')).not.toBeNull();
		expect((field('Note') as HTMLTextAreaElement).value).toBe('Only for lorries.');
		press(/^Close/);
		expect(screen.queryByRole('alert')).toBeNull();
	});

	it('that changes nothing writes nothing', async () => {
		const { revise } = await open();
		press(/^Correct/);
		fireEvent.submit(await screen.findByRole('form'));
		await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
		expect(revise).not.toHaveBeenCalled();
		expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Correct/ }));
	});

	it('keeps a speaker and an issue whose dossier is not followed any more', async () => {
		const { revise } = await open([kept('k1', { actor: 'gone', dossier: 'old', issue: 'quay' })]);
		press(/^Correct/);
		await screen.findByRole('form');
		expect((field('Speaker') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('gone');
		expect((field('Issue') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('quay');
		fireEvent.input(field('Said on'), { target: { value: '2025' } });
		fireEvent.submit(screen.getByRole('form'));
		await waitFor(() => expect(revise).toHaveBeenCalledWith('k1', { date: '2025' }));
	});

	it('cuts the words to a part of them, with a history, and is undone', async () => {
		const { revise } = await open();
		press(/^Correct/);
		await screen.findByRole('form');
		fireEvent.input(field('The words: El Faro'), { target: { value: ' stays open to all. ' } });
		fireEvent.submit(screen.getByRole('form'));
		await screen.findByText('Corrected: a statement by Ana Ferrer');
		const said = () => document.querySelector('.entry blockquote')?.textContent;
		await waitFor(() => expect(said()).toBe('stays open to all.'));
		const [report] = kept('k1').reports;
		const { prefix, suffix } = report?.quote ?? { prefix: '', suffix: '' };
		const cut = { exact: 'stays open to all.', prefix: `${prefix}The bridge `, suffix };
		expect(revise).toHaveBeenLastCalledWith('k1', { reports: [{ ...report, quote: cut }] });
		press(/^History/);
		expect((await screen.findByRole('region', { name: 'History' })).textContent).toContain('The bridge stays open to all.');
		press(/^Undo/);
		await waitFor(() => expect(said()).toBe('The bridge stays open to all.'));
	});

	it.each(['The bridge stays closed', 'ridge stays open', 'The bridge … all', 'open to all. It does', ''])(
		'takes no words that the source does not have so: %s',
		async (words) => {
			const { revise } = await open();
			press(/^Correct/);
			await screen.findByRole('form');
			fireEvent.input(field('The words: El Faro'), { target: { value: words } });
			fireEvent.submit(screen.getByRole('form'));
			expect((await screen.findByRole('alert')).textContent).toMatch(/^The source does not have these words so/);
			expect(document.activeElement).toBe(field('The words: El Faro'));
			expect(field('The words: El Faro').getAttribute('aria-invalid')).toBe('true');
			expect(revise).not.toHaveBeenCalled();
		},
	);
});

describe('the history', () => {
	it('is not there where nothing was changed', async () => {
		await open();
		expect(screen.queryByRole('button', { name: /^History/ })).toBeNull();
	});

	it('says what it was, until when, and makes it so again', async () => {
		const { revise } = await open([WITH_HISTORY]);
		press(/^History/);
		const panel = await screen.findByRole('region', { name: 'History' });
		for (const words of ['Until 20 Aug 2025', 'Supports', '1 Aug 2025', 'Heard at the fair.'])
			expect(panel.textContent).toContain(words);
		expect(within(panel).queryByText('Issue')).toBeNull();
		press(/^Make it so again/);
		await screen.findByText('Corrected: a statement by Ana Ferrer');
		expect(revise).toHaveBeenCalledWith('k1', expect.objectContaining({ stance: 'supports', date: '2025-08-01', issue: 'toll' }));
		expect(revise).toHaveBeenCalledWith('k1', expect.not.objectContaining({ reports: expect.anything() }));
	});

	it('speaks Spanish', async () => {
		await open([WITH_HISTORY], 'es');
		press(/^Historial/);
		const panel = await screen.findByRole('region', { name: 'Historial' });
		expect(panel.textContent).toMatch(/Hasta el 20 ago 2025.*A favor/);
	});
});

describe('double entries', () => {
	const double = kept('k2', { note: 'Second.' }, 'the bridge stays open');
	const other = kept('k3', {}, 'Nobody pays at night');

	it('are offered, the likeliest first and called so, made one, and taken apart again', async () => {
		const services = await open([kept('k1'), other, double]);
		const row = screen.getByText('The bridge stays open to all.').closest('li') as HTMLElement;
		fireEvent.click(within(row).getByRole('button', { name: /^Make one with/ }));
		const panel = await screen.findByRole('region', { name: 'Make one of two entries' });
		const offered = within(panel).getAllByRole('listitem');
		expect(offered.map((one) => /likely the same/.test(one.textContent ?? ''))).toEqual([true, false]);
		expect(offered[0]?.textContent).toContain('the bridge stays open');
		fireEvent.click(within(offered[0] as HTMLElement).getByRole('button', { name: /^Make one of both/ }));
		expect(await screen.findByText('Two entries are one now: a statement by Ana Ferrer')).toBeTruthy();
		expect(services.merge).toHaveBeenCalledWith('k1', 'k2');
		await screen.findByText('2 statements');
		press(/^Undo/);
		await screen.findByText('3 statements');
		expect(services.unmerge).toHaveBeenCalledOnce();
	});

	it('are nobody else’s; and it says when there is none', async () => {
		await open([kept('k1'), kept('k2', { actor: 'luis-pena' })]);
		press(/^Make one with/);
		expect(await screen.findByText('You have confirmed no other statement by this speaker.')).toBeTruthy();
	});
});
