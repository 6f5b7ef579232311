/** The longest that the page keeps the reader waiting, in milliseconds. */
const LONGEST = 24;

/** Gives what comes on, and lets the page answer to the reader when it has worked for a while. */
export async function* breathing<T>(items: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
	let since = performance.now();
	for await (const item of items) {
		yield item;
		if (performance.now() - since < LONGEST) continue;
		await new Promise((resolve) => {
			setTimeout(resolve, 0);
		});
		since = performance.now();
	}
}
