// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CoverageNote } from '../../components/popup/CoverageNote';
import { Stands } from '../../components/popup/Stands';
import type { Stands as Model } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { cell, entity, stands } from './sample';
import { speak } from './translate';

function open(model: Model = stands(), lang: Lang = 'en') {
	const onChoose = vi.fn();
	render(<Stands stands={model} named={false} t={speak(lang)} lang={lang} onChoose={onChoose} />);
	return onChoose;
}
const row = (name: string) => within(screen.getByRole('rowheader', { name }).parentElement as HTMLElement);

describe('who stands where', () => {
	it('is a table with headings both ways, as of the article’s day', () => {
		open();
		expect(screen.getByRole('heading', { name: 'Who stands where, as of 1 Apr 2025' })).toBeTruthy();
		expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
			'Who is here',
			'Harbour closure',
			'Dredging',
		]);
		expect(screen.getByRole('rowheader', { name: 'Ana Ibarra' })).toBeTruthy();
	});

	it('opens the actor’s card at the issue of the cell', () => {
		const onChoose = open();
		fireEvent.click(row('Ana Ibarra').getByRole('button', { name: 'Opposes, 1 statement' }));
		expect(onChoose).toHaveBeenCalledWith(entity(), 'harbour');
	});

	it('draws a blank that is no button, and says what it is', () => {
		open();
		expect(row('Ana Ibarra').getAllByRole('button')).toHaveLength(1);
		expect(row('Ana Ibarra').getByText('Nothing on record')).toBeTruthy();
	});

	it('tells a stance that has changed, in the cell and in the legend', () => {
		open(
			stands({ rows: [{ actor: entity(), cells: [cell({ earlier: 'qualified', count: 11 }), cell({ stance: 'supports' })] }] }),
		);
		expect(screen.getByRole('button', { name: 'Opposes, 11 statements, before that: With conditions' })).toBeTruthy();
		const legend = screen.getByRole('list', { name: 'What the shapes mean' });
		expect(
			within(legend)
				.getAllByRole('listitem')
				.map((entry) => entry.textContent),
		).toEqual(['Supports', 'Opposes', 'With conditions', 'Nothing on record', 'A small shape first: an earlier, other stance']);
	});

	it('opens what is on record only after the article, and says so', () => {
		open(stands({ rows: [{ actor: entity(), cells: [cell(), cell({ stance: null, count: 0, later: 2 })] }] }));
		expect(screen.getByRole('button', { name: 'Nothing on record, 2 statements after this article' })).toBeTruthy();
	});

	it('shows eight rows, and the others on demand', () => {
		const rows = Array.from({ length: 11 }, (_, at) => ({
			actor: entity({ id: `p${at}`, name: `Person ${at}` }),
			cells: [cell(), cell()],
		}));
		open(stands({ rows }));
		expect(screen.getAllByRole('rowheader')).toHaveLength(8);
		fireEvent.click(screen.getByRole('button', { name: 'Show 3 more' }));
		expect(screen.getAllByRole('rowheader')).toHaveLength(11);
	});

	it('speaks Spanish', () => {
		open(stands(), 'es');
		expect(screen.getByRole('heading', { name: 'Quién sostiene qué, al 1 abr 2025' })).toBeTruthy();
	});
});

describe('the note on coverage', () => {
	const coverage = {
		dossier: 'harbour',
		title: 'The harbour',
		positions: 14,
		actors: 1,
		from: '2024-07',
		to: '2025-03-04',
		updated: '2025',
	};

	it('says how much of whom, and from when to when', () => {
		render(<CoverageNote coverage={[coverage]} t={speak('en')} lang="en" />);
		expect(screen.getByRole('region', { name: 'What the dossier covers' }).textContent).toBe(
			'The harbour: 14 recorded positions by 1 person or organization, from Jul 2024 to 4 Mar 2025.On Record knows only what its dossiers hold.',
		);
	});

	it('says so when there is nothing in it', () => {
		render(<CoverageNote coverage={[{ ...coverage, positions: 0, from: null, to: null }]} t={speak('en')} lang="en" />);
		expect(screen.getByText(/no position is recorded yet/)).toBeTruthy();
	});
});
