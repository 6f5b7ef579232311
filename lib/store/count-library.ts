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
