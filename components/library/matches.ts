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

/** Tells whether every word of a query stands somewhere in a text that is `searchable` already. An empty query matches everything. */
export function matcher(query: string): (searchableText: string) => boolean {
	const words = searchable(query).split(/\s+/);
	return (text) => words.every((word) => text.includes(word));
}
