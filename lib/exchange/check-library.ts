import type { Problem } from '../domain/file-problem';
import type { LibraryCheck } from '../domain/library-check';
import { NO_RECORDS } from '../domain/library-record';
import type { Settings } from '../domain/settings';
import type { LibraryItem } from './library-item';

/** How many problems are told one by one. */
const MOST_PROBLEMS = 100;

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
