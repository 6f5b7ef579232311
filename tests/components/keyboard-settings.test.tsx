// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { KeyboardSettings } from '../../components/library/KeyboardSettings';
import { speak } from './translate';

function open(keys: string[], changeShortcuts: () => Promise<unknown> = vi.fn(async () => undefined)) {
	const shortcuts = vi.fn(async () => [
		{ description: 'Next name', keys: keys.shift() ?? '' },
		{ description: 'Save', keys: '' },
	]);
	const onSingleKeys = vi.fn();
	const props = { services: { shortcuts, changeShortcuts }, onSingleKeys, t: speak('en') };
	const view = render(<KeyboardSettings {...props} singleKeys />);
	return { changeShortcuts, onSingleKeys, off: () => view.rerender(<KeyboardSettings {...props} singleKeys={false} />) };
}

describe('the keys in the settings', () => {
	it('are those of now, also after the reader comes back from changing them', async () => {
		const { changeShortcuts } = open(['Alt+N', 'Alt+M']);
		expect(await screen.findByText('Alt+N')).toBeTruthy();
		expect(screen.getByText('no keys set')).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'Change the keys' }));
		expect(changeShortcuts).toHaveBeenCalledOnce();
		fireEvent.focus(window);
		expect(await screen.findByText('Alt+M')).toBeTruthy();
	});

	it('show those without Ctrl or Alt while they are on, and switch them off', async () => {
		const { onSingleKeys, off } = open(['Alt+N']);
		await screen.findByText('Alt+N');
		expect(['/', 'H', 'N'].map((key) => screen.getByText(key).tagName)).toEqual(['KBD', 'KBD', 'KBD']);
		fireEvent.click(screen.getByRole('switch', { name: /^Single keys/ }));
		expect(onSingleKeys.mock.calls).toEqual([[false]]);
		off();
		expect(screen.queryByText('H')).toBeNull();
	});

	it('say so when the browser has no page for them', async () => {
		open(['Alt+N'], () => Promise.reject(new Error('no such page')));
		fireEvent.click(await screen.findByRole('button', { name: 'Change the keys' }));
		await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
	});
});
