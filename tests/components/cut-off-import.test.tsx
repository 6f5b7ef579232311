// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CutOffImportNote } from '../../components/library/CutOffImportNote';
import type { ExchangeServices } from '../../components/library/exchange-services';
import type { CutOffImport } from '../../lib/domain/import-counts';
import type { Lang } from '../../lib/domain/lang';
import { Refusal } from '../../lib/messages/refusal';
import { exchangeServices } from './exchange-sample';
import { speak } from './translate';

/** The store with an import that was cut off, until it is finished or dropped. */
function open(whole: boolean, over: Partial<ExchangeServices> = {}, lang: Lang = 'en') {
	let left: CutOffImport | null = { id: 'one', name: 'mine.json', whole };
	const base = exchangeServices();
	const given = exchangeServices({
		cutOffImport: async () => left,
		finishImport: vi.fn(async (id) => {
			left = null;
			return base.finishImport(id);
		}),
		dropImport: vi.fn(async () => {
			left = null;
		}),
		...over,
	});
	const { container } = render(<CutOffImportNote services={given} t={speak(lang)} lang={lang} />);
	return { given, container };
}

describe('an import that was cut off', () => {
	it.each<[Lang, string, string]>([
		['en', 'The import of mine.json was cut off', 'Finish the import'],
		['es', 'La importación de mine.json quedó interrumpida', 'Terminar la importación'],
	])('when all of it was read: can be finished (%s)', async (lang, title, button) => {
		const { given } = open(true, {}, lang);
		await screen.findByRole('region', { name: title });
		fireEvent.click(screen.getByRole('button', { name: button }));
		await screen.findByText(/mine\.json: (9 added|9 )/);
		expect(given.finishImport).toHaveBeenCalledWith('one');
		fireEvent.click(screen.getByRole('button'));
		await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
	});

	it('or dropped', async () => {
		const { given } = open(true);
		fireEvent.click(await screen.findByRole('button', { name: 'Don’t import it' }));
		await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
		expect(given.dropImport).toHaveBeenCalledWith('one');
		expect(given.finishImport).not.toHaveBeenCalled();
	});

	it('when only a part was read: says that nothing is here, leads to the settings, and is gone once that is understood', async () => {
		const { given } = open(false);
		await screen.findByText(/Nothing of it is in your library, and what was there is as it was/);
		expect(screen.getByRole('link', { name: 'Go to the settings' }).getAttribute('href')).toBe('#/settings');
		expect(screen.queryByRole('button', { name: 'Finish the import' })).toBeNull();
		fireEvent.click(screen.getByRole('button', { name: 'All right' }));
		await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
		expect(given.dropImport).toHaveBeenCalledWith('one');
	});

	it('says why when it cannot be finished, and can be tried again', async () => {
		const finishImport = () => Promise.reject(new Refusal({ code: 'storage-full', detail: '' }));
		open(true, { finishImport });
		fireEvent.click(await screen.findByRole('button', { name: 'Finish the import' }));
		await screen.findByRole('alert');
		fireEvent.click(screen.getByRole('button', { name: 'All right' }));
		await screen.findByRole('button', { name: 'Finish the import' });
	});

	it('is not spoken of when there is none, or when nobody can tell', async () => {
		const none = open(true, { cutOffImport: async () => null });
		const unknown = open(true, { cutOffImport: () => Promise.reject(new Error('no')) });
		await new Promise((resolve) => setTimeout(resolve, 10));
		expect(none.container.textContent).toBe('');
		expect(unknown.container.textContent).toBe('');
	});
});
