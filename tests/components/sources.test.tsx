// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SourceChecks } from '../../components/popup/SourceChecks';
import type { SourceCheck } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { source } from './sample';
import { speak } from './translate';

const CHANGED = source({ state: 'changed', quote: { text: 'It stays open', lang: 'en' }, now: 'The port stays open for now.' });
const GONE = source({ state: 'gone', quote: { text: 'We have no plans', lang: 'en' }, place: null });

function show(sources: readonly SourceCheck[], lang: Lang = 'en') {
	const jump = vi.fn();
	render(<SourceChecks sources={sources} pageLang="en" t={speak(lang)} lang={lang} jump={jump} />);
	return jump;
}

describe('what is on record from the page', () => {
	it('says in one line how much of it still stands there', () => {
		show([source(), source(), source(), CHANGED, GONE]);
		expect(screen.getByRole('heading', { name: 'On record from this page' })).toBeTruthy();
		expect(
			screen.getByText(/^This page is a source of 5 statements on record: 3 word for word, 1 changed, 1 gone$/),
		).toBeTruthy();
	});

	it('says so of one, in Spanish too', () => {
		show([source({ state: 'unseen', place: null })], 'es');
		const words = 'Esta página es la fuente de 1 declaración que consta: 1 que no está en la parte legible de la página';
		expect(screen.getByText(words)).toBeTruthy();
	});

	it('shows the words on record beside what the page has now, and tells them apart', () => {
		show([CHANGED]);
		const row = screen.getByRole('listitem');
		expect(within(row).getByText('It stays open').closest('blockquote')).toBeTruthy();
		expect(within(row).getByText('On the page now').parentElement?.textContent).toBe(
			'On the page now The port stays open for now.',
		);
		expect(within(row).getByText('changed')).toBeTruthy();
	});

	it('leads to the words where they are, and nowhere where they are not', () => {
		const there = source();
		const jump = show([there, GONE]);
		const buttons = screen.getAllByRole('button');
		expect(buttons).toHaveLength(1);
		fireEvent.click(screen.getByRole('button', { name: /^Show in the text ?: The harbour stays open/ }));
		expect(jump).toHaveBeenCalledWith(there.place);
	});

	it('says whose record it is on', () => {
		show([source({ confirmed: true })]);
		expect(screen.getByText('Confirmed by you')).toBeTruthy();
	});

	it('is not there where nothing is on record from the page', () => {
		show([]);
		expect(screen.queryByRole('heading')).toBeNull();
	});
});
