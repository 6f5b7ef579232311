import type { ListEntry } from '../domain/list-entry';
import type { ListWriter } from './list-item';

/** Writes a file of entries that come in helpings, a piece for each. */
export async function* writeList(
	{ begin, between, end, entry }: ListWriter,
	helpings: AsyncIterable<readonly ListEntry[]>,
): AsyncGenerator<string, void, undefined> {
	let index = 0;
	yield begin;
	for await (const entries of helpings) {
		yield entries.map((one) => `${index === 0 ? '' : between}${entry(one, index++)}`).join('');
	}
	yield end;
}
