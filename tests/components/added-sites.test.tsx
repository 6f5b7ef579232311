// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { AddedSites } from '../../components/library/AddedSites';
import { type Access, ALL_SITES_ASKED } from '../../lib/domain/access';
import { speak } from './translate';

/** A browser that keeps what it grants. */
function open(start: Access = { all: [], sites: [] }, answer = true) {
	let access = start;
	let changed = () => {};
	const services = {
		access: vi.fn(async () => access),
		grant: vi.fn(async (origins: readonly string[]) => {
			if (answer) access = { ...access, all: origins };
			return answer;
		}),
		revoke: vi.fn(async (origins: readonly string[]) => {
			const left = (list: readonly string[]) => list.filter((origin) => !origins.includes(origin));
			access = { all: left(access.all), sites: access.sites.filter((site) => left(site.origins).length > 0) };
		}),
		followAccess: vi.fn((listener: () => void) => {
			changed = listener;
			return () => {};
		}),
	};
	render(<AddedSites services={services} t={speak('en')} />);
	const elsewhere = (next: Access) => {
		access = next;
		return act(() => changed());
	};
	return { services, elsewhere };
}
const blog = { host: 'blog.example', origins: ['*://blog.example/*'] };
const all = () => screen.findByRole<HTMLInputElement>('switch', { name: /^All sites/ });

describe('the added sites', () => {
	it('are none at first, and it says how one is added', async () => {
		open();
		expect(await screen.findByText(/^None\. On a page of another site/)).toBeTruthy();
		expect((await all()).checked).toBe(false);
	});

	it('are removed one by one', async () => {
		const { services } = open({ all: [], sites: [blog] });
		fireEvent.click(await screen.findByRole('button', { name: /^Remove.*blog\.example/ }));
		await waitFor(() => expect(screen.queryByText('blog.example')).toBeNull());
		expect(services.revoke).toHaveBeenCalledWith(blog.origins);
	});

	it('can be all sites, asked for in the click and given back', async () => {
		const { services } = open();
		fireEvent.click(await all());
		expect(services.grant).toHaveBeenCalledWith(ALL_SITES_ASKED);
		await waitFor(() => expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(true));
		fireEvent.click(screen.getByRole('switch'));
		await waitFor(() => expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(false));
		expect(services.revoke).toHaveBeenCalledWith(ALL_SITES_ASKED);
	});

	it('stay as they are when the reader says no to the browser', async () => {
		open(undefined, false);
		fireEvent.click(await all());
		expect(await screen.findByText('Not allowed: nothing has changed.')).toBeTruthy();
		expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(false);
	});

	it('follow what is done in the browser’s own settings', async () => {
		const { elsewhere } = open({ all: [], sites: [blog] });
		await screen.findByText('blog.example');
		await elsewhere({ all: [], sites: [{ host: 'other.example', origins: ['https://other.example/*'] }] });
		expect(await screen.findByText('other.example')).toBeTruthy();
		expect(screen.queryByText('blog.example')).toBeNull();
	});
});
