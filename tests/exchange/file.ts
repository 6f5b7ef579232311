import { keyOf, LIBRARY_SECTIONS, type LibraryRecord, type LibrarySection } from '../../lib/domain/library-record';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import { decode } from '../../lib/exchange/decode';
import type { LibraryItem } from '../../lib/exchange/library-item';
import { readLibrary } from '../../lib/exchange/read-library';
import { type LibrarySource, writeLibrary } from '../../lib/exchange/write-library';

/** A source of records that stand in memory, a few a page. */
export function sourceOf(records: readonly LibraryRecord[], settings: Settings = DEFAULT_SETTINGS, each = 3): LibrarySource {
	return {
		settings: async () => settings,
		async page(section: LibrarySection, after: string | null) {
			const mine = records.filter((record) => record.section === section && (after === null || keyOf(record) > after));
			const sorted = mine.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
			const page = sorted.slice(0, each);
			const last = page.at(-1);
			return { records: page.map(({ value }) => value), next: sorted.length > each && last ? keyOf(last) : null };
		},
	};
}

/** The whole text of a file. */
export async function written(source: LibrarySource): Promise<string> {
	let text = '';
	for await (const piece of writeLibrary(source)) text += piece;
	return text;
}

/** What comes out of a file; its bytes come in pieces of a size. */
export async function readBack(file: string | Uint8Array, size = 1 << 20): Promise<LibraryItem[]> {
	const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
	async function* pieces() {
		for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
	}
	const items: LibraryItem[] = [];
	for await (const item of readLibrary(decode(pieces()))) items.push(item);
	return items;
}

/** Only what is wrong with a file, a line each: `17 /articles/3/url address`. */
export async function problemsOf(file: string | Uint8Array, size?: number): Promise<string[]> {
	const items = await readBack(file, size);
	return items.flatMap((item) => {
		if (item.kind !== 'problem') return [];
		const { line, path, reason } = item.problem;
		return [`${line} ${path || '(file)'} ${reason}${item.fatal ? '!' : ''}`];
	});
}

/** Records with no two of one name, as a library holds them. */
export function distinct(records: readonly LibraryRecord[]): LibraryRecord[] {
	const byKey = new Map(records.map((record) => [`${record.section} ${keyOf(record)}`, record]));
	return LIBRARY_SECTIONS.flatMap((section) => [...byKey.values()].filter((record) => record.section === section));
}
