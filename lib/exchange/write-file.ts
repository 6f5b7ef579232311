/** What a file of many items is put together from. */
export interface FileWriter<T> {
	readonly begin: string;
	/** Between two items. */
	readonly between: string;
	readonly end: string;
	/** One item; `index` counts from 0. Empty for one that has no place in such a file. */
	entry(item: T, index: number): string;
}

/** Writes a file of items that come in helpings, a piece for each. */
export async function* writeFile<T>(
	{ begin, between, end, entry }: FileWriter<T>,
	helpings: AsyncIterable<readonly T[]>,
): AsyncGenerator<string, void, undefined> {
	let index = 0;
	yield begin;
	for await (const items of helpings) {
		let piece = '';
		for (const item of items) {
			const text = entry(item, index);
			if (text !== '') piece += `${index++ === 0 ? '' : between}${text}`;
		}
		if (piece !== '') yield piece;
	}
	yield end;
}
