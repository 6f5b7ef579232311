import { likeness, SKETCH_SIZE } from './sketch';

/** A text to be compared: its sketch, and its day as a number of days. */
export interface Sketched {
	readonly sketch: Uint32Array;
	readonly day: number;
}

/** As much of its shingles has a text in common with another report of the same wire story, cut or with a new top. */
const SAME_STORY = 0.4;

/** A story is printed again within this many days. */
const MOST_DAYS = 10;

/** Bins of a sketch that are looked up together. Of two texts that share 0.4, three in a thousand have no such pair in common. */
const BAND = 2;

/** For each text the number of its group of nearly equal ones: that of the group's first text; -1 for one that is alone. */
export function groupAlike(texts: readonly (Sketched | null)[]): Int32Array {
	const parent = Int32Array.from(texts, (_, at) => at);
	const find = (at: number): number => {
		let root = at;
		while (parent[root] !== root) root = parent[root] as number;
		parent[at] = root;
		return root;
	};
	for (let bin = 0; bin + BAND <= SKETCH_SIZE; bin += BAND) {
		const firsts = new Map<number, number[]>();
		for (const [at, text] of texts.entries()) {
			if (!text || text.sketch[bin] === NOTHING) continue;
			const key = (text.sketch[bin] as number) * 0x100000 + ((text.sketch[bin + 1] as number) & 0xfffff);
			const known = firsts.get(key);
			if (!known) {
				firsts.set(key, [at]);
				continue;
			}
			// Compared with those that differ among themselves only: a thousand equal texts cost a thousand comparisons.
			if (known.some((first) => find(first) === find(at))) continue;
			const same = known.find((first) => isSame(texts[first], text));
			if (same === undefined) {
				if (known.length < MOST_COMPARED) known.push(at);
			} else {
				const [one, other] = [find(same), find(at)];
				parent[Math.max(one, other)] = Math.min(one, other);
			}
		}
	}
	const sizes = new Map<number, number>();
	for (const at of parent) sizes.set(find(at), (sizes.get(find(at)) ?? 0) + 1);
	return parent.map((_, at) => ((sizes.get(find(at)) ?? 0) > 1 ? find(at) : -1));
}

const NOTHING = 0xffffffff;
const MOST_COMPARED = 8;

/** True for two reports of one story. */
function isSame(a: Sketched | null | undefined, b: Sketched): boolean {
	return a !== null && a !== undefined && Math.abs(a.day - b.day) <= MOST_DAYS && likeness(a.sketch, b.sketch) >= SAME_STORY;
}
