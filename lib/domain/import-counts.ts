import type { LibrarySection } from './library-record';

/** What an import did with the records of one list. */
export interface ImportCount {
	readonly added: number;
	/** Was in the library already, and is another now. */
	readonly changed: number;
	/** Was in the library already, the same or newer. */
	readonly same: number;
}

export type ImportCounts = Readonly<Record<LibrarySection, ImportCount>>;

/** An import that something cut off (the browser ended, its window was closed). Nothing of it is in the library. */
export interface CutOffImport {
	readonly id: string;
	/** What its file is called. */
	readonly name: string;
	/** True when all of it had been read, so that it can be finished without the file. */
	readonly whole: boolean;
}

/** Where an import stands. */
export type ImportState =
	/** No import of this id: it was given up, or another one took its place. */
	| { readonly kind: 'gone' }
	/** Its parts are coming in; nothing of it is in the library. */
	| { readonly kind: 'staged' }
	/** It is being taken over, all or nothing: so many parts of all are done. */
	| { readonly kind: 'committing'; readonly parts: number }
	/** It is in the library. */
	| { readonly kind: 'done'; readonly counts: ImportCounts };
