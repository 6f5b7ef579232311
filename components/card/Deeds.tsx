import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StatementView } from '../../lib/cards/model';
import type { StatementCorrection } from '../../lib/domain/keeping';
import type { Lang } from '../../lib/domain/lang';
import { failureMessage } from '../failure-message';
import { formatDate } from '../format-date';
import type { MessageKey, Translate } from '../translate';
import type { StatementDeeds } from './actions';
import { StanceMark } from './StanceMark';

interface Props {
	readonly statement: StatementView;
	readonly deeds: StatementDeeds;
	readonly t: Translate;
	readonly lang: Lang;
	/** The language of the page, where it is known. */
	readonly pageLang?: Lang | null | undefined;
	/** Tells a screen reader what came of it. */
	readonly tell: (said: string) => void;
}

type State = 'open' | 'kept' | 'dismissed';
type Doing = { readonly kind: 'idle' | 'busy' } | { readonly kind: 'failed'; readonly error: unknown };

/** Something that can be done: what it does, what the statement then is, and what is told of it. */
interface Deed {
	readonly run: () => Promise<unknown>;
	readonly becomes: State;
	readonly told: MessageKey;
	/** How it is taken back, where that is not the deed of every statement of that state. */
	readonly undo?: Deed;
}

/**
 * What a statement of the page is on record as, or suggested as, and the reader's word on it: confirm, correct, dismiss,
 * each undone by one more press. The focus stays with the statement.
 */
export function Deeds({ statement, deeds, t, lang, pageLang, tell }: Props) {
	const { kept, suggested, dismissed, speaker } = statement;
	const [doing, setDoing] = useState<Doing>({ kind: 'idle' });
	const [correcting, setCorrecting] = useState(false);
	/** How to take back what was just done to what is on record. */
	const [undo, setUndo] = useState<Deed | null>(null);
	const row = useRef<HTMLDivElement>(null);
	/** The focus was here when something was done: it goes to what can be done next, once that is shown. */
	const awaited = useRef<State | null>(null);
	const state: State = kept ? 'kept' : dismissed ? 'dismissed' : 'open';

	useLayoutEffect(() => {
		if (awaited.current !== state || doing.kind !== 'idle') return;
		awaited.current = null;
		// Never to what would take a statement off the record by a press too many.
		row.current?.querySelector<HTMLElement>(state === 'kept' && !undo ? '.correct' : 'button')?.focus();
	}, [state, undo, doing.kind]);

	async function act(deed: Deed) {
		if (doing.kind === 'busy') return;
		setDoing({ kind: 'busy' });
		// What is told twice in a row would be heard once.
		tell('');
		try {
			await deed.run();
			awaited.current = deed.becomes;
			setUndo(deed.undo ?? null);
			setCorrecting(false);
			setDoing({ kind: 'idle' });
			tell(t(deed.told));
		} catch (error) {
			setDoing({ kind: 'failed', error });
		}
	}
	const takeOff: Deed = { run: () => deeds.drop(statement), becomes: 'open', told: 'notOnRecord' };
	const confirm: Deed = { run: () => deeds.keep(statement), becomes: 'kept', told: 'confirmedByYou', undo: takeOff };
	const dismiss: Deed = { run: () => deeds.dismiss(statement), becomes: 'dismissed', told: 'dismissed' };
	const undismiss: Deed = { run: () => deeds.undismiss(statement), becomes: 'open', told: 'notDismissed' };
	function correct(change: StatementCorrection, before: StatementCorrection): Deed {
		const run = () => deeds.keep(statement, change);
		if (!kept) return { run, becomes: 'kept', told: 'confirmedByYou', undo: takeOff };
		// Of what was on record before, only the correction is taken back.
		const back: Deed = { run: () => deeds.keep(statement, before), becomes: 'kept', told: 'correctionUndone' };
		return { run, becomes: 'kept', told: 'correctedOnRecord', undo: back };
	}
	function closeForm() {
		setCorrecting(false);
		row.current?.querySelector<HTMLElement>('.correct')?.focus();
	}

	const button = (label: MessageKey, press: () => void, opens = false) => (
		<button
			key={label}
			type="button"
			class={opens ? 'link correct' : 'link'}
			aria-expanded={opens ? correcting : undefined}
			aria-disabled={doing.kind === 'busy'}
			onClick={press}
		>
			{t(label)}
			<span class="unseen">: {statement.text}</span>
		</button>
	);
	const does = (label: MessageKey, deed: Deed) => button(label, () => void act(deed));

	return (
		<div ref={row} class={suggested || kept || dismissed || correcting || doing.kind !== 'idle' ? 'deeds' : 'deeds discreet'}>
			{suggested && (
				<p class="suggested" title={t('suggestedMeaning')}>
					<span class="label">{t('suggested')}</span> <StanceMark stance={suggested.stance} t={t} />{' '}
					<span>{suggested.issueLabel}</span>
					{suggested.words && (
						<span>
							{' '}
							{t('suggestedFrom')} <q lang={pageLang ?? undefined}>{suggested.words}</q>
						</span>
					)}
				</p>
			)}
			{kept && (
				<p class="suggested">
					<span class="tag kept">{t('confirmedByYou')}</span>
					{kept.stance && <StanceMark stance={kept.stance} t={t} />}
					{kept.issueLabel && <span>{kept.issueLabel}</span>}
					{kept.date && <time dateTime={kept.date}>{formatDate(kept.date, lang)}</time>}
				</p>
			)}
			<p class="deed-choice">
				{state === 'kept' && (undo ? does('undo', undo) : does('takeOffRecord', takeOff))}
				{state === 'dismissed' && does('undo', undismiss)}
				{state === 'open' && speaker !== null && does('confirm', confirm)}
				{state !== 'dismissed' && button(speaker === null ? 'nameSpeaker' : 'correct', () => setCorrecting(!correcting), true)}
				{state === 'open' && does('dismiss', dismiss)}
			</p>
			{correcting && (
				<deeds.form
					choices={() => deeds.choices(statement)}
					confirm={(change, before) => void act(correct(change, before))}
					cancel={closeForm}
					t={t}
				/>
			)}
			{doing.kind === 'failed' && (
				<p class="problem" role="alert">
					{failureMessage(t, doing.error)}
				</p>
			)}
		</div>
	);
}
