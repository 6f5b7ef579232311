import type { Problem } from './file-problem';

/** The forms in which programs exchange reading lists. */
export const LIST_FORMATS = ['bookmarks', 'pocket', 'instapaper', 'omnivore', 'wallabag', 'karakeep'] as const;

export type ListFormat = (typeof LIST_FORMATS)[number];

/** The forms in which what is in the reading list leaves it: as a list, or what was marked and noted in it. */
export const EXPORT_FORMATS = [...LIST_FORMATS, 'annotations'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a file may be: a reading list, or what On Record has exported. */
export type FileFormat = ListFormat | 'library';

/** What a file looks like: an archive has to be unpacked first, what has nothing in it is empty; `null` for nothing that is known. */
export type Recognized = FileFormat | 'archive' | 'empty' | null;

/** What a reading list from another program holds, before anything of it is taken over. */
export interface ListCheck {
	/** Sound entries; those of one address count once. */
	readonly entries: number;
	/** How many of them are in the library already. */
	readonly here: number;
	/** Sound entries with the address of an earlier one. */
	readonly twice: number;
	/** How many come with a text of their own. */
	readonly copies: number;
	/** Entries that cannot be taken over; the first hundred. */
	readonly problems: readonly Problem[];
	/** How many there are. */
	readonly broken: number;
	/** What cannot be read of entries that are sound otherwise; the first hundred. */
	readonly doubts: readonly Problem[];
	/** How many there are. */
	readonly doubtful: number;
	/** True when the file cannot be read to its end. */
	readonly cut: boolean;
}
