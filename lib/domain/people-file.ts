import type { Actor } from './dossier';

/** Why somebody, or something about somebody, in a file of people is not taken. Each is a sentence of the interface. */
export type PeopleReason =
	/** Nobody in the file can be taken: it is of none of the formats that are known. */
	| 'foreign'
	/** No JSON, or cut short: `detail` says where. */
	| 'syntax'
	/** A list or an object was expected. */
	| 'type'
	| 'no-name'
	/** Two entries with one identifier. */
	| 'twice'
	/** No day that exists, or an end before the beginning; the office is taken without it. */
	| 'date'
	/** Offices of which the file gives only the number. */
	| 'no-label';

/** One thing in a file of people that is not taken. */
export interface PeopleProblem {
	/** JSON Pointer (RFC 6901) of the value; empty for the whole file. */
	readonly path: string;
	readonly reason: PeopleReason;
	/** What stands there, or where in the text it is. */
	readonly detail: string;
}

/** The most bytes of a file of people. */
export const MOST_PEOPLE_BYTES = 256 * 1024 * 1024;

/** The most people that are put into a dossier at once. */
export const MOST_PEOPLE_AT_ONCE = 50_000;

/** A file of people, read. */
export interface PeopleFile {
	readonly format: 'popolo' | 'wikidata' | null;
	/** Ready to be put into a dossier, once they have an identifier there: `id` is that of the file. */
	readonly people: readonly Actor[];
	readonly problems: readonly PeopleProblem[];
}
