import type { BackupTold, BackupTrouble } from '../../lib/domain/backup';
import type { MessageKey } from '../translate';

const WORDS: Readonly<Record<BackupTrouble, MessageKey>> = {
	'no-room': 'backupNoRoom',
	'no-access': 'backupNoAccess',
	'cut-off': 'backupCutOff',
	other: 'backupFailedText',
};

/** What keeps files from being made by themselves, as a message; `null` when they are not wanted, or all is well. */
export function backupTrouble({ every, failed, trouble, allowed }: BackupTold): MessageKey | null {
	if (every === 'never') return null;
	if (!allowed) return 'backupTakenBack';
	return failed === null ? null : WORDS[trouble ?? 'other'];
}
