import type { ListEntry } from '../../domain/list-entry';
import { item } from '../entry-builder';
import { cleanTags, oneLine, seconds } from '../entry-values';
import { jsonRecords, readRecords } from '../json-records';
import type { ListReader, ListWriter } from '../list-item';
import { FileError } from '../problem';

/*
 * Karakeep (once Hoarder): an object with `bookmarks`, each with a `content` of a type; times are seconds.
 * https://github.com/karakeep-app/karakeep, packages/shared/import-export. Texts and files have no web address: each is
 * told as a problem. The lists that a bookmark is in, and those that these are in, become tags; in the file they stand
 * behind the bookmarks. A list that is a search of Karakeep's has none.
 */

/** Reads Karakeep's export. */
export const readKarakeep: ListReader = async function* (pieces, again) {
	const names = again ? await listNames(again()) : new Map<string, readonly string[]>();
	yield* readRecords(pieces, ['bookmarks'], (place, { content, title, tags, lists, listIds, createdAt, note, archived }) => {
		const { url } = typeof content === 'object' && content !== null ? (content as { url?: unknown }) : {};
		const listed = [lists, listIds].flatMap((ids) => (Array.isArray(ids) ? ids : [])).flatMap((id) => names.get(id) ?? []);
		return item(place, ['content/url', url], (time) => ({
			title: oneLine(title),
			tags: cleanTags([...(Array.isArray(tags) ? tags : []), ...listed]),
			savedAt: time('createdAt', createdAt),
			note: typeof note === 'string' ? note : '',
			archived: archived === true,
		}));
	});
};

/** What each list is called, the outermost that it is in first, by its id. What cannot be read is told when the bookmarks are. */
async function listNames(pieces: AsyncIterable<string>): Promise<ReadonlyMap<string, readonly string[]>> {
	const lists = new Map<string, { readonly name: string; readonly parent: unknown }>();
	try {
		for await (const { path, value } of jsonRecords(pieces, ['bookmarks', 'lists'])) {
			if (!path.startsWith('/lists/') || typeof value !== 'object' || value === null) continue;
			const { id, name, type, parentId } = value as Readonly<Record<string, unknown>>;
			if (typeof id === 'string' && typeof name === 'string' && type !== 'smart') lists.set(id, { name, parent: parentId });
		}
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
	}
	const named = (id: unknown, inner: ReadonlySet<unknown>): readonly string[] => {
		const list = typeof id === 'string' && !inner.has(id) ? lists.get(id) : undefined;
		return list ? [...named(list.parent, new Set([...inner, id])), list.name] : [];
	};
	return new Map([...lists.keys()].map((id) => [id, named(id, new Set())]));
}

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
