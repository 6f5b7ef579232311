import type { SectionCounts } from '../domain/library-record';
import type { Database } from './schema';

/** How many records each list of the library has, damaged ones too. */
export async function countLibrary(database: Database): Promise<SectionCounts> {
	const [dossiers, articles, annotations, statements, dismissals] = await Promise.all([
		database.count('dossiers'),
		database.count('articles'),
		database.count('annotations'),
		database.count('statements'),
		database.count('dismissals'),
	]);
	return { dossiers, articles, annotations, statements, dismissals };
}

/** Keys read at once. */
const HELPING = 10_000;

/** How many of these addresses are in the reading list: its keys are gone through, whatever number is asked about. */
export async function countSaved(database: Database, urls: ReadonlySet<string>): Promise<number> {
	let count = 0;
	let last: string | undefined;
	do {
		const after = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
		const keys: readonly string[] = await database.getAllKeys('articles', after, HELPING);
		for (const key of keys) if (urls.has(key)) count++;
		last = keys.length < HELPING ? undefined : keys.at(-1);
	} while (last !== undefined);
	return count;
}
