import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addPersonHash, articleHash, dossierHash, entityHash, mayGoOn, parseRoute, positionsHash } from '../../components/route';

describe('the library’s addresses', () => {
	test.each([
		['', { view: 'articles', query: '' }],
		['#/', { view: 'articles', query: '' }],
		['#/articles', { view: 'articles', query: '' }],
		['#/articles/tag%3A%22a%20b%22', { view: 'articles', query: 'tag:"a b"' }],
		['#/no-such-room', { view: 'articles', query: '' }],
		['#/article/', { view: 'articles', query: '' }],
		['/settings', { view: 'settings' }],
		['#/dossiers', { view: 'dossiers' }],
		['#/dossier/harbour', { view: 'dossier', dossier: 'harbour', entity: null }],
		['#/article/%', { view: 'article', url: '%' }],
	])('%s', (hash, route) => {
		expect(parseRoute(hash)).toEqual(route);
	});

	test('come back as they went', () => {
		const name = fc.string({ minLength: 1 });
		fc.assert(
			fc.property(name, name, (one, other) => {
				expect(parseRoute(articleHash(one))).toEqual({ view: 'article', url: one });
				expect(parseRoute(dossierHash(one))).toEqual({ view: 'dossier', dossier: one, entity: null });
				expect(parseRoute(positionsHash(one))).toEqual({ view: 'positions', dossier: one });
				expect(parseRoute(entityHash(one, other))).toEqual({ view: 'dossier', dossier: one, entity: other });
			}),
		);
	});
});

test.each<[shown: string, hash: string, may: boolean]>([
	['#/dossiers', addPersonHash('Eva Ortiz'), true],
	[dossierHash('harbour'), addPersonHash('Eva Ortiz'), true],
	[addPersonHash('Somebody'), addPersonHash('Eva Ortiz'), true],
	[articleHash('https://courier.example/open'), addPersonHash('Eva Ortiz'), false],
	['#/articles', addPersonHash('Eva Ortiz'), false],
	['#/edit/harbour/actors/NEW', addPersonHash('Eva Ortiz'), false],
	['', addPersonHash('Eva Ortiz'), false],
	[articleHash('https://courier.example/open'), '#/articles', true],
])('a library at %s may go on to %s: %s', (shown, hash, may) => {
	expect(mayGoOn(shown, hash)).toBe(may);
});
