// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { Library } from '../../components/library/Library';
import type { LibraryServices } from '../../components/library/services';
import type { Dossier } from '../../lib/domain/dossier';
import type { Lang } from '../../lib/domain/lang';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { changedShelf } from '../../lib/domain/shelf-change';
import { dossierServices } from './dossier-services';
import { exchangeServices } from './exchange-sample';
import { fakeReader, htmlFragment } from './fake-copy';
import { fakeSearch } from './fake-search';
import { recordServices } from './record-sample';
import { actor, saved } from './sample';
import { speak } from './translate';
import { upkeepServices } from './upkeep-sample';

const both = (text: string) => ({ en: text, es: `${text} (es)` });
const dossier: Dossier = {
	format: 1,
	id: 'harbour',
	version: '1.2.0',
	updated: '2025-05-01',
	license: 'CC0-1.0',
	languages: ['en', 'es'],
	homepage: null,
	title: both('The harbour'),
	summary: both('Who said what about closing it.'),
	actors: [
		{ id: 'ana-ibarra', type: 'person', name: 'Ana Ibarra', wikidata: null, names: [], roles: [], summary: both('Mayor.') },
		{
			id: 'port-authority',
			type: 'organization',
			name: 'Port Authority',
			wikidata: null,
			names: [{ text: 'Autoridad Portuaria', lang: 'es', kind: 'full' }],
			roles: [],
			summary: both('The port.'),
		},
	],
	terms: [{ id: 'dredging', name: both('Dredging'), aliases: [], definition: both('Mud.'), articles: [] }],
	issues: [{ id: 'closure', question: both('Close it?'), label: both('Closure'), terms: [] }],
	articles: [
		{
			id: 'a1',
			url: 'https://courier.example/1',
			title: 'One',
			outlet: 'Coast Courier',
			published: '2025-03-01',
			lang: 'en',
			titleFrom: 'page',
		},
	],
	positions: [
		{
			id: 'p1',
			actor: 'ana-ibarra',
			issue: 'closure',
			stance: 'opposes',
			statement: both('Keeps it open.'),
			quote: { text: 'It stays open', lang: 'en' },
			date: '2025-03-01',
			article: 'a1',
			checked: 'quote',
		},
	],
};

const second = saved({ url: 'https://courier.example/2', title: 'Peña se va', lang: 'es', entities: [] });

function services(over: Partial<LibraryServices> = {}): LibraryServices {
	let list = [saved(), second];
	return {
		...fakeReader(),
		search: fakeSearch(() => list),
		saveMarkdown: vi.fn(),
		shelve: vi.fn(async (urls, change) => {
			list = list.map((one) => (urls.includes(one.url) ? { ...one, ...changedShelf(one, change) } : one));
		}),
		article: vi.fn(async (url: string) => ({
			article: list.find((one) => one.url === url) ?? saved(),
			content: { url, html: '<p>The words of the copy</p>', text: 'The words of the copy' },
			annotations: [],
		})),
		remove: vi.fn(async (url: string) => {
			const article = list.find((one) => one.url === url);
			list = list.filter((one) => one.url !== url);
			return article ? { article, content: { url, html: '<p>Words</p>', text: 'Words' }, annotations: [] } : null;
		}),
		restore: vi.fn(async ({ article }) => {
			list = [article, ...list];
		}),
		...recordServices(),
		...exchangeServices(),
		...upkeepServices(),
		...dossierServices([dossier]),
		card: vi.fn(async () => actor()),
		settings: vi.fn(async () => ({ ...DEFAULT_SETTINGS, offSites: ['blog.example'] })),
		change: vi.fn(async (change) => ({ ...DEFAULT_SETTINGS, ...change })),
		access: vi.fn(async () => ({ all: [], sites: [] })),
		followAccess: vi.fn(() => () => {}),
		switchSite: vi.fn(async () => DEFAULT_SETTINGS),
		shortcuts: vi.fn(async () => [{ description: 'Next name', keys: 'Alt+N' }]),
		changeShortcuts: vi.fn(async () => undefined),
		...over,
	};
}

const sites = [
	{ host: 'courier.example', name: 'Coast Courier', country: 'MX' },
	{ host: 'faro.example', name: 'El Faro', country: 'CL' },
];

function open(
	hash: string,
	over: Partial<LibraryServices> = {},
	lang: Lang = 'en',
	renderCopy: (html: string) => Node = htmlFragment,
) {
	location.hash = hash;
	const given = services(over);
	const { container } = render(<Library services={given} sites={sites} renderCopy={renderCopy} t={speak(lang)} lang={lang} />);
	return { given, container };
}

const go = (hash: string) =>
	act(() => {
		location.hash = hash;
		dispatchEvent(new Event('hashchange'));
	});

afterEach(() => {
	location.hash = '';
	delete document.documentElement.dataset.theme;
});

describe('the reading list', () => {
	it('lists articles with outlet, dates and the people in them', async () => {
		open('#/articles');
		const row = (await screen.findByRole('heading', { name: 'Mayor keeps the harbour open' })).closest('li') as HTMLElement;
		for (const words of ['Coast Courier', '1 Apr 2025', '2 Apr 2025', 'Ana Ibarra']) expect(row.textContent).toContain(words);
		expect(
			within(row)
				.getByRole('link', { name: /Saved copy/ })
				.getAttribute('href'),
		).toBe('#/article/https%3A%2F%2Fcourier.example%2Fopen');
		expect(
			within(row)
				.getByRole('link', { name: /Original/ })
				.getAttribute('href'),
		).toBe('https://courier.example/open');
	});

	it('never links to an address that is not of the web', async () => {
		open('#/articles', { search: fakeSearch(() => [saved({ url: 'javascript:alert(1)' })]) });
		await screen.findByRole('heading', { name: /Mayor/ });
		expect(screen.queryByRole('link', { name: /Original/ })).toBeNull();
	});

	it('is found in by typing, without accents', async () => {
		open('#/articles');
		const field = await screen.findByRole('searchbox', { name: /^Search title, text/ });
		fireEvent.input(field, { target: { value: 'ibarra' } });
		expect(await screen.findByText('1 article')).toBeTruthy();
		expect(screen.queryByRole('heading', { name: 'Peña se va' })).toBeNull();
		fireEvent.input(field, { target: { value: 'nothing like it' } });
		expect(await screen.findByText('No article matches.')).toBeTruthy();
	});

	it('says when it is empty, and when it cannot be had', async () => {
		open('#/articles', { search: fakeSearch(() => []) });
		expect(await screen.findByText('Nothing saved yet')).toBeTruthy();
		const search = { ...fakeSearch(() => []), find: () => Promise.reject({ code: 'storage-broken', detail: '' }) };
		open('#/articles', { search });
		expect((await screen.findByRole('alert')).textContent).toContain('storage can’t be opened');
	});

	it('draws twenty of very many, and more when they are wanted', async () => {
		const many = Array.from({ length: 250 }, (_, at) => saved({ url: `https://courier.example/${at}`, title: `Article ${at}` }));
		const { container } = open('#/articles', { search: fakeSearch(() => many) });
		await screen.findByText('250 articles');
		expect(container.querySelectorAll('.saved')).toHaveLength(20);
		fireEvent.click(screen.getByRole('button', { name: 'Show more articles' }));
		await waitFor(() => expect(container.querySelectorAll('.saved')).toHaveLength(70));
	});
});

describe('a deletion', () => {
	beforeEach(() => {
		vi.useFakeTimers({ shouldAdvanceTime: true });
	});
	afterEach(() => {
		vi.useRealTimers();
	});
	const titles = () => screen.queryAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

	it('can be undone from where the focus is', async () => {
		const { given } = open('#/articles');
		fireEvent.click(await screen.findByRole('button', { name: /Delete ?: Mayor/ }));
		const undo = await screen.findByRole('button', { name: 'Undo' });
		const said = screen.getByText('Deleted: Mayor keeps the harbour open');
		expect(document.activeElement).toBe(undo);
		expect(undo.getAttribute('aria-describedby')).toBe(said.id);
		expect(said.id).not.toBe('');
		expect(titles()).toEqual(['Peña se va']);
		fireEvent.click(undo);
		await waitFor(() => expect(titles()).toEqual(['Mayor keeps the harbour open', 'Peña se va']));
		expect(given.restore).toHaveBeenCalledOnce();
		expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
	});

	it('can be undone for as long as the reader stays', async () => {
		open('#/articles');
		fireEvent.click(await screen.findByRole('button', { name: /Delete ?: Mayor/ }));
		await screen.findByRole('button', { name: 'Undo' });
		await act(() => {
			vi.advanceTimersByTime(3_600_000);
		});
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		await waitFor(() => expect(titles()).toEqual(['Mayor keeps the harbour open', 'Peña se va']));
	});

	it.each([
		['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Close' }))],
		['Escape', () => fireEvent.keyDown(screen.getByRole('button', { name: 'Undo' }), { key: 'Escape' })],
	])('is for good when the notice is closed with %s, and the focus is not lost', async (_with, close) => {
		open('#/articles');
		fireEvent.click(await screen.findByRole('button', { name: /Delete ?: Mayor/ }));
		await screen.findByRole('button', { name: 'Undo' });
		close();
		await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
		expect(titles()).toEqual(['Peña se va']);
		expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
	});

	it('leaves the notices of the last three: they would cover the list', async () => {
		const five = Array.from({ length: 5 }, (_, at) => saved({ url: `https://courier.example/${at}`, title: `Article ${at}` }));
		const copy = { html: '', text: '' };
		const remove = async (url: string) => ({ article: saved({ url }), content: { url, ...copy }, annotations: [] });
		open('#/articles', { search: fakeSearch(() => five), remove });
		for (const at of [0, 1, 2, 3]) {
			fireEvent.click(await screen.findByRole('button', { name: new RegExp(`Delete ?: Article ${at}`) }));
			await screen.findByText(`Deleted: Article ${at}`);
		}
		expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(3);
		expect(screen.queryByText('Deleted: Article 0')).toBeNull();
	});

	it('that failed takes nothing away', async () => {
		open('#/articles', { remove: () => Promise.reject({ code: 'storage-broken', detail: '' }) });
		fireEvent.click(await screen.findByRole('button', { name: /Delete ?: Mayor/ }));
		expect(await screen.findByRole('alert')).toBeTruthy();
		expect(titles()).toHaveLength(2);
	});
});

describe('a saved copy', () => {
	it('is made by what makes it safe', async () => {
		const renderCopy = vi.fn(() => document.createTextNode('clean'));
		open('#/article/https%3A%2F%2Fcourier.example%2Fopen', {}, 'en', renderCopy);
		await screen.findByRole('heading', { level: 1, name: 'Mayor keeps the harbour open' });
		expect(renderCopy).toHaveBeenCalledWith('<p>The words of the copy</p>');
		expect(screen.getByText('clean')).toBeTruthy();
	});

	it('says when it is gone', async () => {
		open('#/article/x', { article: () => Promise.reject({ code: 'not-found', detail: '' }) });
		expect((await screen.findByRole('alert')).textContent).toContain('This is no longer there.');
	});
});

describe('the dossiers', () => {
	it('are listed, and opened', async () => {
		open('#/dossiers');
		const link = await screen.findByRole('link', { name: 'The harbour' });
		expect(link.getAttribute('href')).toBe('#/dossier/harbour');
		await go('#/dossier/harbour');
		await screen.findByRole('link', { name: 'Ana Ibarra' });
		for (const name of ['Ana Ibarra', 'Port Authority', 'Dredging']) expect(screen.getByRole('link', { name })).toBeTruthy();
		expect(screen.getByText('Choose a name or a term to see its full record.')).toBeTruthy();
	});

	it('are filtered by any name', async () => {
		open('#/dossier/harbour');
		fireEvent.input(await screen.findByRole('searchbox', { name: 'Find a name or a term' }), { target: { value: 'autoridad' } });
		expect(screen.getByRole('link', { name: 'Port Authority' })).toBeTruthy();
		expect(screen.queryByRole('link', { name: 'Ana Ibarra' })).toBeNull();
	});

	it('open the full record of one', async () => {
		const { given } = open('#/dossier/harbour/ana-ibarra');
		expect(await screen.findByRole('article', { name: 'Background: Ana Ibarra' })).toBeTruthy();
		expect(given.card).toHaveBeenCalledWith('harbour', 'ana-ibarra');
		expect(screen.getByRole('link', { name: 'Ana Ibarra', current: true })).toBeTruthy();
	});

	it('list all positions', async () => {
		open('#/positions/harbour');
		expect(await screen.findByText('It stays open')).toBeTruthy();
		fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'closed' } });
		expect(screen.getByText('Nothing matches.')).toBeTruthy();
	});

	it('say when one is not installed', async () => {
		open('#/dossier/other');
		expect(await screen.findByText('You do not follow this dossier, or it is no longer here.')).toBeTruthy();
	});
});

describe('the settings', () => {
	it('switch everything off, and a site on again', async () => {
		const { given } = open('#/settings');
		fireEvent.click(await screen.findByRole('switch', { name: /All of On Record/ }));
		await waitFor(() => expect(given.change).toHaveBeenCalledWith({ on: false }));
		open('#/settings', given);
		fireEvent.click(await screen.findByRole('button', { name: /Switch on again ?: blog.example/ }));
		await waitFor(() => expect(given.switchSite).toHaveBeenCalledWith('blog.example', true));
	});

	it('change the theme at once', async () => {
		open('#/settings');
		fireEvent.click(await screen.findByRole('radio', { name: 'Dark' }));
		await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
		fireEvent.click(screen.getByRole('radio', { name: 'Like the system' }));
		await waitFor(() => expect(document.documentElement.dataset.theme).toBeUndefined());
	});

	test.each([
		['Dots', 'dots'],
		['Tint', 'tint'],
		['No marks', 'none'],
	] as const)('mark names with %s', async (name, markStyle) => {
		const { given } = open('#/settings');
		fireEvent.click(await screen.findByRole('radio', { name }));
		expect(given.change).toHaveBeenCalledWith({ markStyle });
	});

	it('say where it is active and what stays local', async () => {
		open('#/settings');
		expect(await screen.findByText(/On the 2 news sites of this list/)).toBeTruthy();
		expect(screen.getByText('Mexico')).toBeTruthy();
		expect(screen.getByText(/Nothing about what you read leaves it/)).toBeTruthy();
	});
});

it('speaks Spanish', async () => {
	open('#/settings', {}, 'es');
	expect(await screen.findByRole('heading', { name: 'Ajustes' })).toBeTruthy();
	expect(screen.getByText('México')).toBeTruthy();
	await go('#/dossiers');
	expect(await screen.findByRole('link', { name: 'The harbour (es)' })).toBeTruthy();
});
