import { vi } from 'vitest';
import type { LibrarySearchServices } from '../../components/library/services';
import type { SavedArticle } from '../../lib/domain/saved-article';
import { aroundArticle } from '../../lib/search/around';
import { findArticles } from '../../lib/search/find-articles';
import { LibraryIndex } from '../../lib/search/library-index';
import { parseQuery } from '../../lib/search/query';
import { buildSegment } from '../../lib/search/segment';
import { snippetOf } from '../../lib/search/snippet';
import { tagsOf } from '../../lib/search/tags';

/** The search itself over a list in memory, without worker and store. `textOf`: the text of a copy. */
export function fakeSearch(
	list: () => readonly SavedArticle[],
	textOf: (article: SavedArticle) => string = ({ title }) => title,
): LibrarySearchServices & { changed(): void } {
	const listeners = new Set<() => void>();
	const indexed = () => {
		const index = new LibraryIndex();
		for (const { statements: _, ...article } of list()) index.put({ ...article, highlights: 0 }, []);
		index.add(0, buildSegment(list().map((article) => ({ url: article.url, stamp: article.updatedAt, text: textOf(article) }))));
		return index;
	};
	return {
		find: vi.fn(async (request) => findArticles(request, indexed())),
		snippets: vi.fn(async (urls: readonly string[], query: string) =>
			urls.map((url) => snippetOf(textOf(list().find((one) => one.url === url) as SavedArticle), parseQuery(query))),
		),
		around: vi.fn(async (url) => aroundArticle(url, indexed())),
		tags: vi.fn(async () => tagsOf(indexed())),
		follow: vi.fn((changed: () => void) => {
			listeners.add(changed);
			return () => listeners.delete(changed);
		}),
		changed() {
			for (const listener of listeners) listener();
		},
	};
}
