import { isObject } from '../domain/guard';
import { isLibraryRecord } from '../domain/is-library-record';
import type { LibrarySection } from '../domain/library-record';
import { inTransaction } from './in-transaction';
import { dropKeptRows } from './kept-rows';
import type { Database } from './schema';

/** A record of the library, by its list and its key in it. */
export interface RecordPlace {
	readonly section: LibrarySection;
	readonly key: string;
}

const STORES = [
	'articles',
	'contents',
	'annotations',
	'statements',
	'dismissals',
	'dossiers',
	'pictures',
	'unread',
	'derived',
] as const;

/**
 * Removes damaged records; of an article its copy too, but not the notes in it. What is sound stays, whoever says that it
 * is not. Gives those that were removed.
 */
export function removeDamaged(database: Database, places: readonly RecordPlace[]): Promise<readonly RecordPlace[]> {
	return inTransaction(database, STORES, async (transaction) => {
		const removed: RecordPlace[] = [];
		for (const place of places) {
			const { section, key } = place;
			const store = transaction.objectStore(section);
			let value: unknown = await store.get(key);
			if (section === 'articles' && isObject(value)) {
				value = { ...value, copy: await transaction.objectStore('contents').get(key) };
			}
			if (isLibraryRecord({ section, value })) continue;
			await store.delete(key);
			if (section === 'statements') await dropKeptRows(transaction);
			if (section === 'articles') {
				for (const beside of ['contents', 'pictures', 'unread'] as const) await transaction.objectStore(beside).delete(key);
			}
			removed.push(place);
		}
		return removed;
	});
}
