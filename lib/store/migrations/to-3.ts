import { isObject } from '../../domain/guard';
import type { Migration } from './migration';

/**
 * The third version: places for the pictures of articles, and for the addresses of those whose texts are still to be read.
 * Articles with a text and without a reading are such: up to here, nothing read what an import brought.
 */
export const to3: Migration = async (database, transaction) => {
	database.createObjectStore('pictures', { keyPath: 'url' });
	const unread = database.createObjectStore('unread', { keyPath: 'url' });
	const articles = transaction.objectStore('articles');
	for (let cursor = await articles.openCursor(); cursor; cursor = await cursor.continue()) {
		const record: unknown = cursor.value;
		if (isObject(record) && isUnread(record)) await unread.put({ url: cursor.primaryKey });
	}
};

function isUnread({ words, entities, issues, statements }: Readonly<Record<string, unknown>>): boolean {
	const isEmpty = (list: unknown) => Array.isArray(list) && list.length === 0;
	return typeof words === 'number' && words > 0 && isEmpty(entities) && isEmpty(issues) && isEmpty(statements);
}
