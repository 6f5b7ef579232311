// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { ExchangeServices, LongWork } from '../../components/library/exchange-services';
import { YourData } from '../../components/library/YourData';
import type { Lang } from '../../lib/domain/lang';
import { NO_RECORDS } from '../../lib/domain/library-record';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { Refusal } from '../../lib/messages/refusal';
import { check, exchangeServices, listCheck, openAs } from './exchange-sample';
import { speak } from './translate';
import { upkeepServices } from './upkeep-sample';

function open(over: Partial<ExchangeServices> = {}, lang: Lang = 'en') {
	const given = { ...exchangeServices(over), ...upkeepServices() };
	render(<YourData services={given} t={speak(lang)} lang={lang} />);
	return given;
}

function choose(name = 'library.json') {
	const file = new File(['{}'], name);
	fireEvent.change(screen.getByLabelText(/Choose a file|Elegir un archivo/), { target: { files: [file] } });
	return file;
}

/** Work that goes on until it is given up, told how far it is. */
function endless(said: { along?: LongWork }) {
	return (along: LongWork) => {
		said.along = along;
		return new Promise<never>((_resolve, reject) => {
			along.signal.addEventListener('abort', () => reject(along.signal.reason));
		});
	};
}

const refusal = (code: Refusal['failure']['code']) => new Refusal({ code, detail: 'told to nobody' });

describe('what is kept', () => {
	it.each<[Lang, string]>([
		['en', 'In your library: 2 articles and 1 highlight or note.'],
		['es', 'En su biblioteca: 2 artículos y 1 subrayado o nota.'],
	])('is counted in %s', async (lang, words) => {
		open({ libraryCounts: async () => ({ ...NO_RECORDS, articles: 2, annotations: 1 }) }, lang);
		await screen.findByText(words);
	});

	it('nothing yet', async () => {
		open({ libraryCounts: async () => NO_RECORDS });
		await screen.findByText('Nothing is kept yet but your settings.');
	});

	it('says why when the store cannot be opened, and files can still be looked at', async () => {
		open({ libraryCounts: () => Promise.reject(refusal('storage-newer')) });
		await screen.findByText(/made by a later version of On Record/);
		expect(screen.getByLabelText('Choose a file')).toBeTruthy();
	});
});

describe('the room that it takes', () => {
	it.each<[Lang, string]>([
		['en', 'It takes 18.2 MB on this device. The browser keeps it even when space runs short.'],
		['es', 'Ocupa 18,2 MB en este dispositivo. El navegador lo conserva aunque falte espacio.'],
	])('is said in %s', async (lang, words) => {
		open({}, lang);
		await screen.findByText(words);
		expect(screen.queryByRole('button', { name: /Ask the browser|Pedir/ })).toBeNull();
	});

	it('the browser can be asked to keep it, and may refuse', async () => {
		let persisted = false;
		const keepStorage = vi.fn(async () => persisted);
		open({ storage: async () => ({ usage: null, persisted }), keepStorage });
		fireEvent.click(await screen.findByRole('button', { name: 'Ask the browser to keep it' }));
		await screen.findByText(/did not agree/);
		persisted = true;
		fireEvent.click(screen.getByRole('button', { name: 'Ask the browser to keep it' }));
		await screen.findByText(/keeps it even when space runs short/);
		expect(screen.queryByText(/did not agree/)).toBeNull();
	});
});

describe('export', () => {
	it('says what the file is called, how large it is, and what is not in it', async () => {
		const made = { name: 'on-record-2026-05-04.json', size: 18_200_000, records: NO_RECORDS, damaged: 2 };
		open({ exportLibrary: async () => made });
		fireEvent.click(screen.getByRole('button', { name: 'Export everything' }));
		await screen.findByText('Exported: on-record-2026-05-04.json (18.2 MB). 2 damaged records are not in it.');
	});

	it('shows how far it is, and can be cancelled', async () => {
		const said: { along?: LongWork } = {};
		open({ exportLibrary: endless(said) });
		fireEvent.click(screen.getByRole('button', { name: 'Export everything' }));
		const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'Writing the file' });
		said.along?.progress(0.4);
		await waitFor(() => expect(bar.value).toBeCloseTo(0.4));
		fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
		await screen.findByText('Cancelled. No file was written.');
		expect(screen.queryByRole('progressbar')).toBeNull();
	});
});

describe('import', () => {
	it('shows what a file holds before anything is taken over, and imports when told', async () => {
		const given = open();
		const file = choose();
		await screen.findByText('library.json holds 214 articles and 1 statement.');
		expect(given.importFile).not.toHaveBeenCalled();
		fireEvent.click(screen.getByRole('button', { name: 'Import' }));
		await screen.findByText('Imported from library.json: 201 added, 4 brought up to date, 10 here already.');
		expect(given.importFile).toHaveBeenCalledWith(file, null, expect.anything());
		expect(given.libraryCounts).toHaveBeenCalledTimes(2);
	});

	it('leaves everything as it was when the reader does not want it', async () => {
		const given = open();
		choose();
		fireEvent.click(await screen.findByRole('button', { name: 'Don’t import' }));
		await screen.findByLabelText('Choose a file');
		expect(given.importFile).not.toHaveBeenCalled();
	});

	it('says which line is broken and why, in both languages, and takes only what is sound when told', async () => {
		const problems = [
			{ line: 17, path: '/articles/3/url', reason: 'address' as const },
			{ line: 1200, path: '', reason: 'truncated' as const },
		];
		const given = open({ checkFile: async () => check({ problems, broken: 2, cut: true }) });
		choose();
		await screen.findByText('2 things in it are broken and will be left out.');
		screen.getByText('Line 17, article 4, address: not a web address');
		// For whoever looks into the file.
		screen.getByText('/articles/3/url');
		screen.getByText('Line 1,200: the file ends in the middle: a part of it is missing');
		screen.getByText(/cannot be read to its end/);
		expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
		fireEvent.click(screen.getByRole('button', { name: 'Import what is sound' }));
		await waitFor(() => expect(given.importFile).toHaveBeenCalled());
	});

	it.each<[Lang, RegExp]>([
		['en', /Line 1: this is not a file of this kind/],
		['es', /Línea 1: no es un archivo de esta clase/],
	])('offers nothing of a file that is none, in %s', async (lang, words) => {
		const problems = [{ line: 1, path: '', reason: 'foreign' as const }];
		open({ checkFile: async () => check({ records: NO_RECORDS, problems, broken: 1, cut: true }) }, lang);
		choose('holiday.jpg');
		await screen.findByText(words);
		expect(screen.queryByRole('button', { name: /^(Import|Importar)/ })).toBeNull();
	});

	it.each([
		['an empty library takes the settings of the file, unless told otherwise', 0, true],
		['a library in use keeps its own, unless told otherwise', 2, false],
	])('%s', async (_what, articles, taken) => {
		const settings = { ...DEFAULT_SETTINGS, theme: 'dark' as const };
		const given = open({
			libraryCounts: async () => ({ ...NO_RECORDS, articles }),
			checkFile: async () => check({ settings }),
		});
		await screen.findByText(articles === 0 ? /Nothing is kept/ : /2 articles/);
		choose();
		const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /Take over its settings/ });
		expect(box.checked).toBe(taken);
		fireEvent.click(screen.getByRole('button', { name: 'Import' }));
		await waitFor(() =>
			expect(given.importFile).toHaveBeenCalledWith(expect.anything(), taken ? settings : null, expect.anything()),
		);
	});

	it('can be cancelled while it reads and while it imports', async () => {
		const said: { along?: LongWork } = {};
		open({ checkFile: (_file, along) => endless(said)(along) });
		choose();
		await screen.findByRole('progressbar', { name: 'Reading library.json' });
		fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
		await screen.findByText('Cancelled. Nothing was taken over.');
	});

	it.each<[string, unknown, RegExp]>([
		['the disk is full', refusal('storage-full'), /library\.json: There is no room left on this device/],
		['another import came', refusal('import-replaced'), /Another import was begun/],
		['the file is gone', new DOMException('gone', 'NotReadableError'), /can no longer be read/],
		['anything else', new Error('boom'), /Something went wrong/],
	])('says so when %s', async (_what, error, words) => {
		open({ importFile: vi.fn(() => Promise.reject(error)) });
		choose();
		fireEvent.click(await screen.findByRole('button', { name: 'Import' }));
		await screen.findByText(words);
		expect(screen.getByLabelText('Choose a file')).toBeTruthy();
	});

	it('moves the focus along with what is to be pressed next', async () => {
		open();
		choose();
		await screen.findByText(/holds 214 articles/);
		await waitFor(() => expect(document.activeElement?.textContent).toContain('holds 214 articles'));
	});
});

describe('a reading list from another program', () => {
	const pocket = openAs('pocket');

	it('is known for what it is, shown, and taken over only when told', async () => {
		const given = open({ openFiles: pocket });
		const file = choose('ril.csv');
		await screen.findByText('ril.csv holds 1,200 entries. 30 of them are in your list already.');
		expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Read as' }).value).toBe('pocket');
		screen.getByText(/Nothing is fetched by itself/);
		expect(given.importList).not.toHaveBeenCalled();
		fireEvent.click(screen.getByRole('button', { name: 'Import' }));
		await screen.findByText('Imported from ril.csv: 1,175 added, 6 brought up to date, 24 here already.');
		expect(given.importList).toHaveBeenCalledWith(expect.objectContaining({ files: [file] }), 'pocket', expect.anything());
		expect(given.libraryCounts).toHaveBeenCalledTimes(2);
	});

	it.each<[Lang, string, string, string, RegExp]>([
		[
			'en',
			'2 entries are broken and cannot be imported.',
			'Line 4, entry 4, address: not a web address',
			'Import the 1,198 good ones',
			/^1 detail cannot be read/,
		],
		[
			'es',
			'2 entradas están dañadas y no se pueden importar.',
			'Línea 4, entrada 4, dirección: no es una dirección web',
			'Importar las 1198 correctas',
			/^1 dato no se puede leer/,
		],
	])(
		'with broken rows: all is left alone unless the reader takes the good ones, in %s',
		async (lang, said, line, good, doubt) => {
			const problems = [
				{ line: 4, path: '/3/url', reason: 'address' as const },
				{ line: 9, path: '/8/url', reason: 'missing' as const },
			];
			const doubts = [{ line: 5, path: '/4/time_added', reason: 'time' as const }];
			const given = open(
				{
					openFiles: pocket,
					checkList: async () => listCheck({ entries: 1198, broken: 2, problems, doubtful: 1, doubts }),
				},
				lang,
			);
			choose('ril.csv');
			await screen.findByText(said);
			screen.getByText(line);
			screen.getByText(doubt);
			expect(screen.queryByRole('button', { name: /^Import(ar)?$/ })).toBeNull();
			fireEvent.click(screen.getByRole('button', { name: good }));
			await waitFor(() => expect(given.importList).toHaveBeenCalled());
		},
	);

	it.each<[Lang, string, string]>([
		['en', 'a.json and 2 more', 'b.json: Line 4, entry 4, address: not a web address'],
		['es', 'a.json y 2 más', 'b.json: Línea 4, entrada 4, dirección: no es una dirección web'],
	])('in several files is one list, and says which of them is broken, in %s', async (lang, name, line) => {
		const problems = [{ line: 4, path: '/3/url', reason: 'address' as const, file: 'b.json' }];
		const openFiles = openAs('omnivore');
		open({ openFiles, checkList: async () => listCheck({ broken: 1, problems }) }, lang);
		const files = ['a.json', 'b.json', 'c.json'].map((each) => new File(['[]'], each));
		fireEvent.change(document.querySelector('input[type=file]') as HTMLInputElement, { target: { files } });
		await screen.findByText(line);
		expect(document.body.textContent).toContain(name);
		expect(openFiles).toHaveBeenCalledWith(files);
	});

	it('is read as what the reader says that it is', async () => {
		const given = open({
			openFiles: pocket,
			checkList: vi.fn(async (_file, format) => listCheck({ entries: format === 'pocket' ? 1 : 7, here: 0 })),
		});
		choose('ril.csv');
		await screen.findByText('ril.csv holds 1 entry.');
		fireEvent.change(screen.getByRole('combobox', { name: 'Read as' }), { target: { value: 'instapaper' } });
		await screen.findByText('ril.csv holds 7 entries.');
		fireEvent.click(screen.getByRole('button', { name: 'Import' }));
		await waitFor(() => expect(given.importList).toHaveBeenCalledWith(expect.anything(), 'instapaper', expect.anything()));
	});

	it('that looks like nothing that is known is asked about', async () => {
		const given = open({ openFiles: openAs(null) });
		choose('list.txt');
		await screen.findByText(/does not know what kind of file list\.txt is/);
		fireEvent.click(screen.getByRole('button', { name: 'Omnivore (JSON)' }));
		await screen.findByText(/list\.txt holds 1,200 entries/);
		expect(given.checkList).toHaveBeenCalledWith(expect.anything(), 'omnivore', expect.anything());
	});

	it('that is packed with no list among what is in it is told to be so', async () => {
		const given = open({ openFiles: async () => 'archive' });
		choose('pocket.zip');
		await screen.findByText(/^pocket\.zip is an archive without a list/);
		expect(given.checkList).not.toHaveBeenCalled();
		screen.getByLabelText('Choose a file');
	});

	it.each<[Lang, string]>([
		['en', 'There is nothing in list.csv: the file is empty.'],
		['es', 'No hay nada en list.csv: el archivo está vacío.'],
	])('that is an empty file is called empty, and not unknown, in %s', async (lang, said) => {
		open({ openFiles: async () => 'empty' }, lang);
		choose('list.csv');
		await screen.findByText(said);
		expect(screen.queryByRole('button', { name: 'Omnivore (JSON)' })).toBeNull();
	});

	it('with nothing in it offers nothing but to look again', async () => {
		const problems = [{ line: 1, path: '/url', reason: 'foreign' as const }];
		open({ openFiles: pocket, checkList: async () => listCheck({ entries: 0, here: 0, broken: 1, problems, cut: true }) });
		choose('ril.csv');
		await screen.findByText('There is nothing in ril.csv that could be taken over.');
		expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
		screen.getByRole('button', { name: 'Close' });
	});

	it('can be given up while it comes in', async () => {
		const said: { along?: LongWork } = {};
		open({ openFiles: pocket, importList: (_file, _format, along) => endless(said)(along) });
		choose('ril.csv');
		fireEvent.click(await screen.findByRole('button', { name: 'Import' }));
		await screen.findByRole('progressbar', { name: 'Importing ril.csv' });
		fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
		await screen.findByText('Cancelled. Nothing was taken over.');
	});
});

describe('the reading list for other programs', () => {
	it('goes out in the form that is chosen', async () => {
		const given = open();
		fireEvent.change(screen.getByRole('combobox', { name: 'Format' }), { target: { value: 'pocket' } });
		fireEvent.click(screen.getByRole('button', { name: 'Export the reading list' }));
		await screen.findByText('Exported: on-record-pocket-2026-05-04.csv (120 kB).');
		expect(given.exportList).toHaveBeenCalledWith('pocket', expect.anything());
	});

	it.each<[Lang, string]>([
		['en', 'Highlights and notes (W3C Annotations)'],
		['es', 'Subrayados y notas (W3C Annotations)'],
	])('goes out as its highlights and notes alone, in %s', async (lang, name) => {
		const given = open({}, lang);
		const format = screen.getByRole<HTMLSelectElement>('combobox', { name: /^(Format|Formato)$/ });
		fireEvent.change(format, { target: { value: 'annotations' } });
		expect(format.selectedOptions[0]?.textContent).toBe(name);
		fireEvent.click(screen.getByRole('button', { name: /^(Export the reading list|Exportar la lista de lectura)$/ }));
		await waitFor(() => expect(given.exportList).toHaveBeenCalledWith('annotations', expect.anything()));
	});

	it('says what is not in it', async () => {
		open({ exportList: async () => ({ name: 'a.html', size: 1000, entries: 3, damaged: 1, unfit: 0 }) });
		fireEvent.click(screen.getByRole('button', { name: 'Export the reading list' }));
		await screen.findByText('Exported: a.html (1 kB). 1 damaged record is not in it.');
	});
});
