import type { Problem } from '../domain/file-problem';
import type { ListEntry } from '../domain/list-entry';
import type { FileWriter } from './write-file';

/** An entry that was read. */
export interface ListedEntry {
	readonly kind: 'entry';
	readonly line: number;
	readonly entry: ListEntry;
	/** What of it could not be read and was left out. */
	readonly doubts: readonly Problem[];
	/** The files of its archive that hold its text and its highlights, where it has any. */
	readonly beside?: { readonly text: string; readonly notes: string };
}

/** What comes out of another program's file, in its order. After a problem that is `fatal` nothing more comes. */
export type ListItem = ListedEntry | { readonly kind: 'problem'; readonly problem: Problem; readonly fatal: boolean };

/**
 * Reads a file that comes in pieces of text. `again`: the same pieces once more, for a form whose entries cannot be
 * understood without what stands behind them. Throws only what the pieces throw.
 */
export type ListReader = (pieces: AsyncIterable<string>, again?: () => AsyncIterable<string>) => AsyncIterable<ListItem>;

/** What writes a reading list. */
export type ListWriter = FileWriter<ListEntry>;
