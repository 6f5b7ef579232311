// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, test } from 'vitest';
import { AddDossier } from '../../components/dossiers/AddDossier';
import { Shelf } from '../../components/dossiers/Shelf';
import type { Dossier } from '../../lib/domain/dossier';
import type { FetchedDossier } from '../../lib/domain/shelf';
import type { StoredDossier } from '../../lib/domain/stored-dossier';
import { smallPack } from '../dossiers/small-pack';
import { dossierServices } from './dossier-services';
import { speak } from './translate';

const pack = smallPack();
const newer: Dossier = {
	...pack,
	version: '2.0.0',
	actors: pack.actors.map((actor) =>
		actor.id === 'ana-ferrer'
			? { ...actor, roles: actor.roles.map((role, i) => (i === 0 ? { ...role, to: '2024-07-01' } : role)) }
			: actor,
	),
	positions: [],
};
const bundled: Dossier = { ...pack, id: 'comes-along', title: { en: 'Comes along', es: 'Viene ya' } };

function openAdd(services = dossierServices([bundled]), lang: 'en' | 'es' = 'en') {
	render(<AddDossier services={services} t={speak(lang)} lang={lang} />);
	return services;
}

const file = (content: unknown) => new File([typeof content === 'string' ? content : JSON.stringify(content)], 'dossier.json');
const choose = (content: unknown) => {
	const input = screen.getByLabelText(/File of the dossier|Archivo del dosier/);
	fireEvent.change(input, { target: { files: [file(content)] } });
};

async function openShelf(records: readonly StoredDossier[] = [], over: Partial<ReturnType<typeof dossierServices>> = {}) {
	const store = new Map(records.map((record) => [record.id, record]));
	const services = { ...dossierServices([bundled], store), ...over };
	render(<Shelf services={services} t={speak('en')} lang="en" />);
	await screen.findByRole('heading', { name: 'Comes along' });
	return { services, store };
}

const row = (name: string) => within(screen.getByRole('heading', { name, level: 2 }).closest('li') as HTMLElement);

function stored(change: Partial<StoredDossier> = {}): StoredDossier {
	const at = '2025-01-02T00:00:00.000Z';
	return {
		...{ id: pack.id, origin: 'file', url: null, installedAt: at, updatedAt: at, enabled: true, sha256: 'f'.repeat(64) },
		...{ pinned: false, pack },
		...change,
	};
}

describe('a dossier from a file', () => {
	it('is shown first, and taken only when the reader says so', async () => {
		const services = openAdd();
		choose(pack);
		const panel = within(await screen.findByRole('region', { name: 'The harbour bridge' }));
		expect(document.activeElement?.textContent).toBe('The harbour bridge');
		for (const words of [
			/2 people and organizations/,
			/1 statement/,
			/English, Spanish/,
			/CC0/,
			/You do not have this dossier yet/,
		])
			expect(panel.getByText(words)).toBeTruthy();
		expect(services.install).not.toHaveBeenCalled();
		fireEvent.click(panel.getByRole('button', { name: 'Follow this dossier' }));
		await screen.findByText(/You now follow “The harbour bridge”/);
		expect(screen.getByRole('link', { name: 'Open it' }).getAttribute('href')).toBe('#/dossier/harbour-bridge');
		expect(screen.queryByRole('region', { name: 'The harbour bridge' })).toBeNull();
	});

	it('can be left', async () => {
		const services = openAdd();
		choose(pack);
		fireEvent.click(await screen.findByRole('button', { name: 'Leave it' }));
		expect(screen.queryByRole('button', { name: 'Follow this dossier' })).toBeNull();
		expect(services.install).not.toHaveBeenCalled();
	});

	it('that is broken is not taken, and the places are named', async () => {
		openAdd();
		choose({ ...pack, actors: [{ ...pack.actors[0], type: 'ship' }, pack.actors[1]] });
		const panel = within(await screen.findByRole('region', { name: 'This file is not taken' }));
		expect(panel.getByText('/actors/0/type').parentElement?.textContent).toContain('must be one of person, organization');
		expect(panel.queryByRole('button', { name: /Follow/ })).toBeNull();
	});

	it.each([
		['markup', '<script>alert(1)</script>'],
		['a prototype', JSON.stringify(pack).replace('{"format"', '{"__proto__":{"polluted":1},"format"')],
		['nothing', ''],
		['endless nesting', '['.repeat(20_000)],
	])('of %s is refused and nothing happens', async (_, text) => {
		const services = openAdd();
		choose(text);
		await screen.findByRole('region', { name: 'This file is not taken' });
		expect(services.install).not.toHaveBeenCalled();
		expect('polluted' in {}).toBe(false);
	});

	it('shows text as text', async () => {
		openAdd();
		choose({ ...pack, title: { en: '<img src=x onerror=alert(1)>', es: 'x' } });
		await screen.findByRole('region', { name: '<img src=x onerror=alert(1)>' });
		expect(document.querySelector('img')).toBeNull();
	});

	it('that is no text, or too large, is said to be', async () => {
		const services = dossierServices([bundled]);
		services.readFile.mockImplementation(async () => ({ trouble: 'too-large' }));
		openAdd(services);
		choose(pack);
		expect((await screen.findByRole('alert')).textContent).toContain('larger than 32 MB');
	});
});

describe('a version of a dossier that is there', () => {
	const withPack = (record = stored()) => dossierServices([bundled], new Map([[record.id, record]]));

	it('says what it changes before it is taken', async () => {
		const services = openAdd(withPack());
		choose(newer);
		const panel = within(await screen.findByRole('region', { name: 'The harbour bridge' }));
		panel.getByText('You have version 1.2.0; this is version 2.0.0.');
		const changes = panel.getByRole('heading', { name: /People and organizations 1 changed/ }).parentElement as HTMLElement;
		expect(changes.textContent).toContain('Ana Ferrer');
		expect(changes.querySelector('del')?.textContent).toContain('Mayor · since 3 May 2021');
		expect(changes.querySelector('ins')?.textContent).toContain('Mayor · 3 May 2021 – 1 Jul 2024');
		expect(panel.getByRole('heading', { name: /Recorded positions 1 removed/ })).toBeTruthy();
		fireEvent.click(panel.getByRole('button', { name: 'Take this version' }));
		await waitFor(() => expect(services.install).toHaveBeenCalledOnce());
	});

	it('is not taken when it is older, unless that is chosen', async () => {
		const services = openAdd(withPack(stored({ pack: newer })));
		choose(pack);
		const panel = within(await screen.findByRole('region', { name: 'The harbour bridge' }));
		panel.getByText(/You have version 2\.0\.0\. This one, version 1\.2\.0 of 30 Jun 2024, is older/);
		const take = panel.getByRole('button', { name: 'Take this version' }) as HTMLButtonElement;
		expect(take.disabled).toBe(true);
		fireEvent.click(panel.getByRole('checkbox', { name: 'Take the older version all the same' }));
		expect(take.disabled).toBe(false);
		fireEvent.click(take);
		await waitFor(() => expect(services.install.mock.calls[0]?.[3]).toBe(true));
	});

	it('has nothing to take when it is the same', async () => {
		openAdd(withPack());
		choose(pack);
		const panel = within(await screen.findByRole('region', { name: 'The harbour bridge' }));
		panel.getByText('You have this very dossier already, version 1.2.0.');
		expect(panel.queryByRole('button', { name: /Take|Follow/ })).toBeNull();
	});

	it('does not overwrite a dossier of the reader’s own', async () => {
		openAdd(withPack(stored({ origin: 'own' })));
		choose(newer);
		await screen.findByText(/You have a dossier of your own with the same identifier/);
	});
});

describe('a dossier from an address', () => {
	const ask = (url: string, sha = '') => {
		fireEvent.input(screen.getByLabelText('Address of the dossier'), { target: { value: url } });
		fireEvent.input(screen.getByLabelText(/SHA-256 that the author/), { target: { value: sha } });
		fireEvent.click(screen.getByRole('button', { name: 'Ask for the file' }));
	};
	const text = JSON.stringify(pack);
	const url = 'https://dossiers.example/bridge.json';

	it.each(['', 'dossiers.example', 'http://dossiers.example/x', 'javascript:alert(1)', 'file:///etc/passwd'])(
		'is not asked for at %j; the error stands at the field, and the draft stays',
		async (address) => {
			const services = openAdd();
			ask(address);
			const field = screen.getByLabelText('Address of the dossier') as HTMLInputElement;
			await waitFor(() => expect(document.activeElement).toBe(field));
			expect(field.getAttribute('aria-invalid')).toBe('true');
			expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain('https://');
			expect(field.value).toBe(address);
			expect(services.fetchDossier).not.toHaveBeenCalled();
		},
	);

	it('is not asked for with a sum that is none', () => {
		const services = openAdd();
		ask(url, 'abc');
		expect(screen.getByLabelText(/SHA-256 that the author/).getAttribute('aria-invalid')).toBe('true');
		expect(services.fetchDossier).not.toHaveBeenCalled();
	});

	it('comes with the address that it came from', async () => {
		const services = openAdd();
		services.fetchDossier.mockImplementation(async () => ({ kind: 'text', text, url }));
		ask(url);
		expect((await screen.findByText(`From ${url}`)).textContent).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'Follow this dossier' }));
		await waitFor(() => expect(services.install.mock.calls[0]?.[2]).toBe(url));
	});

	it('with another sum than the announced one is not taken', async () => {
		const services = openAdd();
		services.fetchDossier.mockImplementation(async () => ({ kind: 'text', text, url }));
		ask(url, 'a'.repeat(64));
		await screen.findByText(/It is not the file whose SHA-256 was announced/);
		expect(screen.queryByRole('button', { name: 'Follow this dossier' })).toBeNull();
	});

	it('that points elsewhere is followed only on the reader’s word', async () => {
		const services = openAdd();
		services.fetchDossier.mockImplementation(async (address: string, follow: boolean) =>
			follow ? { kind: 'text', text, url: 'https://elsewhere.example/b.json' } : { kind: 'redirect', address },
		);
		ask(url);
		await screen.findByText(/dossiers\.example points to another address/);
		expect(services.fetchDossier).toHaveBeenCalledTimes(1);
		fireEvent.click(screen.getByRole('button', { name: 'Follow it' }));
		await screen.findByText('From https://elsewhere.example/b.json');
	});

	it('whose site must be allowed is allowed for this once', async () => {
		const services = openAdd();
		const answers: FetchedDossier[] = [
			{ kind: 'text', text, url },
			{ kind: 'no-answer', permitted: false },
		];
		services.fetchDossier.mockImplementation(async () => answers.pop() as FetchedDossier);
		ask(url);
		fireEvent.click(await screen.findByRole('button', { name: 'Allow dossiers.example for this once' }));
		await screen.findByText(`From ${url}`);
		expect(services.grant).toHaveBeenCalledWith(['https://dossiers.example/*']);
		expect(services.revoke).toHaveBeenCalledWith(['https://dossiers.example/*']);
	});

	it('whose site must be allowed and points elsewhere is come by in the end', async () => {
		const services = openAdd();
		let allowed = false;
		services.grant.mockImplementation(async () => {
			allowed = true;
			return true;
		});
		services.revoke.mockImplementation(async () => {
			allowed = false;
			return null;
		});
		services.fetchDossier.mockImplementation(async (_, follow: boolean) => {
			if (!allowed) return { kind: 'no-answer', permitted: false };
			return follow ? { kind: 'text', text, url: 'https://elsewhere.example/b.json' } : { kind: 'redirect' };
		});
		ask(url);
		fireEvent.click(await screen.findByRole('button', { name: /Allow/ }));
		fireEvent.click(await screen.findByRole('button', { name: 'Follow it' }));
		fireEvent.click(await screen.findByRole('button', { name: /Allow/ }));
		await screen.findByText('From https://elsewhere.example/b.json');
		expect(allowed).toBe(false);
	});

	it('is not asked again when the reader does not allow the site', async () => {
		const services = openAdd();
		services.grant.mockImplementation(async () => false);
		ask(url);
		fireEvent.click(await screen.findByRole('button', { name: /Allow/ }));
		await screen.findByRole('button', { name: /Allow/ });
		expect(services.fetchDossier).toHaveBeenCalledTimes(1);
		expect(services.revoke).not.toHaveBeenCalled();
	});

	it.each<readonly [FetchedDossier, RegExp]>([
		[{ kind: 'failed', why: 'status', status: 404 }, /error 404/],
		[{ kind: 'failed', why: 'too-large', status: 0 }, /larger than 32 MB/],
		[{ kind: 'failed', why: 'not-https', status: 0 }, /https/],
		[{ kind: 'no-answer', permitted: true }, /dossiers\.example did not answer/],
	])('says why it does not come: %j', async (answer, words) => {
		const services = openAdd();
		services.fetchDossier.mockImplementation(async () => answer);
		ask(url);
		expect((await screen.findByRole('alert')).textContent).toMatch(words);
	});
});

describe('the shelf', () => {
	it('says of each where it is from, and lets it be followed or not', async () => {
		const { services } = await openShelf([stored()]);
		expect(row('Comes along').getByText('Comes with On Record')).toBeTruthy();
		expect(row('Comes along').queryByRole('button', { name: /Remove/ })).toBeNull();
		expect(row('The harbour bridge').getByText('From a file, 2 Jan 2025')).toBeTruthy();
		fireEvent.click(row('Comes along').getByRole('switch', { name: 'Follow' }));
		await waitFor(() => expect(screen.queryByRole('link', { name: 'Comes along' })).toBeNull());
		expect(services.follow).toHaveBeenCalledWith('comes-along', false);
		fireEvent.click(row('Comes along').getByRole('switch', { name: 'Follow' }));
		await screen.findByRole('link', { name: 'Comes along' });
	});

	it('lets one be removed, and brings it back', async () => {
		const { store } = await openShelf([stored()]);
		fireEvent.click(row('The harbour bridge').getByRole('button', { name: /^Remove.*The harbour bridge/ }));
		await screen.findByText('“The harbour bridge” was removed. What you saved stays.');
		expect([...store.keys()]).toEqual([]);
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		await screen.findByRole('heading', { name: 'The harbour bridge' });
		expect(store.get(pack.id)?.installedAt).toBe(stored().installedAt);
	});

	it('goes on with the others when one is damaged, and says so', async () => {
		await openShelf([stored({ pack: { ...pack, actors: 7 } }), stored({ id: 'comes-along', pack: 'x' })]);
		expect(row('harbour-bridge').getByText(/is damaged, so it is not used/)).toBeTruthy();
		expect(row('harbour-bridge').queryByRole('switch')).toBeNull();
		expect(row('harbour-bridge').getByRole('button', { name: /^Remove/ })).toBeTruthy();
		expect(row('Comes along').getByText(/The one that comes with On Record is used instead/)).toBeTruthy();
	});

	it('looks for an update only when asked, with the announced sum, and takes it', async () => {
		const announced = { ...pack, updateUrl: 'https://dossiers.example/bridge.json' };
		const { services } = await openShelf([stored({ pack: announced })]);
		const text = JSON.stringify(newer);
		services.fetchDossier.mockImplementation(async (url: string) => ({ kind: 'text', text, url }));
		expect(services.fetchDossier).not.toHaveBeenCalled();
		fireEvent.click(row('The harbour bridge').getByRole('button', { name: /Look for a newer version at dossiers\.example/ }));
		fireEvent.click(await screen.findByRole('button', { name: 'Take this version' }));
		await screen.findByText('Version 2.0.0 is in place.');
		expect(row('The harbour bridge').getByText('version 2.0.0')).toBeTruthy();
	});

	it('does not take another dossier, or one of another sum, for an update', async () => {
		const announced = { ...pack, updateUrl: 'https://dossiers.example/bridge.json', sha256: 'a'.repeat(64) };
		const { services } = await openShelf([stored({ pack: announced })]);
		services.fetchDossier.mockImplementation(
			async (url: string) => ({ kind: 'text', text: JSON.stringify(newer), url }) as never,
		);
		fireEvent.click(row('The harbour bridge').getByRole('button', { name: /Look for/ }));
		await screen.findByText(/It is not the file whose SHA-256 was announced/);
	});
});

test('in Spanish', async () => {
	openAdd(undefined, 'es');
	choose(pack);
	await screen.findByRole('region', { name: 'El puente del puerto' });
	expect(screen.getByRole('button', { name: 'Seguir este dosier' })).toBeTruthy();
});
