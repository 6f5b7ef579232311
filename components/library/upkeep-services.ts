import type { BackupTold, Rhythm } from '../../lib/domain/backup';
import type { LibrarySection } from '../../lib/domain/library-record';
import type { LongWork } from './exchange-services';

/** A record of the library that is damaged. */
export interface DamagedRecord {
	readonly section: LibrarySection;
	/** Its key: of an article its address. */
	readonly key: string;
	/** What is stored; `null` when the browser cannot even read that. */
	readonly stored: unknown;
}

/** What a check of the whole library has found. */
export interface LibraryFound {
	/** How many records there are, damaged ones included. */
	readonly records: number;
	readonly damaged: readonly DamagedRecord[];
}

/** No file was ever made, and there is no need for one: also what is shown until it is known. */
export const NO_FILE: BackupTold = {
	every: 'never',
	last: null,
	auto: null,
	failed: null,
	trouble: null,
	changes: 0,
	remind: false,
	allowed: false,
};

/** What the library asks in order to be kept well. */
export interface UpkeepServices {
	/** When the browser cleared the storage; `null` when it did not, or when the reader has seen that. */
	storageLoss(change: 'none' | 'happened' | 'seen'): Promise<string | null>;
	/** Calls back when the storage was cleared. Gives the end of it. */
	followStorageLoss(cleared: () => void): () => void;
	backup(): Promise<BackupTold>;
	/** A rhythm: files are made in it from now on, the first at once. `later`, `silent`: what the reader says to a reminder. */
	noteBackup(what: Rhythm | 'later' | 'silent'): Promise<unknown>;
	/** Has the browser ask the reader whether files may be written; false when the answer is no. To be called at once in a click. */
	allowDownloads(): Promise<boolean>;
	/** Reads every record. */
	checkRecords(work: LongWork): Promise<LibraryFound>;
	/** Hands them to the browser's downloads, as they are stored. */
	saveDamaged(damaged: readonly DamagedRecord[]): void;
	/** Removes those that are damaged indeed. Gives how many were. */
	removeDamaged(damaged: readonly DamagedRecord[]): Promise<number>;
}
