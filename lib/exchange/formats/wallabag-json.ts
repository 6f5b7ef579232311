import type { EntryHighlight, ListEntry } from '../../domain/list-entry';
import { item } from '../entry-builder';
import { cleanTags, langOf, oneLine } from '../entry-values';
import { readRecords } from '../json-records';
import type { ListReader, ListWriter } from '../list-item';

/*
 * wallabag: a list of entries with 0 and 1 for no and yes, the copy in `content`, and annotations.
 * https://doc.wallabag.org/user/import/wallabagv2/. Archived is its word for read.
 */

/** Reads wallabag's export (version 2). */
export const readWallabag: ListReader = (pieces) =>
	readRecords(pieces, [], (place, fields) =>
		item(place, ['url', fields.url], (time) => ({
			title: oneLine(fields.title),
			byline: cleanTags(Array.isArray(fields.published_by) ? fields.published_by : []).join(', ') || null,
			tags: cleanTags([
				...(Array.isArray(fields.tags) ? fields.tags.map(tagOf) : []),
				...(isYes(fields.is_starred) ? ['starred'] : []),
			]),
			savedAt: time('created_at', fields.created_at),
			published: time('published_at', fields.published_at),
			lang: langOf(fields.language),
			archived: isYes(fields.is_archived),
			read: isYes(fields.is_archived),
			html: typeof fields.content === 'string' && fields.content !== '' ? fields.content : null,
			highlights: Array.isArray(fields.annotations)
				? fields.annotations.flatMap((note, index) => highlight(note, (value) => time(`annotations/${index}/created_at`, value)))
				: [],
		})),
	);

function isYes(value: unknown): boolean {
	return value === true || value === 1 || value === '1';
}

/** Tags are names, in answers of its programming interface objects that have one. */
function tagOf(tag: unknown): unknown {
	return typeof tag === 'object' && tag !== null && 'label' in tag ? tag.label : tag;
}

function highlight(value: unknown, time: (value: unknown) => string | null): EntryHighlight[] {
	if (typeof value !== 'object' || value === null) return [];
	const { quote, text, created_at } = value as Readonly<Record<string, unknown>>;
	if (typeof quote !== 'string' || quote.trim() === '') return [];
	return [{ quote, note: typeof text === 'string' ? text : '', created: time(created_at) }];
}

/** Writes what wallabag imports. */
export const writeWallabag: ListWriter = {
	begin: '[\n',
	between: ',\n',
	end: '\n]\n',
	entry: (entry) => JSON.stringify(record(entry)),
};

function record({ url, title, byline, savedAt, published, lang, tags, archived, highlights, html }: ListEntry) {
	return {
		is_archived: archived ? 1 : 0,
		is_starred: tags.includes('starred') ? 1 : 0,
		tags,
		title,
		url,
		content: html ?? '',
		mimetype: 'text/html',
		created_at: savedAt,
		published_at: published,
		published_by: byline === null ? [] : [byline],
		language: lang,
		annotations: highlights.map(({ quote, note, created }) => ({ quote, text: note, created_at: created })),
	};
}
