import { Parser } from 'htmlparser2';
import type { ListEntry } from '../../domain/list-entry';
import { item } from '../entry-builder';
import { cleanTags, oneLine, seconds } from '../entry-values';
import type { ListItem, ListReader, ListWriter } from '../list-item';
import { newlines } from '../newlines';

/*
 * The Netscape bookmark file that every browser writes and reads: <DT><A HREF ADD_DATE TAGS>title</A><DD>note, in folders.
 * https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)
 * The folders that an entry lies in become tags, but for those that a browser makes by itself: Chrome's and Firefox's are
 * told by an attribute, whatever they are called in the reader's language, Safari's by their `id`. TOREAD is Pinboard's. Pocket's
 * page of links has two lists below the headings Unread and Read Archive.
 */

/** Reads a bookmark file. */
export const readBookmarks: ListReader = async function* (pieces) {
	const file = new BookmarkFile();
	for await (const piece of pieces) {
		file.write(piece);
		yield* file.taken();
	}
	file.end();
	yield* file.taken();
};

/** Folders that say nothing of what is in them. */
const ROOTS =
	/^(?:bookmarks(?: (?:bar|menu|toolbar))?|other bookmarks|mobile bookmarks|(?:barra de |menú de )?marcadores|otros marcadores|favou?rites(?: bar)?|(?:barra de )?favoritos|reading list|lista de lectura|imported|importados|unread|read)$/i;

/** How a folder is told that a browser made. */
function isOwnFolder(attributes: Readonly<Record<string, string>>): boolean {
	const isTold = ['personal_toolbar_folder', 'unfiled_bookmarks_folder'].some((name) => attributes[name] === 'true');
	return isTold || attributes.id?.startsWith('com.apple.') === true;
}

interface Link {
	readonly line: number;
	readonly attributes: Readonly<Record<string, string>>;
	readonly folders: readonly string[];
	readonly archived: boolean;
	title: string;
	note: string;
}

/** One pass over the file's tags; an entry is complete when the next begins, since its note stands behind it. */
class BookmarkFile {
	#items: ListItem[] = [];
	/** The line at which `#text` begins, which is what has not been counted yet, and how much of the file is before it. */
	#line = 1;
	#counted = 0;
	#text = '';
	#known = false;
	#empty = true;
	#count = 0;
	#link: Link | null = null;
	#into: 'title' | 'note' | 'folder' | 'heading' | null = null;
	#folder: string | null = null;
	#isOwnFolder = false;
	#heading = '';
	readonly #folders: (string | null)[] = [];
	readonly #parser = new Parser(
		{
			onopentag: (name, attributes) => this.#open(name, attributes),
			ontext: (text) => this.#words(text),
			onclosetag: (name) => this.#close(name),
			onprocessinginstruction: (_name, data) => {
				if (/netscape-bookmark/i.test(data)) this.#known = true;
			},
		},
		{ decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
	);

	write(piece: string): void {
		this.#text += piece;
		this.#empty &&= piece.trim() === '';
		this.#parser.write(piece);
		this.#lineNow();
	}

	end(): void {
		this.#parser.end();
		this.#finish();
		if (!this.#known && this.#count === 0)
			this.#items.push({
				kind: 'problem',
				problem: { line: 1, path: '', reason: this.#empty ? 'empty' : 'foreign' },
				fatal: true,
			});
	}

	/** What has become complete since the last time. */
	taken(): readonly ListItem[] {
		const items = this.#items;
		this.#items = [];
		return items;
	}

	#open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (name === 'a') {
			this.#finish();
			const folders = this.#folders.filter((folder) => folder !== null);
			const archived = /^\s*read archive\s*$/i.test(this.#heading);
			this.#link = { line: this.#lineNow(), attributes, folders, archived, title: '', note: '' };
			this.#into = 'title';
		} else if (name === 'dt' || name === 'h3') {
			this.#finish();
			if (name === 'h3') {
				this.#folder = '';
				this.#isOwnFolder = isOwnFolder(attributes);
				this.#into = 'folder';
			}
		} else if (name === 'h1') {
			this.#finish();
			this.#heading = '';
			this.#into = 'heading';
		} else if (name === 'dd') {
			this.#into = this.#link ? 'note' : null;
		} else if (name === 'dl') {
			this.#finish();
			const folder = this.#folder?.trim() ?? '';
			this.#folders.push(folder === '' || this.#isOwnFolder || ROOTS.test(folder) ? null : folder);
			this.#folder = null;
		}
	}

	#words(text: string): void {
		if (this.#into === 'folder') this.#folder += text;
		else if (this.#into === 'heading') this.#heading += text;
		else if (this.#link && this.#into) this.#link[this.#into] += text;
	}

	#close(name: string): void {
		if (name === 'dl') {
			this.#finish();
			this.#folders.pop();
		} else if (name === 'a' || name === 'h3' || name === 'h1') {
			this.#into = null;
		}
	}

	#finish(): void {
		const link = this.#link;
		this.#link = null;
		this.#into = null;
		if (!link) return;
		const { attributes, line } = link;
		const path = `/${this.#count++}`;
		// A browser's own queries and feeds are no articles.
		if (/^(?:place|javascript|data|about|chrome|edge|file):/i.test(attributes.href?.trim() ?? '')) {
			this.#items.push({ kind: 'problem', problem: { line, path: `${path}/href`, reason: 'address' }, fatal: false });
			return;
		}
		this.#items.push(
			item({ line, path }, ['href', attributes.href], (time) => ({
				title: oneLine(link.title) === attributes.href?.trim() ? '' : oneLine(link.title),
				savedAt: time('add_date', attributes.add_date ?? attributes.time_added),
				tags: cleanTags([...(attributes.tags ?? '').split(','), ...link.folders]),
				note: link.note.trim(),
				archived: link.archived,
				read: link.archived || attributes.toread === '0',
			})),
		);
	}

	/** The line of the tag that is being read. What is counted is let go of, so that a long file is gone over once and not kept. */
	#lineNow(): number {
		const at = Math.max(this.#parser.startIndex, this.#counted);
		this.#line += newlines(this.#text.slice(0, at - this.#counted));
		this.#text = this.#text.slice(at - this.#counted);
		this.#counted = at;
		return this.#line;
	}
}

/** Writes a bookmark file. A comma in a tag becomes a space. */
export const writeBookmarks: ListWriter = {
	begin: [
		'<!DOCTYPE NETSCAPE-Bookmark-file-1>',
		'<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
		'<TITLE>Bookmarks</TITLE>',
		'<H1>Bookmarks</H1>',
		'<DL><p>\n',
	].join('\n'),
	between: '',
	end: '</DL><p>\n',
	entry: line,
};

function line({ url, title, savedAt, tags, note, read }: ListEntry): string {
	const added = seconds(savedAt);
	const attributes = [
		`HREF="${escaped(url)}"`,
		...(added === null ? [] : [`ADD_DATE="${added}"`]),
		...(tags.length === 0 ? [] : [`TAGS="${escaped(tags.map((tag) => tag.replaceAll(',', ' ')).join(','))}"`]),
		`TOREAD="${read ? 0 : 1}"`,
	].join(' ');
	const below = note.trim() === '' ? '' : `<DD>${escaped(note.trim())}\n`;
	return `\t<DT><A ${attributes}>${escaped(title || url)}</A>\n${below}`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
