import type { ListFormat } from '../domain/list-format';
import { readBookmarks, writeBookmarks } from './formats/bookmarks-html';
import { readInstapaper, writeInstapaper } from './formats/instapaper-csv';
import { readKarakeep, writeKarakeep } from './formats/karakeep-json';
import { readOmnivore, writeOmnivore } from './formats/omnivore-json';
import { readPocket, writePocket } from './formats/pocket-csv';
import { readWallabag, writeWallabag } from './formats/wallabag-json';
import type { ListReader, ListWriter } from './list-item';

/** How a form of reading list is read and written. */
interface ListFormatCode {
	readonly read: ListReader;
	readonly write: ListWriter;
	/** What the name of its files ends in. */
	readonly extension: string;
	/** The media type of its files. */
	readonly type: string;
}

/** All forms of reading lists. */
export const LIST_FORMAT_CODE: Readonly<Record<ListFormat, ListFormatCode>> = {
	bookmarks: { read: readBookmarks, write: writeBookmarks, extension: 'html', type: 'text/html' },
	pocket: { read: readPocket, write: writePocket, extension: 'csv', type: 'text/csv' },
	instapaper: { read: readInstapaper, write: writeInstapaper, extension: 'csv', type: 'text/csv' },
	omnivore: { read: readOmnivore, write: writeOmnivore, extension: 'json', type: 'application/json' },
	wallabag: { read: readWallabag, write: writeWallabag, extension: 'json', type: 'application/json' },
	karakeep: { read: readKarakeep, write: writeKarakeep, extension: 'json', type: 'application/json' },
};
