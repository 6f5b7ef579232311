import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { ArticleDraft } from '../../lib/domain/saved-article';
import { openDatabase } from '../../lib/store/open-database';

/** A database of today's version on an empty disk. */
export function freshDatabase() {
	globalThis.indexedDB = new IDBFactory();
	return openDatabase();
}

/** An article to save, with what a test wants different. */
export function draft(change: Partial<ArticleDraft> = {}): ArticleDraft {
	return {
		url: 'https://example.org/a',
		title: 'The lighthouse',
		byline: null,
		outlet: 'Example',
		published: '2025-08-09',
		lang: 'en',
		excerpt: 'Words.',
		words: 1,
		entities: [],
		issues: [],
		statements: [],
		...change,
	};
}

export const COPY = { html: '<p>Words.</p>', text: 'Words.' };
