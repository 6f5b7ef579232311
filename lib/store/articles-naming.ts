import { isSavedArticle } from '../domain/is-saved-article';
import type { SavedArticle } from '../domain/saved-article';
import { nameKey } from './article-record';
import type { Database } from './schema';

/** After every day of an entity's keys. */
const LAST = '\uffff';

/** How far to look; all of it has a default. */
export interface NamingLimits {
	/** For each entity, this many articles before the day and as many from it on. */
	readonly each?: number;
	/** This many articles in all. */
	readonly most?: number;
}

/**
 * Saved articles that name one of some entities, those that name most of them first, then those nearest to a day. `day`
 * is `2025-08-09`; `null`: the newest are the nearest. What it costs does not grow with the reading list.
 */
export async function articlesNaming(
	database: Database,
	entities: readonly { readonly id: string; readonly dossier: string }[],
	day: string | null,
	{ each = 40, most = 60 }: NamingLimits = {},
): Promise<readonly SavedArticle[]> {
	const transaction = database.transaction('articles', 'readonly');
	const index = transaction.store.index('names');
	const middle = day ?? LAST;
	const found = new Map<string, { hits: number; distance: number }>();
	await Promise.all(
		entities.map(async (entity) => {
			const prefix = nameKey(entity);
			const before: string[] = [];
			const range = IDBKeyRange.bound(prefix, prefix + middle, false, true);
			let cursor = await index.openKeyCursor(range, 'prev');
			while (cursor && before.length < each) {
				before.push(cursor.primaryKey);
				cursor = await cursor.continue();
			}
			const after = await index.getAllKeys(IDBKeyRange.bound(prefix + middle, prefix + LAST), each);
			for (const urls of [before, after]) {
				for (const [distance, url] of urls.entries()) {
					const known = found.get(url);
					found.set(url, { hits: (known?.hits ?? 0) + 1, distance: Math.min(known?.distance ?? distance, distance) });
				}
			}
		}),
	);
	const ranked = [...found].sort(([, a], [, b]) => b.hits - a.hits || a.distance - b.distance).slice(0, most);
	const records: readonly unknown[] = await Promise.all(ranked.map(([url]) => transaction.store.get(url)));
	await transaction.done;
	return records.filter(isSavedArticle);
}
