import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../lib/dossiers/edit';
import { peopleEdits, whoIsIn } from '../../lib/dossiers/people/people-edits';
import { readPeople } from '../../lib/dossiers/people/read-people';
import { smallPack } from './small-pack';

const read = (value: unknown) => readPeople(JSON.stringify(value));
const said = (value: unknown) => read(value).problems.map(({ path, reason, detail }) => `${path} ${reason} ${detail}`.trim());

const POPOLO = {
	persons: [
		{
			id: 'p1',
			name: 'Ana Ferrer',
			summary: 'Mayor of the harbour.',
			identifiers: [
				{ scheme: 'passport', identifier: '1' },
				{ scheme: 'wikidata', identifier: 'Q101' },
			],
			other_names: [
				{ name: 'Ana Ferrer Gil', start_date: '2020', lang: 'es' },
				{ name: 'Anita' },
				{ name: 'AFG' },
				{ name: '安娜 费雷尔', lang: 'zh' },
				{ name: 'Ana Ferrer' },
			],
			memberships: [{ label: 'Mayor', organization_id: 'o1', start_date: '2021-05-03' }],
		},
		{ id: 'p2', given_name: 'Ivo', family_name: 'Kask' },
	],
	organizations: [{ id: 'o1', name: 'City Hall' }],
	posts: [{ id: 'x', label: 'Engineer of the port', organization_id: 'o1' }],
	events: [{ id: 'term/4', start_date: '2019-01-01', end_date: '2022-12-31' }],
	memberships: [{ person_id: 'p2', post_id: 'x', legislative_period_id: 'term/4' }],
};

const snak = (value: unknown) => ({ snaktype: 'value', datavalue: { value } });
const time = (date: string, precision: number) => [snak({ time: `+${date}T00:00:00Z`, precision })];
const label = (en: string, es?: string) => ({ labels: { en: { value: en }, ...(es && { es: { value: es } }) } });
const ANA = {
	id: 'Q101',
	...label('Ana Ferrer', 'Ana Ferrer'),
	aliases: { en: [{ value: 'Ana F. Gil' }, { value: 'the mayor' }, { value: 'Anita' }], es: [{ value: 'Ana Ferrer Gil' }] },
	descriptions: { en: { value: 'mayor' } },
	claims: {
		P31: [{ mainsnak: snak({ id: 'Q5' }) }],
		P39: [
			{
				mainsnak: snak({ id: 'Q30185' }),
				qualifiers: { P580: time('2021-05-03', 11), P582: time('2024-06-00', 10) },
			},
			{ mainsnak: snak({ 'numeric-id': 30185 }), qualifiers: { P580: time('2011-00-00', 9), P582: [{ snaktype: 'somevalue' }] } },
			{ mainsnak: snak({ id: 'Q30185' }), rank: 'deprecated' },
			{ mainsnak: snak({ id: 'Q999' }) },
			{ mainsnak: { snaktype: 'novalue' } },
		],
		P106: [{ mainsnak: snak({ id: 'Q82955' }) }],
		P27: [{ mainsnak: snak({ id: 'Q29' }) }],
	},
};
const ITEMS = {
	Q30185: {
		id: 'Q30185',
		...label('mayor of the harbour', 'alcaldesa del puerto'),
		claims: { P31: [{ mainsnak: snak({ id: 'Q4164871' }) }] },
	},
	Q82955: { id: 'Q82955', ...label('politician', 'política'), claims: { P31: [{ mainsnak: snak({ id: 'Q28640' }) }] } },
	Q29: { id: 'Q29', ...label('Spain', 'España'), claims: { P31: [{ mainsnak: snak({ id: 'Q6256' }) }] } },
};

describe('people of Popolo JSON', () => {
	it('have their names, offices with dates, and Wikidata item', () => {
		const { format, people, problems } = read(POPOLO);
		expect({ format, problems }).toEqual({ format: 'popolo', problems: [] });
		expect(people[0]).toEqual({
			id: 'p1',
			type: 'person',
			name: 'Ana Ferrer',
			wikidata: 'Q101',
			names: [
				{ text: 'Ana Ferrer', lang: '*', kind: 'full' },
				{ text: 'Ana Ferrer Gil', lang: 'es', kind: 'full', from: '2020' },
				{ text: 'AFG', lang: '*', kind: 'acronym' },
			],
			roles: [{ title: { en: 'Mayor, City Hall', es: 'Mayor, City Hall' }, organization: null, from: '2021-05-03', to: null }],
			summary: { en: 'Mayor of the harbour.', es: 'Mayor of the harbour.' },
		});
		expect(people[1]).toMatchObject({
			name: 'Ivo Kask',
			wikidata: null,
			roles: [{ title: { en: 'Engineer of the port, City Hall' }, from: '2019-01-01', to: '2022-12-31' }],
			summary: { en: 'Engineer of the port, City Hall' },
		});
	});

	it.each<[string, unknown, number]>([
		['a person alone', POPOLO.persons[0], 1],
		['a list of people', POPOLO.persons, 2],
		['with a mark at its beginning', POPOLO, 2],
	])('may be %s', (what, value, count) => {
		const text = JSON.stringify(value);
		expect(readPeople(what.startsWith('with') ? `\uFEFF${text}` : text).people).toHaveLength(count);
	});

	it('have no office that says not whose it is, or only that it is one of those without an identifier', () => {
		const file = {
			persons: [{ name: 'Ana Ferrer' }, { id: 7, name: 'Ivo Kask' }, { id: 'p3', name: 'Mara Lind' }],
			posts: [{ label: 'Nobody knows which' }],
			organizations: [{ name: 'No body' }],
			memberships: [{ role: 'Mayor' }, { person_id: '7', role: 'Clerk' }, { person: { id: 'p3' }, role: 'Pilot' }],
		};
		expect(read(file).people.map(({ roles }) => roles.map(({ title }) => title.en))).toEqual([[], ['Clerk'], ['Pilot']]);
	});

	it('as EveryPolitician gave them: a membership for each term, and names in many languages', () => {
		const term = (number: number) => ({
			...{ area_id: 'area/north', legislative_period_id: `term/${number}`, on_behalf_of_id: 'party/red' },
			...{ organization_id: 'house', person_id: 'uuid-1', role: 'member' },
		});
		const file = {
			persons: [
				{
					...{ id: 'uuid-1', name: 'Ana Ferrer', sort_name: 'Ferrer, Ana', gender: 'female', image: 'https://a.example/a.jpg' },
					identifiers: [{ identifier: 'Q101', scheme: 'wikidata' }],
					links: [{ note: 'Wikipedia (en)', url: 'https://en.wikipedia.example/wiki/Ana' }],
					other_names: [
						{ lang: 'est', name: 'Anna Ferrer', note: 'multilingual' },
						{ lang: 'es-419', name: 'Ana Ferrer Gil', note: 'multilingual' },
						{ lang: 'ru', name: 'Ана Феррер', note: 'multilingual' },
						{ name: 'Ana Gil', note: 'alternate' },
					],
				},
			],
			organizations: [
				{ id: 'house', name: 'House of the Harbour', classification: 'legislature', seats: 12 },
				{ id: 'party/red', name: 'The Reds', classification: 'party' },
			],
			areas: [{ id: 'area/north', name: 'North' }],
			events: [
				{ id: 'term/1', classification: 'legislative period', start_date: '2015-05-01', end_date: '2019-04-30' },
				{ id: 'term/2', classification: 'legislative period', start_date: '2019-05-01' },
			],
			memberships: [term(1), { ...term(2), end_date: '2020-02-03' }],
			meta: { sources: ['https://a.example/'] },
		};
		const { people, problems } = read(file);
		expect(problems).toEqual([]);
		expect(people).toMatchObject([
			{
				...{ name: 'Ana Ferrer', wikidata: 'Q101' },
				names: [{ text: 'Ana Ferrer' }, { text: 'Ana Ferrer Gil', lang: 'es' }, { text: 'Ana Gil', lang: '*' }],
				roles: [
					{ title: { en: 'member, House of the Harbour' }, from: '2015-05-01', to: '2019-04-30' },
					{ title: { en: 'member, House of the Harbour' }, from: '2019-05-01', to: '2020-02-03' },
				],
			},
		]);
	});

	it('that cannot be taken are named with their place', () => {
		const persons = [
			{ id: 'a', name: ' ' },
			{ id: 'b', name: 'Ana Ferrer' },
			{ id: 'b', name: 'Ana Again' },
			'nobody',
			{ id: 'c', name: 'Ivo Kask', memberships: [{ role: 'Mayor', start_date: '2024-02-30', end_date: '2020' }] },
			{ id: 'd', name: 'Mara Lind', memberships: [{ role: 'Mayor', start_date: '2024', end_date: '2020' }, {}, { role: 7 }] },
		];
		expect(said({ persons })).toEqual([
			'/persons/0 no-name a',
			'/persons/2 twice b',
			'/persons/3 type',
			'/persons/4/memberships/0 date 2024-02-30',
			'/persons/5/memberships/0 date 2024 – 2020',
		]);
		expect(read({ persons }).people.map(({ name, roles }) => [name, roles.length])).toEqual([
			['Ana Ferrer', 0],
			['Ivo Kask', 1],
			['Mara Lind', 2],
		]);
	});
});

describe('people of Wikidata', () => {
	it('have labels, aliases, and offices as far as the file says what they are called', () => {
		const { format, people, problems } = read({ entities: { Q101: ANA, ...ITEMS } });
		expect(format).toBe('wikidata');
		expect(people).toEqual([
			{
				id: 'Q101',
				type: 'person',
				name: 'Ana Ferrer',
				wikidata: 'Q101',
				names: [
					{ text: 'Ana Ferrer', lang: '*', kind: 'full' },
					{ text: 'Ana F. Gil', lang: 'en', kind: 'full' },
					{ text: 'Ana Ferrer Gil', lang: 'es', kind: 'full' },
				],
				roles: [
					{
						...{ title: { en: 'mayor of the harbour', es: 'alcaldesa del puerto' }, organization: null },
						...{ from: '2021-05-03', to: '2024-06' },
					},
					{ title: { en: 'mayor of the harbour', es: 'alcaldesa del puerto' }, organization: null, from: '2011', to: null },
				],
				summary: { en: 'mayor', es: 'política; España' },
			},
		]);
		expect(problems).toEqual([{ path: '/entities/Q101/claims/P39', reason: 'no-label', detail: 'Q999' }]);
	});

	it.each<[string, unknown, number]>([
		['an entity alone', ANA, 1],
		['a list, as in a dump', [ANA, ITEMS.Q29], 1],
		['one with a label for many languages', { ...ANA, labels: { mul: { value: 'Ana Ferrer' } } }, 1],
		['no people: a country', ITEMS.Q29, 0],
		['one with labels of a country’s English alone', { ...ANA, labels: { 'en-gb': { value: 'Ana Ferrer' } } }, 1],
	])('may be %s', (_, value, count) => {
		expect(read(value).people).toHaveLength(count);
	});

	it('may stand one in a line, as parts of the dump are kept', () => {
		const text = [ANA, ITEMS.Q30185, { ...ANA, id: 'Q102', aliases: [], descriptions: [] }].map((one) => JSON.stringify(one));
		const { people, problems } = readPeople(`${text.join('\n')}\n`);
		expect(people.map(({ wikidata, roles }) => [wikidata, roles.length])).toEqual([
			['Q101', 2],
			['Q102', 2],
		]);
		expect(problems.map(({ path }) => path)).toEqual(['/0/claims/P39', '/2/claims/P39']);
	});

	it('have offices that were made one with another item since', () => {
		const redirected = { ...ITEMS.Q30185, id: 'Q42', redirects: { from: 'Q30185', to: 'Q42' } };
		const [ana] = read({ entities: { Q101: ANA, Q30185: redirected } }).people;
		expect(ana?.roles.map(({ title }) => title.es)).toEqual(['alcaldesa del puerto', 'alcaldesa del puerto']);
	});

	it('that cannot be taken are named with their place', () => {
		const nameless = { ...ANA, id: 'Q7', labels: { fr: { value: 'Ana' } } };
		expect(said({ entities: { Q101: ANA, Q7: nameless, Q8: { id: 'Q8', missing: '' }, 'a/b': ANA } })).toEqual([
			'/entities/Q101/claims/P39 no-label Q30185, Q999',
			'/entities/Q7 no-name Q7',
			'/entities/Q8 type',
			'/entities/a~1b twice Q101',
		]);
	});
});

describe('a file of people', () => {
	it.each([
		['{"persons": [', 'syntax 1:14'],
		['{\n"persons": [}\n', 'syntax 2:13'],
		['', 'syntax 1:1'],
		['{}', 'foreign'],
		['[]', 'foreign'],
		['null', 'foreign'],
		['{"persons": []}', 'foreign'],
		['{"format": 1, "id": "x", "actors": []}', 'foreign'],
	])('%j is refused whole: %s', (text, words) => {
		const { people, problems } = readPeople(text);
		expect(people).toEqual([]);
		expect(problems.map(({ path, reason, detail }) => `${path} ${reason} ${detail}`.trim())).toEqual([words]);
	});

	it('gives, whatever is in it, only people that a dossier can hold, or says why not', () => {
		const pack = smallPack();
		const word = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom('Ana Ferrer', 'Q5', 'en', '2024-02-30', '2021', '__proto__'),
		);
		const any = fc.jsonValue({ maxDepth: 2 });
		const text = fc.oneof(word, any);
		const membership = fc.record(
			{ role: text, start_date: text, end_date: text, organization: fc.record({ name: text }) },
			{ requiredKeys: [] },
		);
		const person = fc.record(
			{
				...{
					id: text,
					name: text,
					summary: text,
					identifiers: fc.array(fc.record({ scheme: fc.constant('wikidata'), identifier: text })),
				},
				...{ other_names: fc.oneof(any, fc.array(fc.record({ name: text, lang: text, start_date: text, end_date: text }))) },
				memberships: fc.oneof(any, fc.array(membership)),
			},
			{ requiredKeys: [] },
		);
		const claim = fc.record({
			mainsnak: fc.record({ snaktype: fc.constant('value'), datavalue: fc.record({ value: fc.record({ id: word }) }) }),
			qualifiers: fc.oneof(any, fc.constant({ P580: time('2021-05-03', 11), P582: time('2019-00-00', 9) })),
		});
		const entity = fc.record({
			...{ id: word, labels: fc.dictionary(fc.constantFrom('en', 'es', 'mul'), fc.record({ value: text })) },
			...{ aliases: fc.oneof(any, fc.record({ en: fc.array(fc.record({ value: text })) })), descriptions: any },
			claims: fc.record({ P31: fc.constant([{ mainsnak: snak({ id: 'Q5' }) }]), P39: fc.oneof(any, fc.array(claim)) }),
		});
		const file = fc.oneof(
			any,
			fc.record({ persons: fc.array(fc.oneof(person, any)), memberships: any, events: any }),
			fc.array(fc.oneof(entity, any)),
			fc.record({ entities: fc.dictionary(word, fc.oneof(entity, any)) }),
		);
		let taken = 0;
		fc.assert(
			fc.property(file, (value) => {
				const { people, problems } = read(value);
				expect(people.length + problems.length).toBeGreaterThan(0);
				taken += people.length;
				const { kind, dossier } = applyEdits(pack, peopleEdits(pack, people), '2025-08-09');
				expect(kind).toBe('done');
				expect(dossier.actors).toHaveLength(pack.actors.length + people.length);
			}),
			{ numRuns: 400 },
		);
		expect(taken).toBeGreaterThan(50);
	});

	it('knows who is in a dossier already', () => {
		const pack = smallPack();
		const [ana] = read(POPOLO.persons[0]).people;
		expect(ana && whoIsIn(pack)(ana)).toBe(true);
		const actors = pack.actors.map((actor) => ({ ...actor, wikidata: 'Q1' }));
		expect(ana && whoIsIn({ ...pack, actors })(ana)).toBe(false);
	});
});
