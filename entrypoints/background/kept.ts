import type { KeptStatement } from '../../lib/domain/kept-statement';
import { dismissedIn } from '../../lib/store/dismissals';
import type { Database } from '../../lib/store/schema';
import { statementsIn, statementsOf, statementsOn } from '../../lib/store/statements';
import { useDatabase } from './database';
import { forgetViews } from './views';

/** A cache of what the reader has put on record, by what it was asked for. Only the background writes, so it knows when it is stale. */
let cached = new Map<string, Promise<readonly KeptStatement[]>>();

/** To be called after every change of the record. */
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

function asked(key: string, query: (database: Database) => Promise<readonly KeptStatement[]>): Promise<readonly KeptStatement[]> {
	const known = cached.get(key);
	if (known) return known;
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
		useDatabase((database) => dismissedIn(database, article)),
		new Set<string>(),
	);
}
