/** How many of the items, sorted by `key`, have a key up to `at`: found by halving. */
export function countUpTo<T>(items: readonly T[], at: number, key: (item: T) => number): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (key(items[middle] as T) <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}
