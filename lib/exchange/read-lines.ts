import { isLibrarySection } from '../domain/is-library-record';
import type { LibrarySection } from '../domain/library-record';
import type { JsonSource } from './json-source';
import { type LibraryItem, problem, recordItem } from './library-item';
import { FileError, pointer } from './problem';

/** How far the reading of a library file has come. */
export interface Place {
	/** The list that is being read; `null` between lists. */
	section: LibrarySection | null;
	/** Of its next record. */
	index: number;
	/** True where lists and records stand one a line, as the library is written. */
	lined: boolean;
}

/** A line with which a list begins. */
const OPENS = /^"([^"\\]*)"\s*:\s*\[$/;

/**
 * Reads what is left of a library file line by line, after an error that brackets and quotes cannot tell the end of: each
 * line that is a whole record is one, every other one is a problem. Throws a `FileError` when the file ends too early, and
 * the error itself when no line follows it.
 */
export async function* readLines(
	source: JsonSource,
	place: Place,
	error: FileError,
): AsyncGenerator<LibraryItem, void, undefined> {
	const { path, line: wrongLine } = error.problem;
	if (!source.atLineStart) {
		await source.restOfLine();
		// The broken line is told only with what follows it, for the last one is where the file was cut off.
		if ((await source.peek()) === '') throw error;
		yield { kind: 'problem', problem: { line: wrongLine, path, reason: 'syntax' }, fatal: false };
	} else if ((await source.peek()) === '') throw error;
	/** A broken line, until it is known that another one follows. */
	let broken: readonly [line: number, steps: readonly (string | number)[]] | null = null;
	for (;;) {
		if ((await source.peek()) === '') break;
		if (broken) yield problem(...broken, 'syntax');
		broken = null;
		const { line } = source;
		const text = ((await source.restOfLine()) ?? '').trimEnd();
		const opened = OPENS.exec(text)?.[1];
		if (opened !== undefined) {
			place.section = isLibrarySection(opened) ? opened : null;
			place.index = 0;
			if (place.section === null) yield problem(line, [opened], 'unknown');
		} else if (text === '}' && (await source.peek()) === '') {
			return;
		} else if (text !== ']' && text !== '],') {
			const value = recordIn(text);
			const { section } = place;
			if (section !== null && value !== undefined) yield recordItem(section, place.index++, line, value, text.length);
			else broken = [line, section === null ? [] : [section, place.index++]];
		}
	}
	if (broken) throw new FileError(broken[0], pointer(broken[1]), 'truncated');
	throw new FileError(source.line, '', 'truncated');
}

/** The record that a line is, with the comma behind it or without; `undefined` for anything else. */
function recordIn(line: string): unknown {
	if (!line.startsWith('{')) return undefined;
	try {
		return JSON.parse(line.replace(/,$/, '')) as unknown;
	} catch {
		return undefined;
	}
}
