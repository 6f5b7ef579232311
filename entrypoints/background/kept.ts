import type { KeptStatement } from '../../lib/domain/kept-statement';
import { statementsIn } from '../../lib/store/statements';
import { useDatabase } from './database';

/** What the reader has put on record from an article; a page is worth showing without it when the database fails. */
export async function keptIn(article: string): Promise<readonly KeptStatement[]> {
	try {
		return await useDatabase((database) => statementsIn(database, article));
	} catch (error) {
		console.warn('The statements on record cannot be read.', error);
		return [];
	}
}
