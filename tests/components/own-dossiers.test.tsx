// @vitest-environment happy-dom
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Library } from '../../components/library/Library';
import type { LibraryServices } from '../../components/library/services';
import type { Dossier } from '../../lib/domain/dossier';
import type { Lang } from '../../lib/domain/lang';
import type { StoredDossier } from '../../lib/domain/stored-dossier';
import { readPack } from '../../lib/dossiers/read-pack';
import { runScript } from '../cli/run-script';
import { smallPack } from '../dossiers/small-pack';
import { dossierServices } from './dossier-services';
import { exchangeServices } from './exchange-sample';
import { htmlFragment } from './fake-copy';
import { recordServices } from './record-sample';
import { speak } from './translate';
import { upkeepServices } from './upkeep-sample';

const NOW = '2025-08-09T10:00:00.000Z';
const record = (pack: Dossier): StoredDossier => ({
	...{ id: pack.id, origin: 'own', url: null, installedAt: NOW, updatedAt: NOW, enabled: true, sha256: null, pinned: false },
	pack,
});

const packIn = (kept: StoredDossier | undefined) => kept?.pack as Dossier;

function setUp(...packs: readonly Dossier[]) {
	const store = new Map(packs.map((pack) => [pack.id, record(pack)]));
	const drafts = new Map<string, unknown>();
	return { store, drafts, services: dossierServices([], store, drafts) };
}

function open(hash: string, services: ReturnType<typeof dossierServices>, lang: Lang = 'en') {
	location.hash = hash;
	// This room asks for its own alone, and the library's frame for what files are about.
	const all = { ...recordServices(), ...exchangeServices(), ...upkeepServices(), ...services } as unknown as LibraryServices;
	return render(<Library services={all} sites={[]} renderCopy={htmlFragment} t={speak(lang)} lang={lang} />);
}

/** What an author's command says of a file that was exported. */
async function validated(name: string, text: string) {
	const folder = mkdtempSync(join(tmpdir(), 'on-record-exported-'));
	try {
		writeFileSync(join(folder, name), text);
		return await runScript('lib/cli/dossier.ts', ['validate', join(folder, name)]);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const follow = () => act(() => void dispatchEvent(new Event('hashchange')));
const type = (name: string | RegExp, value: string) =>
	fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
const choose = (name: string, value: string) => fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const goTo = (hash: string) => {
	location.hash = hash;
	follow();
};

afterEach(() => {
	cleanup();
	location.hash = '';
});

describe('a dossier of the reader’s own', () => {
	it('is begun, gets a person, an issue and a position, and is exported as a pack that is valid', async () => {
		const { services, store } = setUp();
		open('#/new-dossier', services);
		type('Title', 'The harbour bridge');
		type('Summary', 'Who said what about the bridge.');
		press('Save');
		await waitFor(() => expect(location.hash).toBe('#/edit/the-harbour-bridge'));
		follow();
		await screen.findByRole('heading', { name: 'The harbour bridge' });

		goTo(screen.getByRole('link', { name: 'Add a person or body' }).getAttribute('href') ?? '');
		await screen.findByRole('textbox', { name: 'Name' });
		type('Name', 'Ana Ferrer');
		type('Who is this?', 'Mayor since 2021.');
		press('Add an office');
		type('Office', 'Mayor');
		fireEvent.input(screen.getAllByRole('textbox', { name: /^From/ }).at(-1) as HTMLElement, { target: { value: '2021-05-03' } });
		press('Save');
		await screen.findByText('Saved. Open pages follow at once.');
		follow();

		goTo('#/edit/the-harbour-bridge/issues/NEW');
		await screen.findByRole('textbox', { name: 'Question' });
		type('Question', 'Should the bridge be built?');
		type('Short label', 'Building it');
		press('Save');
		await waitFor(() => expect(packIn(store.get('the-harbour-bridge')).issues).toHaveLength(1));
		follow();

		goTo('#/edit/the-harbour-bridge/positions/NEW/ana-ferrer');
		await screen.findByRole('combobox', { name: 'Who said it' });
		type(/^Exact words/, 'This bridge will stand.');
		type('In your words', 'Wants the bridge.');
		choose('Stance', 'supports');
		type('Said on', '2031-01-04');
		type(/^Address of the article/, 'https://gazette.example/bridge');
		type('Title', 'Mayor backs the bridge');
		type('Outlet', 'The Gazette');
		type('Published', '2024-01-05');
		press('Save');
		await screen.findByText('Nobody has said anything on this day yet: it is still to come.');
		type('Said on', '2024-01-04');
		press('Save');
		await waitFor(() => expect(packIn(store.get('the-harbour-bridge')).positions).toHaveLength(1));
		follow();

		press('Export as a file');
		const [name, blob] = services.download.mock.calls[0] ?? [];
		expect(name).toBe('the-harbour-bridge-1.0.3.json');
		const text = await (blob as Blob).text();
		const pack = readPack(text);
		expect(pack).toEqual(store.get('the-harbour-bridge')?.pack);
		expect(await validated(name ?? '', text)).toMatchObject({
			code: 0,
			stdout: expect.stringContaining('valid: the-harbour-bridge 1.0.3'),
		});
		expect(pack).toMatchObject({
			title: { en: 'The harbour bridge', es: 'The harbour bridge' },
			actors: [{ id: 'ana-ferrer', names: [{ text: 'Ana Ferrer', kind: 'full' }], roles: [{ from: '2021-05-03', to: null }] }],
			positions: [{ actor: 'ana-ferrer', issue: 'building-it', stance: 'supports', article: 'the-gazette-2024-01-05' }],
		});
	});

	it('says what is wrong at the field, in the reader’s language, and puts the focus there', async () => {
		const { services } = setUp(smallPack());
		open('#/edit/harbour-bridge/actors/NEW', services, 'es');
		await screen.findByRole('textbox', { name: 'Nombre' });
		type('Nombre', 'Eva Ortiz');
		type(/^Elemento de Wikidata/, 'Eva');
		press('Guardar');
		const summary = screen.getByRole('textbox', { name: '¿Quién es?' });
		await waitFor(() => expect(document.activeElement).toBe(summary));
		expect(summary.getAttribute('aria-invalid')).toBe('true');
		const described = (summary.getAttribute('aria-describedby') ?? '')
			.split(' ')
			.map((id) => document.getElementById(id)?.textContent);
		expect(described).toContain('Esto no puede quedar vacío.');
		expect(screen.getByText('Escriba un elemento de Wikidata: Q y un número, como Q42.')).toBeTruthy();
		// The other language may be left out: nothing is wrong there.
		expect(screen.getByRole('textbox', { name: /^¿Quién es\? en inglés/ }).getAttribute('aria-invalid')).toBe('false');
		expect(services.editDossier).not.toHaveBeenCalled();
	});

	it('asks for its title in one language only', async () => {
		const { services, store } = setUp();
		open('#/new-dossier', services);
		press('Save');
		await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Title' })));
		expect(screen.getByRole('textbox', { name: /^Title in Spanish/ }).getAttribute('aria-invalid')).toBe('false');
		expect(store.size).toBe(0);
	});

	it('keeps what is typed when the window goes away, and gives it back', async () => {
		const { services } = setUp(smallPack());
		const first = open('#/edit/harbour-bridge/actors/NEW', services);
		await screen.findByRole('textbox', { name: 'Name' });
		type('Name', 'Eva Ortiz');
		first.unmount();
		open('#/edit/harbour-bridge/actors/NEW', services);
		await screen.findByText(/What you had typed earlier/);
		expect((screen.getByRole('textbox', { name: 'Name' }) as HTMLInputElement).value).toBe('Eva Ortiz');
		press('Discard it');
		expect((screen.getByRole('textbox', { name: 'Name' }) as HTMLInputElement).value).toBe('');
	});

	it('overwrites nothing of another window without being told to', async () => {
		const { services, store } = setUp(smallPack());
		open('#/edit/harbour-bridge/actors/ana-ferrer', services);
		await screen.findByRole('textbox', { name: 'Who is this?' });
		const pack = smallPack();
		const elsewhere = { ...pack, actors: pack.actors.map((actor) => ({ ...actor, wikidata: 'Q99' })) };
		store.set(pack.id, record(elsewhere));
		type('Who is this?', 'Mayor of the harbour.');
		press('Save');
		await screen.findByRole('heading', { name: 'Another window was faster' });
		expect(store.get(pack.id)?.pack).toEqual(elsewhere);
		expect(screen.getByText('Mayor of the harbour.', { exact: false, selector: 'ins' })).toBeTruthy();
		press('Save mine in its place');
		await waitFor(() =>
			expect(packIn(store.get(pack.id)).actors[0]).toMatchObject({
				summary: { en: 'Mayor of the harbour.' },
				wikidata: null,
			}),
		);
	});

	it('tells a draft that somebody has overtaken from one that nobody has', async () => {
		const { services, store } = setUp(smallPack());
		const first = open('#/edit/harbour-bridge/actors/ana-ferrer', services);
		await screen.findByRole('textbox', { name: 'Who is this?' });
		type('Who is this?', 'Mayor of the harbour.');
		first.unmount();
		const pack = smallPack();
		store.set(pack.id, record({ ...pack, actors: pack.actors.map((actor) => ({ ...actor, wikidata: 'Q99' })) }));
		open('#/edit/harbour-bridge/actors/ana-ferrer', services);
		await screen.findByText(/What you had typed earlier/);
		press('Save');
		await screen.findByRole('heading', { name: 'Another window was faster' });
		press('Leave it as it is now');
		await waitFor(() => expect(packIn(store.get(pack.id)).actors[0]?.wikidata).toBe('Q99'));
	});

	it('deletes with what belongs to it, and brings it back', async () => {
		const { services, store } = setUp(smallPack());
		open('#/edit/harbour-bridge', services);
		await screen.findByRole('heading', { name: 'The harbour bridge' });
		press(/^Delete ?: Ana Ferrer$/);
		await screen.findByText(/“Ana Ferrer” deleted\. One statement/);
		expect(store.get('harbour-bridge')?.pack).toMatchObject({ actors: [{ id: 'city-hall' }], positions: [] });
		press('Undo');
		await screen.findByText('Undone.');
		const { version: _, updated: __, ...rest } = packIn(store.get('harbour-bridge'));
		expect(rest).toEqual((({ version: _v, updated: _u, ...whole }) => whole)(smallPack()));
	});

	it('cannot be edited when it is somebody else’s', async () => {
		const { services, store } = setUp();
		store.set('harbour-bridge', { ...record(smallPack()), origin: 'file' });
		const first = open('#/edit/harbour-bridge', services);
		await screen.findByText(/not a dossier of your own/);
		first.unmount();
		open('#/dossiers', services);
		const row = (await screen.findByRole('heading', { name: 'The harbour bridge' })).closest('li') as HTMLElement;
		fireEvent.click(within(row).getByRole('button', { name: /^Edit as my own/ }));
		await within(row).findByRole('link', { name: /^Edit/ });
		expect(store.get('harbour-bridge')?.origin).toBe('own');
	});
});

describe('somebody named on a page', () => {
	it('goes into the only dossier of the reader’s own', async () => {
		const { services } = setUp(smallPack());
		open('#/add-person/Eva%20%20Ortiz', services);
		await waitFor(() => expect(location.hash).toBe('#/edit/harbour-bridge/actors/NEW/Eva%20Ortiz'));
		expect(((await screen.findByRole('textbox', { name: 'Name' })) as HTMLInputElement).value).toBe('Eva Ortiz');
	});

	it('has a dossier begun for, where there is none', async () => {
		const { services } = setUp();
		open('#/add-person/Eva%20Ortiz', services);
		await screen.findByText(/“Eva Ortiz” goes into a dossier of your own/);
		type('Title', 'Mine');
		type('Summary', 'People.');
		press('Save');
		await waitFor(() => expect(location.hash).toBe('#/edit/mine/actors/NEW/Eva%20Ortiz'));
	});

	it('is offered the dossiers of the reader’s own, where there are several', async () => {
		const { services } = setUp(smallPack(), { ...smallPack(), id: 'other', title: { en: 'Another', es: 'Otro' } });
		open('#/add-person/Eva%20Ortiz', services);
		expect((await screen.findByRole('link', { name: 'Another' })).getAttribute('href')).toBe(
			'#/edit/other/actors/NEW/Eva%20Ortiz',
		);
	});
});

describe('people of a file', () => {
	const choose = (value: unknown) => {
		const file = new File([typeof value === 'string' ? value : JSON.stringify(value)], 'people.json');
		fireEvent.change(screen.getByLabelText('File'), { target: { files: [file] } });
	};

	it('are shown, chosen, and put into the dossier at once; and taken out again', async () => {
		const { services, store } = setUp(smallPack());
		open('#/edit/harbour-bridge/people', services);
		await screen.findByRole('heading', { name: 'People from a file' });
		choose({
			persons: [
				{ name: 'Ana Ferrer' },
				{ name: 'Ivo Kask', memberships: [{ role: 'Engineer', start_date: '2020' }] },
				{ id: 'x' },
			],
		});
		await screen.findByRole('heading', { name: '2 people' });
		expect(screen.getByText('One thing is left out').closest('details')?.textContent).toContain(
			'/persons/2 has no name: not taken (x)',
		);
		expect(screen.getByRole('checkbox', { name: /^Ana Ferrer already in this dossier/ })).toBeTruthy();
		expect((screen.getByRole('button', { name: 'Add 0 people' }) as HTMLButtonElement).disabled).toBe(true);
		press('Choose all found');
		expect((screen.getByRole('checkbox', { name: /^Ana Ferrer/ }) as HTMLInputElement).checked).toBe(false);
		press('Add one person');
		await screen.findByText('One person added.');
		follow();
		expect(packIn(store.get('harbour-bridge')).actors.map(({ id }) => id)).toEqual(['ana-ferrer', 'city-hall', 'ivo-kask']);
		press('Undo');
		await screen.findByText('Undone.');
		expect(packIn(store.get('harbour-bridge')).actors).toHaveLength(2);
	});

	it('are read with progress, and not at all once the reader gives it up', async () => {
		const { services } = setUp(smallPack());
		services.readPeople.mockImplementationOnce(
			(_, { signal, progress }) =>
				new Promise((_, reject) => {
					progress(0.4);
					signal.addEventListener('abort', () => reject(signal.reason));
				}),
		);
		open('#/edit/harbour-bridge/people', services);
		await screen.findByRole('heading', { name: 'People from a file' });
		choose({ persons: [{ name: 'Ivo Kask' }] });
		const bar = await screen.findByRole('progressbar', { name: 'Reading people.json' });
		await waitFor(() => expect((bar as HTMLProgressElement).value).toBe(0.4));
		fireEvent.click(screen.getAllByRole('button', { name: 'Cancel' })[0] as HTMLElement);
		await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
		expect(screen.queryByRole('alert')).toBeNull();
	});

	it('of a file of very many are drawn a part at a time, found by their words, and chosen by the thousand', async () => {
		const { services, store } = setUp(smallPack());
		open('#/edit/harbour-bridge/people', services);
		await screen.findByRole('heading', { name: 'People from a file' });
		choose({ persons: Array.from({ length: 1200 }, (_, place) => ({ id: place, name: `${place % 4 ? 'Ivo' : 'Íñigo'} Kask` })) });
		await screen.findByRole('heading', { name: '1,200 people' });
		expect(screen.getAllByRole('checkbox')).toHaveLength(100);
		press('Show 400 more');
		expect(screen.getAllByRole('checkbox')).toHaveLength(500);
		fireEvent.input(screen.getByRole('searchbox', { name: /name or office/ }), { target: { value: 'iñigo' } });
		expect(screen.getAllByRole('checkbox')).toHaveLength(100);
		press('Choose all found');
		press('Add 300 people');
		await screen.findByText('300 people added.');
		expect(packIn(store.get('harbour-bridge')).actors).toHaveLength(302);
	});

	it('are not taken from a broken file, whose place is named', async () => {
		const { services } = setUp(smallPack());
		open('#/edit/harbour-bridge/people', services);
		await screen.findByRole('heading', { name: 'People from a file' });
		choose('{\n"persons": [}');
		expect((await screen.findByRole('alert')).textContent).toContain('line 2, column 13');
		choose({ countries: [] });
		await screen.findByText(/Nobody is found in this file/);
		services.readPeople.mockResolvedValueOnce({ trouble: 'no-text' });
		choose('');
		await screen.findByText('This is no text file in UTF-8.');
		expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
	});
});
