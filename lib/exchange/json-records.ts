import { JsonSource } from './json-source';
import type { ListItem } from './list-item';
import { FileError, pointer } from './problem';

/** A record of a list, with its place. */
interface JsonRecord {
	readonly line: number;
	readonly path: string;
	/** `undefined` when it is no JSON; then `line` is that of the error. */
	readonly value: unknown;
}

/**
 * The records of a JSON file that is a list, or an object with a list of one of these names. Everything else in it is
 * passed over. Throws a `FileError` when the file is neither, or cannot be read further.
 */
export async function* jsonRecords(
	pieces: AsyncIterable<string>,
	names: readonly string[],
): AsyncGenerator<JsonRecord, void, undefined> {
	const source = new JsonSource(pieces);
	const open = await source.peek();
	if (open === '[') {
		yield* list(source, []);
	} else if (open === '{' && names.length > 0) {
		yield* inObject(source, names);
	} else {
		throw new FileError(source.line, '', open === '' ? 'empty' : 'foreign');
	}
	if ((await source.peek()) !== '') throw new FileError(source.line, '', 'syntax');
}

async function* inObject(source: JsonSource, names: readonly string[]): AsyncGenerator<JsonRecord, void, undefined> {
	await source.take('{', '');
	let found = false;
	if ((await source.peek()) === '}') throw new FileError(source.line, '', 'foreign');
	do {
		const { line, value: name } = await source.value('');
		if (typeof name !== 'string') throw new FileError(line, '', 'syntax');
		const path = pointer([name]);
		await source.take(':', path);
		if (names.includes(name) && (await source.peek()) === '[') {
			found = true;
			yield* list(source, [name]);
		} else {
			await source.value(path);
		}
	} while ((await source.take(',}', '')) === ',');
	if (!found) throw new FileError(source.line, pointer([names[0] ?? '']), 'missing');
}

async function* list(source: JsonSource, steps: readonly string[]): AsyncGenerator<JsonRecord, void, undefined> {
	await source.take('[', pointer(steps));
	if ((await source.peek()) === ']') {
		await source.take(']', pointer(steps));
		return;
	}
	let index = 0;
	let path: string;
	do {
		path = pointer([...steps, index++]);
		const { line, value } = await source.value(path);
		yield { line, path, value };
	} while ((await source.take(',]', path)) === ',');
}

/** Reads the records of a file with a function that makes an item of each. */
export async function* readRecords(
	pieces: AsyncIterable<string>,
	names: readonly string[],
	read: (record: JsonRecord, fields: Readonly<Record<string, unknown>>) => ListItem,
): AsyncGenerator<ListItem, void, undefined> {
	try {
		for await (const record of jsonRecords(pieces, names)) {
			const { line, path, value } = record;
			if (value === undefined) yield { kind: 'problem', problem: { line, path, reason: 'syntax' }, fatal: false };
			else if (typeof value !== 'object' || value === null || Array.isArray(value))
				yield { kind: 'problem', problem: { line, path, reason: 'type' }, fatal: false };
			else yield read(record, value as Readonly<Record<string, unknown>>);
		}
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		yield { kind: 'problem', problem: error.problem, fatal: true };
	}
}
