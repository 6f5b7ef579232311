import type { PartialDate, Stance } from '../domain/dossier';
import { isObject, isOneOf, isText } from '../domain/guard';
import { isPartialDate } from '../domain/partial-date';
import type { Ref } from './ref';
import type { Origin } from './row';

/** Which statements are asked for. */
export interface LedgerFilter {
	readonly person: Ref | null;
	/** `none`: those that speak to no issue. */
	readonly issue: Ref | 'none' | null;
	readonly stance: Stance | null;
	readonly origin: Origin | null;
	/** Said on this day or later. */
	readonly from: PartialDate | null;
	/** As of this day: what was said after it is left out. */
	readonly asOf: PartialDate | null;
	/** Words that all stand in it, its sources, its speaker's name or its issue. */
	readonly words: string;
}

/** Everything on record. */
export const EVERYTHING: LedgerFilter = {
	person: null,
	issue: null,
	stance: null,
	origin: null,
	from: null,
	asOf: null,
	words: '',
};

/** The stances, in the order in which they are listed. */
export const STANCES: readonly Stance[] = ['supports', 'qualified', 'neutral', 'opposes'];

const MAX_REF = 1300;
const isRef = (value: unknown) => value === null || isText(value, MAX_REF);
const isDay = (value: unknown) => value === null || (isText(value, 10) && isPartialDate(value));

/** True for a whole filter. */
export function isLedgerFilter(value: unknown): value is LedgerFilter {
	return (
		isObject(value) &&
		isRef(value.person) &&
		isRef(value.issue) &&
		(value.stance === null || isOneOf(value.stance, STANCES)) &&
		(value.origin === null || isOneOf(value.origin, ['dossier', 'reader'])) &&
		isDay(value.from) &&
		isDay(value.asOf) &&
		isText(value.words, 500)
	);
}
