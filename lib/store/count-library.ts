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

/** How many of these addresses are in the reading list. */
export async function countSaved(database: Database, urls: readonly string[]): Promise<number> {
	const { store, done } = database.transaction('articles', 'readonly');
	const [keys] = await Promise.all([Promise.all(urls.map((url) => store.getKey(url))), done]);
	return keys.filter((key) => key !== undefined).length;
}
