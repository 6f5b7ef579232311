// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect, it, test, vi } from 'vitest';
import { ReadingList } from '../../components/library/ReadingList';
import type { LibraryServices } from '../../components/library/services';
import type { SavedArticle } from '../../lib/domain/saved-article';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import { changedShelf } from '../../lib/domain/shelf-change';
import { fakeSearch } from './fake-search';
import { saved } from './sample';
import { speak } from './translate';

const WIRE = 'Six ships of the navy left the port at dawn on Monday for an exercise that will last until the end of the month.';

const ARTICLES = [
	saved({ url: 'https://c.example/1', title: 'Ships leave', outlet: 'Coast Courier', tags: ['to cite'], words: 920 }),
	saved({ url: 'https://c.example/2', title: 'Six ships sail', outlet: 'The Agency', published: '2025-04-02' }),
	saved({ url: 'https://c.example/3', title: 'El puerto espera', outlet: 'El Faro', lang: 'es', entities: [], progress: 0.4 }),
	saved({ url: 'https://c.example/4', title: 'Old news', outlet: null, archived: true, read: true, entities: [] }),
];

function open(query = '', articles: readonly SavedArticle[] = ARTICLES, settings: Settings = DEFAULT_SETTINGS) {
	let list = articles;
	const search = fakeSearch(
		() => list,
		({ url, title }) => (/[12]$/.test(url) ? WIRE : title),
	);
	const services = {
		search,
		shelve: vi.fn(async (urls, change) => {
			list = list.map((one) => (urls.includes(one.url) ? { ...one, ...changedShelf(one, change) } : one));
			search.changed();
		}),
		remove: vi.fn(),
		restore: vi.fn(),
		settings: vi.fn(async () => settings),
	} as unknown as LibraryServices & { search: typeof search };
	render(<ReadingList query={query} services={services} t={speak('en')} lang="en" />);
	return {
		services,
		set: (next: readonly SavedArticle[]) =>
			act(() => {
				list = next;
				search.changed();
			}),
	};
}

const titles = () => screen.queryAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
const row = async (title: string) => (await screen.findByRole('heading', { name: title })).closest('li') as HTMLElement;
const field = () => screen.getByRole('searchbox') as HTMLInputElement;

it('shows reports of one story once, and where else it was printed', async () => {
	open();
	const first = await row('Ships leave');
	expect(titles()).toEqual(['Ships leave', 'El puerto espera']);
	expect(within(first).getByRole('link', { name: 'The Agency' }).getAttribute('href')).toBe(
		'#/article/https%3A%2F%2Fc.example%2F2',
	);
	expect(screen.getByText('3 articles')).toBeTruthy();
});

it('says how long an article is and how far it was read', async () => {
	open();
	expect((await row('Ships leave')).textContent).toContain('4 min to read');
	expect((await row('El puerto espera')).textContent).toContain('40 % read');
});

it('shows the words that were found, where they stand', async () => {
	open();
	await row('Ships leave');
	fireEvent.input(field(), { target: { value: '"port at dawn"' } });
	await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('port at dawn'));
	expect(titles()).toHaveLength(1);
});

test.each([
	['Person', 'Ana Ibarra', 'person:"Ana Ibarra"', ['Ships leave']],
	['Outlet', 'El Faro', 'outlet:"El Faro"', ['El puerto espera']],
	['Tag', 'to cite', 'tag:"to cite"', ['Ships leave']],
	['Language', 'es', 'lang:es', ['El puerto espera']],
	['Which articles', 'archived', 'is:archived', ['Old news']],
])('is narrowed down by the menu %s, which writes %s as one would type it', async (menu, value, typed, expected) => {
	open();
	await row('Ships leave');
	fireEvent.change(screen.getByRole('combobox', { name: menu }), { target: { value } });
	await waitFor(() => expect(titles()).toEqual(expected));
	expect(field().value).toBe(typed);
	fireEvent.change(screen.getByRole('combobox', { name: menu }), { target: { value: '' } });
	await waitFor(() => expect(titles()).toHaveLength(2));
	expect(field().value).toBe('');
});

it('takes a menu’s place from what was typed, and keeps the words', async () => {
	open('outlet:"El Faro" puerto');
	await row('El puerto espera');
	const menu = screen.getByRole('combobox', { name: 'Outlet' }) as HTMLSelectElement;
	expect(menu.value).toBe('El Faro');
	fireEvent.change(screen.getByLabelText('from'), { target: { value: '2025-04-01' } });
	await waitFor(() => expect(field().value).toBe('outlet:"El Faro" puerto after:2025-04-01'));
	expect(location.hash).toBe('#/articles/outlet%3A%22El%20Faro%22%20puerto%20after%3A2025-04-01');
});

it('is put in another order', async () => {
	open();
	await row('Ships leave');
	fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'title' } });
	await waitFor(() => expect(titles()).toEqual(['El puerto espera', 'Ships leave']));
});

it('marks as read, and archives with a way back', async () => {
	const { services } = open();
	fireEvent.click(within(await row('El puerto espera')).getByRole('button', { name: /^Mark as read/ }));
	await waitFor(() => expect(services.shelve).toHaveBeenCalledWith(['https://c.example/3'], { read: true }));
	fireEvent.click(await screen.findByRole('button', { name: /^Mark as unread ?: El puerto/ }));
	fireEvent.click(within(await row('El puerto espera')).getByRole('button', { name: /^Archive/ }));
	await waitFor(() => expect(titles()).toEqual(['Ships leave']));
	expect(screen.getByText('Archived: El puerto espera')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
	await waitFor(() => expect(titles()).toEqual(['Ships leave', 'El puerto espera']));
});

it('tags an article, and takes tags away', async () => {
	const { services } = open();
	const one = await row('Ships leave');
	fireEvent.click(within(one).getByRole('button', { name: /^Edit tags/ }));
	const adding = within(one).getByRole('combobox', { name: /^Add tags/ }) as HTMLInputElement;
	expect(document.activeElement).toBe(adding);
	fireEvent.input(adding, { target: { value: ' sea ,  to   cite, sea' } });
	fireEvent.submit(adding.closest('form') as HTMLFormElement);
	await waitFor(() => expect(services.shelve).toHaveBeenCalledWith(['https://c.example/1'], { addTags: ['sea'] }));
	fireEvent.click(await within(one).findByRole('button', { name: 'Remove the tag to cite' }));
	await waitFor(() => expect(services.shelve).toHaveBeenLastCalledWith(['https://c.example/1'], { removeTags: ['to cite'] }));
	fireEvent.keyDown(adding, { key: 'Escape' });
	await waitFor(() => expect(within(one).queryByRole('combobox')).toBeNull());
	fireEvent.click(within(one).getByRole('button', { name: /sea$/ }));
	await waitFor(() => expect(field().value).toBe('tag:sea'));
});

it('follows what is saved elsewhere', async () => {
	const { set } = open();
	await row('Ships leave');
	await set([...ARTICLES, saved({ url: 'https://c.example/5', title: 'Just saved', savedAt: '2026-01-01T00:00:00.000Z' })]);
	await waitFor(() => expect(titles()[0]).toBe('Just saved'));
});

it('says that not all texts are known yet', async () => {
	const { services } = open();
	await row('Ships leave');
	const found = await services.search.find({ query: 'ships', sort: 'best', most: 5 });
	vi.mocked(services.search.find).mockResolvedValue({ ...found, pending: 1200 });
	fireEvent.input(field(), { target: { value: 'ships' } });
	expect(await screen.findByText(/the texts of 1,200 more are still being taken up/)).toBeTruthy();
});

it('is led to by a key', async () => {
	open();
	await row('Ships leave');
	await waitFor(() => {
		fireEvent.keyDown(document.body, { key: '/' });
		expect(document.activeElement).toBe(field());
	});
});

it('but not by one that the reader has switched off, or types into it', async () => {
	const { services } = open('', ARTICLES, { ...DEFAULT_SETTINGS, singleKeys: false });
	await row('Ships leave');
	await act(() => vi.mocked(services.settings).mock.results[0]?.value);
	// True: nobody has taken the key away from the page.
	expect(fireEvent.keyDown(document.body, { key: '/' })).toBe(true);
	expect(document.activeElement).not.toBe(field());
	expect(field().hasAttribute('aria-keyshortcuts')).toBe(false);
	cleanup();
	open();
	await waitFor(() => expect(fireEvent.keyDown(document.body, { key: '/' })).toBe(false));
	expect(field().getAttribute('aria-keyshortcuts')).toBe('/');
	expect(fireEvent.keyDown(field(), { key: '/' })).toBe(true);
	expect(fireEvent.keyDown(document.body, { key: '/', ctrlKey: true })).toBe(true);
});

it('shows a link that came without a text as what it is, and opens its address', async () => {
	const bare = saved({ url: 'https://c.example/5', title: 'Only a link', words: 0, excerpt: '', entities: [] });
	open('', [bare, saved({ url: 'https://c.example/6', title: 'Whole' })]);
	const link = await row('Only a link');
	expect(link.textContent).toContain('Link only');
	expect(within(link).getByRole('link', { name: 'Only a link' }).getAttribute('href')).toBe('https://c.example/5');
	expect(within(link).queryByRole('link', { name: /^Saved copy/ })).toBeNull();
	const whole = await row('Whole');
	expect(whole.textContent).not.toContain('Link only');
	expect(within(whole).getByRole('link', { name: /^Saved copy/ })).toBeTruthy();
});

it('saves an article as Markdown, and says when it cannot', async () => {
	const { services } = open();
	services.saveMarkdown = vi.fn(async () => {});
	const save = within(await row('Ships leave')).getByRole('button', { name: /^Save as Markdown.*Ships leave/ });
	fireEvent.click(save);
	await waitFor(() => expect(services.saveMarkdown).toHaveBeenCalledWith('https://c.example/1'));
	services.saveMarkdown = vi.fn(() => Promise.reject(new Error('boom')));
	fireEvent.click(save);
	expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong');
});
