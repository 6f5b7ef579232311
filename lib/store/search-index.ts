import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

/** What of a search index is stored: made from the reading list, and made anew whenever it is lost. */
export interface StoredSegment {
	readonly format: number;
}

interface IndexSchema<S extends StoredSegment> extends DBSchema {
	segments: { key: number; value: S };
}

const NAME = 'on-record-search';
const VERSION = 1;

/**
 * The stored parts of the search index, in a database of their own: it holds nothing that cannot be made again, so it needs
 * no migration and takes nothing along when it breaks. Where it cannot be opened at all, nothing is kept.
 */
export class StoredIndex<S extends StoredSegment> {
	#opening: Promise<IDBPDatabase<IndexSchema<S>> | null> | null = null;

	/** All stored parts, by key. */
	async load(known: ReadonlySet<number> = new Set()): Promise<readonly (readonly [number, S])[]> {
		return (
			(await this.#try(async (database) => {
				const keys = (await database.getAllKeys('segments')).filter((key) => !known.has(key));
				const parts = await Promise.all(keys.map(async (key) => [key, await database.get('segments', key)] as const));
				return parts.flatMap(([key, part]) => (part ? [[key, part] as const] : []));
			})) ?? []
		);
	}

	/** Stores a part. Gives its key; a negative one where it could not be stored. */
	async store(part: S): Promise<number> {
		// The types of `add` ask for a key that the store makes itself.
		return (await this.#try((database) => database.add('segments', part as never))) ?? --unstored;
	}

	async drop(keys: readonly number[]): Promise<void> {
		await this.#try(async (database) => {
			const transaction = database.transaction('segments', 'readwrite');
			await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
		});
	}

	async #try<T>(work: (database: IDBPDatabase<IndexSchema<S>>) => Promise<T>): Promise<T | null> {
		this.#opening ??= open<S>(() => {
			this.#opening = null;
		});
		const database = await this.#opening;
		if (!database) return null;
		try {
			return await work(database);
		} catch (error) {
			console.warn('The search index could not be kept.', error);
			this.#opening = null;
			database.close();
			return null;
		}
	}
}

let unstored = 0;

async function open<S extends StoredSegment>(onGone: () => void): Promise<IDBPDatabase<IndexSchema<S>> | null> {
	for (let attempt = 0; attempt < 2; attempt++) {
		try {
			return await openDB<IndexSchema<S>>(NAME, VERSION, {
				upgrade(database) {
					database.createObjectStore('segments', { autoIncrement: true });
				},
				blocking(_current, _wanted, event) {
					(event.target as IDBDatabase).close();
					onGone();
				},
				terminated: onGone,
			});
		} catch (error) {
			console.warn('The search index is made anew.', error);
			await deleteDB(NAME).catch(() => {});
		}
	}
	return null;
}
