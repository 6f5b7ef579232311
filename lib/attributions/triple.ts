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
	/** The subject is that of an earlier verb of the same sentence: "runs three plants and asks that …". */
	readonly shared?: boolean;
	/** The source stands only as a possessive: "in her view". */
	readonly possessive?: boolean;
	/** Nothing but "for" or "to" makes it somebody's: it counts only for a person. */
	readonly opinion?: boolean;
}

/** The words that name somebody: without a possessive `’s` or “herself” behind them, with the bracket that they opened. */
export function nameRange(text: string, { start, end }: Range): Range {
	const words = text.slice(start, end);
	const emphatic = /.(\s+(?:himself|herself|itself|themselves|mism[oa]s?))$/i.exec(words)?.[1]?.length ?? 0;
	if (emphatic > 0) return { start, end: end - emphatic };
	const possessive = /['’]s?$/.exec(words)?.[0].length ?? 0;
	if (possessive > 0) return { start, end: end - possessive };
	const closing = words.lastIndexOf('(') > words.lastIndexOf(')') ? /^\.?\)/.exec(text.slice(end, end + 2))?.[0].length : 0;
	return { start, end: end + (closing ?? 0) };
}

/** The words of a quotation without its marks and without a comma that belongs to the sentence around it. */
export function innerRange(text: string, quoted: Quoted): Range {
	let start = quoted.innerStart;
	let end = quoted.innerEnd;
	while (start < end && /\s/.test(text[start] as string)) start++;
	while (end > start && /[\s,]/.test(text[end - 1] as string)) end--;
	return { start, end };
}
