import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import type { LibraryCheck } from '../../lib/domain/library-check';
import type { Settings } from '../../lib/domain/settings';
import { plural } from '../plural';
import type { Translate } from '../translate';
import { FileProblems } from './FileProblems';
import { sayCounts } from './say-counts';

interface Props {
	readonly name: string;
	readonly check: LibraryCheck;
	/** True when the library is empty: then the settings of the file are wanted, most likely. */
	readonly empty: boolean;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onTake: (settings: Settings | null) => void;
	readonly onLeave: () => void;
}

/** What a file holds and what is wrong with it; the reader decides. */
export function FoundInFile({ name, check, empty, t, lang, onTake, onLeave }: Props) {
	const { records, settings, problems, broken, cut } = check;
	const [withSettings, setWithSettings] = useState(empty);
	const said = sayCounts(t, lang, records);
	const nothing = said === '' && settings === null;
	const holds = nothing ? t('fileHoldsNothing', name) : said === '' ? t('fileHoldsSettings', name) : t('fileHolds', name, said);
	return (
		<div class="found">
			<p role="status">{holds}</p>
			{broken > 0 && (
				<div class="problem">
					{!nothing && <p>{plural(t, lang, broken, 'fileBrokenOne', 'fileBrokenMany')}</p>}
					{!nothing && cut && <p>{t('fileCut')}</p>}
					<FileProblems problems={problems} all={broken} t={t} lang={lang} />
				</div>
			)}
			{settings && (
				<label class="option">
					<input type="checkbox" checked={withSettings} onChange={(event) => setWithSettings(event.currentTarget.checked)} />
					<span>
						{t('takeSettings')}
						<span class="hint">{t('takeSettingsHint')}</span>
					</span>
				</label>
			)}
			<p class="choices">
				{!nothing && (
					<button
						type="button"
						class="primary"
						disabled={said === '' && !withSettings}
						onClick={() => onTake(withSettings ? settings : null)}
					>
						{t(broken > 0 ? 'importSound' : 'importAll')}
					</button>
				)}
				<button type="button" class="button" onClick={onLeave}>
					{t(nothing ? 'close' : 'importNothing')}
				</button>
			</p>
		</div>
	);
}
