import { describe, expect, it } from 'vitest';
import { aroundArticle } from '../../lib/search/around';
import { indexOf } from './shelf';

const entity = (name: string) => ({ id: name, dossier: 'sea', type: 'person' as const, name, count: 1 });
const filler = (n: number) => `Filler number ${n} about weather, markets and sport on an ordinary afternoon.`;

const others = Array.from({ length: 20 }, (_, n) => ({ title: `Filler ${n}`, text: filler(n), entities: [entity('Everyone')] }));
const index = indexOf([
	{
		title: 'Dredging begins',
		text: 'Dredging of the estuary began; the sediment goes to the lagoon, fishermen said.',
		published: '2025-08-09',
		entities: [entity('Ana Vela'), entity('Everyone')],
	},
	{ title: 'Vela resigns', text: 'She gave no reasons at all.', published: '2025-08-12', entities: [entity('Ana Vela')] },
	{
		title: 'Lagoon at risk',
		text: 'Fishermen fear for the lagoon; sediment from the estuary kills it.',
		published: '2025-08-07',
	},
	...others,
]);

describe('what is related to a saved article', () => {
	const { related, also } = aroundArticle('https://example.org/a', index);

	it('shares people or telling words, and says which', () => {
		expect(related.slice(0, 2).map(({ article }) => article.title)).toEqual(['Vela resigns', 'Lagoon at risk']);
		expect(related[0]?.why).toMatchObject({ names: ['Ana Vela'], days: 3 });
		expect(related[1]?.why).toMatchObject({ names: [], days: -2 });
		expect(related[1]?.why.words).toEqual(expect.arrayContaining(['sediment', 'lagoon']));
		expect(also).toEqual([]);
	});

	it('is not everything in which someone stands whom all name', () => {
		expect(related.some(({ article }) => article.title.startsWith('Filler'))).toBe(false);
	});

	it('shares a person whom two dossiers have, whichever of them an article was saved by', () => {
		const shared = indexOf([
			{ title: 'First', text: 'Quietly.', entities: [{ ...entity('Ana Vela'), id: 'vela', dossier: 'port' }] },
			{ title: 'Second', text: 'Loudly.', entities: [entity('Ana Vela Gil')] },
			...others,
		]);
		const names = () =>
			aroundArticle('https://example.org/a', shared).related.map(({ article, why }) => [article.title, why.names]);
		expect(names()).toEqual([]);
		shared.people = new Map([['sea/Ana Vela Gil', { key: 'port/vela', name: 'Ana Vela' }]]);
		expect(names()).toEqual([['Second', ['Ana Vela']]]);
	});

	it('is nothing for an article that is not there', () => {
		expect(aroundArticle('https://example.org/none', index)).toEqual({ also: [], related: [] });
	});
});
