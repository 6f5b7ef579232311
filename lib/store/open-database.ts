import { openDB } from 'idb';
import type { Migration } from './migrations/migration';
import { MIGRATIONS } from './migrations/table';
import { DATABASE_NAME, type Database } from './schema';
import { StoreError, storeErrorOf } from './store-error';

/** How to open: all of it has a default. */
export interface Opening {
	readonly name?: string;
	readonly migrations?: readonly Migration[];
	/** Milliseconds to wait for another window that holds an older version open. */
	readonly patience?: number;
	/** Called once when the connection is gone: `replaced` by a newer version elsewhere, or `closed` by the browser, which may clear it. */
	readonly onGone?: (how: 'replaced' | 'closed') => void;
	/** Called when there was no database, and one was made. */
	readonly onMade?: () => void;
}

/**
 * Opens the database and brings it to the version of today: all missing steps in one transaction, so that a step that
 * fails or is interrupted leaves the old version whole. Throws a `StoreError`: also when the database is of a later version.
 */
export async function openDatabase(opening: Opening = {}): Promise<Database> {
	const { name = DATABASE_NAME, migrations = MIGRATIONS, patience = 10_000, onGone = () => {}, onMade = () => {} } = opening;
	let failure: unknown;
	let made = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let late = false;
	let giveUp: (error: StoreError) => void = () => {};
	const blocked = new Promise<never>((_resolve, reject) => {
		giveUp = reject;
	});
	const opened = openDB(name, migrations.length, {
		upgrade(database, from, _to, transaction) {
			clearTimeout(timer);
			made = from === 0;
			const run = async () => {
				for (const step of migrations.slice(from)) await step(database, transaction);
			};
			run().catch((error: unknown) => {
				failure = error;
				transaction.abort();
			});
			transaction.done.catch(() => {});
		},
		blocked() {
			const message = 'Another window of On Record holds an older version of the database open. Close it and try again.';
			timer = setTimeout(() => giveUp(new StoreError('storage-held', message)), patience);
		},
		blocking(_current, wanted, event) {
			// A newer version wants in, or the browser clears the storage: let go at once, or it would wait for ever.
			(event.target as IDBDatabase).close();
			onGone(wanted === null ? 'closed' : 'replaced');
		},
		terminated: () => onGone('closed'),
	});
	opened.then((database) => late && database.close()).catch(() => {});
	try {
		const database = (await Promise.race([opened, blocked])) as unknown as Database;
		if (made) onMade();
		return database;
	} catch (error) {
		late = true;
		throw explain(failure ?? error, migrations.length);
	} finally {
		clearTimeout(timer);
	}
}

function explain(error: unknown, version: number): StoreError {
	if (error instanceof Error && error.name === 'VersionError') {
		const message = `The database was made by a later version of On Record than this one (which knows version ${version}). Nothing was changed; update On Record.`;
		return new StoreError('storage-newer', message, error);
	}
	return storeErrorOf(error);
}
