// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { AlikeActors } from '../../components/dossiers/AlikeActors';
import type { AlikeActors as Alike } from '../../lib/domain/alike-actors';
import { speak } from './translate';

const both = (text: string) => ({ en: text, es: text });
const actor = (ref: string, from: string, office: string | null) => ({
	...{
		ref,
		name: 'Mara Lind',
		from: both(from),
		summary: both(`Who she is by ${from}.`),
		office: office === null ? null : both(office),
	},
});
const TWO = { one: actor('bridge/lind', 'The bridge', 'Clerk'), other: actor('council/m-lind', 'The council', null) };

function open(first: Alike, then: (same: boolean | null) => Alike = () => first) {
	const services = {
		alikeActors: vi.fn(async () => first),
		saySame: vi.fn(async (_one: string, _other: string, same: boolean | null) => then(same)),
	};
	const view = render(<AlikeActors services={services} followed="bridge" t={speak('en')} lang="en" />);
	return { services, view };
}

it('shows both side by side, keeps the reader’s word, and takes it back', async () => {
	const { services } = open({ open: [TWO], count: 1, said: [] }, (same) =>
		same === null ? { open: [TWO], count: 1, said: [] } : { open: [], count: 0, said: [{ ...TWO, same }] },
	);
	const region = within(await screen.findByRole('region', { name: 'One person or two?' }));
	expect(region.getByText('The bridge').parentElement?.textContent).toContain('Mara Lind, Clerk');
	expect(region.getByText('Who she is by The council.')).toBeTruthy();
	fireEvent.click(region.getByRole('button', { name: /^One and the same/ }));
	await waitFor(() => expect(services.saySame).toHaveBeenLastCalledWith('bridge/lind', 'council/m-lind', true));
	await region.findByText(/^Mara Lind is now one in both dossiers/);
	expect(document.activeElement).toBe(region.getByRole('heading', { name: 'One person or two?' }));
	expect(region.queryByRole('button', { name: /^Two different ones/ })).toBeNull();
	fireEvent.click(region.getByText('You have said this of one pair'));
	fireEvent.click(region.getByRole('button', { name: /^Take back/ }));
	await region.findByRole('button', { name: /^Two different ones/ });
	expect(services.saySame).toHaveBeenLastCalledWith('bridge/lind', 'council/m-lind', null);
});

it('is not there where no name is in two dossiers, and asks anew when others are followed', async () => {
	const { services, view } = open({ open: [], count: 0, said: [] });
	await waitFor(() => expect(services.alikeActors).toHaveBeenCalledTimes(1));
	expect(screen.queryByRole('region')).toBeNull();
	services.alikeActors.mockResolvedValue({ open: [TWO], count: 3, said: [] });
	view.rerender(<AlikeActors services={services} followed="bridge council" t={speak('en')} lang="en" />);
	await screen.findByRole('region', { name: 'One person or two?' });
	expect(screen.getByText('and 2 more')).toBeTruthy();
});

it('says why the reader’s word could not be kept', async () => {
	const { services } = open({ open: [TWO], count: 1, said: [] });
	services.saySame.mockRejectedValue(new Error('no room'));
	fireEvent.click(await screen.findByRole('button', { name: /^Two different ones/ }));
	expect((await screen.findByRole('alert')).textContent).not.toBe('');
	expect(screen.getByRole('button', { name: /^Two different ones/ })).toBeTruthy();
});
