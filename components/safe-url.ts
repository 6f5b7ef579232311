/** The address if it leads to the web (http or https), else `null`: nothing else ever becomes a link. */
export function safeUrl(url: string | null): string | null {
	try {
		const { protocol, href } = new URL(url ?? '');
		return protocol === 'https:' || protocol === 'http:' ? href : null;
	} catch {
		return null;
	}
}
