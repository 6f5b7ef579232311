import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromBase64 } from '../../lib/domain/base64';

/** One store of a database as a version of On Record left it. */
export interface FixtureStore {
	/** `null`: its keys are not in its records, which are then pairs of key and value. */
	readonly keyPath: string | null;
	readonly indexes: Readonly<Record<string, { readonly keyPath: string | readonly string[]; readonly multiEntry: boolean }>>;
	readonly records: readonly unknown[];
}

/** A whole database as a version of On Record left it: written down, so that no change of our code changes it. */
export interface Fixture {
	readonly version: number;
	/** Records that were damaged already. */
	readonly damaged: number;
	readonly stores: Readonly<Record<string, FixtureStore>>;
}

/** The fixture of a version: `tests/store/versions/<version>.json`. Throws when there is none. */
export function fixtureOf(version: number): Fixture {
	const path = fileURLToPath(new URL(`versions/${version}.json`, import.meta.url));
	return JSON.parse(readFileSync(path, 'utf8'), withBytes) as Fixture;
}

/** JSON has no bytes: a fixture has them as `{"base64": "…"}`. */
function withBytes(_name: string, value: unknown): unknown {
	const { base64 } = (value ?? {}) as { readonly base64?: unknown };
	return typeof base64 === 'string' ? fromBase64(base64) : value;
}

/** Writes a fixture to the disk by plain IndexedDB. Holds all that it needs: a browser test sends it into a page. */
export async function writeFixture(_root: unknown, { version, stores }: Fixture): Promise<void> {
	const done = <T>(request: IDBRequest<T>): Promise<T> =>
		new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	for (let made = false; !made; ) {
		await done(indexedDB.deleteDatabase('on-record'));
		const request = indexedDB.open('on-record', version);
		request.onupgradeneeded = ({ oldVersion }) => {
			made = oldVersion === 0;
			// Somebody else has made one in between: once more.
			if (!made) {
				request.transaction?.abort();
				return;
			}
			for (const [name, { keyPath, indexes, records }] of Object.entries(stores)) {
				const store = request.result.createObjectStore(name, keyPath === null ? {} : { keyPath });
				for (const [index, { keyPath: path, multiEntry }] of Object.entries(indexes)) {
					store.createIndex(index, path as string | string[], { multiEntry });
				}
				for (const record of records) {
					if (keyPath !== null) store.put(record);
					else store.put((record as [string, unknown])[1], (record as [string, unknown])[0]);
				}
			}
		};
		await done(request).then(
			(database) => database.close(),
			(error: unknown) => {
				if (made) throw error;
			},
		);
	}
}
