import { useId, useRef, useState } from 'preact/hooks';
import { issueChoices, type StatementChoices, speakerChoices } from '../../lib/cards/statement-choices';
import type { Dossier } from '../../lib/domain/dossier';
import type { KeptStatement, StatementFields } from '../../lib/domain/kept-statement';
import type { Lang } from '../../lib/domain/lang';
import { isSame } from '../../lib/domain/same';
import type { LedgerEntry } from '../../lib/ledger/entry';
import { CorrectForm } from '../card/CorrectForm';
import type { Translate } from '../translate';
import { type CutText, CutWords, cutReports, wordsNow } from './CutWords';

interface Props {
	readonly entry: LedgerEntry;
	readonly kept: KeptStatement;
	readonly dossiers: () => Promise<readonly Dossier[]>;
	readonly onChange: (change: Partial<StatementFields>) => void;
	readonly onClose: () => void;
	readonly t: Translate;
	readonly lang: Lang;
}

/** Corrects a statement of the reader's: everything but where it stands. Its words can be cut, and nothing else. */
export function EditPanel({ entry, kept, dossiers, onChange, onClose, t, lang }: Props) {
	const [note, setNote] = useState(kept.note);
	const [text, setText] = useState<CutText>(() => wordsNow(kept));
	const [wrong, setWrong] = useState<number | null>(null);
	const box = useRef<HTMLDivElement>(null);
	const id = useId();

	function save(change: Partial<StatementFields>) {
		const reports = cutReports(kept, text);
		const place = reports.indexOf(null);
		setWrong(place === -1 ? null : place);
		if (place !== -1) box.current?.querySelector<HTMLElement>(`[name="words-${place}"]`)?.focus();
		else onChange(changedFields(kept, { ...change, note: note.trim(), reports: reports.filter((report) => report !== null) }));
	}
	return (
		<CorrectForm
			choices={async () => choicesOf(entry, kept, await dossiers(), lang)}
			confirm={save}
			cancel={onClose}
			submit="save"
			t={t}
		>
			<div ref={box}>
				<CutWords {...{ kept, text, wrong, t }} wrongId={`${id}-words`} onChange={setText} />
			</div>
			<label>
				<span>{t('noteField')}</span>
				<textarea name="note" rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
			</label>
		</CorrectForm>
	);
}

/** What a statement can be corrected to; what it is stays among it when its dossier is not followed any more. */
function choicesOf(entry: LedgerEntry, kept: KeptStatement, dossiers: readonly Dossier[], lang: Lang): StatementChoices {
	const { actor, dossier, issue, stance, date, denied } = kept;
	const speakers = [...speakerChoices(dossiers, lang, () => false)];
	const issues = [...issueChoices(dossiers, lang)];
	const from = dossiers.find(({ id }) => id === dossier);
	if (!from?.actors.some(({ id }) => id === actor)) speakers.unshift({ id: actor, dossier, name: entry.actorName, here: false });
	if (issue !== null && !from?.issues.some(({ id }) => id === issue))
		issues.unshift({ id: issue, dossier, label: entry.issueLabel ?? issue, from: from?.title[lang] ?? dossier });
	return { speakers, issues, now: { actor, dossier, issue, stance, date, denied } };
}

/** Only what is another now: a history tells of changes, not of pressing a button. Pairs change together. */
function changedFields(kept: KeptStatement, change: Partial<StatementFields>): Partial<StatementFields> {
	const { actor, dossier, issue, stance, ...single } = { ...kept, ...change };
	return {
		...((actor !== kept.actor || dossier !== kept.dossier) && { actor, dossier }),
		...((issue !== kept.issue || stance !== kept.stance) && { issue, stance }),
		...(single.date !== kept.date && { date: single.date }),
		...(single.denied !== kept.denied && { denied: single.denied }),
		...(single.note !== kept.note && { note: single.note }),
		...(!isSame(single.reports, kept.reports) && { reports: single.reports }),
	};
}
