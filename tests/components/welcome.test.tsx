// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../components/welcome/Welcome';
import type { CardModel } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { actor } from './sample';
import { speak } from './translate';

function open(sample: CardModel | null, lang: Lang = 'en', onChangeShortcuts = () => {}) {
	const onOpenLibrary = vi.fn();
	render(
		<Welcome
			sample={sample}
			sites={[{ host: 'courier.example', name: 'Coast Courier', country: 'MX' }]}
			shortcuts={[
				{ description: 'Next name', keys: 'Alt+N' },
				{ description: 'Save', keys: '' },
			]}
			onOpenLibrary={onOpenLibrary}
			onChangeShortcuts={onChangeShortcuts}
			t={speak(lang)}
			lang={lang}
		/>,
	);
	return onOpenLibrary;
}

describe('the welcome page', () => {
	it('shows a real card, marked as a sample', () => {
		open(actor());
		const sample = screen.getByRole('figure', { name: 'A sample, from the bundled dossier' });
		expect(within(sample).getByRole('article', { name: 'Background: Ana Ibarra' })).toBeTruthy();
	});

	it('does without where there is none', () => {
		open(null);
		expect(screen.queryByRole('figure')).toBeNull();
		expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
	});

	it('says where it is active, what stays local, how to switch it off, and the keys', () => {
		open(null);
		for (const name of ['Where it is active', 'What stays on this device', 'How to switch it off', 'By keyboard']) {
			expect(screen.getByRole('heading', { name })).toBeTruthy();
		}
		expect(screen.getByText('Alt+N')).toBeTruthy();
		expect(screen.getByText('no keys set')).toBeTruthy();
		expect(screen.getByText('courier.example')).toBeTruthy();
	});

	it('leads to the browser’s page for other keys', () => {
		const change = vi.fn();
		open(null, 'en', change);
		fireEvent.click(screen.getByRole('button', { name: 'Change the keys' }));
		expect(change).toHaveBeenCalledOnce();
	});

	it('leads to the dossiers', () => {
		const onOpenLibrary = open(null);
		fireEvent.click(screen.getByRole('button', { name: 'Browse the dossiers' }));
		expect(onOpenLibrary).toHaveBeenCalledOnce();
	});

	it('speaks Spanish', () => {
		open(actor(), 'es');
		expect(screen.getByRole('heading', { name: 'Cómo funciona' })).toBeTruthy();
	});
});
