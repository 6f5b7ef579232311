import { expect, it } from 'vitest';
import { findTriples } from '../../lib/attributions/find-triples';
import type { Lang } from '../../lib/domain/lang';

/** What a text of a table says: `source | cue | content / rest of it`, with ` | denied` where the source denies it. */
export function triplesOf(text: string, lang: Lang): string[] {
	const words = (range: { start: number; end: number } | null) => (range === null ? '-' : text.slice(range.start, range.end));
	return findTriples(text, lang).map(({ source, cue, content, denied }) =>
		[words(source), words(cue), content.map(words).join(' / '), ...(denied ? ['denied'] : [])].join(' | '),
	);
}

/** What a row shows, its text, and all triples of it. */
export type TripleRow = readonly [shows: string, text: string, ...triples: string[]];

/** A test for each row. */
export function checkTriples(lang: Lang, rows: readonly TripleRow[]): void {
	it.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, text, ...triples]) => {
		expect(triplesOf(text, lang)).toEqual(triples);
	});
}
