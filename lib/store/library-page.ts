import { isObject } from '../domain/guard';
import type { LibrarySection } from '../domain/library-record';
import { articleOf } from './article-record';
import { travelling } from './picture-record';
import type { Database } from './schema';

/** How many records a page has at most: those of some lists are large. */
const MOST: Readonly<Record<LibrarySection, number>> = {
	dossiers: 1,
	articles: 40,
	annotations: 200,
	statements: 100,
	dismissals: 500,
};

/** How many articles are read with their copies at once. */
const EACH = 8;

/** A page of articles ends when its copies have this many UTF-16 units: no message may hold more than 64 MB. */
const MOST_CHARS = 2 * 1024 * 1024;

/**
 * Some records of a list, in the order of their keys: those after a key (`null`: from the first), as a library file has
 * them, their own keys, and the key to go on after (`null`: these are the last). What cannot be read is `null`; nothing was checked.
 */
export async function libraryPage(
	database: Database,
	section: LibrarySection,
	after: string | null,
): Promise<{ readonly keys: readonly string[]; readonly records: readonly unknown[]; readonly next: string | null }> {
	const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
	const keys = (await database.getAllKeys(section, range, MOST[section])) as string[];
	const read = section === 'articles' ? articles(database, keys) : readable(database, section, keys);
	const records = await read;
	const last = records.length === MOST[section] || records.length < keys.length ? keys[records.length - 1] : undefined;
	return {
		keys: keys.slice(0, records.length),
		records: section === 'statements' ? records.map(withoutKeys) : records,
		next: last ?? null,
	};
}

async function articles(database: Database, keys: readonly string[]): Promise<readonly unknown[]> {
	const records: unknown[] = [];
	const pictured = await withPictures(database, keys);
	let chars = 0;
	for (let from = 0; from < keys.length && chars < MOST_CHARS; from += EACH) {
		const some = keys.slice(from, from + EACH);
		const [heads, copies] = await Promise.all([readable(database, 'articles', some), readable(database, 'contents', some)]);
		for (const [index, article] of heads.entries()) {
			// One after the other, and no more than a message holds: pictures are large.
			if (chars >= MOST_CHARS) break;
			const content = copies[index];
			const drawn = some.slice(index, index + 1).filter((url) => pictured.has(url));
			const { pictures } = travelling((await readable(database, 'pictures', drawn))[0]);
			const copy = isObject(content) ? { html: content.html, text: content.text, ...(pictures && { pictures }) } : undefined;
			chars += String(copy?.html).length + String(copy?.text).length;
			for (const { data } of pictures ?? []) chars += data.length;
			records.push(isObject(article) ? { ...articleOf(article as never), copy } : null);
		}
	}
	return records;
}

/** Which of these articles have pictures: most have none, and need not be asked about one by one. `keys` are in order. */
async function withPictures(database: Database, keys: readonly string[]): Promise<ReadonlySet<string>> {
	const [first, last] = [keys[0], keys[keys.length - 1]];
	if (first === undefined || last === undefined) return new Set();
	return new Set(await database.getAllKeys('pictures', IDBKeyRange.bound(first, last)));
}

/** One record that the browser cannot read (a file of the profile is gone, say) does not keep the others back. */
async function readable(
	database: Database,
	store: LibrarySection | 'contents' | 'pictures',
	keys: readonly string[],
): Promise<readonly unknown[]> {
	if (keys.length === 0) return [];
	const get = async (some: readonly string[]): Promise<readonly unknown[]> => {
		const transaction = database.transaction(store, 'readonly');
		const [records] = await Promise.all([Promise.all(some.map((key) => transaction.store.get(key))), transaction.done]);
		return records;
	};
	try {
		return await get(keys);
	} catch {
		return Promise.all(
			keys.map((key) =>
				get([key]).then(
					([record]) => record,
					() => null,
				),
			),
		);
	}
}

function withoutKeys(record: unknown): unknown {
	if (!isObject(record)) return record;
	const { articles: _derived, ...statement } = record;
	return statement;
}
