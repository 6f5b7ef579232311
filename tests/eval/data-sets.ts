import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../lib/domain/lang';
import type { Stretch } from './letters';

/** A text of one of the public sets (`docs/measuring.md`). Offsets are UTF-16 units of `text`. */
interface SetText {
	readonly id: string;
	readonly lang: Lang;
	readonly text: string;
}

/** A text with the named entities in it. */
export interface NamesText extends SetText {
	readonly mentions: readonly {
		readonly start: number;
		readonly end: number;
		readonly type: string;
		readonly text: string;
		/** Wikidata id or Wikipedia title; absent where nobody linked it. */
		readonly link?: string;
		readonly name?: string;
		readonly coref?: boolean;
		readonly named?: boolean;
		readonly chain?: string;
	}[];
}

/** An attribution that annotators found. */
export interface GivenQuote {
	readonly content: readonly Stretch[];
	readonly cue?: readonly Stretch[];
	readonly source?: readonly Stretch[];
	readonly type?: string;
	readonly cueClass?: string;
	readonly sourceText?: string;
	readonly cueText?: string;
}

/** A text with attributions; within `discard` nothing is judged. */
export interface QuotesText extends SetText {
	readonly quotes: readonly GivenQuote[];
	readonly discard?: readonly Stretch[];
}

/** The texts of a set, one JSON object a line; `null` when the file is not there. */
export function loadSet<T extends SetText>(folder: string, file: string): readonly T[] | null {
	const path = join(folder, file);
	if (!existsSync(path)) return null;
	return readFileSync(path, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as T);
}

/**
 * True for the half of a set that is held back: nobody looks at its errors, so a gap between the halves shows rules
 * that fit single sentences. Decided by the text's id alone (FNV-1a), so it never changes.
 */
export function isHeldBack(id: string): boolean {
	let hash = 0x811c9dc5;
	for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return ((hash >>> 16) & 1) === 1;
}
