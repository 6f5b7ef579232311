import type { Migration } from './migration';

/**
 * The second version: statements that the reader has put on record, suggestions that were dismissed, highlights and notes,
 * what the reader has done with each article, and a place for what can be made again from the rest. A record that is no object is left as it was found.
 */
export const to2: Migration = async (database, transaction) => {
	database.createObjectStore('derived');
	const statements = database.createObjectStore('statements', { keyPath: 'id' });
	statements.createIndex('speaker', ['dossier', 'actor']);
	statements.createIndex('article', 'articles', { multiEntry: true });
	const dismissals = database.createObjectStore('dismissals', { keyPath: 'key' });
	dismissals.createIndex('article', 'article');
	const annotations = database.createObjectStore('annotations', { keyPath: 'id' });
	annotations.createIndex('article', 'article');
	const articles = transaction.objectStore('articles');
	articles.createIndex('tags', 'tags', { multiEntry: true });
	for (let cursor = await articles.openCursor(); cursor; cursor = await cursor.continue()) {
		const before: unknown = cursor.value;
		if (typeof before !== 'object' || before === null) continue;
		await cursor.update({ tags: [], read: false, archived: false, progress: 0, ...before });
	}
};
