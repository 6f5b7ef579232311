import { isKeptStatement } from '../domain/is-kept-statement';
import type { KeptStatement } from '../domain/kept-statement';

/** A statement as the store holds it: with the addresses of its reports at hand, by which IndexedDB can find it. */
export interface StoredStatement extends KeptStatement {
	readonly articles: readonly string[];
}

/** A statement, ready to be put into the store. */
export function toStored(statement: KeptStatement): StoredStatement {
	return { ...statement, articles: [...new Set(statement.reports.map(({ article }) => article.url))] };
}

/** The statement in a record of the store; `null` when the record is damaged. */
export function fromStored(record: unknown): KeptStatement | null {
	if (!isKeptStatement(record)) return null;
	const { articles: _derived, ...statement } = record as StoredStatement;
	return statement;
}
