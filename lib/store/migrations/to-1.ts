import type { Migration } from './migration';

/** The first version: the reading list, settings, and a place for installed packs. */
export const to1: Migration = (database) => {
	const articles = database.createObjectStore('articles', { keyPath: 'url' });
	articles.createIndex('savedAt', 'savedAt');
	articles.createIndex('outlet', 'outlet');
	database.createObjectStore('contents', { keyPath: 'url' });
	database.createObjectStore('meta');
	database.createObjectStore('dossiers', { keyPath: 'id' });
};
