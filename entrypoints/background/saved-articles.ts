import type { SavedArticle } from '../../lib/domain/saved-article';
import { articlesNaming } from '../../lib/store/articles-naming';
import { countArticles, findArticle } from '../../lib/store/list-articles';
import { useDatabase } from './database';
import { unlessHeld } from './settings-at-hand';

/**
 * Without the reading list a page or a card is still worth showing: a database that fails is told to the console, and one
 * that an import holds is not waited for. Open views ask again when the import is over.
 */
async function ifAny<T>(reading: Promise<T>, none: T): Promise<T> {
	try {
		return await unlessHeld(reading, none);
	} catch (error) {
		console.warn('The reading list cannot be read.', error);
		return none;
	}
}

/** A handful is offered, the nearest first: reading more of a long list would only take longer. */
const ENOUGH = { each: 15, most: 30 };

/**
 * Articles of the reading list that name one of some entities: those nearest to a day (`2025-08-09`; `null`: the newest),
 * and not all of a long list.
 */
export function savedNaming(
	entities: readonly { readonly id: string; readonly dossier: string }[],
	day: string | null,
): Promise<readonly SavedArticle[]> {
	return ifAny(
		useDatabase((database) => articlesNaming(database, entities, day, ENOUGH)),
		[],
	);
}

/** The article of the reading list under an address; `null` when it is not there. */
export function savedAt(address: string | null): Promise<SavedArticle | null> {
	if (address === null) return Promise.resolve(null);
	return ifAny(
		useDatabase((database) => findArticle(database, address)),
		null,
	);
}

/** A cache: all records of a long list have to be gone through to count them. Only the background writes, so it knows when it is stale. */
let counted: Promise<number> | null = null;

/** How many articles are in the reading list. */
export function savedCount(): Promise<number> {
	const mine = counted ?? useDatabase(countArticles);
	counted = mine;
	mine.catch(() => {
		if (counted === mine) counted = null;
	});
	return mine;
}

/** To be called after every change to the reading list. */
export function forgetSavedCount(): void {
	counted = null;
}
