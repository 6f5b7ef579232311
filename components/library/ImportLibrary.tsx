import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportCounts } from '../../lib/domain/import-counts';
import type { Lang } from '../../lib/domain/lang';
import type { LibraryCheck } from '../../lib/domain/library-check';
import type { FileFormat, ListCheck, ListFormat } from '../../lib/domain/list-format';
import { failureMessage } from '../failure-message';
import type { Translate } from '../translate';
import type { ExchangeServices, LongWork } from './exchange-services';
import { FoundInFile } from './FoundInFile';
import { FoundInList } from './FoundInList';
import { LongTask } from './LongTask';
import { sayImported } from './say-imported';
import { UnknownFile } from './UnknownFile';
import { useLongWork } from './use-long-work';

interface Props {
	readonly services: Pick<ExchangeServices, 'recognizeFile' | 'checkFile' | 'importFile' | 'checkList' | 'importList'>;
	/** True when there is nothing here yet that settings of a file could take the place of. */
	readonly empty: boolean;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onImported: () => void;
}

type Phase =
	| { readonly kind: 'idle'; readonly said?: string; readonly bad?: boolean }
	| { readonly kind: 'checking' | 'importing'; readonly file: File }
	| { readonly kind: 'found'; readonly file: File; readonly check: LibraryCheck }
	| { readonly kind: 'listed'; readonly file: File; readonly format: ListFormat; readonly check: ListCheck }
	/** The reader says what it is. */
	| { readonly kind: 'unknown'; readonly file: File };

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

	async function attempt(file: File, doing: () => Promise<Phase>) {
		try {
			setPhase(await doing());
		} catch (error) {
			const gone = error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError');
			setPhase({ kind: 'idle', said: gone ? t('fileGone') : `${file.name}: ${failureMessage(t, error)}`, bad: true });
		}
	}
	const leave = () => setPhase({ kind: 'idle' });
	const cancelled: Phase = { kind: 'idle', said: t('importCancelled') };

	/** `told`: what the reader says that it is. */
	function check(file: File, told?: FileFormat) {
		setPhase({ kind: 'checking', file });
		void attempt(file, async (): Promise<Phase> => {
			const format = told ?? (await services.recognizeFile(file));
			if (format === null) return { kind: 'unknown', file };
			if (format === 'archive') return { kind: 'idle', said: t('fileArchive', file.name), bad: true };
			if (format === 'library') {
				const found = await work.run((along) => services.checkFile(file, along));
				return found === 'cancelled' ? cancelled : { kind: 'found', file, check: found };
			}
			const listed = await work.run((along) => services.checkList(file, format, along));
			return listed === 'cancelled' ? cancelled : { kind: 'listed', file, format, check: listed };
		});
	}
	function take(file: File, taking: (along: LongWork) => Promise<ImportCounts>) {
		setPhase({ kind: 'importing', file });
		void attempt(file, async () => {
			const counts = await work.run(taking);
			if (counts === 'cancelled') return cancelled;
			onImported();
			return { kind: 'idle', said: sayImported(t, lang, file.name, counts) };
		});
	}
	return (
		<section class="exchange">
			<h3>{t('importTitle')}</h3>
			<p class="hint">{t('importText')}</p>
			<div ref={panel} tabIndex={-1} class="phase">
				{phase.kind === 'idle' && <FileButton label={t('chooseFile')} onFile={check} />}
				{(phase.kind === 'checking' || phase.kind === 'importing') && (
					<LongTask
						label={t(phase.kind === 'checking' ? 'checkingFile' : 'importing', phase.file.name)}
						done={work.done ?? 0}
						t={t}
						onCancel={work.cancel}
					/>
				)}
				{phase.kind === 'found' && (
					<FoundInFile
						name={phase.file.name}
						check={phase.check}
						empty={empty}
						t={t}
						lang={lang}
						onTake={(settings) => take(phase.file, (along) => services.importFile(phase.file, settings, along))}
						onLeave={leave}
					/>
				)}
				{phase.kind === 'listed' && (
					<FoundInList
						name={phase.file.name}
						format={phase.format}
						check={phase.check}
						t={t}
						lang={lang}
						onFormat={(format) => check(phase.file, format)}
						onTake={() => take(phase.file, (along) => services.importList(phase.file, phase.format, along))}
						onLeave={leave}
					/>
				)}
				{phase.kind === 'unknown' && (
					<UnknownFile name={phase.file.name} t={t} onFormat={(format) => check(phase.file, format)} onLeave={leave} />
				)}
			</div>
			<p role="status" class={phase.kind === 'idle' && phase.bad ? 'problem' : 'status'}>
				{phase.kind === 'idle' && phase.said}
			</p>
		</section>
	);
}

/** Looks like the other buttons, since a file field speaks the browser's language and not ours. */
function FileButton({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => void }) {
	return (
		<label class="button file-button">
			{label}
			<input
				type="file"
				class="unseen"
				onChange={({ currentTarget }) => {
					const [file] = currentTarget.files ?? [];
					// The same file can be chosen again.
					currentTarget.value = '';
					if (file) onFile(file);
				}}
			/>
		</label>
	);
}
