import { describe, expect, test } from 'vitest';
import { buildCard, type CardRequest } from '../../lib/cards/build-card';
import type { ActorCard, TermCard, TermIssue } from '../../lib/cards/model';
import { NO_RECORD } from '../../lib/cards/reader-record';
import { MOST_POSITIONS } from '../../lib/cards/term-issues';
import type { Dossier } from '../../lib/domain/dossier';
import { article, dossierWith, mention, page, position, reading, said, saved } from './bridge';

function request(dossier: Dossier, change: Partial<CardRequest> = {}): CardRequest {
	return {
		dossiers: [dossier],
		entity: 'ana-ferrer',
		dossier: dossier.id,
		lead: { first: [], paragraph: false },
		lang: 'en',
		asOf: '2024-03-01T23:30:00-05:00',
		url: null,
		reading: null,
		saved: [],
		own: NO_RECORD,
		...change,
	};
}

function actorCard(dossier: Dossier, change: Partial<CardRequest> = {}): ActorCard {
	const card = buildCard(request(dossier, change));
	if (card === null || card.kind === 'term') throw new Error('no card of an actor');
	return card;
}

function termCard(dossier: Dossier, change: Partial<CardRequest> = {}): TermCard {
	const card = buildCard(request(dossier, { entity: 'toll', ...change }));
	if (card?.kind !== 'term') throw new Error('no card of a term');
	return card;
}

const record = dossierWith([
	position('p1', '2024-01-04', 'supports'),
	position('p2', '2024-03-01', 'opposes'),
	position('p3', '2024-03-02', 'supports'),
	position('p4', '2024-05', 'neutral'),
	position('t1', '2023', 'qualified', { issue: 'charge-for-it' }),
]);

describe('who', () => {
	test('name, office on the day, background, dossier', () => {
		expect(actorCard(record, { lang: 'es' })).toMatchObject({
			kind: 'person',
			id: 'ana-ferrer',
			dossier: 'harbour-bridge',
			dossierTitle: 'El puente del puerto',
			name: 'Ana Ferrer',
			initials: 'AF',
			office: { title: 'Alcaldesa', when: 'since', date: '2021-05-03' },
			background: 'Alcaldesa desde 2021.',
			asOf: '2024-03-01',
			mentions: 0,
			here: [],
		});
	});

	test('an organization', () => {
		expect(actorCard(record, { entity: 'city-hall' })).toMatchObject({ kind: 'organization', office: null, issues: [] });
	});

	test.each([
		['nobody', 'harbour-bridge'],
		['ana-ferrer', 'another-dossier'],
		['build-it', 'harbour-bridge'],
		['constructor', 'harbour-bridge'],
	])('%s of %s has no card', (entity, dossier) => {
		expect(buildCard(request(record, { entity, dossier }))).toBeNull();
	});
});

describe('positions by issue', () => {
	test('newest first, told apart by the article’s date, the same day before it', () => {
		const [group] = actorCard(record).issues;
		expect(group).toMatchObject({ issue: 'build-it', label: 'Building the bridge', about: null, stance: 'opposes' });
		expect(group?.before.map(({ id }) => id)).toEqual(['p2', 'p1']);
		expect(group?.after.map(({ id }) => id)).toEqual(['p4', 'p3']);
	});

	test('without a date everything is before', () => {
		for (const asOf of [null, 'yesterday']) {
			const [group] = actorCard(record, { asOf }).issues;
			expect(group?.before.map(({ id }) => id)).toEqual(['p4', 'p3', 'p2', 'p1']);
			expect(group?.after).toEqual([]);
			expect(group?.stance).toBe('neutral');
		}
	});

	test('a month still running counts as before', () => {
		expect(actorCard(record, { asOf: '2024-05-15' }).issues[0]?.before[0]?.id).toBe('p4');
	});

	test('all of it later: no stance yet', () => {
		expect(actorCard(record, { asOf: '2020-01-01' }).issues[0]).toMatchObject({ stance: null, before: [] });
	});

	test('the paragraph’s issues lead, in its order', () => {
		const groups = actorCard(record, {
			lead: { first: ['charge-for-it', 'charge-for-it', 'no-such-issue'], paragraph: true },
		}).issues;
		expect(groups.map(({ issue, about }) => [issue, about])).toEqual([
			['charge-for-it', 'aboutParagraph'],
			['build-it', null],
		]);
	});

	test('of the paragraph’s issues those lead on which there are words by then; what comes later is no such', () => {
		const one = dossierWith([position('a', '2024-01-01', 'supports', { issue: 'charge-for-it' })]);
		const both = { lead: { first: ['build-it', 'charge-for-it'], paragraph: true } };
		const order = (request: object) => actorCard(one, { ...both, ...request }).issues.map(({ issue, about }) => [issue, about]);
		expect(order({ asOf: '2024-06-01' })).toEqual([
			['charge-for-it', 'aboutParagraph'],
			['build-it', 'aboutParagraph'],
		]);
		expect(order({ asOf: '2023-06-01' })).toEqual([
			['build-it', 'aboutParagraph'],
			['charge-for-it', 'aboutParagraph'],
		]);
	});

	test('an issue of the paragraph without a position is an honest blank', () => {
		const groups = actorCard(record, { entity: 'city-hall', lead: { first: ['build-it'], paragraph: true } }).issues;
		expect(groups).toEqual([
			{
				issue: 'build-it',
				label: 'Building the bridge',
				question: 'Should the bridge be built?',
				about: 'aboutParagraph',
				stance: null,
				before: [],
				after: [],
			},
		]);
	});

	test('among equals the issue spoken to last leads', () => {
		const even = dossierWith([
			position('a', '2024-01-01', 'supports'),
			position('b', '2024-02-01', 'supports', { issue: 'charge-for-it' }),
		]);
		expect(actorCard(even).issues.map(({ issue }) => issue)).toEqual(['charge-for-it', 'build-it']);
	});

	test('the words and the source come unaltered', () => {
		const quote = { text: 'Ni un peso más —dijo—.', lang: 'es' as const };
		const dossier = dossierWith([position('q', '2024-01-04', 'opposes', { quote, checked: 'quote' })]);
		expect(actorCard(dossier).issues[0]?.before[0]).toEqual({
			id: 'q',
			stance: 'opposes',
			quote,
			exact: true,
			denied: false,
			toldBy: null,
			confirmed: false,
			statement: 'Said q.',
			date: '2024-01-04',
			checked: 'quote',
			source: {
				title: 'News of 2024-01-04',
				described: false,
				outlet: 'The Gazette',
				date: '2024-01-04',
				lang: 'en',
				url: 'https://gazette.example/2024-01-04',
				from: 'dossier',
			},
		});
	});
});

describe('related articles', () => {
	const days = ['2024-01-10', '2024-02-20', '2024-03-05', '2024-06-01', '2023-01-01', '2022-01-01'];
	const wide = dossierWith(days.map((day, place) => position(`p${place}`, day, 'supports')));

	test('nearest to the article’s date first, at most five', () => {
		expect(actorCard(wide).related.map(({ date }) => date)).toEqual([
			'2024-03-05',
			'2024-02-20',
			'2024-01-10',
			'2024-06-01',
			'2023-01-01',
		]);
	});

	test('newest first without a date', () => {
		expect(actorCard(wide, { asOf: null }).related[0]?.date).toBe('2024-06-01');
	});

	test('says when the page itself was saved, unless only its link is kept', () => {
		const url = 'https://gazette.example/2024-03-05/';
		const here = { ...saved(url, '2024-03-05', []), updatedAt: '2024-03-06T10:00:00.000Z', words: 12, excerpt: 'Words.' };
		const own = { ...NO_RECORD, article: url };
		expect(actorCard(wide, { own, saved: [here] }).saved).toEqual({ url, at: here.updatedAt });
		expect(termCard(wide, { own, saved: [here] }).saved).toEqual({ url, at: here.updatedAt });
		expect(actorCard(wide, { own, saved: [{ ...here, words: 0, excerpt: '' }] }).saved).toBeNull();
		expect(actorCard(wide, { own, saved: [saved('https://other.example/', null, [])] }).saved).toBeNull();
		expect(actorCard(wide, { saved: [here] }).saved).toBeNull();
	});

	test('never the page itself nor one address twice', () => {
		const related = actorCard(wide, {
			url: 'http://www.gazette.example/2024-03-05/#top',
			saved: [saved('https://gazette.example/2024-02-20', '2024-02-20', ['ana-ferrer'])],
		}).related;
		expect(related.map(({ date, from }) => [date, from]).slice(0, 2)).toEqual([
			['2024-02-20', 'reading-list'],
			['2024-01-10', 'dossier'],
		]);
	});

	test('the reading list adds what names the entity, and nothing else', () => {
		const related = actorCard(wide, {
			saved: [
				saved('https://a.example/', '2024-03-01T08:00:00Z', ['ana-ferrer']),
				saved('https://b.example/', '2024-03-01', ['city-hall']),
				{
					...saved('https://c.example/', '2024-03-01', ['ana-ferrer']),
					entities: [{ id: 'ana-ferrer', dossier: 'other', type: 'person', name: '', count: 1 }],
				},
				saved('https://d.example/', null, ['ana-ferrer']),
			],
		}).related;
		expect(related.map(({ url }) => url)).not.toContain('https://b.example/');
		expect(related[0]).toMatchObject({ url: 'https://a.example/', from: 'reading-list' });
		expect(related).toHaveLength(5);
	});

	test('where an actor’s own are few, the terms of its issues help out', () => {
		const dossier = dossierWith([position('t', '2024-02-01', 'opposes', { issue: 'charge-for-it' })]);
		expect(actorCard(dossier).related.map(({ date }) => date)).toEqual(['2024-02-01', '2024-01-05']);
	});

	test('an actor that never spoke is found in titles', () => {
		const articles = [article('2024-02-02', { title: 'CITY HALL, shut' }), article('2024-02-03', { title: 'Capacity halls' })];
		const dossier = { ...dossierWith([]), articles: [...dossierWith([]).articles, ...articles] };
		expect(actorCard(dossier, { entity: 'city-hall' }).related.map(({ title }) => title)).toEqual(['CITY HALL, shut']);
	});

	test('an article without an address only where there is no other', () => {
		const articles = [article('2024-01-05', { id: 'gazette-2024-01-05', url: null }), article('2024-02-01')];
		const alone = dossierWith([position('a', '2024-01-05', 'supports', { article: 'gazette-2024-01-05' })], { articles });
		expect(actorCard(alone).related.map(({ url }) => url)).toEqual([null]);
		const both = dossierWith([...alone.positions, position('b', '2024-02-01', 'supports')], { articles });
		expect(actorCard(both).related.map(({ url }) => url)).toEqual(['https://gazette.example/2024-02-01']);
	});

	test('a title rebuilt from its address is marked as a description', () => {
		const articles = [article('2024-02-01', { titleFrom: 'address' })];
		expect(actorCard(dossierWith([position('a', '2024-02-01', 'supports')], { articles })).related[0]?.described).toBe(true);
	});
});

describe('over a page', () => {
	const mentions = [
		mention('ana-ferrer', 'person', 0),
		mention('city-hall', 'organization', 1),
		mention('ana-ferrer', 'person', 2),
	];
	const attributions = [
		said('We build it.', { record: { status: 'known', matches: ['p1', 'gone'], how: 'same-words' } }),
		said('Never.', { speaker: { kind: 'actor', id: 'city-hall', dossier: 'harbour-bridge' } }),
		said('A toll?', { denied: true }),
	];
	const card = actorCard(record, { reading: { page: page(), reading: reading({ mentions, attributions }) } });

	test('the language of the page goes with its words', () => expect(card.pageLang).toBe(page().lang));

	test('how often, and what the page says that this actor said', () => {
		expect(card.mentions).toBe(2);
		expect(card.here.map(({ text, status, denied }) => [text, status, denied])).toEqual([
			['We build it.', 'known', false],
			['A toll?', 'new', true],
		]);
		expect(card.here[0]?.matches.map(({ id }) => id)).toEqual(['p1']);
		expect(card.here[0]).toMatchObject({ speaker: 'ana-ferrer', speakerName: 'Ana Ferrer', block: 1, start: 4, end: 16 });
	});
});

describe('the card of a term', () => {
	const dossier = dossierWith([
		position('a', '2024-02-01', 'supports', { issue: 'charge-for-it' }),
		position('b', '2024-04-01', 'opposes', { issue: 'charge-for-it', actor: 'city-hall' }),
		position('c', '2024-04-01', 'opposes'),
	]);

	test('definition, sources, and what actors said on its issues', () => {
		const card = termCard(dossier, { lang: 'es' });
		expect(card).toMatchObject({ name: 'Peaje del puente', definition: 'Una tarifa por cruzar.' });
		expect(card.sources.map(({ title }) => title)).toEqual(['Mayor backs the bridge']);
		expect(card.issues).toMatchObject([
			{
				label: 'Cobrar peaje',
				about: null,
				before: [{ actorName: 'Ana Ferrer', positions: [{ id: 'a' }] }],
				after: [{ actorName: 'City Hall', positions: [{ id: 'b' }] }],
			},
		]);
		expect(card.related.map(({ date }) => date)).toEqual(['2024-02-01', '2024-04-01', '2024-01-05']);
	});

	test('of very many positions, those nearest to the article', () => {
		const days = Array.from({ length: 300 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
		const many = dossierWith(days.map((day) => position(day, day, 'supports', { issue: 'charge-for-it' })));
		const { before, after } = termCard(many, { asOf: '2024-05-01' }).issues[0] as TermIssue;
		const dates = (stands: TermIssue['before']) => stands.flatMap(({ positions }) => positions.map(({ date }) => date));
		expect(dates([...after, ...before])).toHaveLength(MOST_POSITIONS);
		expect(dates(after)).toEqual(days.slice(122, 147).reverse());
		expect(dates(before).at(0)).toBe('2024-05-01');
		expect(dates(before).at(-1)).toBe('2024-04-07');
		expect(termCard(many, { asOf: null }).issues[0]?.before[0]?.positions[0]?.date).toBe(days.at(-1));
	});

	test('what was said by the article’s date apart from what was said after it', () => {
		const both = dossierWith([
			position('then', '2024-02-01', 'supports', { issue: 'charge-for-it' }),
			position('turned', '2024-04-01', 'opposes', { issue: 'charge-for-it' }),
			position('later', '2024-04-02', 'opposes', { issue: 'charge-for-it', actor: 'city-hall' }),
		]);
		const ids = (asOf: string) =>
			termCard(both, { asOf }).issues.map(({ before, after }) =>
				[before, after].map((stands) => stands.flatMap(({ positions }) => positions.map(({ id }) => id))),
			);
		expect(ids('2024-02-01')).toEqual([[['then'], ['later', 'turned']]]);
		expect(ids('2024-04-01')).toEqual([[['turned', 'then'], ['later']]]);
		expect(ids('2024-01-31')).toEqual([[[], ['later', 'turned', 'then']]]);
	});

	test('the paragraph’s issue first, if there are words on it by then', () => {
		const two = dossierWith(
			[
				position('toll', '2024-02-01', 'supports', { issue: 'charge-for-it' }),
				position('bridge', '2024-01-01', 'supports', { issue: 'build-it' }),
			],
			{ issues: dossier.issues.map((issue) => ({ ...issue, terms: ['toll'] })) },
		);
		const order = (first: readonly string[], paragraph = true) =>
			termCard(two, { lead: { first, paragraph } }).issues.map(({ issue, about }) => [issue, about]);
		expect(order([], false)).toEqual([
			['charge-for-it', null],
			['build-it', null],
		]);
		expect(order(['build-it', 'no-issue-of-the-term'])).toEqual([
			['build-it', 'aboutParagraph'],
			['charge-for-it', null],
		]);
	});
});

test('a card is plain data', () => {
	const card = buildCard(request(record));
	expect(JSON.parse(JSON.stringify(card))).toEqual(card);
	expect(structuredClone(card)).toEqual(card);
});
