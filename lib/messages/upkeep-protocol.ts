import type { LibrarySection } from '../domain/library-record';

/** What the background answers about keeping the library well. */
export interface UpkeepProtocol {
	/** Remove those of these records that are damaged. Answers how many were. */
	removeDamaged: { ask: { places: readonly { readonly section: LibrarySection; readonly key: string }[] }; answer: number };
	/**
	 * When the browser cleared the storage while On Record was running; `null` when it did not, or when the reader has seen
	 * that it did. `happened`: somebody has just noticed. `seen`: the reader has.
	 */
	storageLoss: { ask: { change: 'none' | 'happened' | 'seen' }; answer: string | null };
}
