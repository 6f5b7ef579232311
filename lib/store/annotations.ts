import type { Annotation } from '../domain/annotation';
import { isAnnotation } from '../domain/is-annotation';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';

/** Highlights and notes of an article, the oldest first. */
export async function annotationsOf(database: Database, article: string): Promise<readonly Annotation[]> {
	const records: readonly unknown[] = await database.getAllFromIndex('annotations', 'article', article);
	return records.filter(isAnnotation).sort(byAge);
}

/** Puts the oldest first. */
export function byAge(a: Annotation, b: Annotation): number {
	return a.created < b.created ? -1 : a.created > b.created ? 1 : 0;
}

/** Keeps a highlight or note; one of the same id is brought up to date and keeps when it was made. */
export function putAnnotation(database: Database, annotation: Annotation): Promise<Annotation> {
	return inTransaction(database, ['annotations'], async (transaction) => {
		const store = transaction.objectStore('annotations');
		const before = await store.get(annotation.id);
		const kept = { ...annotation, created: before?.created ?? annotation.created };
		await store.put(kept);
		return kept;
	});
}

/** Removes a highlight or note. Gives it as it was; `null` when it was not there. */
export function removeAnnotation(database: Database, id: string): Promise<Annotation | null> {
	return inTransaction(database, ['annotations'], async (transaction) => {
		const store = transaction.objectStore('annotations');
		const before = await store.get(id);
		await store.delete(id);
		return before ?? null;
	});
}
