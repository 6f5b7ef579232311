import type { Problem } from '../domain/file-problem';
import type { ListCheck } from '../domain/list-format';
import type { ListItem } from './list-item';

/** How many problems are told one by one. */
const MOST_PROBLEMS = 100;

/** So many addresses are asked for at once. */
const EACH = 500;

/**
 * Reads a whole reading list and keeps nothing of it but what there is to say. `keyOf`: the address that an entry is kept
 * under; `here`: how many of some such addresses are in the library. Throws what these and `items` throw.
 */
export async function checkList(
	items: AsyncIterable<ListItem>,
	keyOf: (url: string) => string,
	here: (keys: readonly string[]) => Promise<number>,
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
	const all = [...keys];
	let known = 0;
	for (let at = 0; at < all.length; at += EACH) known += await here(all.slice(at, at + EACH));
	return { ...counts, entries: keys.size, here: known, problems, doubts, cut };
}
