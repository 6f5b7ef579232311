import type { Lang } from '../../lib/domain/lang';
import { LIST_FORMATS, type ListCheck, type ListFormat } from '../../lib/domain/list-format';
import { plural } from '../plural';
import type { Translate } from '../translate';
import { FileProblems } from './FileProblems';
import { FormatPick } from './FormatPick';

interface Props {
	readonly name: string;
	/** What it was taken for. */
	readonly format: ListFormat;
	readonly check: ListCheck;
	readonly t: Translate;
	readonly lang: Lang;
	/** It is something else, says the reader. */
	readonly onFormat: (format: ListFormat) => void;
	readonly onTake: () => void;
	readonly onLeave: () => void;
}

/** What a reading list of another program holds and what is wrong with it; the reader decides. */
export function FoundInList({ name, format, check, t, lang, onFormat, onTake, onLeave }: Props) {
	const { entries, here, twice, copies, problems, broken, doubts, doubtful, cut } = check;
	const nothing = entries === 0;
	const known = [
		here > 0 ? plural(t, lang, here, 'entryHereOne', 'entryHereMany') : '',
		twice > 0 ? plural(t, lang, twice, 'entryTwiceOne', 'entryTwiceMany') : '',
	];
	const said = nothing ? t('fileHoldsNothing', name) : t('fileHolds', name, plural(t, lang, entries, 'entryOne', 'entryMany'));
	return (
		<div class="found">
			<p role="status">{[said, ...known].filter(Boolean).join(' ')}</p>
			<FormatPick label={t('readAs')} format={format} formats={LIST_FORMATS} t={t} onFormat={onFormat} />
			{broken > 0 && (
				<div class="problem">
					{!nothing && <p>{plural(t, lang, broken, 'entryBrokenOne', 'entryBrokenMany')}</p>}
					{!nothing && cut && <p>{t('fileCut')}</p>}
					<FileProblems problems={problems} all={broken} t={t} lang={lang} />
				</div>
			)}
			{doubtful > 0 && (
				<div class="problem">
					<p>{plural(t, lang, doubtful, 'entryDoubtOne', 'entryDoubtMany')}</p>
					<FileProblems problems={doubts} all={doubtful} t={t} lang={lang} />
				</div>
			)}
			{!nothing && <p class="hint">{copies > 0 ? plural(t, lang, copies, 'entryCopyOne', 'entryCopyMany') : t('onlyLinks')}</p>}
			<p class="choices">
				{!nothing && (
					<button type="button" class="primary" onClick={onTake}>
						{broken > 0 ? plural(t, lang, entries, 'importGoodOne', 'importGoodMany') : t('importAll')}
					</button>
				)}
				<button type="button" class="button" onClick={onLeave}>
					{t(nothing ? 'close' : 'importNothing')}
				</button>
			</p>
		</div>
	);
}
