/** A name that every file system takes: small letters, digits and hyphens, at most 60. Empty for a text that has none of them. */
export function slug(text: string): string {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-|-$/g, '');
}
