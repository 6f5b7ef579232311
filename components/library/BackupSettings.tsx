import { useRef, useState } from 'preact/hooks';
import type { BackupTold, Rhythm } from '../../lib/domain/backup';
import type { Lang } from '../../lib/domain/lang';
import { failureMessage } from '../failure-message';
import { formatDate } from '../format-date';
import type { MessageKey, Translate } from '../translate';
import { useAsked } from '../use-asked';
import { backupTrouble } from './backup-trouble';
import { Choice } from './Choice';
import { NO_FILE, type UpkeepServices } from './upkeep-services';
import { Waiting } from './Waiting';

const RHYTHMS: readonly (readonly [Rhythm, MessageKey])[] = [
	['never', 'backupNever'],
	['day', 'backupDaily'],
	['week', 'backupWeekly'],
];

interface Props {
	readonly services: Pick<UpkeepServices, 'backup' | 'noteBackup' | 'allowDownloads'>;
	/** Asked anew when this is another one. */
	readonly asOf: unknown;
	readonly t: Translate;
	readonly lang: Lang;
}

/** The library in a file every day or week, if the reader wants it: off until then. */
export function BackupSettings({ services, asOf, t, lang }: Props) {
	const { asked, again } = useAsked(() => services.backup(), asOf);
	const [busy, setBusy] = useState(false);
	const [problem, setProblem] = useState<string | null>(null);
	// Browsers show their question only to who asks first thing in a click.
	async function choose(every: Rhythm) {
		setProblem(null);
		const allowed = every === 'never' ? Promise.resolve(true) : services.allowDownloads();
		setBusy(true);
		try {
			if (await allowed) await services.noteBackup(every);
			else setProblem(t('backupRefused'));
		} catch (error) {
			setProblem(failureMessage(t, error));
		} finally {
			setBusy(false);
			again();
		}
	}
	// Asked again, it shows what it knew: nothing jumps away under the pointer, and no focus is lost.
	const known = useRef<BackupTold>(NO_FILE);
	if (asked.kind === 'here') known.current = asked.answer;
	const { every, last, auto } = known.current;
	const trouble = backupTrouble(known.current);
	return (
		<section class="exchange">
			<h3>{t('backupTitle')}</h3>
			<p class="hint">{t('backupText')}</p>
			<Choice title={t('backupEvery')} name="backup" chosen={every} options={RHYTHMS} t={t} onChoose={(to) => void choose(to)} />
			{asked.kind === 'failed' && <Waiting asked={asked} again={again} t={t} />}
			<p role="status" class="status">
				{busy && t('backingUp')}
				{!busy && every !== 'never' && auto !== null && t('backupAuto', formatDate(auto, lang))}
				{!busy && every === 'never' && last !== null && t('backupLast', formatDate(last, lang))}
			</p>
			{(problem !== null || trouble !== null) && !busy && (
				<p role="alert" class="problem">
					{problem ?? (trouble && t(trouble))}
				</p>
			)}
			{trouble !== null && !busy && (
				<p>
					<button type="button" class="button" onClick={() => void choose(every)}>
						{t('tryAgain')}
					</button>
				</p>
			)}
		</section>
	);
}
