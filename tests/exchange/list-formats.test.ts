import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareEntry, type ListEntry } from '../../lib/domain/list-entry';
import { cleanTags } from '../../lib/exchange/entry-values';
import { readBookmarks, writeBookmarks } from '../../lib/exchange/formats/bookmarks-html';
import { readInstapaper, writeInstapaper } from '../../lib/exchange/formats/instapaper-csv';
import { readKarakeep, writeKarakeep } from '../../lib/exchange/formats/karakeep-json';
import { omnivoreNotes, readOmnivore, writeOmnivore } from '../../lib/exchange/formats/omnivore-json';
import { readPocket, writePocket } from '../../lib/exchange/formats/pocket-csv';
import { readWallabag, writeWallabag } from '../../lib/exchange/formats/wallabag-json';
import type { ListItem, ListReader, ListWriter } from '../../lib/exchange/list-item';
import { writeFile } from '../../lib/exchange/write-file';
import { anyEntry } from './any-entry';

async function* pieces(text: string, size = 7): AsyncGenerator<string> {
	for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(reader: ListReader, text: string, size?: number): Promise<ListItem[]> {
	const items: ListItem[] = [];
	for await (const item of reader(pieces(text, size), () => pieces(text, size))) items.push(item);
	return items;
}

async function written(writer: ListWriter, entries: readonly ListEntry[]): Promise<string> {
	async function* helpings() {
		for (let at = 0; at < entries.length; at += 2) yield entries.slice(at, at + 2);
	}
	let text = '';
	for await (const piece of writeFile(writer, helpings())) text += piece;
	return text;
}

/** What came out, in short: entries by what differs from an entry with an address alone; problems by place and reason. */
function brief(items: readonly ListItem[]): unknown[] {
	return items.map((item) => {
		if (item.kind === 'problem')
			return `${item.problem.line} ${item.problem.path} ${item.problem.reason}${item.fatal ? '!' : ''}`;
		const bare = bareEntry('');
		const told = Object.entries(item.entry).filter(
			([key, value]) => JSON.stringify(bare[key as keyof ListEntry]) !== JSON.stringify(value),
		);
		const doubts = item.doubts.map(({ path, reason }) => `${path} ${reason}`);
		return { ...Object.fromEntries(told), ...(doubts.length > 0 && { doubts }) };
	});
}

type Row = readonly [what: string, reader: ListReader, text: string, found: readonly unknown[]];

describe.each<readonly [string, readonly Row[]]>([
	[
		'Pocket',
		[
			[
				'an export',
				readPocket,
				'title,url,time_added,tags,status\nThe toll,https://example.org/toll,1700000000,bridge|two words,unread\n',
				[
					{
						url: 'https://example.org/toll',
						title: 'The toll',
						savedAt: '2023-11-14T22:13:20.000Z',
						tags: ['bridge', 'two words'],
					},
				],
			],
			[
				'a byte order mark, CRLF, quotes, an empty line, a line break in a cell',
				readPocket,
				'\ufefftitle,url,time_added,tags,status\r\n\r\n"The ""toll"",\r\nagain",https://example.org/a,,,archive\r\n,nowhere,,,\r\n',
				[{ url: 'https://example.org/a', title: 'The "toll", again', archived: true, read: true }, '5 /1/url address'],
			],
			[
				'the address as its title, and a time that is none',
				readPocket,
				'url,title,time_added\nhttps://example.org/a,https://example.org/a,yesterday',
				[{ url: 'https://example.org/a', doubts: ['/0/time_added time'] }],
			],
			['another table', readPocket, 'name,colour\nsea,blue\n', ['1 /url foreign!']],
			['nothing', readPocket, '', ['1  empty!']],
			[
				'semicolons, as a Spanish spreadsheet writes them, and both ends of lines',
				readPocket,
				'title;url;time_added;tags\r\n"Peajes; y más";https://example.org/a;1700000000;mar\nSal;https://example.org/b;;\r\n',
				[
					{ url: 'https://example.org/a', title: 'Peajes; y más', savedAt: '2023-11-14T22:13:20.000Z', tags: ['mar'] },
					{ url: 'https://example.org/b', title: 'Sal' },
				],
			],
			[
				'the ends of lines of an old Mac, and a row that is too short',
				readPocket,
				'url,title,time_added\rhttps://example.org/a\r\rhttps://example.org/b,B,0',
				[{ url: 'https://example.org/a' }, { url: 'https://example.org/b', title: 'B' }],
			],
			[
				'a quotation mark within a cell, and space behind a quotation',
				readPocket,
				'title,url,time_added\nA 5" disk,https://example.org/a,\n"B" ,https://example.org/b,\n',
				[
					{ url: 'https://example.org/a', title: 'A 5" disk' },
					{ url: 'https://example.org/b', title: 'B' },
				],
			],
			['a head that is all', readPocket, 'title,url,time_added', []],
			['a quotation that never ends', readPocket, 'url,time_added\n"https://example.org', ['2  truncated!']],
		],
	],
	[
		'Instapaper',
		[
			[
				'an export with tags',
				readInstapaper,
				'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://example.org/a,A,“Kept.”,Archive,1700000000,"[""sea"",""salt""]"\nhttps://example.org/b,B,,Recipes,,[]\n',
				[
					{
						url: 'https://example.org/a',
						title: 'A',
						savedAt: '2023-11-14T22:13:20.000Z',
						tags: ['sea', 'salt'],
						read: true,
						archived: true,
						note: '“Kept.”',
					},
					{ url: 'https://example.org/b', title: 'B', tags: ['Recipes'] },
				],
			],
			[
				'an export from before tags',
				readInstapaper,
				'URL,Title,Selection,Folder,Timestamp\nhttps://example.org/a,A,,Unread,1700000000',
				[{ url: 'https://example.org/a', title: 'A', savedAt: '2023-11-14T22:13:20.000Z' }],
			],
		],
	],
	[
		'bookmarks',
		[
			[
				'folders, entities, a note, dates',
				readBookmarks,
				`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
	<DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
	<DL><p>
		<DT><H3>News &amp; sea</H3>
		<DL><p>
			<DT><A HREF="https://example.org/?a=1&amp;b=2" ADD_DATE="1700000000" TAGS="toll,bridge">The &lt;toll&gt;</A>
			<DD>Ask her.
			<DT><A HREF="https://example.org/b" TOREAD="0">B</A>
		</DL><p>
		<DT><A HREF="javascript:alert(1)">Run</A>
		<DT><A>Nothing</A>
	</DL><p>
	<DT><A HREF="https://example.org/c" ADD_DATE="soon">https://example.org/c</A>
</DL>`,
				[
					{
						url: 'https://example.org/?a=1&b=2',
						title: 'The <toll>',
						savedAt: '2023-11-14T22:13:20.000Z',
						tags: ['toll', 'bridge', 'News & sea'],
						note: 'Ask her.',
					},
					{ url: 'https://example.org/b', title: 'B', tags: ['News & sea'], read: true },
					'12 /2/href address',
					'13 /3/href missing',
					{ url: 'https://example.org/c', doubts: ['/4/add_date time'] },
				],
			],
			[
				'Pocket’s page of links',
				readBookmarks,
				`<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
<li><a href="https://example.org/a" time_added="1700000000" tags="sea,two words">A &amp; B</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://example.org/b" time_added="0" tags="">https://example.org/b</a></li></ul></body></html>`,
				[
					{ url: 'https://example.org/a', title: 'A & B', savedAt: '2023-11-14T22:13:20.000Z', tags: ['sea', 'two words'] },
					{ url: 'https://example.org/b', read: true, archived: true },
				],
			],
			[
				'folders that a browser made, in the reader’s language; Safari’s reading list',
				readBookmarks,
				`<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>
<DT><H3 ADD_DATE="1" LAST_MODIFIED="2" PERSONAL_TOOLBAR_FOLDER="true">Lesezeichen-Symbolleiste</H3><DL><p>
<DT><A HREF="https://example.org/a" ICON="data:image/png;base64,AAAA" LAST_MODIFIED="3">A</A><DT><H3>Salz</H3><DL><p><DT><A HREF="https://example.org/b">B</A></DL><p></DL><p>
<DT><H3 UNFILED_BOOKMARKS_FOLDER="true">Weitere Lesezeichen</H3><DL><p><DT><A HREF="https://example.org/c">C</A></DL><p>
<DT><H3 FOLDED id="com.apple.ReadingList">Leseliste</H3><DL><p><DT><A HREF="https://example.org/d">D</A></DL><p>
<DT><H3>Barra de favoritos</H3><DL><p><DT><A HREF="https://example.org/e">E</A></DL><p></DL>`,
				[
					{ url: 'https://example.org/a', title: 'A' },
					{ url: 'https://example.org/b', title: 'B', tags: ['Salz'] },
					{ url: 'https://example.org/c', title: 'C' },
					{ url: 'https://example.org/d', title: 'D' },
					{ url: 'https://example.org/e', title: 'E' },
				],
			],
			['a page of another kind', readBookmarks, '<p>Nothing here.</p>', ['1  foreign!']],
			['nothing', readBookmarks, '\n', ['1  empty!']],
			['an empty list', readBookmarks, '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p></DL>', []],
		],
	],
	[
		'Omnivore',
		[
			[
				'an export',
				readOmnivore,
				'[{"id":"1","title":"A","author":"Ana Gil","url":"https://example.org/a","state":"Archived","readingProgress":40,"labels":["sea"],"savedAt":"2024-05-01T10:00:00.000Z","publishedAt":"2024-04-30"}]',
				[
					{
						url: 'https://example.org/a',
						title: 'A',
						byline: 'Ana Gil',
						published: '2024-04-30T00:00:00.000Z',
						savedAt: '2024-05-01T10:00:00.000Z',
						tags: ['sea'],
						archived: true,
						progress: 0.4,
					},
				],
			],
			['nothing', readOmnivore, ' \n', ['2  empty!']],
			['no list', readOmnivore, '{"a":1}', ['1  foreign!']],
			[
				'cut off',
				readOmnivore,
				'[{"url":"https://example.org/a"},\n{"url":',
				[{ url: 'https://example.org/a' }, '2 /1 truncated!'],
			],
			['a record that is none, and one that is broken', readOmnivore, '[7,\n{"url" "x"}]', ['1 /0 type', '2 /1 syntax']],
		],
	],
	[
		'wallabag',
		[
			[
				'an export with a copy and a note',
				readWallabag,
				'[{"is_archived":1,"is_starred":1,"tags":["sea"],"title":"A","url":"https://example.org/a","content":"<p>A.</p>","created_at":"2016-09-08T11:55:58+0200","published_by":["Ana Gil"],"language":"es_MX","annotations":[{"text":"So.","quote":"A.","created_at":"2016-09-09T00:00:00+0000"}]}]',
				[
					{
						url: 'https://example.org/a',
						title: 'A',
						byline: 'Ana Gil',
						lang: 'es',
						savedAt: '2016-09-08T09:55:58.000Z',
						tags: ['sea', 'starred'],
						read: true,
						archived: true,
						highlights: [{ quote: 'A.', note: 'So.', created: '2016-09-09T00:00:00.000Z' }],
						html: '<p>A.</p>',
					},
				],
			],
			[
				'a day that there is not',
				readWallabag,
				'[{"url":"https://example.org/a","created_at":"2023-02-31T00:00:00Z"}]',
				[{ url: 'https://example.org/a', doubts: ['/0/created_at time'] }],
			],
		],
	],
	[
		'Karakeep',
		[
			[
				'an export, with a text that has no address',
				readKarakeep,
				'{"bookmarks":[{"createdAt":1700000000,"title":null,"tags":["sea"],"content":{"type":"link","url":"https://example.org/a"},"note":"Ask.","archived":true},\n{"createdAt":1,"title":"T","tags":[],"content":{"type":"text","text":"words"},"note":null}],"lists":[]}',
				[
					{ url: 'https://example.org/a', savedAt: '2023-11-14T22:13:20.000Z', tags: ['sea'], note: 'Ask.', archived: true },
					'2 /bookmarks/1/content/url missing',
				],
			],
			[
				'lists as tags, with those that they are in; not one that is a search, that is in itself, or that there is not',
				readKarakeep,
				JSON.stringify({
					bookmarks: [
						{
							createdAt: 0,
							tags: ['sea'],
							lists: ['inner', 'none', 'smart', 7],
							content: { type: 'link', url: 'https://example.org/a' },
						},
						{ tags: [], listIds: ['round', 'outer'], content: { type: 'link', url: 'https://example.org/b' } },
						{ lists: 'inner', content: { type: 'link', url: 'https://example.org/c' } },
					],
					lists: [
						{ id: 'inner', name: ' Salt\n', icon: '🧂', type: 'manual', query: null, parentId: 'outer' },
						{ id: 'outer', name: 'Food', type: 'manual', parentId: null },
						{ id: 'smart', name: 'Everything', type: 'smart', query: 'is:fav', parentId: null },
						{ id: 'round', name: 'Round', type: 'manual', parentId: 'round' },
						{ id: 'nameless' },
						'nothing',
					],
				}),
				[
					{ url: 'https://example.org/a', tags: ['sea', 'Food', 'Salt'] },
					{ url: 'https://example.org/b', tags: ['Round', 'Food'] },
					{ url: 'https://example.org/c' },
				],
			],
			[
				'lists before the bookmarks, of a file that is cut off',
				readKarakeep,
				'{"lists":[{"id":"l","name":"Salt","type":"manual"}],"bookmarks":[{"lists":["l"],"content":{"type":"link","url":"https://example.org/a"}},\n{"con',
				[{ url: 'https://example.org/a', tags: ['Salt'] }, '2 /bookmarks/1 truncated!'],
			],
			['an object without bookmarks', readKarakeep, '{"lists":[]}', ['1 /bookmarks missing!']],
		],
	],
])('%s', (_name, rows) => {
	it.each(rows)('reads %s', async (_what, reader, text, found) => {
		expect(brief(await read(reader, text))).toEqual(found);
		expect(brief(await read(reader, text, 100_000))).toEqual(found);
	});
});

it.each(['\n', '\r\n', '\r'])('reads a table piece by piece, whatever ends its lines: %j', async (end) => {
	const lines = ['title,url,time_added', ...Array.from({ length: 50 }, (_, n) => `T,https://example.org/${n},1700000000`)];
	let given = 0;
	async function* counted() {
		for await (const piece of pieces(lines.join(end), 40)) {
			given++;
			yield piece;
		}
	}
	const reading = readPocket(counted())[Symbol.asyncIterator]();
	expect((await reading.next()).value).toMatchObject({ entry: { url: 'https://example.org/0' } });
	// The first row is there long before the last piece, and nothing of the whole file is held.
	expect(given).toBeLessThan(6);
});

/** What a format carries of an entry: the rest is as bare as an entry can be. */
type Carried = (entry: ListEntry) => Partial<ListEntry>;
const parted = (by: string) => (tags: readonly string[]) => cleanTags(tags.map((tag) => tag.replaceAll(by, ' ')));

describe.each<readonly [string, ListReader, ListWriter, Carried]>([
	[
		'Pocket',
		readPocket,
		writePocket,
		({ title, url, savedAt, tags, archived }) => ({
			title: title === url ? '' : title,
			savedAt,
			tags: parted('|')(tags),
			archived,
			read: archived,
		}),
	],
	[
		'Instapaper',
		readInstapaper,
		writeInstapaper,
		({ title, savedAt, tags, archived, note }) => ({ title, savedAt, tags, archived, read: archived, note }),
	],
	[
		'bookmarks',
		readBookmarks,
		writeBookmarks,
		({ title, url, savedAt, tags, note, read: isRead }) => ({
			title: title === url ? '' : title,
			savedAt,
			tags: parted(',')(tags),
			note,
			read: isRead,
		}),
	],
	[
		'Omnivore',
		readOmnivore,
		writeOmnivore,
		({ title, byline, savedAt, published, lang, tags, archived, progress }) => ({
			title,
			byline,
			savedAt,
			published,
			lang,
			tags,
			archived,
			progress,
			read: progress >= 1,
		}),
	],
	[
		'wallabag',
		readWallabag,
		writeWallabag,
		({ title, byline, savedAt, published, lang, tags, archived, highlights, html }) => ({
			title,
			byline,
			savedAt,
			published,
			lang,
			tags,
			archived,
			read: archived,
			highlights,
			html,
		}),
	],
	[
		'Karakeep',
		readKarakeep,
		writeKarakeep,
		({ title, savedAt, tags, note, archived }) => ({ title, savedAt, tags, note, archived }),
	],
])('%s', (_name, reader, writer, carried) => {
	it('reads back what it wrote', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyEntry, { maxLength: 5 }), fc.integer({ min: 1, max: 200 }), async (entries, size) => {
				const items = await read(reader, await written(writer, entries), size);
				expect(items.filter(({ kind }) => kind === 'problem')).toEqual([]);
				expect(items.map((item) => item.kind === 'entry' && item.entry)).toEqual(
					entries.map((entry) => ({ ...bareEntry(entry.url), ...carried(entry) })),
				);
			}),
		);
	});

	it('says something of any text and throws nothing', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'{}[]",:<>=/ \nurltitebookmaksDTAH1') }), async (text) => {
				for (const item of await read(reader, text, 50)) if (item.kind === 'entry') expect(item.entry.url).toMatch(/^https?:/);
			}),
		);
	});
});

it.each([
	['', '', []],
	['Ask her.\n\n', 'Ask her.', []],
	['> The toll stays \n\n#sea #salt\n\nSo he says.', '', [['The toll stays', 'So he says.']]],
	[
		'> One\n> and two \r\n\r\n> Three ',
		'',
		[
			['One and two', ''],
			['Three', ''],
		],
	],
	[
		'On all of it.\n\n\n\n> One\n>\n> more \n\nA note\nof two lines, #1',
		'On all of it.',
		[['One more', 'A note\nof two lines, #1']],
	],
	// No line of labels, which takes no time to be found out.
	[`> One\n${'#a'.repeat(60)} b`, '', [['One', `${'#a'.repeat(60)} b`]]],
])('reads the highlights of Omnivore’s archive: %j', (markdown, note, highlights) => {
	expect(omnivoreNotes(markdown)).toEqual({
		note,
		highlights: highlights.map(([quote, own]) => ({ quote, note: own, created: null })),
	});
});
