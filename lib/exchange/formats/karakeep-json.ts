import type { ListEntry } from '../../domain/list-entry';
import { item } from '../entry-builder';
import { cleanTags, oneLine, seconds } from '../entry-values';
import { readRecords } from '../json-records';
import type { ListReader, ListWriter } from '../list-item';

/*
 * Karakeep (once Hoarder): an object with `bookmarks`, each with a `content` of a type; times are seconds.
 * https://github.com/karakeep-app/karakeep, packages/shared/import-export. Texts and files have no web address: each is
 * told as a problem.
 */

/** Reads Karakeep's export. */
export const readKarakeep: ListReader = (pieces) =>
	readRecords(pieces, ['bookmarks'], (place, { content, title, tags, createdAt, note, archived }) => {
		const { url } = typeof content === 'object' && content !== null ? (content as { url?: unknown }) : {};
		return item(place, ['content/url', url], (time) => ({
			title: oneLine(title),
			tags: cleanTags(Array.isArray(tags) ? tags : []),
			savedAt: time('createdAt', createdAt),
			note: typeof note === 'string' ? note : '',
			archived: archived === true,
		}));
	});

/** Writes what Karakeep imports. */
export const writeKarakeep: ListWriter = {
	begin: '{"bookmarks":[\n',
	between: ',\n',
	end: '\n]}\n',
	entry: (entry) => JSON.stringify(bookmark(entry)),
};

function bookmark({ url, title, savedAt, tags, note, archived }: ListEntry) {
	return {
		createdAt: seconds(savedAt),
		title: title || null,
		tags,
		content: { type: 'link', url },
		note: note || null,
		archived,
	};
}
