import { NO_RECORDS, type SectionCounts } from '../domain/library-record';
import type { Settings } from '../domain/settings';
import type { Problem } from './problem';
import type { LibraryItem } from './read-library';

/** How many problems are told one by one. */
const MOST_PROBLEMS = 100;

/** What a file holds, before anything of it is taken over. */
export interface LibraryCheck {
	/** Sound records. */
	readonly records: SectionCounts;
	readonly settings: Settings | null;
	/** The first hundred. */
	readonly problems: readonly Problem[];
	/** How many there are. */
	readonly broken: number;
	/** True when the file cannot be read to its end. */
	readonly cut: boolean;
}

/** Reads a whole file and keeps nothing of it but what there is to say. Throws what `items` throws. */
export async function checkLibrary(items: AsyncIterable<LibraryItem>): Promise<LibraryCheck> {
	const records = { ...NO_RECORDS };
	const problems: Problem[] = [];
	let settings: Settings | null = null;
	let broken = 0;
	let cut = false;
	for await (const item of items) {
		if (item.kind === 'record') records[item.record.section]++;
		else if (item.kind === 'settings') settings = item.settings;
		else {
			broken++;
			if (item.fatal) cut = true;
			if (problems.length < MOST_PROBLEMS) problems.push(item.problem);
		}
	}
	return { records, settings, problems, broken, cut };
}
