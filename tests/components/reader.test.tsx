// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryServices } from '../../components/library/services';
import { Reader } from '../../components/reader/Reader';
import type { Annotation } from '../../lib/domain/annotation';
import type { SavedArticle } from '../../lib/domain/saved-article';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { fakeReader, htmlFragment } from './fake-copy';
import { fakeSearch } from './fake-search';
import { saved } from './sample';
import { speak } from './translate';

const HTML = '<p>The first words of it.</p><p>Then the second and last words.</p>';
const note = (id: string, exact: string, text = ''): Annotation => ({
	id,
	article: saved().url,
	quote: { exact, prefix: '', suffix: '' },
	note: text,
	created: '2025-04-03T10:00:00.000Z',
	modified: '2025-04-03T10:00:00.000Z',
});

async function open(
	over: Partial<SavedArticle> = {},
	annotations: readonly Annotation[] = [],
	services: Partial<LibraryServices> = {},
) {
	const article = saved(over);
	const reader = fakeReader([...annotations]);
	const given = {
		...reader,
		search: fakeSearch(() => [article]),
		article: vi.fn(async () => ({ article, content: { url: article.url, html: HTML, text: '' }, annotations })),
		settings: vi.fn(async () => DEFAULT_SETTINGS),
		change: vi.fn(async () => DEFAULT_SETTINGS),
		shelve: vi.fn(async () => null),
		remove: vi.fn(async () => ({ article, content: { url: article.url, html: HTML, text: '' }, annotations })),
		restore: vi.fn(async () => null),
		...services,
	};
	const { container, unmount } = render(
		<Reader
			url={article.url}
			services={given as unknown as LibraryServices}
			renderCopy={htmlFragment}
			t={speak('en')}
			lang="en"
		/>,
	);
	await screen.findByRole('heading', { level: 1 });
	const copy = reader.copies[0];
	if (!copy) throw new Error('No copy was opened.');
	return { given, container, copy, kept: reader.kept, unmount };
}

describe('pictures that are kept', () => {
	const html = ['0123456789abcdef', 'fedcba9876543210']
		.map((key) => `<figure><img data-picture="${key}" alt="The lamp"><figcaption>Lit in 1911</figcaption></figure>`)
		.join('');
	const withPictures = (over: object, services: Partial<LibraryServices> = {}) => {
		const article = saved();
		return open({}, [], {
			article: vi.fn(async () => ({ article, content: { url: article.url, html, text: '' }, annotations: [] })),
			pictures: vi.fn(async () => ({ addresses: new Map(), full: false, close: () => {}, ...over })),
			...services,
		});
	};

	it('stand where the copy names them, from addresses of our own, and are let go of at the end', async () => {
		const close = vi.fn();
		const addresses = new Map([
			['0123456789abcdef', 'blob:ours/1'],
			['fedcba9876543210', 'blob:ours/2'],
		]);
		const { container, unmount } = await withPictures({ addresses, close });
		expect([...container.querySelectorAll('img')].map(({ src, alt }) => [src, alt])).toEqual([
			['blob:ours/1', 'The lamp'],
			['blob:ours/2', 'The lamp'],
		]);
		expect(screen.queryByText(/pictures kept/)).toBeNull();
		unmount();
		expect(close).toHaveBeenCalledOnce();
	});

	it('that are missing are counted, and leave no hole', async () => {
		const { container } = await withPictures({ addresses: new Map([['fedcba9876543210', 'blob:ours/2']]) });
		screen.getByText('1 of 2 pictures kept. The others could not be fetched when the article was saved.');
		expect([...container.querySelectorAll('img')].map(({ hidden }) => hidden)).toEqual([true, false]);
	});

	it('of which none is here may be on their way: no reason is given', async () => {
		await withPictures({});
		screen.getByText('0 of 2 pictures kept.');
	});

	it('for which there was no room, are missing for that reason', async () => {
		await withPictures({ full: true });
		screen.getByText('0 of 2 pictures kept. There was no room on this device for the others.');
	});

	it('are taken away by a press, and come back by another', async () => {
		const undo = vi.fn(async () => null);
		const dropPictures = vi.fn(async () => undo);
		const addresses = new Map([['0123456789abcdef', 'blob:ours/1']]);
		const { container } = await withPictures({ addresses }, { dropPictures });
		const hidden = () => [...container.querySelectorAll('img')].map((image) => image.hidden);
		fireEvent.click(screen.getByRole('button', { name: 'Remove the pictures' }));
		await screen.findByText('Pictures removed.');
		expect(dropPictures).toHaveBeenCalledWith(saved().url);
		expect(hidden()).toEqual([true, true]);
		expect(screen.queryByRole('button', { name: 'Remove the pictures' })).toBeNull();
		expect(document.activeElement?.textContent).toMatch(/^Undo/);
		screen.getByText(/^To keep its pictures again/);
		fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));
		await screen.findByRole('button', { name: 'Remove the pictures' });
		expect(undo).toHaveBeenCalledOnce();
		expect(hidden()).toEqual([false, true]);
	});

	it('that cannot be read keep nobody from reading', async () => {
		const { container } = await open({}, [], { pictures: vi.fn(async () => Promise.reject(new Error('no'))) });
		expect(container.querySelector('.reader-text')?.textContent).toContain('The first words');
	});
});

const select = async (copy: Awaited<ReturnType<typeof open>>['copy'], exact: string) => {
	const quote = { exact, prefix: 'before ', suffix: ' after' };
	copy.selected = { quote, position: { start: 4, end: 4 + exact.length }, rect: { top: 100, bottom: 120, left: 10, right: 60 } };
	await act(() => {
		document.dispatchEvent(new Event('selectionchange'));
	});
	return screen.findByRole('toolbar', { name: 'With the selected words' });
};

describe('a saved article', () => {
	it('is shown with its words, and closed when it is left', async () => {
		const { copy, unmount } = await open();
		expect(copy.root.textContent).toContain('The first words of it.');
		unmount();
		expect(copy.close).toHaveBeenCalledOnce();
	});

	it('says both days when it was saved twice', async () => {
		await open({ savedAt: '2025-04-02T08:00:00.000Z', updatedAt: '2025-05-04T08:00:00.000Z' });
		const line = screen.getByRole('heading', { level: 1 }).parentElement as HTMLElement;
		expect(line.textContent).toContain('saved 2 Apr 2025');
		expect(line.textContent).toContain('saved again 4 May 2025');
	});

	it('can be marked as read, archived and tagged', async () => {
		const { given } = await open();
		fireEvent.click(screen.getByRole('button', { name: 'Mark as read' }));
		expect(await screen.findByRole('button', { name: 'Mark as unread' })).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'Archive' }));
		await screen.findByRole('button', { name: 'Back to the list' });
		expect(vi.mocked(given.shelve).mock.calls).toEqual([
			[[saved().url], { read: true }],
			[[saved().url], { archived: true }],
		]);
	});

	it('is set as the reader likes it', async () => {
		const { given, container } = await open();
		const box = container.querySelector('.reader') as HTMLElement;
		fireEvent.click(screen.getByRole('button', { name: 'Larger' }));
		await waitFor(() => expect(box.dataset.size).toBe('3'));
		fireEvent.click(screen.getByRole('radio', { name: 'Wide' }));
		fireEvent.click(screen.getByRole('radio', { name: 'Without serifs' }));
		await waitFor(() => expect([box.dataset.width, box.dataset.face]).toEqual(['wide', 'sans']));
		fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
		expect(document.documentElement.dataset.theme).toBe('dark');
		expect(vi.mocked(given.change).mock.calls).toEqual([
			[{ textSize: 3 }],
			[{ textWidth: 'wide' }],
			[{ typeface: 'sans' }],
			[{ theme: 'dark' }],
		]);
		delete document.documentElement.dataset.theme;
	});

	it('is deleted with a way back', async () => {
		const { given } = await open();
		fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
		await screen.findByText('This article has been deleted.');
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		await waitFor(() => expect(screen.queryByText('This article has been deleted.')).toBeNull());
		expect(given.restore).toHaveBeenCalledOnce();
	});

	it('can be read when the settings cannot be had', async () => {
		const { copy } = await open({}, [], { settings: () => Promise.reject(new Error('gone')) });
		expect(copy.root.textContent).toContain('first words');
	});

	it('leads from what was said to its words', async () => {
		const quote = { exact: 'second and last', prefix: '', suffix: '' };
		const said = {
			speaker: 'ana-ibarra',
			speakerText: 'she',
			kind: 'direct' as const,
			denied: false,
			quote,
			status: null,
			matches: [],
		};
		const { copy } = await open({ statements: [said] });
		fireEvent.click(screen.getByRole('button', { name: 'second and last' }));
		expect(copy.reveal).toHaveBeenCalledWith(quote);
		expect(screen.getByText('Ana Ibarra', { selector: 'strong' })).toBeTruthy();
	});

	it('lists what was said as the reader has decided, with all parts of the words', async () => {
		const part = (exact: string) => ({ exact, prefix: '', suffix: '' });
		const said = (exact: string, more: readonly string[] = []) => ({
			...{ speaker: 'ana-ibarra', speakerText: 'she', kind: 'direct' as const, denied: false, status: null, matches: [] },
			...{ quote: part(exact), more: more.map(part) },
		});
		const article = saved({ statements: [said('It stays', ['said she, open']), said('Not wanted'), said('Of another')] });
		const decisions = [null, 'dismissed' as const, { name: 'Eva Ortiz', denied: false }];
		const content = { url: article.url, html: HTML, text: '' };
		await open({}, [], { article: async () => ({ article, content, annotations: [], decisions }) });
		const rows = [...document.querySelectorAll('.said-here li')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
		expect(rows).toEqual(['Ana Ibarra It stays … said she, open', 'Eva Ortiz Confirmed by you Of another']);
	});
});

describe('highlights and notes', () => {
	it('are listed in the order of the text; those whose words have gone come last and say so', async () => {
		await open({}, [note('c', 'not there'), note('b', 'second'), note('a', 'first words', 'Mine')]);
		const items = within(screen.getByRole('region', { name: 'Highlights and notes' })).getAllByRole('listitem');
		expect(items.map((item) => item.querySelector('blockquote')?.textContent)).toEqual(['first words', 'second', 'not there']);
		expect(items[0]?.textContent).toContain('Mine');
		expect(items[2]?.textContent).toContain('no longer in the saved copy');
		expect(within(items[2] as HTMLElement).queryByRole('button', { name: 'Show in the text' })).toBeNull();
	});

	it('are made from what is selected, by button', async () => {
		const { copy, kept } = await open();
		const bar = await select(copy, 'first words');
		fireEvent.click(within(bar).getByRole('button', { name: 'Highlight' }));
		await screen.findByText('first words', { selector: 'blockquote' });
		expect(kept).toMatchObject([
			{ article: saved().url, note: '', quote: { exact: 'first words' }, position: { start: 4, end: 15 } },
		]);
		expect(copy.paint).toHaveBeenLastCalledWith(kept);
		expect(screen.queryByRole('toolbar')).toBeNull();
	});

	it('and by key, with a note', async () => {
		const { copy, kept } = await open();
		await select(copy, 'second');
		fireEvent.keyDown(document.body, { key: 'n' });
		const field = await screen.findByRole('textbox', { name: 'Note' });
		expect(document.activeElement).toBe(field);
		fireEvent.input(field, { target: { value: ' To ask about \n' } });
		fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
		await screen.findByText('To ask about', { selector: '.note' });
		expect(kept).toMatchObject([{ note: 'To ask about', quote: { exact: 'second' } }]);
		expect((kept[0]?.modified ?? '') >= (kept[0]?.created ?? '')).toBe(true);
	});

	it('but by no key that the reader has switched off', async () => {
		const { copy, kept } = await open({}, [], { settings: async () => ({ ...DEFAULT_SETTINGS, singleKeys: false }) });
		await select(copy, 'second');
		for (const key of ['n', 'h']) fireEvent.keyDown(document.body, { key });
		expect(screen.getByRole('button', { name: 'Highlight' }).hasAttribute('aria-keyshortcuts')).toBe(false);
		expect(kept).toEqual([]);
	});

	it('no key takes what is typed into a field', async () => {
		const { copy, kept } = await open({}, [note('a', 'first words')]);
		await select(copy, 'second');
		fireEvent.click(screen.getByRole('button', { name: 'Add a note' }));
		fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note' }), { key: 'h' });
		expect(kept).toHaveLength(1);
	});

	it('a note left with Escape stays as it was', async () => {
		const { kept } = await open({}, [note('a', 'first words', 'Before')]);
		fireEvent.click(screen.getByRole('button', { name: 'Edit the note' }));
		const field = screen.getByRole('textbox', { name: 'Note' });
		fireEvent.input(field, { target: { value: 'After' } });
		fireEvent.keyDown(field, { key: 'Escape' });
		expect(await screen.findByText('Before', { selector: '.note' })).toBeTruthy();
		expect(kept[0]?.note).toBe('Before');
	});

	it('can be about the whole article: those come first, and are never sought in its text', async () => {
		const { copy, kept } = await open({}, [note('a', 'first words')]);
		fireEvent.click(screen.getByRole('button', { name: 'Write a note on the article' }));
		fireEvent.input(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'Doubtful' } });
		fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
		await screen.findByText('Doubtful', { selector: '.note' });
		expect(kept[1]).toMatchObject({ note: 'Doubtful', quote: { exact: saved().title, prefix: '', suffix: '' } });
		const items = within(screen.getByRole('region', { name: 'Highlights and notes' })).getAllByRole('listitem');
		expect(items[0]?.textContent).toContain('On the whole article');
		expect(items[0]?.textContent).not.toContain('no longer in the saved copy');
		expect(copy.paint).toHaveBeenLastCalledWith([kept[0]]);
		fireEvent.click(within(items[0] as HTMLElement).getByRole('button', { name: 'Edit the note' }));
		fireEvent.input(screen.getByRole('textbox', { name: 'Note' }), { target: { value: ' ' } });
		fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
		await waitFor(() => expect(kept).toHaveLength(1));
	});

	it('are deleted with a way back', async () => {
		const { kept } = await open({}, [note('a', 'first words', 'Mine')]);
		fireEvent.click(screen.getByRole('button', { name: /^Delete ?: first words/ }));
		await waitFor(() => expect(kept).toHaveLength(0));
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		await screen.findByText('Mine', { selector: '.note' });
		expect(kept).toMatchObject([{ id: 'a', note: 'Mine' }]);
	});

	it('are each brought back when two are deleted one after the other, and not into an article that is deleted', async () => {
		const { kept } = await open({}, [note('a', 'first words', 'Mine'), note('b', 'second', 'Other')]);
		fireEvent.click(screen.getByRole('button', { name: /^Delete ?: first words/ }));
		await waitFor(() => expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(1));
		fireEvent.click(screen.getByRole('button', { name: /^Delete ?: second/ }));
		await waitFor(() => expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(2));
		fireEvent.click(screen.getAllByRole('button', { name: 'Undo' })[0] as HTMLElement);
		await waitFor(() => expect(kept).toMatchObject([{ id: 'a', note: 'Mine' }]));
		fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
		await screen.findByText(/^Deleted: /);
		expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(1);
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		await screen.findByText('Highlight deleted');
	});

	it('say what failed', async () => {
		const { copy } = await open({}, [], { annotate: () => Promise.reject({ code: 'storage-full', detail: '' }) });
		const bar = await select(copy, 'first');
		fireEvent.click(within(bar).getByRole('button', { name: 'Highlight' }));
		expect((await screen.findByRole('alert')).textContent).toContain('no room left');
	});
});

describe('the place in the text', () => {
	beforeEach(() => {
		vi.useFakeTimers({ shouldAdvanceTime: true });
	});
	afterEach(() => {
		vi.useRealTimers();
	});
	const scroll = async (copy: { scrolledTo: number }, to: number, wait = 2000) => {
		copy.scrolledTo = to;
		await act(() => {
			dispatchEvent(new Event('scroll'));
			vi.advanceTimersByTime(wait);
		});
	};

	it('is where one was', async () => {
		const { copy } = await open({ progress: 0.42 });
		await waitFor(() => expect(copy.goTo).toHaveBeenCalledWith(0.42));
		expect(screen.getByText(/You were 42 % of the way/)).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'To the beginning' }));
		await waitFor(() => expect(screen.queryByText(/You were/)).toBeNull());
	});

	it('is the beginning of what is new, or was read to its end', async () => {
		const { copy } = await open({ progress: 1 });
		await act(() => {
			vi.advanceTimersByTime(100);
		});
		expect(copy.goTo).not.toHaveBeenCalled();
	});

	it('is kept while one scrolls, and not for every pixel', async () => {
		const { copy, given } = await open();
		await act(() => {
			vi.advanceTimersByTime(100);
		});
		await scroll(copy, 0.3);
		await scroll(copy, 0.301);
		expect(vi.mocked(given.shelve).mock.calls).toEqual([[[saved().url], { progress: 0.3 }]]);
	});

	it('at the end counts as read, but not for who only leafed through', async () => {
		const { copy, given } = await open({ words: 640 });
		await act(() => {
			vi.advanceTimersByTime(100);
		});
		await scroll(copy, 1);
		expect(given.shelve).toHaveBeenLastCalledWith([saved().url], { progress: 1 });
		await scroll(copy, 0.8, 60_000);
		await scroll(copy, 1);
		expect(given.shelve).toHaveBeenLastCalledWith([saved().url], { progress: 1, read: true });
	});
});

describe('an entry that came without a text', () => {
	const bare = { words: 0, excerpt: '', title: 'Only a link' };

	it('says so, shows the note on the whole of it as what it is, and is not read by being looked at', async () => {
		const { given, copy } = await open(bare, [note('a', 'Only a link', 'Ask her.')], { saveMarkdown: vi.fn() });
		screen.getByText(/^Only its link is kept/);
		screen.getByText('On the whole article');
		screen.getByText('Ask her.');
		expect(screen.queryByText(/no longer in the saved copy/)).toBeNull();
		expect(screen.queryByRole('button', { name: 'Save as Markdown' })).toBeNull();
		copy.scrolledTo = 1;
		vi.useFakeTimers();
		fireEvent.scroll(window);
		await vi.advanceTimersByTimeAsync(5000);
		vi.useRealTimers();
		expect(given.shelve).not.toHaveBeenCalled();
	});
});

it('saves the article that is open as Markdown', async () => {
	const saveMarkdown = vi.fn(async () => {});
	await open({}, [], { saveMarkdown });
	fireEvent.click(screen.getByRole('button', { name: 'Save as Markdown' }));
	await waitFor(() => expect(saveMarkdown).toHaveBeenCalledWith(saved().url));
	expect(screen.queryByText(/^Only its link is kept/)).toBeNull();
});
