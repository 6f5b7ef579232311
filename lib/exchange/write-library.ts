import { LIBRARY_SECTIONS, type LibrarySection, NO_RECORDS, type SectionCounts } from '../domain/library-record';
import { canonicalJson } from './canonical-json';
import { checkRecord, checkSettings } from './check-record';
import { FORMAT, FORMAT_VERSION } from './schema';

/** Where the records come from: page by page, in the order of their keys. */
export interface LibrarySource {
	settings(): Promise<unknown>;
	/** The records after a key (`null`: from the first), and the key to go on after; `null` after the last. */
	page(section: LibrarySection, after: string | null): Promise<LibraryPage>;
}

/** Some records of one list, as they are kept. */
export interface LibraryPage {
	readonly records: readonly unknown[];
	readonly next: string | null;
}

/** What was written, and how many records were left out because they are damaged. */
export interface Written {
	readonly records: SectionCounts;
	readonly damaged: number;
}

/**
 * Writes a library file, piece by piece: one record a line, every field in a fixed order, no time of writing, so that
 * the same library always gives the same bytes. Gives what was written; tells `progress` after each piece.
 */
export async function* writeLibrary(
	source: LibrarySource,
	progress: (written: Written) => void = () => {},
): AsyncGenerator<string, Written, undefined> {
	const records = { ...NO_RECORDS };
	let damaged = 0;
	const settings = checkSettings(await source.settings());
	yield `{"format":${JSON.stringify(FORMAT)},"version":${FORMAT_VERSION}`;
	if (settings.ok) yield `,\n"settings":${canonicalJson(settings.value)}`;
	for (const section of LIBRARY_SECTIONS) {
		yield `,\n"${section}":[`;
		let after: string | null = null;
		do {
			const page: LibraryPage = await source.page(section, after);
			const lines: string[] = [];
			for (const record of page.records) {
				const checked = checkRecord(section, record);
				if (!checked.ok) damaged++;
				else lines.push(`${records[section]++ === 0 ? '' : ','}\n${canonicalJson(checked.value.value)}`);
			}
			yield lines.join('');
			progress({ records: { ...records }, damaged });
			after = page.next;
		} while (after !== null);
		yield '\n]';
	}
	yield '\n}\n';
	return { records, damaged };
}
