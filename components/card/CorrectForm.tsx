import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isAfter } from '../../lib/cards/as-of';
import type { IssueChoice, SpeakerChoice, StatementChoices } from '../../lib/cards/statement-choices';
import type { Stance } from '../../lib/domain/dossier';
import { localDay } from '../../lib/domain/local-day';
import { isPartialDate } from '../../lib/domain/partial-date';
import { failureMessage } from '../failure-message';
import { useAsked } from '../use-asked';
import type { CorrectFormProps } from './actions';
import { STANCE_WORDS } from './StanceShape';

const STANCES: readonly Stance[] = ['supports', 'opposes', 'qualified', 'neutral'];

/** Who said it, on what, with which stance, when, and whether it is denied: to be corrected before it is put on record. */
export function CorrectForm({ choices, ...rest }: CorrectFormProps) {
	const { t } = rest;
	const { asked } = useAsked(choices, null);
	if (asked.kind === 'loading') return <p class="waiting">{t('loading')}</p>;
	if (asked.kind === 'failed') {
		return (
			<p class="problem" role="alert">
				{failureMessage(t, asked.error)}
			</p>
		);
	}
	return <Fields choices={asked.answer} {...rest} />;
}

function Fields({
	choices,
	confirm,
	cancel,
	submit: submitting = 'confirm',
	children,
	t,
}: Omit<CorrectFormProps, 'choices'> & { readonly choices: StatementChoices }) {
	const { speakers, issues, now } = choices;
	const [speaker, setSpeaker] = useState(
		speakers.findIndex((one) => actorsOf(one).some(({ id, dossier }) => id === now.actor && dossier === now.dossier)),
	);
	const [issue, setIssue] = useState(issues.find(({ id, dossier }) => id === now.issue && dossier === now.dossier) ?? null);
	const [stance, setStance] = useState<Stance | ''>(now.stance ?? '');
	const [date, setDate] = useState(now.date ?? '');
	const [denied, setDenied] = useState(now.denied);
	const [problem, setProblem] = useState<'speaker' | 'stance' | 'date' | null>(null);
	const form = useRef<HTMLFormElement>(null);
	const id = useId();
	useLayoutEffect(() => form.current?.querySelector('select')?.focus(), []);

	const who = speakers[speaker];
	const as = who ? actorsOf(who) : [];
	const own = issues.filter((one) => as.some(({ dossier }) => dossier === one.dossier));
	const on = issue !== null && own.includes(issue) ? issue : null;
	const here = speakers.filter((one) => one.here);

	function submit(event: Event) {
		event.preventDefault();
		const day = date.trim();
		const undated = day !== '' && (!isPartialDate(day) || isAfter(day, localDay(new Date())));
		const wrong = !who ? 'speaker' : on !== null && stance === '' ? 'stance' : undated ? 'date' : null;
		setProblem(wrong);
		if (wrong) form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
		if (wrong || !who) return;
		const position = on === null || stance === '' ? { issue: null, stance: null } : { issue: on.id, stance };
		// In the dossier of the issue; on none, in the one that it was, if that has the speaker.
		const { id: actor, dossier } = as.find((one) => one.dossier === (on?.dossier ?? now.dossier)) ?? who;
		const change = { actor, dossier, ...position, date: day === '' ? null : day, denied };
		confirm(change, { ...now, actor: now.actor ?? who.id, dossier: now.dossier ?? who.dossier });
	}
	function onKeyDown(event: KeyboardEvent) {
		if (event.key !== 'Escape') return;
		// It closes the form, not what the form is in.
		event.preventDefault();
		event.stopPropagation();
		cancel();
	}
	const issueOption = (one: IssueChoice) => (
		<option key={`${one.dossier}/${one.id}`} value={String(issues.indexOf(one))}>
			{one.label}
		</option>
	);
	const option = (at: number) => (
		<option key={at} value={String(at)}>
			{speakers[at]?.name}
		</option>
	);
	const wrongIn = (name: typeof problem) =>
		problem === name ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {};

	return (
		<form ref={form} class="correct-form" aria-label={t('correctTitle')} onSubmit={submit} onKeyDown={onKeyDown}>
			<label>
				<span>{t('speaker')}</span>
				<select
					name="speaker"
					value={String(speaker)}
					onChange={(event) => setSpeaker(Number(event.currentTarget.value))}
					{...wrongIn('speaker')}
				>
					<option value="-1">{t('chooseOne')}</option>
					{here.length > 0 && <optgroup label={t('onThisPage')}>{here.map((_one, at) => option(at))}</optgroup>}
					<optgroup label={t('inTheDossier')}>{speakers.slice(here.length).map((_one, at) => option(here.length + at))}</optgroup>
				</select>
			</label>
			<label>
				<span>{t('issue')}</span>
				<select
					name="issue"
					value={on === null ? '' : String(issues.indexOf(on))}
					onChange={(event) => setIssue(issues[Number(event.currentTarget.value || -1)] ?? null)}
				>
					<option value="">{t('noIssue')}</option>
					{as.length < 2
						? own.map(issueOption)
						: byDossier(own).map(([from, some]) => (
								<optgroup key={from} label={from}>
									{some.map(issueOption)}
								</optgroup>
							))}
				</select>
			</label>
			<label>
				<span>{t('stance')}</span>
				<select
					name="stance"
					value={on === null ? '' : stance}
					disabled={on === null}
					onChange={(event) => setStance(event.currentTarget.value as Stance | '')}
					{...wrongIn('stance')}
				>
					<option value="">{t('chooseOne')}</option>
					{STANCES.map((one) => (
						<option key={one} value={one}>
							{t(STANCE_WORDS[one])}
						</option>
					))}
				</select>
			</label>
			<label>
				<span>{t('saidOn')}</span>
				<input
					name="date"
					type="text"
					inputMode="numeric"
					autocomplete="off"
					placeholder="2025-08-09"
					value={date}
					onInput={(event) => setDate(event.currentTarget.value)}
					{...wrongIn('date')}
				/>
			</label>
			<label class="check">
				<input type="checkbox" checked={denied} onChange={(event) => setDenied(event.currentTarget.checked)} />
				<span>{t('speakerDenies')}</span>
			</label>
			{children}
			{problem && (
				<p id={`${id}-problem`} class="problem" role="alert">
					{t(problem === 'speaker' ? 'needSpeaker' : problem === 'stance' ? 'needStance' : 'needDate')}
				</p>
			)}
			<p class="choices">
				<button type="submit" class="button">
					{t(submitting)}
				</button>
				<button type="button" class="quiet" onClick={cancel}>
					{t('cancel')}
				</button>
			</p>
		</form>
	);
}

/** A speaker in every dossier that has it. */
function actorsOf({ id, dossier, also = [] }: SpeakerChoice) {
	return [{ id, dossier }, ...also];
}

/** Issues by the dossier that they are of, each with what it is called. */
function byDossier(issues: readonly IssueChoice[]): readonly (readonly [from: string, issues: readonly IssueChoice[]])[] {
	const groups = new Map<string, IssueChoice[]>();
	for (const one of issues) groups.set(one.dossier, [...(groups.get(one.dossier) ?? []), one]);
	return [...groups.values()].map((group) => [group[0]?.from ?? '', group]);
}
