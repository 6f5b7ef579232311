import type { Problem } from '../domain/file-problem';
import { MAX_NOTE_CHARS } from '../domain/is-annotation';
import { MAX_CONTENT_CHARS } from '../domain/is-saved-article';
import { bareEntry, type ListEntry } from '../domain/list-entry';
import { timeOf, webAddress } from './entry-values';
import type { ListItem } from './list-item';

/** Where the fields of a record stand in its file. */
interface Place {
	readonly line: number;
	/** JSON Pointer of the record; for a table, of the row. */
	readonly path: string;
}

/** Makes an item of the fields of one record: what cannot be read of it is a doubt, and no address a problem. */
export function item(
	{ line, path }: Place,
	address: readonly [field: string, value: unknown],
	fields: (time: (field: string, value: unknown) => string | null) => Partial<ListEntry>,
): ListItem {
	const [field, value] = address;
	const url = webAddress(value);
	if (url === null) {
		const reason = value === undefined || value === null || value === '' ? 'missing' : 'address';
		return { kind: 'problem', problem: { line, path: `${path}/${field}`, reason }, fatal: false };
	}
	const doubts: Problem[] = [];
	const time = (name: string, written: unknown): string | null => {
		const read = timeOf(written);
		if (read === undefined) doubts.push({ line, path: `${path}/${name}`, reason: 'time' });
		return read ?? null;
	};
	const entry = { ...bareEntry(url), ...fields(time) };
	if (entry.note.length > MAX_NOTE_CHARS) doubts.push({ line, path: `${path}/note`, reason: 'long' });
	const copyFits = (entry.html?.length ?? 0) <= 2 * MAX_CONTENT_CHARS;
	if (!copyFits) doubts.push({ line, path: `${path}/content`, reason: 'long' });
	const fitting = { ...entry, note: entry.note.slice(0, MAX_NOTE_CHARS), html: copyFits ? entry.html : null };
	return { kind: 'entry', line, entry: fitting, doubts };
}
