/** The texts longest to be tagged, in characters: tagging costs a hundred times what finding the dossier's names does. */
const MOST_CHARS = 40_000;

/**
 * The names of people in English texts as compromise tags them, once for every time they stand there.
 * The library is loaded at the first call: no page that is only read pays for it.
 */
export async function namesByCompromise(texts: readonly string[]): Promise<string[]> {
	const { default: nlp } = await import('compromise/two');
	let left = MOST_CHARS;
	const names: string[] = [];
	for (const text of texts) {
		left -= text.length;
		if (left < 0) break;
		names.push(...(nlp(text).match('#Person+').out('array') as string[]));
	}
	return names;
}
