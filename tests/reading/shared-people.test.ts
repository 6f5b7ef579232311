import { describe, expect, it } from 'vitest';
import { buildCard } from '../../lib/cards/build-card';
import type { ActorCard } from '../../lib/cards/model';
import { NO_RECORD } from '../../lib/cards/reader-record';
import { relatedToPage } from '../../lib/cards/related-to-page';
import { whoStandsWhere } from '../../lib/cards/stands';
import { summarizePage } from '../../lib/cards/summarize-page';
import type { Actor, ActorName, Dossier } from '../../lib/domain/dossier';
import type { PageText } from '../../lib/domain/page-text';
import { parseDossier } from '../../lib/dossiers/parse';
import { withSaidSame } from '../../lib/dossiers/said-same';
import { createReader } from '../../lib/reading/reader';
import { saved } from '../cards/bridge';
import { smallPack } from '../dossiers/small-pack';

const both = (text: string) => ({ en: text, es: text });
const name = (text: string, kind: ActorName['kind'] = 'full', over: Partial<ActorName> = {}): ActorName => ({
	...{ text, lang: '*', kind },
	...over,
});
const person = (id: string, wikidata: string | null, title: string, names: readonly ActorName[]): Actor => ({
	...{ id, type: 'person', name: names[0]?.text ?? id, wikidata, names, summary: both(`${title}, says ${id}.`) },
	roles: [{ title: both(title), organization: null, from: '2020', to: null }],
});

function pack(
	id: string,
	title: string,
	actors: readonly Actor[],
	words: readonly (readonly [actor: string, quote: string])[],
): Dossier {
	const small = smallPack();
	return parseDossier({
		...small,
		...{ id, title: both(title), actors, terms: [], articles: [{ ...small.articles[0], id: 'source' }] },
		issues: [{ id: 'toll', question: both(`Toll, asks ${title}?`), label: both(`Toll (${title})`), terms: [] }],
		positions: words.map(([actor, quote], place) => ({
			...{ id: `p${place}`, actor, issue: 'toll', stance: place % 2 ? 'opposes' : 'supports', statement: both(quote) },
			...{ quote: { text: quote, lang: 'en' }, date: '2024-01-04', article: 'source', checked: 'quote' },
		})),
	});
}

const BRIDGE = pack(
	'bridge',
	'The bridge',
	[
		person('ana-ferrer', 'Q101', 'Mayor', [name('Ana Ferrer')]),
		person('ivo-kask', 'Q102', 'Engineer', [name('Ivo Kask')]),
		person('no-item', null, 'Clerk', [name('Mara Lind')]),
	],
	[['ana-ferrer', 'This bridge will stand for a hundred years']],
);
const COUNCIL = pack(
	'council',
	'The council',
	[
		person('ferrer', 'Q101', 'Head of the council', [name('Ana Ferrer Gil'), name('Anita Ferrer')]),
		person('kask', 'Q102', 'Adviser', [name('Ivo Kask'), name('Engineer Kask', 'short')]),
		person('other-lind', null, 'Painter', [name('Mara Lind')]),
	],
	[
		['kask', 'Nobody will pay for the crossing here'],
		['ferrer', 'The council has never asked for a toll'],
	],
);

const OTHER_SOURCE: Dossier = {
	...COUNCIL,
	articles: COUNCIL.articles.map((one) => ({ ...one, url: 'https://council.example/minutes' })),
};

const page = (...texts: readonly string[]): PageText => ({
	...{
		url: 'https://gazette.example/a',
		canonicalUrl: null,
		title: 'The bridge',
		byline: null,
		outlet: null,
		published: '2024-02-01',
	},
	lang: 'en',
	blocks: texts.map((text, id) => ({ id, kind: 'paragraph', text })),
});
const PAGE = page(
	'Ana Ferrer told reporters on Friday that the bridge was safe. Anita Ferrer, as the council knows her, spoke for an hour.',
	'“The council has never asked for a toll,” Ferrer said. Engineer Kask did not agree, and Ivo Kask said so.',
);
const marks = (dossiers: readonly Dossier[], of = PAGE) =>
	createReader(dossiers)
		.read(of)
		.mentions.map(({ surface, dossier, entity }) => `${surface} ${dossier}/${entity}`);
const cardOf = (dossiers: readonly Dossier[], dossier: string, entity: string): ActorCard => {
	const reading = { page: PAGE, reading: createReader(dossiers).read(PAGE) };
	const request = {
		dossiers,
		entity,
		dossier,
		lead: { first: [], paragraph: false },
		lang: 'en' as const,
		asOf: '2024-02-01',
		url: null,
		reading,
		saved: [],
		own: NO_RECORD,
	};
	return buildCard(request) as ActorCard;
};

describe('people whom two dossiers share', () => {
	it('have one mark each, by whatever name of either dossier', () => {
		expect(marks([BRIDGE, COUNCIL])).toEqual([
			'Ana Ferrer bridge/ana-ferrer',
			'Anita Ferrer bridge/ana-ferrer',
			'Ferrer bridge/ana-ferrer',
			'Engineer Kask bridge/ivo-kask',
			'Ivo Kask bridge/ivo-kask',
		]);
	});

	it('are one whichever dossier comes first, with everything that either knows', () => {
		const spans = (dossiers: readonly Dossier[]) =>
			createReader(dossiers)
				.read(PAGE)
				.mentions.map(({ span }) => span);
		expect(spans([COUNCIL, BRIDGE])).toEqual(spans([BRIDGE, COUNCIL]));
		expect(new Set(marks([COUNCIL, BRIDGE]).map((mark) => mark.split(' ').at(-1)))).toEqual(
			new Set(['council/ferrer', 'council/kask']),
		);
	});

	it('have one card, with what each dossier says and whose issue it is', () => {
		for (const [dossier, entity] of [
			['bridge', 'ana-ferrer'],
			['council', 'ferrer'],
		] as const) {
			const card = cardOf([BRIDGE, COUNCIL], dossier, entity);
			expect(new Set(card.issues.map(({ from, before }) => `${from}: ${before.map(({ quote }) => quote?.text)}`))).toEqual(
				new Set([
					'The bridge: This bridge will stand for a hundred years',
					'The council: The council has never asked for a toll',
				]),
			);
			expect(card.mentions).toBe(3);
			expect(card.here).toHaveLength(2);
		}
	});

	it('have what the dossiers do not agree on shown side by side, never mixed', () => {
		const card = cardOf([BRIDGE, COUNCIL], 'bridge', 'ana-ferrer');
		expect(card).toMatchObject({
			name: 'Ana Ferrer',
			office: { title: 'Mayor' },
			background: 'Mayor, says ana-ferrer.',
			elsewhere: [
				{
					dossier: 'council',
					title: 'The council',
					name: 'Ana Ferrer Gil',
					office: { title: 'Head of the council' },
					background: 'Head of the council, says ferrer.',
				},
			],
		});
	});

	it('have said what either dossier has on record, and the words lead to where they are from', () => {
		const said = cardOf([BRIDGE, COUNCIL], 'bridge', 'ana-ferrer').here.at(-1);
		expect(said).toMatchObject({ status: 'known', matches: [{ quote: { text: 'The council has never asked for a toll' } }] });
		const other = { ...COUNCIL, positions: [] };
		expect(cardOf([BRIDGE, other], 'bridge', 'ana-ferrer').here.at(-1)).toMatchObject({ status: 'new', matches: [] });
	});

	it('stand once in the list of the page, and in the table of each dossier', () => {
		const reading = createReader([BRIDGE, COUNCIL]).read(PAGE);
		const summary = summarizePage({
			page: PAGE,
			reading,
			dossiers: [BRIDGE, COUNCIL],
			lang: 'en',
			saved: false,
			checked: [],
			own: NO_RECORD,
		});
		expect(summary.actors.map(({ name: called, count }) => `${called} ${count}`)).toEqual(['Ana Ferrer 3', 'Ivo Kask 2']);
		const tables = whoStandsWhere(summary.actors, [BRIDGE, COUNCIL], [], [], null, 'en');
		expect(tables.map(({ dossier, rows }) => [dossier, rows.map(({ actor }) => actor.name)])).toEqual([
			['bridge', ['Ana Ferrer']],
			['council', ['Ana Ferrer', 'Ivo Kask']],
		]);
	});

	it('lead to the articles of either dossier and of the reading list, by whichever of them these were saved', () => {
		const article = saved('https://gazette.example/saved', '2024-02-02', []);
		const related = relatedToPage({
			page: PAGE,
			reading: createReader([BRIDGE, OTHER_SOURCE]).read(PAGE),
			dossiers: [BRIDGE, OTHER_SOURCE],
			lang: 'en',
			saved: [{ ...article, entities: [{ id: 'ferrer', dossier: 'council', type: 'person', name: 'Ana Ferrer Gil', count: 1 }] }],
		});
		expect(related.map(({ url, shared }) => [url, shared])).toEqual([
			['https://council.example/minutes', ['Ana Ferrer', 'Ivo Kask']],
			['https://gazette.example/saved', ['Ana Ferrer']],
			['https://gazette.example/bridge?id=1', ['Ana Ferrer']],
		]);
	});

	it('lose, with a dossier that is no longer followed, its part alone', () => {
		expect(marks([BRIDGE])).toEqual(['Ana Ferrer bridge/ana-ferrer', 'Kask bridge/ivo-kask', 'Ivo Kask bridge/ivo-kask']);
		const alone = cardOf([BRIDGE], 'bridge', 'ana-ferrer');
		expect(alone.elsewhere).toEqual([]);
		expect(alone.issues.map(({ from, label }) => [from, label])).toEqual([[undefined, 'Toll (The bridge)']]);
		expect(cardOf([COUNCIL], 'council', 'ferrer').issues.map(({ label }) => label)).toEqual(['Toll (The council)']);
	});

	it('are named by the dossier that the page is about', () => {
		const story: Dossier = parseDossier({
			...COUNCIL,
			terms: ['levy', 'permit'].map((id) => ({
				...{ id, name: both(id), definition: both(id), articles: [] },
				aliases: [{ text: `harbour ${id}`, lang: 'en' }],
			})),
		});
		const about = page('Ana Ferrer spoke of the harbour levy and of the harbour permit.');
		expect(marks([BRIDGE, story], about)[0]).toBe('Ana Ferrer council/ferrer');
	});
});

describe('people of one id in two dossiers', () => {
	it('keep what each dossier says of its own: who “she” is', () => {
		const one = pack('one', 'One', [person('clerk', null, 'Directora', [name('Ana Ferrer')])], []);
		const other = pack('other', 'Other', [person('clerk', null, 'Director', [name('Ivo Kask')])], []);
		const of = page('Ana Ferrer came to the harbour on Friday. “This bridge will stand for a hundred years,” she said.');
		for (const dossiers of [
			[one, other],
			[other, one],
		])
			expect(
				createReader(dossiers)
					.read(of)
					.attributions.map(({ speaker }) => speaker),
			).toEqual([{ kind: 'actor', id: 'clerk', dossier: 'one' }]);
	});
});

describe('people of one name', () => {
	it('are not one without a Wikidata item that says so', () => {
		const of = page('Mara Lind spoke on Friday, and Lind left.');
		const found = marks([BRIDGE, COUNCIL], of);
		expect(found.length).toBeGreaterThan(0);
		const card = buildCard({
			...{
				dossiers: [BRIDGE, COUNCIL],
				entity: 'no-item',
				dossier: 'bridge',
				lead: { first: [], paragraph: false },
				lang: 'en',
				asOf: null,
				url: null,
			},
			...{ reading: null, saved: [], own: NO_RECORD },
		}) as ActorCard;
		expect(card.elsewhere).toEqual([]);
	});

	it('are one once the reader has said so: one mark, one card with what each dossier says, and both parts of the record', () => {
		const of = page('Mara Lind spoke on Friday, and Lind left.');
		const said = [{ one: 'council/other-lind', other: 'bridge/no-item', same: true }];
		for (const dossiers of [
			[BRIDGE, COUNCIL],
			[COUNCIL, BRIDGE],
		]) {
			const one = withSaidSame(dossiers, said);
			expect(new Set(marks(one, of).map((mark) => mark.split(' ').at(-1)))).toEqual(
				new Set([dossiers[0] === BRIDGE ? 'bridge/no-item' : 'council/other-lind']),
			);
			for (const [dossier, entity, other] of [
				['bridge', 'no-item', 'council'],
				['council', 'other-lind', 'bridge'],
			] as const)
				expect(cardOf(one, dossier, entity).elsewhere).toMatchObject([{ dossier: other, name: 'Mara Lind' }]);
		}
		expect(
			cardOf(withSaidSame([BRIDGE, COUNCIL], [{ ...said[0], same: false }] as never), 'bridge', 'no-item').elsewhere,
		).toEqual([]);
	});

	it.each([
		['another item', { wikidata: 'Q999' }],
		['the item of an organization', { type: 'organization' as const }],
	])('are two with %s', (_, over) => {
		const other = { ...COUNCIL, actors: COUNCIL.actors.map((actor) => (actor.id === 'ferrer' ? { ...actor, ...over } : actor)) };
		const entities = marks([BRIDGE, other]).filter((mark) => mark.includes('Ferrer'));
		expect(entities).toContain('Ana Ferrer bridge/ana-ferrer');
		expect(entities).toContain('Anita Ferrer council/ferrer');
		expect(cardOf([BRIDGE, other], 'bridge', 'ana-ferrer').elsewhere).toEqual([]);
	});

	it('are two where one dossier gives the item to both', () => {
		const twice = { ...BRIDGE, actors: [...BRIDGE.actors, person('double', 'Q101', 'Baker', [name('Ana Other')])] };
		const found = marks([COUNCIL, twice], page('Ana Ferrer met Ana Other on the bridge.'));
		expect(found).toEqual(['Ana Ferrer bridge/ana-ferrer', 'Ana Other bridge/double']);
	});
});
