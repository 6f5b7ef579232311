import type { Problem } from '../domain/file-problem';
import { isLibrarySection } from '../domain/is-library-record';
import type { LibraryRecord, LibrarySection } from '../domain/library-record';
import type { Settings } from '../domain/settings';
import { checkRecord, checkSettings } from './check-record';
import { JsonSource } from './json-source';
import { FileError, pointer } from './problem';
import { FORMAT, FORMAT_VERSION } from './schema';

/** What comes out of a library file, in its order. After a problem that is `fatal` nothing more comes. */
export type LibraryItem =
	/** `chars`: how much of the file it takes. */
	| { readonly kind: 'record'; readonly record: LibraryRecord; readonly chars: number }
	| { readonly kind: 'settings'; readonly settings: Settings }
	| { readonly kind: 'problem'; readonly problem: Problem; readonly fatal: boolean };

/**
 * Reads a library file that comes in pieces of text, record by record; each record is checked. A broken record is a
 * problem and no more; a file that cannot be read further ends with a fatal one. Throws only what `pieces` throws.
 */
export async function* readLibrary(pieces: AsyncIterable<string>): AsyncGenerator<LibraryItem, void, undefined> {
	try {
		yield* readFile(new JsonSource(pieces));
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		yield { kind: 'problem', problem: error.problem, fatal: true };
	}
}

async function* readFile(source: JsonSource): AsyncGenerator<LibraryItem, void, undefined> {
	if ((await source.peek()) !== '{') throw new FileError(source.line, '', 'foreign');
	await source.take('{', '');
	const seen = { format: false, version: false };
	for (let close = await closes(source, '}', ''); !close; close = (await source.take(',}', '')) === '}') {
		if ((await source.peek()) !== '"') throw new FileError(source.line, '', 'syntax');
		const { line, value: name } = await source.value('');
		if (typeof name !== 'string') throw new FileError(line, '', 'syntax');
		await source.take(':', pointer([name]));
		if (isLibrarySection(name)) {
			yield* readSection(source, name);
			continue;
		}
		const { line: at, value } = await source.value(pointer([name]));
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

async function* readSection(source: JsonSource, section: LibrarySection): AsyncGenerator<LibraryItem, void, undefined> {
	await source.take('[', pointer([section]));
	let index = 0;
	for (let close = await closes(source, ']', section); !close; index++) {
		const path = pointer([section, index]);
		const { line, value, chars } = await source.value(path);
		if (value === undefined) yield problem(line, [section, index], 'syntax');
		else {
			const checked = checkRecord(section, value);
			if (checked.ok) yield { kind: 'record', record: checked.value, chars };
			else yield problem(line, [section, index, ...checked.steps], checked.reason);
		}
		close = (await source.take(',]', path)) === ']';
	}
}

/** True when an object or a list is empty: its end is taken. */
async function closes(source: JsonSource, end: ']' | '}', path: string): Promise<boolean> {
	if ((await source.peek()) !== end) return false;
	await source.take(end, path);
	return true;
}

function problem(line: number, steps: readonly (string | number)[], reason: Problem['reason']): LibraryItem {
	return { kind: 'problem', problem: { line, path: pointer(steps), reason }, fatal: false };
}
