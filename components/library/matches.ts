/** What a search compares: without case and accents; `ñ` stays a letter of its own. */
export function searchable(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replaceAll('ñ', '\u0001')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replaceAll('\u0001', 'ñ');
}

/** True when every word of the query stands somewhere in the fields. An empty query matches everything. */
export function matches(query: string, fields: readonly (string | null)[]): boolean {
	return matcher(query)(searchable(fields.join('\n')));
}

/** Tells whether every word of a query stands somewhere in a text that is `searchable` already: for very many texts. */
export function matcher(query: string): (searchableText: string) => boolean {
	const words = searchable(query).split(/\s+/);
	return (text) => words.every((word) => text.includes(word));
}
