import type { Problem } from '../domain/file-problem';
import type { ListEntry } from '../domain/list-entry';
import type { FileWriter } from './write-file';

/** What comes out of another program's file, in its order. After a problem that is `fatal` nothing more comes. */
export type ListItem =
	/** `doubts`: what of it could not be read and was left out. */
	| { readonly kind: 'entry'; readonly line: number; readonly entry: ListEntry; readonly doubts: readonly Problem[] }
	| { readonly kind: 'problem'; readonly problem: Problem; readonly fatal: boolean };

/** Reads a file that comes in pieces of text. Throws only what the pieces throw. */
export type ListReader = (pieces: AsyncIterable<string>) => AsyncIterable<ListItem>;

/** What writes a reading list. */
export type ListWriter = FileWriter<ListEntry>;
