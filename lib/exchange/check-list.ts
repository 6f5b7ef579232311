import type { Problem } from '../domain/file-problem';
import type { ListCheck } from '../domain/list-format';
import type { ListItem } from './list-item';

/** How many problems are told one by one. */
const MOST_PROBLEMS = 100;

/**
 * Reads a whole reading list and keeps nothing of it but what there is to say. `keyOf`: the address that an entry is kept
 * under; `here`: how many of some such addresses are in the library. Throws what these and `items` throw.
 */
export async function checkList(
	items: AsyncIterable<ListItem>,
	keyOf: (url: string) => string,
	here: (keys: ReadonlySet<string>) => Promise<number>,
): Promise<ListCheck> {
	const keys = new Set<string>();
	const [problems, doubts]: [Problem[], Problem[]] = [[], []];
	const counts = { twice: 0, copies: 0, broken: 0, doubtful: 0 };
	let cut = false;
	for await (const item of items) {
		if (item.kind === 'problem') {
			counts.broken++;
			if (item.fatal) cut = true;
			if (problems.length < MOST_PROBLEMS) problems.push(item.problem);
			continue;
		}
		const key = keyOf(item.entry.url);
		if (keys.has(key)) counts.twice++;
		keys.add(key);
		if (item.entry.html !== null) counts.copies++;
		counts.doubtful += item.doubts.length;
		doubts.push(...item.doubts.slice(0, MOST_PROBLEMS - doubts.length));
	}
	return { ...counts, entries: keys.size, here: await here(keys), problems, doubts, cut };
}
