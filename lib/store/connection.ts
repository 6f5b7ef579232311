import { type Opening, openDatabase } from './open-database';
import type { Database } from './schema';
import { storeErrorOf } from './store-error';

/** Work with the database that is opened when first needed, and again when the connection was lost. */
export type UseDatabase = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

/** Makes a connection. Every error that comes out of it is a `StoreError`. */
export function connection(opening: Omit<Opening, 'onGone'> = {}): UseDatabase {
	let current: Promise<Database> | null = null;

	function open(): Promise<Database> {
		const opened = openDatabase({
			...opening,
			onGone: () => {
				if (current === opened) current = null;
			},
		});
		opened.catch(() => {
			if (current === opened) current = null;
		});
		return opened;
	}

	return async (work) => {
		try {
			current ??= open();
			return await work(await current);
		} catch (error) {
			// A connection that the browser closed without saying so shows itself only here.
			if (error instanceof Error && error.name === 'InvalidStateError') current = null;
			throw storeErrorOf(error);
		}
	};
}
