import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportCounts } from '../../lib/domain/import-counts';
import type { Lang } from '../../lib/domain/lang';
import type { LibraryCheck } from '../../lib/domain/library-check';
import type { FileFormat, ListCheck, ListFormat } from '../../lib/domain/list-format';
import { failureMessage } from '../failure-message';
import type { MessageKey, Translate } from '../translate';
import type { ChosenFiles, ExchangeServices, LongWork, Unopened } from './exchange-services';
import { FoundInFile } from './FoundInFile';
import { FoundInList } from './FoundInList';
import { LongTask } from './LongTask';
import { sayImported } from './say-imported';
import { UnknownFile } from './UnknownFile';
import { useLongWork } from './use-long-work';

interface Props {
	readonly services: Pick<ExchangeServices, 'openFiles' | 'checkFile' | 'importFile' | 'checkList' | 'importList'>;
	/** True when there is nothing here yet that settings of a file could take the place of. */
	readonly empty: boolean;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onImported: () => void;
}

type Phase =
	| { readonly kind: 'idle'; readonly said?: string; readonly bad?: boolean }
	| { readonly kind: 'checking' | 'importing'; readonly name: string }
	| { readonly kind: 'found'; readonly name: string; readonly file: File; readonly check: LibraryCheck }
	| {
			readonly kind: 'listed';
			readonly name: string;
			readonly chosen: ChosenFiles;
			readonly format: ListFormat;
			readonly check: ListCheck;
	  }
	/** The reader says what it is. */
	| { readonly kind: 'unknown'; readonly name: string; readonly chosen: ChosenFiles };

const UNOPENED: Readonly<Record<Unopened, MessageKey>> = { empty: 'fileEmpty', archive: 'fileArchive' };

/** A file into the library: read, shown, and taken over only when the reader says so. */
export function ImportLibrary({ services, empty, t, lang, onImported }: Props) {
	const work = useLongWork();
	const [phase, setPhase] = useState<Phase>({ kind: 'idle' });
	const panel = useRef<HTMLDivElement>(null);
	const moved = useRef(false);
	// What was pressed is gone when a phase ends: the focus goes on to what took its place.
	useEffect(() => {
		if (moved.current) panel.current?.focus();
		moved.current = true;
	}, [phase.kind]);

	async function attempt(name: string, doing: () => Promise<Phase>) {
		try {
			setPhase(await doing());
		} catch (error) {
			const gone = error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError');
			setPhase({ kind: 'idle', said: gone ? t('fileGone') : `${name}: ${failureMessage(t, error)}`, bad: true });
		}
	}
	const leave = () => setPhase({ kind: 'idle' });
	const cancelled: Phase = { kind: 'idle', said: t('importCancelled') };

	function open(files: readonly File[]) {
		const [first] = files;
		if (!first) return;
		const name = files.length === 1 ? first.name : t('filesChosen', first.name, String(files.length - 1));
		setPhase({ kind: 'checking', name });
		void attempt(name, async (): Promise<Phase> => {
			const chosen = await services.openFiles(files);
			if (typeof chosen === 'string') return { kind: 'idle', said: t(UNOPENED[chosen], name), bad: true };
			return checked(name, chosen, chosen.format);
		});
	}
	/** The reader says what it is. */
	function check(name: string, chosen: ChosenFiles, told: FileFormat) {
		setPhase({ kind: 'checking', name });
		void attempt(name, () => checked(name, chosen, told));
	}
	async function checked(name: string, chosen: ChosenFiles, format: FileFormat | null): Promise<Phase> {
		const [file] = chosen.files;
		if (format === null || !file) return { kind: 'unknown', name, chosen };
		if (format === 'library') {
			const found = await work.run((along) => services.checkFile(file, along));
			return found === 'cancelled' ? cancelled : { kind: 'found', name: file.name, file, check: found };
		}
		const listed = await work.run((along) => services.checkList(chosen, format, along));
		return listed === 'cancelled' ? cancelled : { kind: 'listed', name, chosen, format, check: listed };
	}
	function take(name: string, taking: (along: LongWork) => Promise<ImportCounts>) {
		setPhase({ kind: 'importing', name });
		void attempt(name, async () => {
			const counts = await work.run(taking);
			if (counts === 'cancelled') return cancelled;
			onImported();
			return { kind: 'idle', said: sayImported(t, lang, name, counts) };
		});
	}
	return (
		<section class="exchange">
			<h3>{t('importTitle')}</h3>
			<p class="hint">{t('importText')}</p>
			<div ref={panel} tabIndex={-1} class="phase">
				{phase.kind === 'idle' && <FileButton label={t('chooseFile')} onFiles={open} />}
				{(phase.kind === 'checking' || phase.kind === 'importing') && (
					<LongTask
						label={t(phase.kind === 'checking' ? 'checkingFile' : 'importing', phase.name)}
						done={work.done ?? 0}
						t={t}
						onCancel={work.cancel}
					/>
				)}
				{phase.kind === 'found' && (
					<FoundInFile
						name={phase.name}
						check={phase.check}
						empty={empty}
						t={t}
						lang={lang}
						onTake={(settings) => take(phase.name, (along) => services.importFile(phase.file, settings, along))}
						onLeave={leave}
					/>
				)}
				{phase.kind === 'listed' && (
					<FoundInList
						name={phase.name}
						format={phase.format}
						check={phase.check}
						t={t}
						lang={lang}
						onFormat={(format) => check(phase.name, phase.chosen, format)}
						onTake={() => take(phase.name, (along) => services.importList(phase.chosen, phase.format, along))}
						onLeave={leave}
					/>
				)}
				{phase.kind === 'unknown' && (
					<UnknownFile name={phase.name} t={t} onFormat={(format) => check(phase.name, phase.chosen, format)} onLeave={leave} />
				)}
			</div>
			<p role="status" class={phase.kind === 'idle' && phase.bad ? 'problem' : 'status'}>
				{phase.kind === 'idle' && phase.said}
			</p>
		</section>
	);
}

/** Looks like the other buttons, since a file field speaks the browser's language and not ours. */
function FileButton({ label, onFiles }: { readonly label: string; readonly onFiles: (files: readonly File[]) => void }) {
	return (
		<label class="button file-button">
			{label}
			<input
				type="file"
				multiple
				class="unseen"
				onChange={({ currentTarget }) => {
					const files = [...(currentTarget.files ?? [])];
					// The same file can be chosen again.
					currentTarget.value = '';
					onFiles(files);
				}}
			/>
		</label>
	);
}
