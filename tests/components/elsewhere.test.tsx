// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Card } from '../../components/card/Card';
import { actor, issue } from './sample';
import { speak } from './translate';

const OFFICE = { title: 'Head of the council', when: 'since', date: '2020' } as const;

describe('a card of somebody whom several dossiers have', () => {
	it.each([
		['en', 'In “The harbour”:', 'Also in “The council”:'],
		['es', 'En «The harbour»:', 'También en «The council»:'],
	] as const)('says in %s which dossier says what, and what they do not agree on', (lang, own, also) => {
		const elsewhere = [
			{ dossier: 'council', title: 'The council', name: 'Ana Ibarra Gil', office: OFFICE, background: 'She leads the council.' },
		];
		const issues = [issue({ from: 'The harbour' }), issue({ from: 'The council', label: 'The toll' })];
		render(<Card model={actor({ elsewhere, issues })} t={speak(lang)} lang={lang} />);
		expect(screen.getByText(own)).toBeTruthy();
		const row = screen.getByText(also).closest('p');
		for (const words of ['Ana Ibarra Gil', 'Head of the council', 'She leads the council.'])
			expect(row?.textContent).toContain(words);
		expect(screen.getByRole('heading', { name: 'The toll' }).closest('summary')?.textContent).toContain('The council');
	});

	it('does not say twice what they agree on', () => {
		const model = actor();
		const same = {
			dossier: 'council',
			title: 'The council',
			name: model.name,
			office: model.office,
			background: model.background,
		};
		render(<Card model={{ ...model, elsewhere: [same] }} t={speak('en')} lang="en" />);
		expect(screen.getByText('Also in “The council”:').closest('p')?.textContent).toBe('Also in “The council”:');
	});

	it('says nothing of dossiers where there is one', () => {
		render(<Card model={actor()} t={speak('en')} lang="en" />);
		expect(screen.queryByText(/^In “/)).toBeNull();
	});
});
