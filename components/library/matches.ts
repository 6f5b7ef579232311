/** What a search compares: without case and accents; `ñ` stays a letter of its own. */
function searchable(text: string): string {
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
	const text = searchable(fields.join('\n'));
	return searchable(query)
		.split(/\s+/)
		.every((word) => text.includes(word));
}
