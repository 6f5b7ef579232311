import { describe, expect, test } from 'vitest';
import { NO_RECORD } from '../../lib/cards/reader-record';
import { relatedToPage } from '../../lib/cards/related-to-page';
import type { CheckedSource } from '../../lib/cards/source-checks';
import { type SummaryRequest, summarizePage } from '../../lib/cards/summarize-page';
import type { RecordedStatement } from '../../lib/domain/recorded-statement';
import { dossierWith, mention, page, position, reading, said, saved } from './bridge';

const dossier = dossierWith([
	position('near', '2024-02-20', 'supports'),
	position('far', '2022-01-01', 'supports'),
	position('toll', '2024-02-28', 'opposes', { issue: 'charge-for-it' }),
]);

function summary(change: Partial<SummaryRequest> = {}) {
	return summarizePage({
		page: page(),
		reading: reading(),
		dossiers: [dossier],
		lang: 'en',
		checked: [],
		saved: false,
		own: NO_RECORD,
		...change,
	});
}

test('the page', () => {
	expect(summary({ lang: 'es' })).toMatchObject({
		title: 'A bridge for the harbour',
		url: 'https://herald.example/bridge',
		outlet: 'The Herald',
		published: '2024-03-01T09:00:00Z',
		lang: 'en',
		onTopic: true,
		dossiers: ['El puente del puerto'],
		saved: false,
	});
});

test('a dossier that is no longer followed is left out', () => {
	const gone = reading({
		topic: { onTopic: true, dossiers: ['gone', 'harbour-bridge'] },
		mentions: [{ ...mention('ana-ferrer', 'person', 0), dossier: 'gone' }],
	});
	expect(summary({ reading: gone })).toMatchObject({ dossiers: ['The harbour bridge'], actors: [] });
});

describe('who and what is on it', () => {
	const mentions = [
		mention('toll', 'term', 0),
		...[1, 2, 3].map((start) => mention('city-hall', 'organization', start)),
		mention('ana-ferrer', 'person', 4),
	];

	test('people, then organizations, then terms, with counts', () => {
		const { actors, terms } = summary({ reading: reading({ mentions }) });
		expect(actors.map(({ id, count }) => [id, count])).toEqual([
			['ana-ferrer', 1],
			['city-hall', 3],
		]);
		expect(terms).toEqual([{ id: 'toll', dossier: 'harbour-bridge', type: 'term', name: 'Bridge toll', detail: null, count: 1 }]);
	});

	test('the office that was held on the day, and none that was not', () => {
		const detail = (published: string) =>
			summary({ page: page({ published }), reading: reading({ mentions }) }).actors[0]?.detail;
		expect(detail('2024-03-01')).toBe('Mayor');
		expect(detail('2019-03-01')).toBeNull();
	});
});

describe('who says what', () => {
	const attributions = [
		said('First.'),
		said('It will sink.', { speaker: { kind: 'stranger', name: 'Joan Poe' }, speakerText: 'she', record: null }),
		said('Nobody knows who said this.', { speaker: { kind: 'unresolved' }, speakerText: null, record: null }),
		said('so-called “people’s bridge”', { speaker: { kind: 'unresolved' }, speakerText: null, record: null }),
		said('This is not even quoted here', { speaker: { kind: 'unresolved' }, speakerText: 'one source', kind: 'indirect' }),
		said('', { content: [] }),
		said('gone', { speaker: { kind: 'actor', id: 'left', dossier: 'gone' } }),
	];

	test('actors, strangers and quotations of nobody, in reading order', () => {
		const { statements } = summary({ reading: reading({ attributions }) });
		expect(statements.map(({ text, speaker, speakerName }) => [text, speaker, speakerName])).toEqual([
			['First.', 'ana-ferrer', 'Ana Ferrer'],
			['It will sink.', null, 'Joan Poe'],
			['Nobody knows who said this.', null, null],
			['gone', 'left', 'Ferrer'],
		]);
	});

	test('a statement in pieces runs from its first word to its last in that block', () => {
		const content = [
			{ block: 2, start: 10, end: 20 },
			{ block: 2, start: 40, end: 50 },
			{ block: 3, start: 0, end: 5 },
		];
		const [statement] = summary({ reading: reading({ attributions: [said('a … b … c', { content })] }) }).statements;
		expect(statement).toMatchObject({ block: 2, start: 10, end: 50 });
	});
});

describe('what to read next', () => {
	const related = (change: Parameters<typeof reading>[0], list: ReturnType<typeof saved>[] = []) =>
		relatedToPage({ page: page(), reading: reading(change), dossiers: [dossier], lang: 'en', saved: list });
	const mentions = [mention('ana-ferrer', 'person', 0), mention('toll', 'term', 1)];

	test('what shares most with the page, then what is nearest in time', () => {
		const list = [
			saved('https://a.example/', '2020-01-01', ['ana-ferrer', 'toll']),
			saved('https://b.example/', '2024-03-01', ['city-hall']),
		];
		const found = related({ mentions }, list);
		expect(found.map(({ url }) => url)).toEqual([
			'https://a.example/',
			'https://gazette.example/2024-02-28',
			'https://gazette.example/2024-02-20',
			'https://gazette.example/bridge?id=1',
			'https://gazette.example/2022-01-01',
		]);
		// Each with the reason.
		expect(found[0]?.shared).toEqual(['Ana Ferrer', 'Bridge toll']);
		expect(found[1]?.shared).toEqual(['Ana Ferrer']);
	});

	test('only what was said on the page’s issues', () => {
		const found = related({ mentions, blockIssues: { 3: ['charge-for-it'] } });
		expect(found.map(({ date }) => date)).toEqual(['2024-02-28', '2024-01-05']);
	});

	test('nothing on a page about nothing', () => {
		const nothing = { topic: { onTopic: false, dossiers: [] } };
		expect(summary({ reading: reading(nothing) }).onTopic).toBe(false);
		expect(related(nothing)).toEqual([]);
	});
});

test.each([true, false])('saved: %s', (isSaved) => {
	expect(summary({ saved: isSaved }).saved).toBe(isSaved);
});

describe('what is on record from the page', () => {
	const statement: RecordedStatement = {
		id: 'near',
		dossier: 'harbour-bridge',
		actor: 'ana-ferrer',
		issue: 'build-it',
		stance: 'supports',
		wordings: [],
		says: null,
		date: '2024-02-20',
	};
	const blocks = [4, 2, 9].map((id) => ({ id, kind: 'paragraph' as const, text: 'x'.repeat(50) }));
	const check = (id: string, block: number | null, change: Partial<CheckedSource> = {}): CheckedSource => ({
		statement: { ...statement, id },
		wording: { text: `Words of ${id}`, lang: 'en' },
		confirmed: false,
		lookUp: {
			state: block === null ? 'gone' : 'verbatim',
			spans: block === null ? [] : [{ block, start: 3, end: 9 }],
			now: null,
		},
		...change,
	});

	test('is given in the order of the page, then what is not in it', () => {
		const checked = [check('none', null), check('last', 9), check('first', 4), check('second', 2)];
		const { sources } = summary({ page: page({ blocks }), checked });
		expect(sources.map(({ id }) => id)).toEqual(['first', 'second', 'last', 'none']);
		expect(sources[0]).toEqual({
			id: 'first',
			dossier: 'harbour-bridge',
			actorName: 'Ana Ferrer',
			issueLabel: 'Building the bridge',
			stance: 'supports',
			quote: { text: 'Words of first', lang: 'en' },
			date: '2024-02-20',
			confirmed: false,
			state: 'verbatim',
			now: null,
			place: { block: 4, start: 3, end: 9 },
		});
		expect(sources[3]).toMatchObject({ state: 'gone', place: null });
	});

	test('leaves out what is of a dossier that is no longer followed', () => {
		const checked = [check('a', 4, { statement: { ...statement, dossier: 'gone' } })];
		expect(summary({ page: page({ blocks }), checked }).sources).toEqual([]);
	});
});
