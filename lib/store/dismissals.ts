import { isDismissal } from '../domain/is-kept-statement';
import type { Dismissal } from '../domain/kept-statement';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';

/** Keys of the suggestions that were dismissed in an article. */
export async function dismissedIn(database: Database, article: string): Promise<ReadonlySet<string>> {
	const records: readonly unknown[] = await database.getAllFromIndex('dismissals', 'article', article);
	return new Set(records.filter(isDismissal).map(({ key }) => key));
}

/** Remembers that a suggestion is not wanted; said twice, it is remembered once. */
export function dismiss(database: Database, dismissal: Dismissal): Promise<void> {
	return inTransaction(database, ['dismissals'], async (transaction) => {
		await transaction.objectStore('dismissals').put(dismissal);
	});
}

/** Undo: the suggestion may be made again. */
export function undismiss(database: Database, key: string): Promise<void> {
	return inTransaction(database, ['dismissals'], async (transaction) => {
		await transaction.objectStore('dismissals').delete(key);
	});
}
