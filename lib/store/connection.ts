import { type Opening, openDatabase } from './open-database';
import type { Database } from './schema';
import { storeErrorOf } from './store-error';

/** Work with the database that is opened when first needed, and again when the connection was lost. */
export type UseDatabase = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

/** Of a connection that was lost, at once or at the latest when it is used next. */
interface Watch {
	/** The browser has cleared what was stored, while we were running: the database had to be made anew, and is empty. */
	readonly onCleared?: () => void;
}

/** Makes a connection. Every error that comes out of it is a `StoreError`. */
export function connection(opening: Omit<Opening, 'onGone' | 'onMade'> & Watch = {}): UseDatabase {
	let current: Promise<Database> | null = null;
	let wasThere = false;

	function open(): Promise<Database> {
		const opened = openDatabase({
			...opening,
			onGone: (how) => {
				if (current !== opened) return;
				current = null;
				// Why it was closed shows when it is opened again.
				if (how === 'closed') use(async () => {}).catch((error: unknown) => console.warn('The database is gone.', error));
			},
			onMade: () => wasThere && opening.onCleared?.(),
		});
		opened.then(
			() => {
				wasThere = true;
			},
			() => {
				if (current === opened) current = null;
			},
		);
		return opened;
	}

	const use: UseDatabase = async (work) => {
		try {
			current ??= open();
			return await work(await current);
		} catch (error) {
			// A connection that the browser closed without saying so shows itself only here.
			if (error instanceof Error && error.name === 'InvalidStateError') current = null;
			throw storeErrorOf(error);
		}
	};
	return use;
}
