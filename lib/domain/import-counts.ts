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
