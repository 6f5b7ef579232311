import type { Lang } from './lang';

/** A passage that a reader marked in another program, with the reader's note or without. */
export interface EntryHighlight {
	readonly quote: string;
	readonly note: string;
	/** ISO 8601 in UTC. */
	readonly created: string | null;
}

/** An entry of a reading list as programs exchange it: most formats carry only a part of this. */
export interface ListEntry {
	/** http or https. */
	readonly url: string;
	/** Empty where the file gives none. */
	readonly title: string;
	readonly byline: string | null;
	readonly published: string | null;
	readonly lang: Lang | null;
	/** When it was put on the list, ISO 8601 in UTC. */
	readonly savedAt: string | null;
	/** Clean tags, without doubles. */
	readonly tags: readonly string[];
	readonly read: boolean;
	readonly archived: boolean;
	/** From 0 to 1. */
	readonly progress: number;
	/** What the reader wrote about the whole of it. */
	readonly note: string;
	readonly highlights: readonly EntryHighlight[];
	/** The program's own copy, not yet made safe. */
	readonly html: string | null;
}

/** An entry with an address and nothing else. */
export function bareEntry(url: string): ListEntry {
	return {
		url,
		title: '',
		byline: null,
		published: null,
		lang: null,
		savedAt: null,
		tags: [],
		read: false,
		archived: false,
		progress: 0,
		note: '',
		highlights: [],
		html: null,
	};
}
