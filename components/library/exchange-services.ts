import type { CutOffImport, ImportCounts } from '../../lib/domain/import-counts';
import type { LibraryCheck } from '../../lib/domain/library-check';
import type { SectionCounts } from '../../lib/domain/library-record';
import type { ExportFormat, FileFormat, ListCheck, ListFormat } from '../../lib/domain/list-format';
import type { Settings } from '../../lib/domain/settings';

/** Work that takes a while: it can be followed, and given up. */
export interface LongWork {
	/** Rejects with an `AbortError` soon after this is raised. */
	readonly signal: AbortSignal;
	/** Told how much is done, from 0 to 1. */
	readonly progress: (done: number) => void;
}

/** A file that is ready to be kept by the reader. */
export interface LibraryFileMade {
	readonly name: string;
	/** Bytes. */
	readonly size: number;
	readonly records: SectionCounts;
	/** Records that were left out, since they are damaged. */
	readonly damaged: number;
}

/** What the browser tells of the room that it gives; `null` where it does not tell. */
export interface StorageTold {
	/** Bytes. */
	readonly usage: number | null;
	/** True when the browser keeps it even when space runs short. */
	readonly persisted: boolean | null;
}

/** A file in the form of other programs that is ready to be kept by the reader. */
export interface ListFileMade {
	readonly name: string;
	/** Bytes. */
	readonly size: number;
	/** How many entries, notes or statements are in it. */
	readonly entries: number;
	/** Records that were left out, since they are damaged. */
	readonly damaged: number;
	/** Sound records that such a file has no place for. */
	readonly unfit: number;
}

/** Files that the reader chose, or that are in an archive which the reader chose; all of one form. */
export interface ChosenFiles {
	/** At least one. */
	readonly files: readonly File[];
	/** By what is in the first one; `null` when that looks like nothing that is known. */
	readonly format: FileFormat | null;
	/** What an archive has beside its lists, by its name with its folders: the text of an entry; `null` where it has not. */
	beside(name: string): Promise<Blob | null>;
}

/** Why nothing of what was chosen can be read: there is nothing in it at all, or an archive has no list in it. */
export type Unopened = 'empty' | 'archive';

/** What the library's settings ask of reading lists in the forms of other programs. */
export interface ListServices {
	/** What some files are, by what is in them. */
	openFiles(files: readonly File[]): Promise<ChosenFiles | Unopened>;
	/** Reads files whole and says what they hold; nothing of it is taken over. */
	checkList(chosen: ChosenFiles, format: ListFormat, work: LongWork): Promise<ListCheck>;
	/** Takes the sound entries of files over, all at once; what is here stays. */
	importList(chosen: ChosenFiles, format: ListFormat, work: LongWork): Promise<ImportCounts>;
	/** Makes a file of the reading list, or of the highlights and notes in it, and hands it to the browser's downloads. */
	exportList(format: ExportFormat, work: LongWork): Promise<ListFileMade>;
}

/** What the library's settings ask of files, and of the room that the library takes. */
export interface ExchangeServices extends ListServices {
	libraryCounts(): Promise<SectionCounts>;
	storage(): Promise<StorageTold>;
	/** Asks the browser to keep the library when space runs short. Gives whether it will; `null` where it cannot be asked. */
	keepStorage(): Promise<boolean | null>;
	/** Makes a file of everything and hands it to the browser's downloads. */
	exportLibrary(work: LongWork): Promise<LibraryFileMade>;
	/** Reads a file whole and says what it holds; nothing of it is taken over. */
	checkFile(file: File, work: LongWork): Promise<LibraryCheck>;
	/** Takes the sound records of a file over, all at once. `settings`: in the place of those of today; `null`: they stay. */
	importFile(file: File, settings: Settings | null, work: LongWork): Promise<ImportCounts>;
	/** The import that was cut off; `null` when there is none. */
	cutOffImport(): Promise<CutOffImport | null>;
	/** Finishes one of which all was read. */
	finishImport(id: string): Promise<ImportCounts>;
	/** Gives one up: nothing of it remains. */
	dropImport(id: string): Promise<unknown>;
}
