import type { LibraryRecord } from '../domain/library-record';
import type { LibraryItem } from './library-item';

/** A part ends when it holds this much of the file: a message takes 64 MB at most, and a megabyte is quick. */
const PART_CHARS = 1024 * 1024;

/** A part ends when it holds this many records, however small. */
const PART_RECORDS = 500;

/** The sound records of a file in parts that a message can carry. */
export async function* partsOf(items: AsyncIterable<LibraryItem>): AsyncGenerator<readonly LibraryRecord[], void, undefined> {
	let part: LibraryRecord[] = [];
	let chars = 0;
	for await (const item of items) {
		if (item.kind !== 'record') continue;
		part.push(item.record);
		chars += item.chars;
		if (chars < PART_CHARS && part.length < PART_RECORDS) continue;
		yield part;
		[part, chars] = [[], 0];
	}
	if (part.length > 0) yield part;
}
