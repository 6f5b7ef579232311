/** How many lines a text ends: the line feeds in it, which Unix and Windows both write. */
export function newlines(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
	return count;
}
