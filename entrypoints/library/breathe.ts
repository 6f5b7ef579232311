/** The longest that the page keeps the reader waiting, in milliseconds. */
const LONGEST = 24;

/** Gives what comes on, and lets the page answer to the reader when it has worked for a while. */
export async function* breathing<T>(items: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
	let since = performance.now();
	for await (const item of items) {
		yield item;
		if (performance.now() - since < LONGEST) continue;
		await turn();
		since = performance.now();
	}
}

/** Lets waiting tasks have their turn. Not by a timer: browsers make one of those wait for 4 ms more, a sixth of all the time. */
function turn(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
