import type { Problem } from '../domain/file-problem';
import { isLibrarySection } from '../domain/is-library-record';
import type { LibrarySection } from '../domain/library-record';
import { checkSettings } from './check-record';
import { JsonSource } from './json-source';
import { type LibraryItem, problem, recordItem } from './library-item';
import { FileError, pointer } from './problem';
import { type Place, readLines } from './read-lines';
import { FORMAT, FORMAT_VERSION } from './schema';

/**
 * Reads a library file that comes in pieces of text, record by record; each record is checked. A broken record is a
 * problem and no more: where records stand one a line, as they are written, so is a broken line, whatever it leaves open.
 * A file that cannot be read further ends with a fatal problem. Throws only what `pieces` throws.
 */
export async function* readLibrary(pieces: AsyncIterable<string>): AsyncGenerator<LibraryItem, void, undefined> {
	const source = new JsonSource(pieces);
	const place: Place = { section: null, index: 0, lined: false };
	try {
		yield* orByLines(source, place);
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		yield { kind: 'problem', problem: error.problem, fatal: true };
	}
}

async function* orByLines(source: JsonSource, place: Place): AsyncGenerator<LibraryItem, void, undefined> {
	try {
		yield* readFile(source, place);
	} catch (error) {
		if (!(error instanceof FileError) || !place.lined || !OF_ONE_LINE.includes(error.problem.reason)) throw error;
		yield* readLines(source, place, error);
	}
}

/** What may be wrong with a line alone. */
const OF_ONE_LINE: readonly Problem['reason'][] = ['syntax', 'truncated', 'huge'];

async function* readFile(source: JsonSource, place: Place): AsyncGenerator<LibraryItem, void, undefined> {
	const open = await source.peek();
	if (open !== '{') throw new FileError(source.line, '', open === '' ? 'empty' : 'foreign');
	await source.take('{', '');
	const seen = { format: false, version: false };
	for (let close = await closes(source, '}', ''); !close; close = (await source.take(',}', '')) === '}') {
		place.section = null;
		const first = await source.peek();
		place.lined = seen.version && source.atLineStart;
		if (first !== '"') throw new FileError(source.line, '', 'syntax');
		const { line, value: name } = await source.value('', place.lined ? 'nothing' : 'anything');
		if (typeof name !== 'string') throw new FileError(line, '', 'syntax');
		await source.take(':', pointer([name]));
		if (isLibrarySection(name)) {
			place.section = name;
			place.index = 0;
			yield* readSection(source, name, place);
			continue;
		}
		const { line: at, value } = await source.value(
			pointer([name]),
			place.lined ? (name === 'settings' ? 'objects' : 'nothing') : 'anything',
		);
		if (name === 'format' || name === 'version') {
			if (!seen.format && name === 'version') throw new FileError(at, '', 'foreign');
			checkHead(at, name, value);
			seen[name] = true;
		} else if (name === 'settings') {
			const checked = checkSettings(value);
			if (checked.ok) yield { kind: 'settings', settings: checked.value };
			else yield problem(at, [name, ...checked.steps], value === undefined ? 'syntax' : checked.reason);
		} else {
			yield problem(at, [name], 'unknown');
		}
	}
	place.lined = false;
	if (!seen.format || !seen.version) throw new FileError(source.line, '', 'foreign');
	if ((await source.peek()) !== '') throw new FileError(source.line, '', 'syntax');
}

/** Both stand first, so that nothing of a foreign or later file is looked at. */
function checkHead(line: number, name: 'format' | 'version', value: unknown): void {
	if (name === 'format' && value !== FORMAT) throw new FileError(line, '', 'foreign');
	if (name === 'format' || value === FORMAT_VERSION) return;
	const later = typeof value === 'number' && Number.isInteger(value) && value > FORMAT_VERSION;
	throw new FileError(line, '/version', later ? 'later' : 'choice');
}

async function* readSection(
	source: JsonSource,
	section: LibrarySection,
	place: Place,
): AsyncGenerator<LibraryItem, void, undefined> {
	await source.take('[', pointer([section]));
	for (let close = await closes(source, ']', section); !close; ) {
		const path = pointer([section, place.index]);
		const { line, value, chars } = await source.value(path, place.lined ? 'objects' : 'anything');
		yield recordItem(section, place.index++, line, value, chars);
		close = (await source.take(',]', path)) === ']';
	}
}

/** True when an object or a list is empty: its end is taken. */
async function closes(source: JsonSource, end: ']' | '}', path: string): Promise<boolean> {
	if ((await source.peek()) !== end) return false;
	await source.take(end, path);
	return true;
}
