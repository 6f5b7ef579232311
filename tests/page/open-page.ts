import { parseHTML } from 'linkedom';

/** A document as `npm run read` sees it: parsed by linkedom, without layout. */
export function openPage(html: string): Document {
	return parseHTML(html).document as unknown as Document;
}

/** A page around an article: enough prose to be one. */
export function articlePage(inner: string, head = ''): Document {
	return openPage(
		`<!doctype html><html lang="en"><head><title>Harbour opens | The Gull</title>${head}</head><body>${inner}</body></html>`,
	);
}

/** A paragraph of `words` ordinary words that begins with `start`. */
export function prose(start: string, words = 40): string {
	return `${start} ${'the tide came in over the grey stones and '.repeat(Math.ceil(words / 9)).trim()}.`;
}
