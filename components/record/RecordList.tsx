import { useRef, useState } from 'preact/hooks';
import type { KeptStatement, StatementFields } from '../../lib/domain/kept-statement';
import type { Lang } from '../../lib/domain/lang';
import type { LedgerEntry } from '../../lib/ledger/entry';
import { useUndoable } from '../library/use-undoable';
import type { MessageKey, Translate } from '../translate';
import { CitePanel } from './CitePanel';
import { EditPanel } from './EditPanel';
import { EntryRow, type Panel } from './EntryRow';
import { HistoryPanel } from './HistoryPanel';
import { MergePanel } from './MergePanel';
import type { RecordServices } from './services';

interface Props {
	readonly entries: readonly LedgerEntry[];
	readonly services: RecordServices;
	readonly t: Translate;
	readonly lang: Lang;
	/** The record has changed. */
	readonly onChanged: () => void;
}

const OF_DOSSIER: readonly (readonly [Panel, MessageKey])[] = [['cite', 'cite']];
const OF_READER: typeof OF_DOSSIER = [...OF_DOSSIER, ['edit', 'correct'], ['merge', 'merge']];
const CHANGED: typeof OF_DOSSIER = [...OF_READER, ['history', 'history']];

function panelsOf(kept: KeptStatement | null): typeof OF_DOSSIER {
	if (!kept) return OF_DOSSIER;
	return kept.history.length === 0 ? OF_READER : CHANGED;
}

/** Statements on record, each with what can be done with it. What was done can be taken back. */
export function RecordList({ entries, services, t, lang, onChanged }: Props) {
	const [open, setOpen] = useState<{ readonly key: string; readonly panel: Panel } | null>(null);
	const list = useRef<HTMLUListElement>(null);
	const { problem, dismissProblem, attempt, offer, toasts } = useUndoable(t, () => list.current?.focus());

	function done({ id, updatedAt }: KeptStatement, said: string, undo: () => Promise<unknown>) {
		const undone = async () => {
			await undo();
			onChanged();
		};
		offer({ key: `${id} ${updatedAt}`, said, undo: undone });
		onChanged();
	}
	const remove = (kept: KeptStatement, name: string) =>
		attempt(async () => {
			const was = await services.takeOff(kept.id);
			done(kept, t('takenOffRecord', name), () => services.putBack(was));
		});

	/** Closes the panel; the focus goes back to what opened it. */
	function close({ key }: LedgerEntry, panel: Panel) {
		setOpen(null);
		list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] [data-panel="${panel}"]`)?.focus();
	}
	const revise = (entry: LedgerEntry, kept: KeptStatement, change: Partial<StatementFields>, panel: Panel) =>
		attempt(async () => {
			if (Object.keys(change).length === 0) return close(entry, panel);
			await services.revise(kept.id, change);
			setOpen(null);
			done(kept, t('correctedOne', entry.actorName), () => services.revise(kept.id, beforeOf(kept, change)));
		});
	const merge = (entry: LedgerEntry, kept: KeptStatement, from: string) =>
		attempt(async () => {
			const merged = await services.merge(kept.id, from);
			setOpen(null);
			done(kept, t('madeOne', entry.actorName), () => services.unmerge(merged));
		});

	return (
		<>
			<ul ref={list} class="entries" tabIndex={-1} aria-label={t('statements')}>
				{entries.map((entry) => {
					const { kept } = entry;
					const panel = open?.key === entry.key ? open.panel : null;
					return (
						<EntryRow
							key={entry.key}
							entry={entry}
							t={t}
							lang={lang}
							open={panel}
							panels={panelsOf(kept)}
							onOpen={(next) => setOpen(next && { key: entry.key, panel: next })}
							onRemove={kept ? () => void remove(kept, entry.actorName) : undefined}
						>
							{panel === 'cite' && <CitePanel entry={entry} t={t} lang={lang} copy={services.copy} />}
							{panel === 'edit' && kept && (
								<EditPanel
									entry={entry}
									kept={kept}
									dossiers={services.dossiers}
									onChange={(change) => void revise(entry, kept, change, 'edit')}
									onClose={() => close(entry, 'edit')}
									t={t}
									lang={lang}
								/>
							)}
							{panel === 'merge' && kept && (
								<MergePanel
									entry={entry}
									kept={kept}
									services={services}
									onMerge={(from) => void merge(entry, kept, from)}
									t={t}
									lang={lang}
								/>
							)}
							{panel === 'history' && kept && (
								<HistoryPanel
									kept={kept}
									dossiers={services.dossiers}
									onRestore={(fields) => void revise(entry, kept, fields, 'history')}
									t={t}
									lang={lang}
								/>
							)}
						</EntryRow>
					);
				})}
			</ul>
			<div class="toasts">
				{/* Here it is seen wherever in a long list the reader is. */}
				{problem && (
					<div class="toast">
						<p class="problem" role="alert">
							{problem}
						</p>
						<button type="button" class="quiet" onClick={dismissProblem}>
							{t('close')}
						</button>
					</div>
				)}
				{toasts}
			</div>
		</>
	);
}

/** What takes a change back: the fields that it has, as they were. */
function beforeOf(kept: KeptStatement, change: Partial<StatementFields>): Partial<StatementFields> {
	return Object.fromEntries(Object.keys(change).map((name) => [name, kept[name as keyof StatementFields]]));
}
