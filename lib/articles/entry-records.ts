import type { Annotation } from '../domain/annotation';
import { countWords, excerptOf } from '../domain/excerpt';
import { MAX_NOTE_CHARS } from '../domain/is-annotation';
import type { LibraryRecord } from '../domain/library-record';
import type { ListEntry } from '../domain/list-entry';
import type { SavedContent } from '../domain/saved-article';
import { canonicalAddress, hostOf } from './address';
import { digest } from './digest';
import { outletOf } from './outlets';

/** Longest title or byline that is kept, in characters. */
const MAX_LINE = 500;
const MAX_QUOTE = 100_000;

/** The address under which an entry of a reading list is kept, without trackers. */
export function entryKey(url: string): string {
	return canonicalAddress(url) ?? url;
}

/**
 * What the library keeps of an entry of another program's reading list: an article, with a copy or as a link alone, and the
 * reader's passages and notes. The same entry gives the same records, so that it comes in once. `now` (ISO 8601 in UTC)
 * stands in for a time that the file does not give.
 */
export function entryRecords(entry: ListEntry, copy: Omit<SavedContent, 'url'>, now: string): readonly LibraryRecord[] {
	const url = entryKey(entry.url);
	const host = hostOf(url) ?? '';
	const title = entry.title.slice(0, MAX_LINE).trim() || url;
	const savedAt = entry.savedAt ?? now;
	const value = {
		url,
		title,
		byline: entry.byline?.slice(0, MAX_LINE).trim() || null,
		outlet: outletOf(host)?.name ?? (host.replace(/^www\./, '') || null),
		published: entry.published,
		lang: entry.lang,
		savedAt,
		updatedAt: savedAt,
		excerpt: excerptOf(copy.text),
		words: countWords(copy.text),
		entities: [],
		issues: [],
		statements: [],
		tags: entry.tags,
		read: entry.read,
		archived: entry.archived,
		progress: entry.progress,
		copy,
	};
	return [{ section: 'articles', value }, ...notesOf(entry, url, title, savedAt)];
}

/** A note on the whole of an entry is kept as one on its title, which stands for the whole. */
function notesOf(entry: ListEntry, url: string, title: string, savedAt: string): readonly LibraryRecord[] {
	const whole = entry.note.trim() === '' ? [] : [{ quote: title, note: entry.note, created: entry.savedAt }];
	return [...whole, ...entry.highlights].map(({ quote, note, created }): LibraryRecord => {
		const at = created ?? savedAt;
		const exact = quote.slice(0, MAX_QUOTE);
		const value: Annotation = {
			id: `listed-${digest(`${url}\n${exact}\n${note}`)}`,
			article: url,
			quote: { exact, prefix: '', suffix: '' },
			note: note.slice(0, MAX_NOTE_CHARS),
			created: at,
			modified: at,
		};
		return { section: 'annotations', value };
	});
}
