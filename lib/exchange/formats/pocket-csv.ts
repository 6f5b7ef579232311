import { csvLine, csvRows } from '../csv-rows';
import { item } from '../entry-builder';
import { cleanTags, oneLine, seconds } from '../entry-values';
import type { ListReader, ListWriter } from '../list-item';
import { readRows } from '../read-rows';

/*
 * Pocket's last export (2025): title,url,time_added,tags,status. Times are seconds, tags are parted by |, the status is
 * `unread` or `archive`. Where there was no title, the address stands in its place.
 */

/** Reads Pocket's CSV. */
export const readPocket: ListReader = (pieces) =>
	readRows(csvRows(pieces, ['url', 'time_added']), (row) => {
		const { title = '', url = '', time_added, tags = '', status } = row.cells;
		const archived = status?.trim().toLowerCase() === 'archive';
		return item(row, ['url', url], (time) => ({
			title: title.trim() === url.trim() ? '' : oneLine(title),
			savedAt: time('time_added', time_added),
			tags: cleanTags(tags.split('|')),
			archived,
			read: archived,
		}));
	});

/** Writes Pocket's CSV. A | in a tag becomes a space. */
export const writePocket: ListWriter = {
	begin: csvLine(['title', 'url', 'time_added', 'tags', 'status']),
	between: '',
	end: '',
	entry({ title, url, savedAt, tags, archived }) {
		const joined = tags.map((tag) => tag.replaceAll('|', ' ')).join('|');
		return csvLine([title || url, url, seconds(savedAt), joined, archived ? 'archive' : 'unread']);
	},
};
