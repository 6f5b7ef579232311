import { countWords, excerptOf } from '../../lib/domain/excerpt';
import { NEW_SHELF } from '../../lib/domain/saved-article';
import { LibraryIndex } from '../../lib/search/library-index';
import type { ListedArticle, ListRequest } from '../../lib/search/listed';
import { buildSegment } from '../../lib/search/segment';

/** An article of the reading list with its text, and what a test wants different. */
export interface Given extends Partial<ListedArticle> {
	readonly text?: string;
	readonly notes?: readonly string[];
}

const DAY = '2025-08-09T10:00:00.000Z';

export function listed({ text = '', notes: _notes, ...over }: Given): ListedArticle {
	return {
		url: 'https://example.org/a',
		title: '',
		byline: null,
		outlet: null,
		published: null,
		lang: 'en',
		...NEW_SHELF,
		savedAt: DAY,
		updatedAt: DAY,
		excerpt: excerptOf(text),
		words: countWords(text),
		entities: [],
		issues: [],
		highlights: 0,
		...over,
	};
}

/** An index of these articles, named `a`, `b`, `c` …, their texts in segments of some size. */
export function indexOf(given: readonly Given[], size = 100): LibraryIndex {
	const index = new LibraryIndex();
	const articles = given.map((one, at) => listed({ url: `https://example.org/${nameOf(at)}`, ...one }));
	for (const [at, article] of articles.entries()) index.put(article, given[at]?.notes ?? []);
	for (let from = 0; from < given.length; from += size) {
		const texts = articles.slice(from, from + size).map(({ url, updatedAt }, at) => ({
			url,
			stamp: updatedAt,
			text: given[from + at]?.text ?? '',
		}));
		index.add(from, structuredClone(buildSegment(texts)));
	}
	return index;
}

const nameOf = (at: number): string => (at < 26 ? String.fromCharCode(97 + at) : String(at));

export const LIST: ListRequest = { query: '', sort: 'best', most: 1000 };
