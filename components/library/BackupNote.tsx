import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import { backupTrouble } from './backup-trouble';
import { NoteBar } from './NoteBar';
import type { UpkeepServices } from './upkeep-services';

interface Props {
	readonly services: Pick<UpkeepServices, 'backup' | 'noteBackup'>;
	readonly t: Translate;
	readonly lang: Lang;
}

/** Now and then: that much is in no file yet. The reader can put it off, or have no more of it. */
export function BackupNote({ services, t, lang }: Props) {
	const { asked } = useAsked(() => services.backup(), null);
	const [gone, setGone] = useState(false);
	if (asked.kind !== 'here' || gone) return null;
	const { remind, changes } = asked.answer;
	const trouble = backupTrouble(asked.answer);
	const end = (what: 'later' | 'silent') => {
		setGone(true);
		services.noteBackup(what).catch(() => {});
	};
	const toSettings = (
		<a class="button" href="#/settings">
			{t('goToSettings')}
		</a>
	);
	if (trouble !== null) {
		return (
			<NoteBar bad title={t('backupFailed')} text={t(trouble)}>
				{toSettings}
			</NoteBar>
		);
	}
	if (!remind) return null;
	return (
		<NoteBar title={t('backupReminder')} text={t('backupReminderText', new Intl.NumberFormat(lang).format(changes))}>
			{toSettings}
			<button type="button" class="button quiet" onClick={() => end('later')}>
				{t('remindLater')}
			</button>
			<button type="button" class="button quiet" onClick={() => end('silent')}>
				{t('remindNever')}
			</button>
		</NoteBar>
	);
}
