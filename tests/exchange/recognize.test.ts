import { describe, expect, it } from 'vitest';
import { bareEntry } from '../../lib/domain/list-entry';
import { LIST_FORMATS } from '../../lib/domain/list-format';
import { LIST_FORMAT_CODE } from '../../lib/exchange/list-formats';
import { recognize } from '../../lib/exchange/recognize';
import { sourceOf, written } from './file';

describe('a file is known by what is in it', () => {
	it.each<readonly [string, string, ReturnType<typeof recognize>]>([
		['Pocket', 'title,url,time_added,tags,status\r\n', 'pocket'],
		['Pocket with a byte order mark, quotes and other columns first', '\ufeff"status";"url";"time_added"\n', 'pocket'],
		['Instapaper, old', 'URL,Title,Selection,Folder,Timestamp\n', 'instapaper'],
		['a table of addresses that nobody knows', 'url,name\nhttps://example.org,x', null],
		['a table of something else', 'title,time_added\n', null],
		['Firefox bookmarks', '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<!-- generated -->', 'bookmarks'],
		['Pocket’s page of links', '<!DOCTYPE html><title>Pocket Export</title><ul><li><a href="https://example.org">', 'bookmarks'],
		['a page without links', '<!DOCTYPE html><p>Words.</p>', null],
		['Karakeep', '{"bookmarks": [', 'karakeep'],
		['another object', '{"lists": []}', null],
		['another program’s export that has a format too', '{"format":"on-record-listing"}', null],
		['wallabag', '[{"is_archived":0,"title":"A"', 'wallabag'],
		['wallabag, from its programming interface', '[{"id":1,"url":"https://example.org","created_at":"2020"', 'wallabag'],
		['Omnivore', '[\n {"id":"x","slug":"a","title":"A","savedAt":"2024"', 'omnivore'],
		['another list', '[{"title":"A"}]', null],
		['an empty list', ' [ ]\n', 'empty'],
		['an archive', 'PK\u0003\u0004\u0014', 'archive'],
		['a compressed file', '\u001f\ufffd\b', 'archive'],
		['a table that begins like one', 'PK,url,time_added\n', 'pocket'],
		['nothing', '', 'empty'],
		['white space behind a byte order mark', '\ufeff \r\n', 'empty'],
		['a picture', '\ufffdPNG\r\n\u001a\n\0\0', null],
	])('%s', (_what, text, format) => {
		expect(recognize(text)).toBe(format);
	});

	it.each(LIST_FORMATS)('%s, as it is written here', (format) => {
		const { write } = LIST_FORMAT_CODE[format];
		expect(recognize(write.begin + write.entry(bareEntry('https://example.org/a'), 0) + write.end)).toBe(format);
	});

	it('the library’s own', async () => {
		expect(recognize(await written(sourceOf([])))).toBe('library');
	});
});
