import { describe, expect, it } from 'vitest';
import { articlesNaming } from '../../lib/store/articles-naming';
import { saveArticle } from '../../lib/store/save-article';
import type { Database } from '../../lib/store/schema';
import { COPY, draft, freshDatabase } from './fresh';

const person = (id: string) => ({ id, dossier: 'sea', type: 'person' as const, name: id, count: 1 });

async function save(database: Database, name: string, published: string | null, people: readonly string[]) {
	const entities = people.map(person);
	await saveArticle(
		database,
		draft({ url: `https://example.org/${name}`, published, entities }),
		COPY,
		'2025-09-01T10:00:00.000Z',
	);
}

const found = async (...ask: Parameters<typeof articlesNaming>) =>
	(await articlesNaming(...ask)).map(({ url }) => url.slice('https://example.org/'.length));

describe('articles that name some people', () => {
	it('come with those that name most of them first, then nearest in time', async () => {
		const database = await freshDatabase();
		await save(database, 'far', '2020-01-01', ['vela']);
		await save(database, 'near', '2025-08-08T23:00:00Z', ['vela']);
		await save(database, 'both', '2019-01-01', ['vela', 'rey']);
		await save(database, 'neither', '2025-08-09', ['otra']);
		await save(database, 'undated', null, ['vela']);
		const people = [person('vela'), person('rey')];
		expect(await found(database, people, '2025-08-09')).toEqual(['both', 'near', 'undated', 'far']);
		expect(await found(database, people, null)).toEqual(['both', 'undated', 'near', 'far']);
		expect(await found(database, people, '2019-01-01', { each: 1, most: 2 })).toEqual(['both', 'far'].slice(0, 1));
		expect(await found(database, [], '2025-08-09')).toEqual([]);
	});

	it('are not found by a name that another name begins with, nor by a person of another dossier', async () => {
		const database = await freshDatabase();
		await save(database, 'longer', '2025-08-08', ['vela-rey']);
		expect(await found(database, [person('vela')], '2025-08-09')).toEqual([]);
		expect(await found(database, [{ id: 'vela-rey', dossier: 'land' }], '2025-08-09')).toEqual([]);
	});

	it('are forgotten when they are saved again without the name', async () => {
		const database = await freshDatabase();
		await save(database, 'a', '2025-08-08', ['vela']);
		await save(database, 'a', '2025-08-08', ['rey']);
		expect(await found(database, [person('vela')], null)).toEqual([]);
		expect(await found(database, [person('rey')], null)).toEqual(['a']);
	});
});
