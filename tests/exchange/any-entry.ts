import fc from 'fast-check';
import type { ListEntry } from '../../lib/domain/list-entry';
import { cleanTags, webAddress } from '../../lib/exchange/entry-values';

const anyTime = fc.integer({ min: 700_000_000, max: 3_000_000_000 }).map((second) => new Date(second * 1000).toISOString());
const anyLine = fc
	.string({ unit: fc.constantFrom(...'aéñ "\',;|&<>#=\\/“»\n\tB1') })
	.map((text) => text.replace(/\s+/g, ' ').trim());

/** Any entry of a reading list, with everything that means something in one of the forms of files. */
export const anyEntry: fc.Arbitrary<ListEntry> = fc.record({
	url: fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => webAddress(url) ?? 'https://example.org/'),
	title: anyLine,
	byline: fc.option(anyLine.filter((line) => line !== '').map((line) => line.slice(0, 80).trim() || 'x')),
	published: fc.option(anyTime),
	lang: fc.option(fc.constantFrom('en' as const, 'es' as const)),
	savedAt: fc.option(anyTime),
	tags: fc.array(anyLine, { maxLength: 4 }).map((tags) => cleanTags(tags)),
	read: fc.boolean(),
	archived: fc.boolean(),
	progress: fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
	note: anyLine,
	highlights: fc.array(fc.record({ quote: anyLine.map((line) => `q${line}`), note: anyLine, created: fc.option(anyTime) }), {
		maxLength: 3,
	}),
	html: fc.option(anyLine.map((line) => `<p>${line}</p>`)),
});
