import type { CutOffImport, ImportCounts, ImportState } from '../domain/import-counts';
import type { LibraryRecord, LibrarySection, SectionCounts } from '../domain/library-record';
import type { Settings } from '../domain/settings';

/** What the background answers while the library is taken out to a file, or a file into the library. */
export interface ExchangeProtocol {
	/** How many records each list has. */
	libraryCounts: { ask: null; answer: SectionCounts };
	/** Records of one list after a key, in the order of their keys, as they are kept, and their keys; `next` is the key to go on after. */
	libraryPage: {
		ask: { section: LibrarySection; after: string | null };
		answer: { readonly keys: readonly string[]; readonly records: readonly unknown[]; readonly next: string | null };
	};
	/** Begin the import of a file of this name. Answers its id. What an earlier one left behind is dropped. */
	beginImport: { ask: { name: string }; answer: string };
	/** One part of it, counted from 0. Nothing is in the library yet. */
	stageImport: { ask: { id: string; part: number; records: readonly LibraryRecord[] }; answer: null };
	/**
	 * Take all parts into the library: all of them or none. `settings`: in the place of those of today; `null`: they stay.
	 * `adding`: the records are another program's, they add to what is here and never take its place.
	 */
	commitImport: { ask: { id: string; parts: number; settings: Settings | null; adding: boolean }; answer: ImportCounts };
	/** The import that was cut off; `null` when there is none. One that is on its way in a window holds the lock `importLock(id)`. */
	cutOffImport: { ask: null; answer: CutOffImport | null };
	/** Finish an import that was cut off when all of it had been read. */
	finishImport: { ask: { id: string }; answer: ImportCounts };
	/** How far it is. Asking keeps the background awake. */
	importState: { ask: { id: string }; answer: ImportState };
	/** Give it up: nothing of it remains, unless it is in the library already. */
	cancelImport: { ask: { id: string }; answer: null };
}

/** The name of the Web Lock that a window holds for as long as it imports. */
export const importLock = (id: string): string => `import-${id}`;
