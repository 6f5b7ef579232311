import type { BackupTold, Rhythm } from '../domain/backup';
import type { LibrarySection } from '../domain/library-record';

/** What the background answers about keeping the library well. */
export interface UpkeepProtocol {
	/** How it stands with library files. */
	backup: { ask: null; answer: BackupTold };
	/** A rhythm in which files are to be made; or `made`: the reader has one; `later`, `silent`: no reminder now, or ever. */
	noteBackup: { ask: { what: Rhythm | 'made' | 'later' | 'silent' }; answer: null };
	/** From the page out of sight: the address of the file it has made, to be written; `null`: it could not make one. */
	backupMade: { ask: { url: string | null }; answer: null };
	/** Remove those of these records that are damaged. Answers how many were. */
	removeDamaged: { ask: { places: readonly { readonly section: LibrarySection; readonly key: string }[] }; answer: number };
	/**
	 * When the browser cleared the storage while On Record was running; `null` when it did not, or when the reader has seen
	 * that it did. `happened`: somebody has just noticed. `seen`: the reader has.
	 */
	storageLoss: { ask: { change: 'none' | 'happened' | 'seen' }; answer: string | null };
}
