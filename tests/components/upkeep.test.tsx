// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CheckLibrary } from '../../components/library/CheckLibrary';
import { StorageLossNote } from '../../components/library/StorageLossNote';
import type { DamagedRecord, UpkeepServices } from '../../components/library/upkeep-services';
import type { Lang } from '../../lib/domain/lang';
import { speak } from './translate';
import { upkeepServices } from './upkeep-sample';

const DAMAGED: readonly DamagedRecord[] = [
	{ section: 'articles', key: 'https://example.org/a', stored: null },
	{ section: 'statements', key: 's1', stored: { id: 's1' } },
];

function openCheck(over: Partial<UpkeepServices> = {}, lang: Lang = 'en') {
	const given = upkeepServices(over);
	const onRemoved = vi.fn();
	render(<CheckLibrary services={given} t={speak(lang)} lang={lang} onRemoved={onRemoved} />);
	return { given, onRemoved };
}

describe('a check of the library', () => {
	it.each<[Lang, string, string]>([
		['en', 'Check it now', 'All 1,204 records are whole.'],
		['es', 'Comprobarla ahora', 'Los 1204 registros están enteros.'],
	])('says that all is well (%s)', async (lang, button, words) => {
		openCheck({}, lang);
		fireEvent.click(screen.getByRole('button', { name: button }));
		await screen.findByText(words);
		expect(screen.queryByRole('alert')).toBeNull();
	});

	it('names what is damaged, says what is safe and what helps, and removes it only on demand', async () => {
		const { given, onRemoved } = openCheck({ checkRecords: async () => ({ records: 100, damaged: DAMAGED }) });
		fireEvent.click(screen.getByRole('button', { name: 'Check it now' }));
		const panel = await screen.findByRole('alert');
		await waitFor(() => expect(document.activeElement).toBe(panel));
		expect(panel.textContent).toContain('2 records are damaged; the other 98 are whole and not affected.');
		expect(panel.textContent).toContain('Saved article: https://example.org/a');
		expect(panel.textContent).toContain('Confirmed statement: s1');
		expect(panel.textContent).toContain('import it');
		expect(given.removeDamaged).not.toHaveBeenCalled();
		fireEvent.click(screen.getByRole('button', { name: 'Save them to a file as they are' }));
		expect(given.saveDamaged).toHaveBeenCalledWith(DAMAGED);
		fireEvent.click(screen.getByRole('button', { name: 'Remove the damaged ones' }));
		await screen.findByText('2 damaged records were removed.');
		expect(onRemoved).toHaveBeenCalledOnce();
		expect(screen.queryByRole('alert')).toBeNull();
	});

	it('names fifty of very many, and says how many more', async () => {
		const damaged = Array.from({ length: 60 }, (_, n) => ({ section: 'annotations' as const, key: `n${n}`, stored: null }));
		openCheck({ checkRecords: async () => ({ records: 61, damaged }) });
		fireEvent.click(screen.getByRole('button', { name: 'Check it now' }));
		const panel = await screen.findByRole('alert');
		expect(panel.querySelectorAll('li').length).toBe(51);
		expect(panel.textContent).toContain('10');
	});

	it('can be given up, and says why it failed', async () => {
		const given = openCheck({
			checkRecords: ({ signal }) =>
				new Promise((_, reject) => {
					signal.addEventListener('abort', () => reject(signal.reason));
				}),
		}).given;
		fireEvent.click(screen.getByRole('button', { name: 'Check it now' }));
		fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
		await screen.findByText('Cancelled. Not everything was checked.');
		expect(given.removeDamaged).not.toHaveBeenCalled();
	});
});

describe('storage that the browser has cleared', () => {
	it.each<[Lang, RegExp, string]>([
		['en', /On 4 May 2026 the saved articles, notes/, 'All right'],
		['es', /El 4 de mayo de 2026|El 4 may 2026/, 'Entendido'],
	])('is told until the reader has seen it (%s)', async (lang, words, button) => {
		let since: string | null = '2026-05-04T10:00:00.000Z';
		const given = upkeepServices({
			storageLoss: vi.fn(async (change) => {
				if (change === 'seen') since = null;
				return since;
			}),
		});
		render(<StorageLossNote services={given} t={speak(lang)} lang={lang} />);
		await screen.findByText(words);
		fireEvent.click(screen.getByRole('button', { name: button }));
		await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
	});

	it('is told at once when it happens, and kept for the next window', async () => {
		let tell = () => {};
		let since: string | null = null;
		const given = upkeepServices({
			storageLoss: vi.fn(async (change) => {
				if (change === 'happened') since = '2026-05-04T10:00:00.000Z';
				return since;
			}),
			followStorageLoss: (cleared) => {
				tell = cleared;
				return () => {};
			},
		});
		const { container } = render(<StorageLossNote services={given} t={speak('en')} lang="en" />);
		await act(async () => {});
		expect(container.textContent).toBe('');
		tell();
		await screen.findByRole('alert');
		expect(given.storageLoss).toHaveBeenCalledWith('happened');
	});
});
