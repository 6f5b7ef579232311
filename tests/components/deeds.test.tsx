// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import type { StatementDeeds } from '../../components/card/actions';
import { CorrectForm } from '../../components/card/CorrectForm';
import { Statements } from '../../components/card/Statements';
import type { StatementView } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { article, choices, position, statement } from './sample';
import { speak } from './translate';

const KEPT = { issueLabel: 'Harbour closure', stance: 'opposes', date: '2025-04-01' } as const;
const SUGGESTED = statement({ suggested: { issueLabel: 'Harbour closure', stance: 'opposes', words: null } });

/** A list whose deeds do what the background does: what is kept or dismissed comes back as such. */
function show(first: readonly StatementView[], over: Partial<StatementDeeds> = {}, lang: Lang = 'en') {
	let set: (next: StatementView[]) => void = () => {};
	let now = [...first];
	const becomes = (change: Partial<StatementView>) =>
		vi.fn(async (one: StatementView) => {
			now = now.map((other) => (other.block === one.block ? { ...other, ...change } : other));
			set(now);
		});
	const deeds = {
		keep: becomes({ kept: KEPT, suggested: null }),
		drop: becomes({ kept: null }),
		dismiss: becomes({ dismissed: true, suggested: null }),
		undismiss: becomes({ dismissed: false }),
		choices: vi.fn(async () => choices()),
		form: CorrectForm,
		...over,
	};
	function List() {
		const [statements, setStatements] = useState<readonly StatementView[]>(first);
		set = setStatements;
		return <Statements statements={statements} t={speak(lang)} lang={lang} pageLang="en" speaker deeds={deeds} />;
	}
	render(<List />);
	return deeds;
}
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('a suggested position', () => {
	it('is worded as a suggestion', () => {
		show([SUGGESTED]);
		expect(screen.getByText('Suggested').parentElement?.textContent).toBe('Suggested Opposes Harbour closure');
		expect(screen.queryByText('Confirmed by you')).toBeNull();
	});

	it('is confirmed with one press, which can be undone with one; the focus stays there', async () => {
		const { keep, drop } = show([SUGGESTED]);
		const confirm = screen.getByRole('button', { name: /^Confirm ?: We will not close it/ });
		confirm.focus();
		fireEvent.click(confirm);
		expect(await screen.findByText('Confirmed by you')).toBeTruthy();
		expect(keep).toHaveBeenCalledWith(expect.objectContaining({ block: SUGGESTED.block }));
		expect(screen.queryByText('Suggested')).toBeNull();
		const undo = screen.getByRole('button', { name: /^Undo/ });
		expect(document.activeElement).toBe(undo);
		fireEvent.click(undo);
		await screen.findByRole('button', { name: /^Confirm/ });
		expect(drop).toHaveBeenCalledOnce();
	});

	it('tells a screen reader what came of it, once', async () => {
		show([SUGGESTED, statement()]);
		const [status, ...others] = screen.getAllByRole('status');
		expect(others).toEqual([]);
		expect(status?.textContent).toBe('');
		fireEvent.click(screen.getAllByRole('button', { name: /^Confirm/ })[0] as HTMLElement);
		await waitFor(() => expect(status?.textContent).toBe('Confirmed by you'));
		press(/^Undo/);
		await waitFor(() => expect(status?.textContent).toBe('Not on record any more'));
	});

	it('shows the words that it is read from, where they are not all of them', () => {
		show([statement({ suggested: { issueLabel: 'Harbour closure', stance: 'opposes', words: 'will not' } })]);
		expect(screen.getByText('will not').tagName).toBe('Q');
		expect(screen.getByText('will not').getAttribute('lang')).toBe('en');
	});

	it('is dismissed with one press, stays as a line, and comes back with one', async () => {
		show([SUGGESTED, statement()]);
		screen.getAllByRole('button', { name: /^Dismiss/ })[0]?.focus();
		fireEvent.click(screen.getAllByRole('button', { name: /^Dismiss/ })[0] as HTMLElement);
		await screen.findByText('Dismissed');
		const undo = screen.getByRole('button', { name: /^Undo/ });
		expect(document.activeElement).toBe(undo);
		expect(screen.getAllByRole('listitem')).toHaveLength(2);
		fireEvent.click(undo);
		await waitFor(() => expect(screen.queryByText('Dismissed')).toBeNull());
	});

	it('that was dismissed earlier waits at the end', () => {
		show([statement({ dismissed: true, text: 'Old words' }), statement()]);
		const details = screen.getByText('1 dismissed').closest('details') as HTMLElement;
		expect(within(details).getByText('Old words')).toBeTruthy();
		expect(within(details).getByRole('button', { name: /^Undo/, hidden: true })).toBeTruthy();
	});

	it('says when it could not be kept, and lets one try again', async () => {
		const refused = Object.assign(new Error('x'), { failure: { code: 'storage-full', detail: '' } });
		show([SUGGESTED], { keep: vi.fn(async () => Promise.reject(refused)) });
		press(/^Confirm/);
		expect((await screen.findByRole('alert')).textContent).not.toBe('');
		expect(screen.getByRole('button', { name: /^Confirm/ }).getAttribute('aria-disabled')).toBe('false');
	});

	it('asks once however often it is pressed while it is on its way', () => {
		const keep = vi.fn(() => new Promise<never>(() => {}));
		show([SUGGESTED], { keep });
		press(/^Confirm/);
		press(/^Confirm/);
		expect(keep).toHaveBeenCalledOnce();
	});
});

describe('who can be put on record', () => {
	it('is an actor without a suggestion too', () => {
		show([statement()]);
		expect(screen.getByRole('button', { name: /^Confirm/ })).toBeTruthy();
	});

	it('is nobody in particular only once named', () => {
		show([statement({ speaker: null, speakerName: null })]);
		expect(screen.queryByRole('button', { name: /^Confirm/ })).toBeNull();
		expect(screen.getByRole('button', { name: /^Say who/ })).toBeTruthy();
	});

	it('is never a stranger', () => {
		show([statement({ speaker: null, speakerName: 'a pilot', status: null })]);
		expect(screen.queryAllByRole('button')).toEqual([]);
	});
});

describe('against the record', () => {
	const here = { source: article({ outlet: 'El Faro', title: 'At the quay' }) };
	const row = (over: Partial<StatementView>, lang: Lang = 'en') => {
		show([statement(over)], {}, lang);
		return screen.getByRole('listitem');
	};

	it.each<[how: StatementView['how'], lang: Lang, words: RegExp]>([
		['same-words', 'en', /known.*Already on record.*4 Mar 2025.*El Faro/],
		['cut', 'en', /Part of what is on record.*4 Mar 2025.*El Faro/],
		['translated', 'en', /On record in another language.*4 Mar 2025.*El Faro/],
		['here', 'en', /On record from this article/],
		['cut', 'es', /conocida.*Parte de lo que consta.*4 mar 2025/],
	])('says how %s are known, in %s', (how, lang, words) => {
		show([statement({ status: 'known', how, matches: [position(here)] })], {}, lang);
		expect(screen.getAllByRole('listitem')[0]?.textContent).toMatch(words);
	});

	it('has the whole words on record where a page cuts or translates them, and every outlet that has them', () => {
		const whole = position({ ...here, quote: { text: 'We will not close it, not for a day', lang: 'en' } });
		show([statement({ status: 'known', how: 'cut', matches: [whole] })]);
		const details = screen.getByText('The words on record').closest('details') as HTMLDetailsElement;
		expect(details.open).toBe(false);
		expect(within(details).getByText('We will not close it, not for a day')).toBeTruthy();
	});

	it('counts them where there are several', () => {
		const several = [position(here), position({ source: article({ outlet: 'The Gull' }) })];
		show([statement({ status: 'known', how: 'same-words', matches: several })]);
		const details = screen.getByText('2 reports on record').closest('details') as HTMLElement;
		expect(within(details).getAllByRole('link', { hidden: true })).toHaveLength(2);
	});

	it('shows nothing more of the same words in one place', () => {
		expect(row({ status: 'known', how: 'same-words', matches: [position(here)] }).querySelector('details')).toBeNull();
	});
});

describe('what is on record already', () => {
	const ON_RECORD = statement({ kept: KEPT });

	it('is taken off it by what says so, not by an undo', async () => {
		const { drop } = show([ON_RECORD]);
		expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
		press(/^Take off the record/);
		await screen.findByRole('button', { name: /^Confirm/ });
		expect(drop).toHaveBeenCalledOnce();
	});

	it('is corrected, and only the correction is taken back', async () => {
		const before = { issue: 'harbour', stance: 'opposes' } as const;
		const { keep, drop } = show([ON_RECORD], { choices: async () => choices(before) });
		press(/^Correct/);
		fireEvent.change(await screen.findByRole('combobox', { name: 'Stance' }), { target: { value: 'neutral' } });
		fireEvent.submit(screen.getByRole('form'));
		const undo = await screen.findByRole('button', { name: /^Undo/ });
		expect(document.activeElement).toBe(undo);
		fireEvent.click(undo);
		await screen.findByRole('button', { name: /^Take off the record/ });
		expect(keep).toHaveBeenLastCalledWith(expect.anything(), { ...choices(before).now });
		expect(drop).not.toHaveBeenCalled();
		// One press too many must not take it off.
		expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Correct/ }));
	});
});

describe('a correction', () => {
	async function open(over: Partial<StatementDeeds> = {}, lang: Lang = 'en') {
		const deeds = show([SUGGESTED], over, lang);
		press(/^(Correct|Corregir)/);
		const form = await screen.findByRole('form');
		return { deeds, form };
	}
	const choose = (name: string, value: string) => fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

	it('changes who, what, how, when, and confirms it', async () => {
		const { deeds } = await open();
		expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Speaker' }));
		choose('Speaker', '2');
		choose('Issue', '1');
		choose('Stance', 'qualified');
		fireEvent.input(screen.getByRole('textbox', { name: 'Said on' }), { target: { value: '2025-03' } });
		fireEvent.click(screen.getByRole('checkbox', { name: 'The speaker denies this' }));
		fireEvent.submit(screen.getByRole('form'));
		await screen.findByText('Confirmed by you');
		expect(deeds.keep).toHaveBeenCalledWith(expect.anything(), {
			actor: 'luis-cano',
			dossier: 'harbour',
			issue: 'dredge',
			stance: 'qualified',
			date: '2025-03',
			denied: true,
		});
		expect(screen.queryByRole('form')).toBeNull();
	});

	it('offers a speaker whom two dossiers have once, with the issues of both, and keeps it in the dossier of the issue', async () => {
		const { speakers, issues, now } = choices({ issue: 'harbour', stance: 'opposes' });
		const { deeds } = await open({
			choices: async () => ({
				speakers: speakers.map((one) => (one.id === 'ana-ibarra' ? { ...one, also: [{ id: 'ibarra', dossier: 'coast' }] } : one)),
				// The same id, of another dossier.
				issues: [...issues, { id: 'harbour', dossier: 'coast', label: 'The harbour of the coast', from: 'The coast' }],
				now,
			}),
		});
		const issue = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Issue' });
		expect(issue.selectedOptions[0]?.textContent).toBe('Harbour closure');
		expect([...issue.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual(['The harbour', 'The coast']);
		choose('Issue', '2');
		fireEvent.submit(screen.getByRole('form'));
		await waitFor(() => expect(deeds.keep).toHaveBeenCalled());
		expect(deeds.keep).toHaveBeenCalledWith(
			expect.anything(),
			expect.objectContaining({ actor: 'ibarra', dossier: 'coast', issue: 'harbour', stance: 'opposes' }),
		);
	});

	it('takes no stance without an issue, and no date', async () => {
		const { deeds } = await open({ choices: async () => choices({ issue: 'harbour', stance: 'opposes' }) });
		choose('Issue', '');
		fireEvent.input(screen.getByRole('textbox', { name: 'Said on' }), { target: { value: ' ' } });
		fireEvent.submit(screen.getByRole('form'));
		await waitFor(() => expect(deeds.keep).toHaveBeenCalled());
		expect(deeds.keep).toHaveBeenCalledWith(
			expect.anything(),
			expect.objectContaining({ issue: null, stance: null, date: null }),
		);
	});

	it.each([
		['who said it', () => choose('Speaker', '-1'), 'Choose who said it.', 'Speaker'],
		['the stance on an issue', () => choose('Issue', '0'), 'Choose the stance, or no issue.', 'Stance'],
		[
			'a date that is one',
			() => fireEvent.input(screen.getByRole('textbox', { name: 'Said on' }), { target: { value: '9 August' } }),
			'Write the date as 2025, 2025-08 or 2025-08-09, not later than today, or leave it empty.',
			'Said on',
		],
		[
			'a day that has been',
			() => fireEvent.input(screen.getByRole('textbox', { name: 'Said on' }), { target: { value: '2999-01-01' } }),
			'Write the date as 2025, 2025-08 or 2025-08-09, not later than today, or leave it empty.',
			'Said on',
		],
	])('asks for %s, and goes there', async (_what, change, words, field) => {
		const { deeds, form } = await open();
		change();
		fireEvent.submit(form);
		expect((await screen.findByRole('alert')).textContent).toBe(words);
		expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
		expect(document.activeElement?.closest('label')?.textContent).toContain(field);
		expect(deeds.keep).not.toHaveBeenCalled();
	});

	it('closes with Cancel and with Escape, which does not reach what it is in', async () => {
		const outside = vi.fn();
		document.addEventListener('keydown', outside);
		const { form } = await open();
		fireEvent.keyDown(within(form).getByRole('combobox', { name: 'Issue' }), { key: 'Escape' });
		expect(screen.queryByRole('form')).toBeNull();
		expect(outside).not.toHaveBeenCalled();
		expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Correct/ }));
		document.removeEventListener('keydown', outside);
		press(/^Correct/);
		fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
		expect(screen.queryByRole('form')).toBeNull();
	});

	it('speaks Spanish', async () => {
		await open({}, 'es');
		for (const name of ['Quién lo dice', 'Postura']) expect(screen.getByRole('combobox', { name })).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Cancelar' })).toBeTruthy();
	});
});
