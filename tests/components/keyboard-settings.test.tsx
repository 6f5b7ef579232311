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
	render(<KeyboardSettings services={{ shortcuts, changeShortcuts }} t={speak('en')} />);
	return changeShortcuts;
}

describe('the keys in the settings', () => {
	it('are those of now, also after the reader comes back from changing them', async () => {
		const change = open(['Alt+N', 'Alt+M']);
		expect(await screen.findByText('Alt+N')).toBeTruthy();
		expect(screen.getByText('no keys set')).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'Change the keys' }));
		expect(change).toHaveBeenCalledOnce();
		fireEvent.focus(window);
		expect(await screen.findByText('Alt+M')).toBeTruthy();
	});

	it('say so when the browser has no page for them', async () => {
		open(['Alt+N'], () => Promise.reject(new Error('no such page')));
		fireEvent.click(await screen.findByRole('button', { name: 'Change the keys' }));
		await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
	});
});
