import { isObject } from './guard';
import { isStatementChange } from './is-kept-statement';
import type { StatementFields } from './kept-statement';

const CHANGEABLE = ['actor', 'dossier', 'issue', 'stance', 'date', 'denied'] as const;

/** What a reader says of a statement that is put on record where the page or the machine says otherwise. */
export type StatementCorrection = Partial<Pick<StatementFields, (typeof CHANGEABLE)[number]>>;

/** True for a correction: never of the words, nor of where they were read. */
export function isStatementCorrection(value: unknown): value is StatementCorrection {
	return isObject(value) && isStatementChange(value) && Object.keys(value).every((key) => CHANGEABLE.some((one) => one === key));
}
