import type { Span } from './span';

/**
 * How a quotation on record stands in its source today. `verbatim`: word for word, typography apart. `changed`: most of
 * its words stand in one place, and not as they are on record. `gone`: not in the article. `unseen`: not in the part of
 * the article that can be read, which is less than all of it.
 */
export type LookUpState = 'verbatim' | 'changed' | 'gone' | 'unseen';

/** What was found when a quotation on record was looked up in its source. */
export interface LookUp {
	readonly state: LookUpState;
	/** Where its words stand, or the words that are there now, in reading order. */
	readonly spans: readonly Span[];
	/** What the page has now, unaltered, with ` … ` between places; `null` unless `changed`. */
	readonly now: string | null;
}
