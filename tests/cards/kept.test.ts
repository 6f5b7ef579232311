import { describe, expect, it, test } from 'vitest';
import { buildCard } from '../../lib/cards/build-card';
import type { ActorCard, TermCard } from '../../lib/cards/model';
import { dismissalOf, keptOnPage, NO_RECORD, type ReaderRecord } from '../../lib/cards/reader-record';
import { statementChoices } from '../../lib/cards/statement-choices';
import { summarizePage } from '../../lib/cards/summarize-page';
import type { ReadAttribution } from '../../lib/domain/attribution';
import { keptEntry } from '../../lib/ledger/entry';
import { dossierWith, kept, mention, page, position, reading, said } from './bridge';

const ARTICLE = 'https://herald.example/bridge';
const dossier = dossierWith([position('old', '2024-01-04', 'supports')]);
const own = (change: Partial<ReaderRecord>): ReaderRecord => ({ ...NO_RECORD, article: ARTICLE, ...change });

function card(record: ReaderRecord, attributions: readonly ReadAttribution[] = [], entity = 'ana-ferrer') {
	return buildCard({
		dossiers: [dossier],
		entity,
		dossier: dossier.id,
		lead: { first: [], paragraph: false },
		lang: 'en',
		asOf: '2024-03-01',
		url: null,
		reading: { page: page(), reading: reading({ attributions }) },
		saved: [],
		own: record,
	});
}
const statements = (record: ReaderRecord, attributions: readonly ReadAttribution[]) =>
	summarizePage({
		page: page(),
		reading: reading({ attributions }),
		dossiers: [dossier],
		lang: 'en',
		checked: [],
		saved: false,
		own: record,
	}).statements;

describe('what the reader has confirmed', () => {
	const mine = kept('mine', 'Not a stone of it.', { note: 'At the fair.' });

	it('stands in the card among what is on record, marked as the reader’s', () => {
		const [group] = (card(own({ kept: [mine] })) as ActorCard).issues;
		expect(group).toMatchObject({
			stance: 'opposes',
			before: [
				{ id: 'mine', confirmed: true },
				{ id: 'old', confirmed: false },
			],
		});
		expect(group?.before[0]).toMatchObject({
			quote: { text: 'Not a stone of it.', lang: 'en' },
			exact: true,
			statement: 'At the fair.',
			date: '2024-03-01',
			source: { title: 'A bridge', outlet: 'The Herald', url: ARTICLE, from: 'reader' },
		});
	});

	it.each([
		['another one', 'Tom Moss', 'Tom Moss'],
		['somebody', '', ''],
		['the speaker, as the reader has corrected who that is', 'Ana Ferrer', null],
		['the article itself', undefined, null],
	])('says who tells of it: %s', (_who, toldBy, expected) => {
		const [report] = mine.reports;
		if (!report) throw new Error('no report');
		const told = { ...mine, reports: [toldBy === undefined ? report : { ...report, toldBy }] };
		const [group] = (card(own({ kept: [told] })) as ActorCard).issues;
		expect(group?.before[0]?.toldBy).toBe(expected);
		expect(keptEntry(told, [dossier], 'en').sources[0]?.toldBy).toBe(expected);
	});

	it('stands in the card of a term of its issue', () => {
		const { issues } = card(own({ kept: [kept('fee', 'No toll.', { issue: 'charge-for-it' })] }), [], 'toll') as TermCard;
		expect(issues).toMatchObject([
			{ before: [{ actorName: 'Ana Ferrer', positions: [{ id: 'fee', confirmed: true }] }], after: [] },
		]);
	});

	it.each([
		['after the article', { date: '2024-05' }, ['old'], ['mine']],
		['of no known day: before all others, and it changes nothing', { date: null }, ['old', 'mine'], []],
		['on no issue: in no group', { issue: null, stance: null }, ['old'], []],
	] as const)('%s', (_what, change, before, after) => {
		const [group] = (card(own({ kept: [kept('mine', 'No.', change)] })) as ActorCard).issues;
		expect(group?.before.map(({ id }) => id)).toEqual(before);
		expect(group?.after.map(({ id }) => id)).toEqual(after);
		expect(group?.stance).toBe('supports');
	});

	it('is never in quotation marks when it is as reported', () => {
		const [group] = (card(own({ kept: [kept('mine', 'that it falls', { kind: 'indirect', denied: true })] })) as ActorCard)
			.issues;
		expect(group?.before[0]).toMatchObject({ exact: false, denied: true });
	});

	it('counts in who stands where, and is told apart there', () => {
		const { stands } = summarizePage({
			page: page(),
			reading: reading({ mentions: [mention('ana-ferrer', 'person', 0)] }),
			dossiers: [dossier],
			lang: 'en',
			checked: [],
			saved: false,
			own: own({ kept: [mine, kept('other', 'x', { dossier: 'gone' })] }),
		});
		expect(stands[0]?.rows[0]?.cells).toEqual([{ stance: 'opposes', earlier: 'supports', count: 2, confirmed: 1, later: 0 }]);
	});
});

describe('a statement of the page', () => {
	const text = 'Not a stone of it.';
	const suggestion = said(text, { position: { issue: 'build-it', stance: 'opposes', confidence: 0.95, words: 'Not a stone' } });

	it('shows what is suggested, in words', () => {
		expect(statements(own({}), [suggestion])[0]).toMatchObject({
			suggested: { issueLabel: 'Building the bridge', stance: 'opposes', words: 'Not a stone' },
			kept: null,
			dismissed: false,
		});
		const whole = said(text, {
			position: { issue: 'build-it', stance: 'opposes', confidence: 0.95, words: 'Not a stone of it' },
		});
		expect(statements(own({}), [whole])[0]?.suggested?.words).toBeNull();
		const unknown = said(text, { position: { issue: 'gone', stance: 'opposes', confidence: 0.95, words: 'Not a stone' } });
		expect(statements(own({}), [unknown])[0]?.suggested).toBeNull();
	});

	it('shows as what it is on record, and suggests nothing any more', () => {
		expect(statements(own({ here: [kept('mine', text, { stance: 'qualified' })] }), [suggestion])[0]).toMatchObject({
			suggested: null,
			kept: { issueLabel: 'Building the bridge', stance: 'qualified', date: '2024-03-01' },
		});
	});

	it('is new until it is confirmed, and then on record by the reader’s word alone', () => {
		expect(statements(own({}), [said(text)])[0]).toMatchObject({ status: 'new', kept: null });
		expect(statements(own({ here: [kept('mine', text)] }), [said(text)])[0]).toMatchObject({
			status: null,
			kept: { stance: 'opposes' },
		});
	});

	it('is not known from the very article that it was confirmed on, but from another one', () => {
		const mine = kept('mine', text);
		const known = said(text, { record: { status: 'known', matches: ['mine'], how: 'same-words' } });
		expect(statements(own({ here: [mine], kept: [mine] }), [known])[0]).toMatchObject({ status: null, matches: [] });
		const [report] = mine.reports;
		const elsewhere = {
			...mine,
			reports: report ? [{ ...report, article: { ...report.article, url: 'https://other.example/' } }] : [],
		};
		expect(statements(own({ kept: [elsewhere] }), [known])[0]).toMatchObject({
			status: 'known',
			matches: [{ id: 'mine', confirmed: true }],
		});
	});

	it('follows the reader where the speaker was corrected: into the other card', () => {
		const record = own({ here: [kept('mine', text, { actor: 'city-hall', denied: true })] });
		expect(statements(record, [suggestion])[0]).toMatchObject({ speaker: 'city-hall', denied: true });
		expect((card(record, [suggestion]) as ActorCard).here).toEqual([]);
		expect((card(record, [suggestion], 'city-hall') as ActorCard).here).toHaveLength(1);
	});

	it('that was dismissed suggests nothing', () => {
		const dismissed = new Set([dismissalOf(ARTICLE, suggestion) ?? '']);
		expect(statements(own({ dismissed }), [suggestion])[0]).toMatchObject({ dismissed: true, suggested: null });
		const other = said('Other words.', { position: suggestion.position });
		expect(statements(own({ dismissed }), [other])[0]).toMatchObject({ dismissed: false });
		expect(statements({ ...own({ dismissed }), article: 'https://herald.example/other' }, [suggestion])[0]?.dismissed).toBe(
			false,
		);
	});
});

describe('which statements of a page are on record', () => {
	const other = { kind: 'actor', id: 'city-hall', dossier: 'harbour-bridge' } as const;
	const [ana, hall] = [said('No.'), said('No.', { speaker: other })];
	const find = (here: ReaderRecord['here'], attributions = [ana, hall]) => {
		const found = keptOnPage(attributions, { article: ARTICLE, here });
		return attributions.map((attribution) => found.get(attribution)?.id ?? null);
	};

	test.each<[what: string, here: ReaderRecord['here'], expected: (string | null)[]]>([
		['each has its own', [kept('a', 'No.'), kept('h', 'No.', { actor: 'city-hall' })], ['a', 'h']],
		['one that is of somebody else stays with whose words they are', [kept('h', 'No.', { actor: 'city-hall' })], [null, 'h']],
		['other words are not', [kept('a', 'No')], [null, null]],
		['nor a longer quotation', [kept('a', 'No. Never.')], [null, null]],
	])('%s', (_what, here, expected) => {
		expect(find(here)).toEqual(expected);
	});

	it('one whose speaker was corrected to somebody who says it nowhere here is found by its words', () => {
		expect(find([kept('x', 'No.', { actor: 'nobody-here' })], [ana])).toEqual(['x']);
	});

	it('the same words twice are one', () => {
		expect(find([kept('a', 'No.')], [ana, said('No.')])).toEqual(['a', 'a']);
	});

	it('of another article none are', () => {
		const [report] = kept('a', 'No.').reports;
		const elsewhere = kept('a', 'No.', {
			reports: report ? [{ ...report, article: { ...report.article, url: 'https://x.example/' } }] : [],
		});
		expect(find([elsewhere])).toEqual([null, null]);
	});
});

describe('what a statement can be corrected to', () => {
	const attribution = said('No.', {
		position: { issue: 'build-it', stance: 'opposes', confidence: 0.95, words: 'Not a stone' },
		denied: true,
	});
	const choose = (statement: Parameters<typeof statementChoices>[1]) =>
		statementChoices(attribution, statement, '2024-03-01', [mention('city-hall', 'organization', 0)], [dossier], 'es');

	it('offers the actors of the page first, and the issues in the reader’s language', () => {
		const { speakers, issues } = choose(null);
		expect(speakers[0]).toMatchObject({ id: 'city-hall', here: true });
		expect(speakers).toHaveLength(dossier.actors.length);
		expect(issues[0]).toEqual({
			id: 'build-it',
			dossier: 'harbour-bridge',
			label: 'Construir el puente',
			from: 'El puente del puerto',
		});
	});

	it('offers an actor of several dossiers once, named on the page by whichever of them', () => {
		const second = {
			...dossier,
			id: 'second',
			actors: dossier.actors.map((one) => (one.id === 'city-hall' ? { ...one, id: 'hall' } : { ...one, id: 'other-ferrer' })),
		};
		const here = [{ ...mention('hall', 'organization', 0), dossier: 'second' }];
		const { speakers, issues } = statementChoices(attribution, null, null, here, [dossier, second], 'en');
		expect(speakers.map(({ id, also, here }) => [id, also, here])).toEqual([
			['city-hall', [{ id: 'hall', dossier: 'second' }], true],
			['ana-ferrer', undefined, false],
			['other-ferrer', undefined, false],
		]);
		expect(issues.map((one) => one.dossier)).toEqual(['harbour-bridge', 'harbour-bridge', 'second', 'second']);
	});

	it('begins with what the page and the suggestion say, or with what is on record', () => {
		const suggested = {
			actor: 'ana-ferrer',
			dossier: 'harbour-bridge',
			issue: 'build-it',
			stance: 'opposes',
			date: '2024-03-01',
			denied: true,
		};
		expect(choose(null).now).toEqual(suggested);
		expect(choose(kept('a', 'No.', { issue: null, stance: null, date: null })).now).toEqual({
			...suggested,
			issue: null,
			stance: null,
			date: null,
			denied: false,
		});
	});
});
