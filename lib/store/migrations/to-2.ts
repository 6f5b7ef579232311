import { countWords, excerptOf } from '../../domain/excerpt';
import { isObject } from '../../domain/guard';
import type { Migration } from './migration';

/**
 * The second version: statements that the reader has put on record, suggestions that were dismissed, highlights and notes,
 * for each article what the reader has done with it, how it begins and keys to find it by whom it names, and places for
 * what can be made again from the rest and for an import on its way. A record that is no object is left as it was found.
 */
export const to2: Migration = async (database, transaction) => {
	database.createObjectStore('derived');
	database.createObjectStore('incoming');
	const statements = database.createObjectStore('statements', { keyPath: 'id' });
	statements.createIndex('speaker', ['dossier', 'actor']);
	statements.createIndex('article', 'articles', { multiEntry: true });
	// Those on no issue are in none: null is no key.
	statements.createIndex('issue', ['dossier', 'issue']);
	const dismissals = database.createObjectStore('dismissals', { keyPath: 'key' });
	dismissals.createIndex('article', 'article');
	const annotations = database.createObjectStore('annotations', { keyPath: 'id' });
	annotations.createIndex('article', 'article');
	const articles = transaction.objectStore('articles');
	articles.createIndex('tags', 'tags', { multiEntry: true });
	articles.createIndex('names', 'names', { multiEntry: true });
	const contents = transaction.objectStore('contents');
	for (let cursor = await articles.openCursor(); cursor; cursor = await cursor.continue()) {
		const before: unknown = cursor.value;
		if (!isObject(before)) continue;
		const content: unknown = await contents.get(cursor.primaryKey);
		const text = isObject(content) && typeof content.text === 'string' ? content.text : '';
		await cursor.update({ ...NEW, excerpt: excerptOf(text), words: countWords(text), ...before, names: namesIn(before) });
	}
};

const NEW = { tags: [], read: false, archived: false, progress: 0, issues: [] };

/** The keys of the index `names`: `dossier/id day`. */
function namesIn({ entities, published, savedAt }: Readonly<Record<string, unknown>>): readonly string[] {
	const day = typeof published === 'string' ? published : savedAt;
	if (!Array.isArray(entities) || typeof day !== 'string') return [];
	return entities.filter(isObject).map(({ dossier, id }) => `${dossier}/${id} ${day.slice(0, 10)}`);
}
