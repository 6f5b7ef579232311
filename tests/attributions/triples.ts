import { findTriples } from '../../lib/attributions/find-triples';
import type { Lang } from '../../lib/domain/lang';

/** What a text of a table says: `source | cue | content / rest of it`, with ` | denied` where the source denies it. */
export function triplesOf(text: string, lang: Lang): string[] {
	const words = (range: { start: number; end: number } | null) => (range === null ? '-' : text.slice(range.start, range.end));
	return findTriples(text, lang).map(({ source, cue, content, denied }) =>
		[words(source), words(cue), content.map(words).join(' / '), ...(denied ? ['denied'] : [])].join(' | '),
	);
}
