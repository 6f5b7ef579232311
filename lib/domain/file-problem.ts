/** Why a file, or a record of it, cannot be taken over. Each is a sentence of the interface. */
export type Reason =
	/** Not a file of this format at all. */
	| 'foreign'
	/** Of a later version of the format. */
	| 'later'
	/** Not UTF-8 (or UTF-16 with its mark). */
	| 'encoding'
	/** No JSON at this place. */
	| 'syntax'
	/** Ends before it is complete. */
	| 'truncated'
	/** A record of more than 64 million characters. */
	| 'huge'
	| 'missing'
	/** Text where a number should be, and the like. */
	| 'type'
	/** A field that the format does not have. */
	| 'unknown'
	| 'long'
	| 'empty'
	| 'address'
	| 'time'
	| 'date'
	/** None of the words or numbers that the field can hold. */
	| 'choice'
	/** A list that says something twice. */
	| 'twice'
	/** A stance without an issue, or an issue without one. */
	| 'stance';

/** One thing that is wrong in a file. */
export interface Problem {
	/** From 1. For a record that was read whole: the line on which it begins. */
	readonly line: number;
	/** JSON Pointer (RFC 6901) of the value, such as `/articles/3/tags/0`; empty for the whole file. */
	readonly path: string;
	readonly reason: Reason;
	/** What the file is called, where there are several. */
	readonly file?: string;
}
