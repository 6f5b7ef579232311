import type { Quoted } from '../text/quoted';

/** Offsets in one block, half-open. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** An attribution as found in one block, before anybody is resolved. */
export interface Triple {
	readonly source: Range | null;
	readonly cue: Range | null;
	readonly content: readonly Range[];
	readonly denied: boolean;
	/** The subject is left out or is that of an earlier clause: resolve it from the context. */
	readonly elided: boolean;
	/** The verb of a left-out subject is plural, so that no single person is meant. */
	readonly plural: boolean;
	/** The source stands only as a possessive: "in her view". */
	readonly possessive?: boolean;
}

/** The words of a quotation without its marks and without a comma that belongs to the sentence around it. */
export function innerRange(text: string, quoted: Quoted): Range {
	let start = quoted.innerStart;
	let end = quoted.innerEnd;
	while (start < end && /\s/.test(text[start] as string)) start++;
	while (end > start && /[\s,]/.test(text[end - 1] as string)) end--;
	return { start, end };
}
