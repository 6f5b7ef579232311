import { csvLine, csvRows } from '../csv-rows';
import { item } from '../entry-builder';
import { cleanTags, oneLine, seconds } from '../entry-values';
import type { ListReader, ListWriter } from '../list-item';
import { readRows } from '../read-rows';

/*
 * Instapaper's export: URL,Title,Selection,Folder,Timestamp, later with Tags (a JSON list). The folder is `Unread`,
 * `Archive`, `Starred` or one of the reader's own, which becomes a tag. The selection is a note.
 */

/** Reads Instapaper's CSV. */
export const readInstapaper: ListReader = (pieces) =>
	readRows(csvRows(pieces, ['url', 'folder']), (row) => {
		const { url, title, selection = '', folder = '', timestamp, tags = '' } = row.cells;
		const place = folder.trim();
		const archived = place.toLowerCase() === 'archive';
		const own =
			archived || place === '' || place.toLowerCase() === 'unread' ? [] : [place.toLowerCase() === 'starred' ? 'starred' : place];
		return item(row, ['url', url], (time) => ({
			title: oneLine(title),
			savedAt: time('timestamp', timestamp),
			tags: cleanTags([...listed(tags), ...own]),
			note: selection.trim(),
			archived,
			read: archived,
		}));
	});

function listed(tags: string): readonly unknown[] {
	try {
		const list: unknown = JSON.parse(tags);
		if (Array.isArray(list)) return list;
	} catch {
		// Written by hand or by another program: parted by commas.
	}
	return tags.split(',');
}

/** Writes Instapaper's CSV. */
export const writeInstapaper: ListWriter = {
	begin: csvLine(['URL', 'Title', 'Selection', 'Folder', 'Timestamp', 'Tags']),
	between: '',
	end: '',
	entry: ({ url, title, note, archived, savedAt, tags }) =>
		csvLine([url, title, note, archived ? 'Archive' : 'Unread', seconds(savedAt), JSON.stringify(tags)]),
};
