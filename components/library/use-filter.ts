import { useMemo, useRef } from 'preact/hooks';
import { matcher, searchable } from './matches';

/**
 * The entries that every word of a query stands in. An entry's words are made searchable once, when they are first looked
 * in: of 100,000 of them that takes longer than everything else. `entries` must stay the same list from one rendering to the next.
 */
export function useFilter<Entry>(
	entries: readonly Entry[],
	query: string,
	wordsOf: (entry: Entry) => readonly (string | null)[],
): readonly Entry[] {
	const known = useRef(new WeakMap<readonly Entry[], string[]>());
	return useMemo(() => {
		if (query.trim() === '') return entries;
		const texts = known.current.get(entries) ?? entries.map((entry) => searchable(wordsOf(entry).join('\n')));
		known.current.set(entries, texts);
		const fits = matcher(query);
		return entries.filter((_, place) => fits(texts[place] as string));
	}, [entries, query]);
}
