import type { KeptStatement } from '../../lib/domain/kept-statement';
import { dismissedIn } from '../../lib/store/dismissals';
import type { Database } from '../../lib/store/schema';
import { statementsIn, statementsOf, statementsOn } from '../../lib/store/statements';
import { useDatabase } from './database';
import { forgetViews } from './views';

/**
 * A cache of what the reader has put on record, or did not want there, by what it was asked for. Only the background writes,
 * so it knows when it is stale. By it the pages that were looked at before have their cards while an import holds the store.
 */
let cached = new Map<string, Promise<unknown>>();

/** To be called after every change of the record, and of what is not wanted there. */
export function forgetKept(): void {
	cached = new Map();
	forgetViews();
}

/** Without what is on record a page or a card is still worth showing: a database that fails is told to the console. */
async function ifAny<T>(reading: Promise<T>, none: T): Promise<T> {
	try {
		return await reading;
	} catch (error) {
		console.warn('The statements on record cannot be read.', error);
		return none;
	}
}

function asked<T>(key: string, query: (database: Database) => Promise<T>): Promise<T> {
	const known = cached.get(key);
	if (known) return known as Promise<T>;
	const mine = cached;
	const answer = useDatabase(query);
	mine.set(key, answer);
	answer.catch(() => mine.delete(key));
	return answer;
}

/** What the reader has put on record of an actor. */
export function keptOf(dossier: string, actor: string): Promise<readonly KeptStatement[]> {
	return ifAny(
		asked(JSON.stringify(['of', dossier, actor]), (database) => statementsOf(database, dossier, actor)),
		[],
	);
}

/** What the reader has put on record on an issue. */
export function keptOn(dossier: string, issue: string): Promise<readonly KeptStatement[]> {
	return ifAny(
		asked(JSON.stringify(['on', dossier, issue]), (database) => statementsOn(database, dossier, issue)),
		[],
	);
}

/** What the reader has put on record from an article. */
export function keptIn(article: string): Promise<readonly KeptStatement[]> {
	return ifAny(
		asked(JSON.stringify(['in', article]), (database) => statementsIn(database, article)),
		[],
	);
}

/** Keys of the suggestions of an article that the reader did not want. */
export function notWantedIn(article: string): Promise<ReadonlySet<string>> {
	return ifAny(
		asked(JSON.stringify(['not', article]), (database) => dismissedIn(database, article)),
		new Set<string>(),
	);
}
