// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, test, vi } from 'vitest';
import { CorrectForm } from '../../components/card/CorrectForm';
import { Popup } from '../../components/popup/Popup';
import type { Place, PopupServices } from '../../components/popup/services';
import type { RelatedArticle } from '../../lib/cards/model';
import type { TabState } from '../../lib/cards/tab-state';
import type { Lang } from '../../lib/domain/lang';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { actor, article, choices, entity, position, statement, summary } from './sample';
import { speak } from './translate';

const refused = (code: string) => Promise.reject(Object.assign(new Error(code), { failure: { code, detail: '' } }));
const read = (over = {}, forced = false): TabState => ({ kind: 'read', host: 'courier.example', summary: summary(over), forced });

function services(over: Partial<PopupServices> = {}): PopupServices {
	return {
		tab: vi.fn(async () => read()),
		kept: vi.fn(async () => ({ page: '1', view: null })),
		readAnyway: vi.fn(async () => read()),
		card: vi.fn(async () => actor({ mentions: 4 })),
		show: vi.fn(async () => null),
		showSpan: vi.fn(async () => null),
		keep: vi.fn(async () => null),
		drop: vi.fn(async () => null),
		dismiss: vi.fn(async () => null),
		undismiss: vi.fn(async () => null),
		choices: vi.fn(async () => choices()),
		form: CorrectForm,
		followRecord: vi.fn(() => () => {}),
		save: vi.fn(async () => null),
		picturesOf: vi.fn(async () => ({ url: null, kept: 0 })),
		keepPictures: vi.fn(async () => ({ url: 'https://courier.example/harbour', kept: 2 })),
		dropPictures: vi.fn(async () => []),
		settings: vi.fn(async () => DEFAULT_SETTINGS),
		switchSite: vi.fn(async (host: string, on: boolean) => ({ ...DEFAULT_SETTINGS, offSites: on ? [] : [host] })),
		switchAll: vi.fn(async (on: boolean) => ({ ...DEFAULT_SETTINGS, on })),
		savedCount: vi.fn(async () => 12),
		relatedHere: vi.fn(async () => [article({ title: 'The port since 2019', from: 'reading-list' })]),
		alsoHere: vi.fn(async () => ['Samuel Ortega', 'Imani Brooks']),
		addSite: vi.fn(async () => true),
		opener: vi.fn(async () => null),
		follow: vi.fn(() => () => {}),
		openLibrary: vi.fn(),
		...over,
	};
}

function open(over: Partial<PopupServices> = {}, lang: Lang = 'en', place: Place = 'popup') {
	const given = services(over);
	render(<Popup services={given} place={place} t={speak(lang)} lang={lang} />);
	return given;
}

describe('the pictures of this one article', () => {
	const url = 'https://courier.example/harbour';
	const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

	it('are kept by a press once it is saved, and taken away by another', async () => {
		const given = open({ picturesOf: async () => ({ url, kept: 0 }) });
		await screen.findByRole('button', { name: 'Save' });
		expect(screen.queryByRole('button', { name: 'Keep its pictures' })).toBeNull();
		await press('Save');
		await press('Keep its pictures');
		await screen.findByText('2 pictures kept.');
		expect(given.keepPictures).toHaveBeenCalledOnce();
		await press('Remove the pictures');
		await screen.findByText('Pictures removed.');
		expect(given.dropPictures).toHaveBeenCalledWith(url);
		expect(screen.getByRole('button', { name: 'Keep its pictures' })).toBeTruthy();
	});

	it('that cannot be had are said to be missing; one press asks once', async () => {
		let done = (_answer: { url: string; kept: number }) => {};
		const keepPictures = vi.fn(() => new Promise<{ url: string; kept: number }>((resolve) => (done = resolve)));
		open({ tab: async () => read({ saved: true }), picturesOf: async () => ({ url, kept: 0 }), keepPictures });
		await press('Keep its pictures');
		await screen.findByText('Fetching the pictures…');
		await press('Keep its pictures');
		expect(keepPictures).toHaveBeenCalledOnce();
		done({ url, kept: 0 });
		await screen.findByText('None of its pictures could be kept.');
	});

	it('say why where they are not kept', async () => {
		open({
			tab: async () => read({ saved: true }),
			picturesOf: async () => ({ url, kept: 1 }),
			dropPictures: () => refused('storage-broken'),
		});
		await press('Remove the pictures');
		await waitFor(() =>
			expect(
				screen
					.getAllByRole('status')
					.map(({ textContent }) => textContent)
					.join(''),
			).not.toBe(''),
		);
		expect(screen.getByRole('button', { name: 'Remove the pictures' })).toBeTruthy();
	});
});

describe('on an article about a followed dossier', () => {
	it('sums up the page', async () => {
		open();
		expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Mayor keeps the harbour open');
		const head = screen.getByRole('banner');
		for (const words of ['Coast Courier', '1 Apr 2025', '2 people and organizations', '1 term']) {
			expect(within(head).getByText(words)).toBeTruthy();
		}
		expect(screen.getByRole('button', { name: /Ana Ibarra.*Mayor.*4 mentions/ })).toBeTruthy();
		expect(screen.getByRole('button', { name: /Dredging.*2 mentions/ })).toBeTruthy();
	});

	it('offers, after the rest, the people who are in no dossier', async () => {
		const services = open();
		const also = (await screen.findByRole('heading', { name: 'Also on this page' })).parentElement as HTMLElement;
		expect(
			within(also)
				.getAllByRole('listitem')
				.map((row) => row.firstChild?.textContent),
		).toEqual(['Samuel Ortega', 'Imani Brooks']);
		fireEvent.click(within(also).getByRole('button', { name: /^Add to a dossier ?: Imani Brooks$/ }));
		expect(services.openLibrary).toHaveBeenCalledWith('#/add-person/Imani%20Brooks');
	});

	it('offers, after the rest, what to read next; looks for more names only then', async () => {
		let answer: (articles: RelatedArticle[]) => void = () => {};
		const waits = () => new Promise<RelatedArticle[]>((resolve) => (answer = resolve));
		const { alsoHere, relatedHere } = open({ relatedHere: vi.fn(waits) });
		await screen.findByRole('heading', { name: 'Who is here' });
		await waitFor(() => expect(relatedHere).toHaveBeenCalledOnce());
		expect(screen.queryByRole('heading', { name: 'Related' })).toBeNull();
		expect(alsoHere).not.toHaveBeenCalled();
		answer([article({ title: 'The port since 2019' })]);
		expect(await screen.findByRole('link', { name: 'The port since 2019' })).toBeTruthy();
		await waitFor(() => expect(alsoHere).toHaveBeenCalledOnce());
	});

	it('shows the page, and looks for more names, when the reading list does not answer', async () => {
		open({ relatedHere: () => refused('storage') });
		expect(await screen.findByRole('heading', { name: 'Also on this page' })).toBeTruthy();
		expect(screen.queryByRole('heading', { name: 'Related' })).toBeNull();
		expect(screen.queryByRole('alert')).toBeNull();
	});

	it('leaves that part out when nobody is found, or the page has gone', async () => {
		for (const alsoHere of [async () => [], () => refused('no-access')]) {
			open({ alsoHere });
			await screen.findAllByRole('heading', { name: 'Who is here' });
		}
		expect(screen.queryByRole('heading', { name: 'Also on this page' })).toBeNull();
	});

	it('counts an article just saved', async () => {
		const savedCount = vi.fn().mockResolvedValueOnce(12).mockResolvedValue(13);
		open({ savedCount });
		await screen.findByRole('button', { name: 'Reading list (12)' });
		fireEvent.click(screen.getByRole('button', { name: 'Save' }));
		expect(await screen.findByRole('button', { name: 'Reading list (13)' })).toBeTruthy();
	});

	it('shows what there is on a page read anyway', async () => {
		open({ tab: async () => read({ onTopic: false }, true) });
		expect(await screen.findByRole('heading', { name: 'Who is here' })).toBeTruthy();
	});

	it('says who says what, and where a known statement comes from', async () => {
		const known = statement({ status: 'known', matches: [position({ source: article({ outlet: 'El Faro' }) })] });
		const stranger = statement({ speaker: null, speakerName: 'a pilot', status: null, text: 'Nobody asked us' });
		const shift = { issueLabel: 'Harbour closure', stance: 'supports', date: '2025-04-01', outlet: 'El Faro' } as const;
		const different = statement({ status: 'different', text: 'Close it', matches: [position()], shift });
		const given = open({
			tab: async () => read({ statements: [known, stranger, different, statement({ speakerName: null, denied: true })] }),
		});
		const said = (await screen.findByRole('heading', { name: 'Said here' })).parentElement as HTMLElement;
		const rows = [...said.querySelectorAll('.statement')].map((row) => row.textContent ?? '');
		expect(rows[0]).toMatch(/^Ana Ibarraknown.*Already on record.*El Faro/);
		expect(rows[1]).toMatch(/^a pilotNobody asked us/);
		expect(rows[2]).toMatch(
			/different.*Another side than on record: Harbour closure.*Opposes.*The harbour stays open.*4 Mar 2025.*In this article.*Supports.*1 Apr 2025.*El Faro/,
		);
		expect(rows[3]).toMatch(/^Speaker not identifieddenies/);
		expect(within(said).getByText(/^“New” means: not on record in these words\./)).toBeTruthy();
		fireEvent.click(within(said).getByRole('button', { name: /^Show in the text ?: Nobody asked us/ }));
		expect(given.showSpan).toHaveBeenCalledWith(stranger);
	});

	it('opens a card; Back and Escape return to the row that was chosen', async () => {
		const given = open();
		for (const leave of [
			() => fireEvent.click(screen.getByRole('button', { name: 'Back to the page' })),
			() => fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' }),
		]) {
			fireEvent.click(await screen.findByRole('button', { name: /Ana Ibarra/ }));
			await screen.findByRole('article', { name: 'Background: Ana Ibarra' });
			expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Back to the page' }));
			expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Background: Ana Ibarra');
			leave();
			await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Ana Ibarra/));
		}
		expect(given.card).toHaveBeenCalledTimes(2);
	});

	it('opens the card at the issue of a cell, and returns to the cell', async () => {
		const given = open();
		fireEvent.click(await screen.findByRole('button', { name: 'Opposes, 1 statement' }));
		await screen.findByRole('article', { name: 'Background: Ana Ibarra' });
		expect(given.card).toHaveBeenCalledWith(entity(), 'harbour');
		fireEvent.click(screen.getByRole('button', { name: 'Back to the page' }));
		await waitFor(() => expect(document.activeElement?.textContent).toContain('Opposes'));
	});

	it('shows one mention after the other on the page, and opens the full record', async () => {
		const given = open();
		fireEvent.click(await screen.findByRole('button', { name: /Ana Ibarra/ }));
		const show = await screen.findByRole('button', { name: 'Show on the page' });
		fireEvent.click(show);
		fireEvent.click(show);
		expect(given.show).toHaveBeenNthCalledWith(1, 'ana-ibarra', 0);
		expect(given.show).toHaveBeenNthCalledWith(2, 'ana-ibarra', 1);
		fireEvent.click(screen.getByRole('button', { name: 'Full record' }));
		expect(given.openLibrary).toHaveBeenCalledWith('#/dossier/harbour/ana-ibarra');
	});

	it('says so when a card cannot be had', async () => {
		open({ card: () => refused('pack-broken') });
		fireEvent.click(await screen.findByRole('button', { name: /Ana Ibarra/ }));
		expect((await screen.findByRole('alert')).textContent).toContain('its file is damaged');
	});

	it('saves once, and says that it is saved', async () => {
		const given = open();
		const button = await screen.findByRole('button', { name: 'Save' });
		fireEvent.click(button);
		await waitFor(() => expect(button.textContent).toBe('Saved'));
		// A button that is called otherwise is not read out.
		expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Saved');
		fireEvent.click(button);
		expect(given.save).toHaveBeenCalledOnce();
	});

	it('brings a copy that was saved before up to date', async () => {
		const given = open({ tab: async () => read({ saved: true }) });
		const button = await screen.findByRole('button', { name: 'Update saved copy' });
		fireEvent.click(button);
		await waitFor(() => expect(button.textContent).toBe('Saved'));
		expect(given.save).toHaveBeenCalledOnce();
	});

	it('says why it could not be saved, and can try again', async () => {
		open({ save: () => refused('storage-full') });
		fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
		expect(await screen.findByText(/There is no room left/)).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
	});

	it('draws the blanks', async () => {
		open({ tab: async () => read({ actors: [], terms: [], statements: [] }) });
		expect(await screen.findByText('No one from your dossiers is named here.')).toBeTruthy();
		expect(screen.getByText('No statement was found in this article.')).toBeTruthy();
		expect(screen.queryByRole('heading', { name: 'Terms' })).toBeNull();
	});
});

describe('opened while the background sleeps', () => {
	const kept =
		(over = {}) =>
		async () => ({ page: '1 a', view: { state: read(over), settings: DEFAULT_SETTINGS } });
	const headline = async (name: string) => screen.findByRole('heading', { level: 1, name });

	it('shows at once what it showed of this page before, and then only what has become of it', async () => {
		let answer: (tab: TabState) => void = () => {};
		const given = open({
			tab: () => new Promise((resolve) => (answer = resolve)),
			kept: kept({ title: 'As it was', statements: [] }),
			settings: () => new Promise(() => {}),
		});
		const before = await headline('As it was');
		expect(screen.getByText('No statement was found in this article.')).toBeTruthy();
		expect(screen.getByRole('switch', { name: 'This site: courier.example' })).toBeTruthy();
		// Nobody is to wait for what takes longer.
		for (const late of [given.relatedHere, given.alsoHere, given.savedCount]) expect(late).not.toHaveBeenCalled();
		answer(read({ title: 'As it is', saved: true }));
		expect(await headline('As it is')).toBe(before);
		expect(screen.queryByText('No statement was found in this article.')).toBeNull();
		expect(await screen.findByRole('button', { name: 'Update saved copy' })).toBeTruthy();
		expect(await screen.findByRole('heading', { name: 'Related' })).toBeTruthy();
		await waitFor(() => expect(given.savedCount).toHaveBeenCalledOnce());
	});

	it('keeps a card that was opened meanwhile', async () => {
		let answer: (tab: TabState) => void = () => {};
		open({ tab: () => new Promise((resolve) => (answer = resolve)), kept: kept() });
		fireEvent.click(await screen.findByRole('button', { name: /Ana Ibarra.*mentions/ }));
		answer(read());
		expect(await screen.findByRole('article', { name: 'Background: Ana Ibarra' })).toBeTruthy();
	});

	test.each([
		['off', async () => ({ kind: 'off', host: 'courier.example', everywhere: false }) as const, 'Off on courier.example'],
		['gone wrong', () => refused('internal'), /Something went wrong/],
	])('gives way to the answer: %s', async (_what, tab, words) => {
		open({ tab, kept: kept({ title: 'As it was' }) });
		expect(await screen.findByText(words)).toBeTruthy();
		expect(screen.queryByText('As it was')).toBeNull();
	});

	it('has no use for a view that comes after the answer', async () => {
		let give: (found: Awaited<ReturnType<PopupServices['kept']>>) => void = () => {};
		open({ tab: async () => read({ title: 'As it is' }), kept: () => new Promise((resolve) => (give = resolve)) });
		await headline('As it is');
		give(await kept({ title: 'As it was' })());
		await Promise.resolve();
		await Promise.resolve();
		expect(await headline('As it is')).toBeTruthy();
	});

	it('shows no page beside another one while that is on its way', async () => {
		let changed = () => {};
		const follow = (listener: () => void) => {
			changed = listener;
			return () => {};
		};
		const found = vi.fn(kept({ title: 'As it was' }));
		const tab = vi.fn<() => Promise<TabState>>().mockResolvedValueOnce(read({ title: 'The first' }));
		open({ tab: tab.mockReturnValue(new Promise(() => {})), kept: found, follow }, 'en', 'beside');
		await headline('The first');
		// Looked at again, it is still the same: nothing older comes in its place.
		changed();
		await waitFor(() => expect(found).toHaveBeenCalledTimes(2));
		await headline('The first');
		found.mockResolvedValue({ page: '2 b', view: null } as never);
		changed();
		await screen.findByText('Reading the page…');
		expect(screen.queryByText('The first')).toBeNull();
		found.mockImplementation(async () => ({ ...(await kept({ title: 'The third' })()), page: '3 c' }));
		changed();
		await headline('The third');
	});
});

describe('on any other page', () => {
	it('waits', () => {
		open({ tab: () => new Promise(() => {}) });
		expect(screen.getByText('Reading the page…')).toBeTruthy();
	});

	test.each([
		[{ kind: 'restricted' }, 'This page can’t be read'],
		[{ kind: 'no-access', host: 'blog.example' }, 'Not active on blog.example'],
		[{ kind: 'off', host: 'blog.example', everywhere: false }, 'Off on blog.example'],
		[{ kind: 'off', host: 'blog.example', everywhere: true }, 'Off everywhere'],
		[read({ onTopic: false }), 'Not about a dossier you follow'],
	] as const)('%j', async (tab, words) => {
		open({ tab: async () => tab as TabState });
		expect(await screen.findByText(words)).toBeTruthy();
	});

	it('leads to the dossiers where none is followed', async () => {
		const given = open({ tab: async () => ({ kind: 'no-dossier', host: 'courier.example' }) });
		expect(await screen.findByText('You follow no dossier')).toBeTruthy();
		expect(screen.queryByRole('button', { name: /^Read/ })).toBe(screen.getByRole('button', { name: /^Reading list/ }));
		const [lead] = screen.getAllByRole('button', { name: 'Dossiers' });
		fireEvent.click(lead as HTMLElement);
		expect(given.openLibrary).toHaveBeenCalledWith('#/dossiers');
	});

	it('reads it anyway on demand', async () => {
		open({ tab: async () => ({ kind: 'no-access', host: 'blog.example' }) });
		fireEvent.click(await screen.findByRole('button', { name: 'Read this page once' }));
		expect(await screen.findByRole('heading', { name: 'Who is here' })).toBeTruthy();
	});

	it('adds a site, says what the browser will ask, and then shows the page', async () => {
		const tab = vi.fn<() => Promise<TabState>>().mockResolvedValueOnce({ kind: 'no-access', host: 'blog.example' });
		const given = open({ tab: tab.mockResolvedValue(read()) });
		const add = await screen.findByRole('button', { name: /^Add this site.*blog\.example/ });
		expect(screen.getByText(/Your browser will ask you/)).toBeTruthy();
		fireEvent.click(add);
		expect(given.addSite).toHaveBeenCalledWith('blog.example');
		expect(await screen.findByRole('heading', { name: 'Who is here' })).toBeTruthy();
	});

	it('says that a site was not added, and offers it still', async () => {
		open({ tab: async () => ({ kind: 'no-access', host: 'blog.example' }), addSite: async () => false });
		fireEvent.click(await screen.findByRole('button', { name: /^Add this site/ }));
		expect(await screen.findByText('The site was not added.')).toBeTruthy();
		expect(screen.getByRole('button', { name: /^Add this site/ })).toBeTruthy();
	});

	it('has no switch for a site that is not active', async () => {
		open({ tab: async () => ({ kind: 'no-access', host: 'blog.example' }) });
		await screen.findByRole('switch', { name: 'All of On Record' });
		expect(screen.queryByRole('switch', { name: /blog\.example/ })).toBeNull();
	});

	it('is switched on again where it is off', async () => {
		const given = open({ tab: async () => ({ kind: 'off', host: 'blog.example', everywhere: false }) });
		fireEvent.click(await screen.findByRole('button', { name: 'Switch on for blog.example' }));
		expect(given.switchSite).toHaveBeenCalledWith('blog.example', true);
	});

	test.each([
		['bad-request', 'This request was not understood.'],
		['not-allowed', 'This is not allowed from here.'],
		['no-access', 'On Record has no access to this page.'],
		['no-article', 'No article was found on this page.'],
		['not-found', 'This is no longer there.'],
		['storage-full', 'There is no room left on this device.'],
		['storage-broken', 'The browser’s storage can’t be opened. If the disk is full, make room;'],
		['pack-broken', 'A dossier can’t be read'],
		['internal', 'Something went wrong.'],
		['of-tomorrow', 'Something went wrong.'],
	])('failure %s', async (code, words) => {
		open({ tab: () => refused(code) });
		const alert = await screen.findByRole('alert');
		expect(alert.textContent).toContain(words);
		expect(within(alert).getByRole('button', { name: 'Try again' })).toBeTruthy();
	});
});

describe('beside the page', () => {
	it('follows the tab: another page closes the card and takes the place of the one before', async () => {
		let changed = () => {};
		const tab = vi.fn(async () => read());
		const ended = vi.fn();
		const given = services({
			tab,
			follow(listener) {
				changed = listener;
				return ended;
			},
		});
		const { unmount } = render(<Popup services={given} place="beside" t={speak('en')} lang="en" />);
		fireEvent.click(await screen.findByRole('button', { name: /Ana Ibarra.*mentions/ }));
		await screen.findByRole('article', { name: 'Background: Ana Ibarra' });
		changed();
		await waitFor(() => expect(tab).toHaveBeenCalledTimes(2));
		expect(screen.getByRole('article', { name: 'Background: Ana Ibarra' })).toBeTruthy();
		tab.mockResolvedValue(read({ url: 'https://courier.example/next', title: 'The next one' }));
		changed();
		expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('The next one');
		expect(screen.queryByRole('article')).toBeNull();
		unmount();
		await waitFor(() => expect(ended).toHaveBeenCalledOnce());
	});

	it('drops an answer that comes after a newer one', async () => {
		let changed = () => {};
		const answers: ((state: TabState) => void)[] = [];
		open({
			tab: () => new Promise((resolve) => answers.push(resolve)),
			follow(listener) {
				changed = listener;
				return () => {};
			},
		});
		await waitFor(() => expect(answers).toHaveLength(1));
		changed();
		answers[1]?.(read({ title: 'Now' }));
		await screen.findByRole('heading', { name: 'Now' });
		answers[0]?.(read({ title: 'Before' }));
		await Promise.resolve();
		expect(screen.queryByRole('heading', { name: 'Before' })).toBeNull();
	});

	it('sends the reader to the button where it does not know the page', async () => {
		open({ tab: async () => ({ kind: 'restricted' }) }, 'en', 'beside');
		expect(await screen.findByText(/press On Record’s button in the toolbar/)).toBeTruthy();
	});
});

describe('the footer', () => {
	it('leads to the reading list, with its count', async () => {
		const given = open();
		fireEvent.click(await screen.findByRole('button', { name: 'Reading list (12)' }));
		expect(given.openLibrary).toHaveBeenCalledWith('#/articles');
	});

	it('counts no further than there is room for, and only when the page is shown', async () => {
		let shown: (tab: TabState) => void = () => {};
		const tab = new Promise<TabState>((resolve) => {
			shown = resolve;
		});
		const { savedCount } = open({ tab: () => tab, savedCount: vi.fn(async () => 12_345) });
		await screen.findByRole('switch', { name: 'All of On Record' });
		expect(savedCount).not.toHaveBeenCalled();
		shown(read());
		expect(await screen.findByRole('button', { name: 'Reading list (999+)' })).toBeTruthy();
	});

	it('opens the view beside the page, where the browser has a place for it', async () => {
		const openBeside = vi.fn(async () => null);
		open({ opener: async () => openBeside });
		fireEvent.click(await screen.findByRole('button', { name: 'Open beside the article' }));
		expect(openBeside).toHaveBeenCalledOnce();
	});

	it('switches this site and everything off', async () => {
		const given = open();
		const site = await screen.findByRole<HTMLInputElement>('switch', { name: 'This site: courier.example' });
		expect(site.checked).toBe(true);
		fireEvent.click(site);
		await waitFor(() => expect(given.switchSite).toHaveBeenCalledWith('courier.example', false));
		fireEvent.click(screen.getByRole('switch', { name: 'All of On Record' }));
		await waitFor(() => expect(given.switchAll).toHaveBeenCalledWith(false));
		expect(given.tab).toHaveBeenCalledTimes(3);
	});

	it('stays as it is when a switch fails', async () => {
		open({ switchSite: () => refused('storage-broken') });
		const site = await screen.findByRole<HTMLInputElement>('switch', { name: 'This site: courier.example' });
		fireEvent.click(site);
		expect((await screen.findByRole('alert')).textContent).toContain('storage');
		expect(site.checked).toBe(true);
	});
});

it('speaks Spanish', async () => {
	open({}, 'es');
	expect(await screen.findByRole('heading', { name: 'Quién aparece' })).toBeTruthy();
	expect(screen.getByText('1 abr 2025')).toBeTruthy();
	expect(await screen.findByRole('switch', { name: 'Este sitio: courier.example' })).toBeTruthy();
});
