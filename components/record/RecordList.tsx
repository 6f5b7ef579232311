import { useRef, useState } from 'preact/hooks';
import type { KeptStatement } from '../../lib/domain/kept-statement';
import type { Lang } from '../../lib/domain/lang';
import type { LedgerEntry } from '../../lib/ledger/entry';
import { failureMessage } from '../failure-message';
import { UndoToast } from '../library/UndoToast';
import type { MessageKey, Translate } from '../translate';
import { CitePanel } from './CitePanel';
import { EntryRow, type Panel } from './EntryRow';
import type { RecordServices } from './services';

interface Props {
	readonly entries: readonly LedgerEntry[];
	readonly services: RecordServices;
	readonly t: Translate;
	readonly lang: Lang;
	/** The record has changed. */
	readonly onChanged: () => void;
}

interface Undoable {
	readonly said: string;
	readonly undo: () => Promise<unknown>;
}

const OF_DOSSIER: readonly (readonly [Panel, MessageKey])[] = [['cite', 'cite']];

/** Statements on record, each with what can be done with it. What was done can be taken back. */
export function RecordList({ entries, services, t, lang, onChanged }: Props) {
	const [open, setOpen] = useState<{ readonly key: string; readonly panel: Panel } | null>(null);
	const [undoable, setUndoable] = useState<readonly Undoable[]>([]);
	const [problem, setProblem] = useState<string | null>(null);
	const list = useRef<HTMLUListElement>(null);

	async function attempt(action: () => Promise<void>) {
		setProblem(null);
		try {
			await action();
		} catch (error) {
			setProblem(failureMessage(t, error));
		}
	}
	function done(said: string, undo: () => Promise<unknown>) {
		setUndoable((before) => [...before, { said, undo }]);
		onChanged();
	}
	const forget = (one: Undoable) => setUndoable((before) => before.filter((other) => other !== one));
	const remove = (kept: KeptStatement, name: string) =>
		attempt(async () => {
			const was = await services.takeOff(kept.id);
			done(t('takenOffRecord', name), () => services.putBack(was));
		});

	return (
		<>
			{problem && (
				<p class="problem" role="alert">
					{problem}
				</p>
			)}
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
							panels={OF_DOSSIER}
							onOpen={(next) => setOpen(next && { key: entry.key, panel: next })}
							onRemove={kept ? () => void remove(kept, entry.actorName) : undefined}
						>
							{panel === 'cite' && <CitePanel entry={entry} t={t} lang={lang} copy={services.copy} />}
						</EntryRow>
					);
				})}
			</ul>
			<div class="toasts">
				{undoable.map((one) => (
					<UndoToast
						key={one.said}
						said={one.said}
						t={t}
						onUndo={() =>
							void attempt(async () => {
								await one.undo();
								forget(one);
								onChanged();
								list.current?.focus();
							})
						}
						onOver={(hadFocus) => {
							if (hadFocus) list.current?.focus();
							forget(one);
						}}
					/>
				))}
			</div>
		</>
	);
}
