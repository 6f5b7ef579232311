import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../lib/gazetteer/compile';
import { findMentions } from '../../lib/mentions/find-mentions';
import { bundledDossier } from '../reading/check-reading';
import { blocksOf, linker, pageOf } from './linked';
import { SECOND_DOSSIER, TOPIC } from './second-dossier';

const read = linker(SECOND_DOSSIER, TOPIC, { offTopic: true });

describe('the gate: is the page about a followed dossier', () => {
	it.each([
		['nothing of it', 'It rained in the harbour.', false],
		['an official alone', 'Chidi Okonkwo opened a school.', false],
		['many officials, no term', 'Chidi Okonkwo, Judith Marsh and Lech Wałęwski met for tea.', false],
		['terms without an actor', 'The Cold Banks Treaty sets a catch quota.', false],
		['an actor and two terms', 'Chidi Okonkwo spoke of the Cold Banks Treaty and the catch quota.', true],
		['an actor and one term', 'Chidi Okonkwo spoke of the Cold Banks Treaty.', false],
		['an actor and one term twice', 'Chidi Okonkwo spoke of the catch quota. The catch quotas are small.', false],
		[
			'two actors, a term and an everyday phrase',
			'Chidi Okonkwo and Judith Marsh spoke of bottom trawling and a fishing ban.',
			true,
		],
		['an actor and everyday phrases', 'Chidi Okonkwo spoke of a quota, of trawling and of a fishing ban.', false],
		[
			'two actors of one country and everyday phrases',
			'Chidi Okonkwo and Ngozi Adeyemi-Balogun spoke of a quota, of trawling and a fishing ban.',
			false,
		],
		[
			'two of two countries and three everyday phrases',
			'Chidi Okonkwo and Judith Marsh spoke of a quota, of trawling and a fishing ban.',
			true,
		],
		['two of two countries and two everyday phrases', 'Chidi Okonkwo and Judith Marsh spoke of a quota and of trawling.', false],
		[
			'three of two countries and an everyday phrase',
			'Chidi Okonkwo, Ngozi Adeyemi-Balogun and Judith Marsh spoke of trawling.',
			true,
		],
		[
			'five of several countries',
			'Chidi Okonkwo, Ngozi Adeyemi-Balogun, Judith Marsh, Lech Wałęwski and Rita de Souza met.',
			true,
		],
		[
			'two of two countries and everyday phrases, on a page of strangers of their names',
			'Chidi Okonkwo and Judith Marsh spoke of a quota, of trawling and a fishing ban. Daniel Frost, Emily Adeyemi-Balogun and Luis Blanco played.',
			false,
		],
		['a rival and two terms', 'Daniel Okonkwo spoke of the Cold Banks Treaty and the catch quota.', false],
	])('%s', (_, text, onTopic) => {
		expect(read(text).topic.onTopic).toBe(onTopic);
	});

	it.each([
		[
			'years before the first recorded position, by everyday phrases',
			'Chidi Okonkwo and Judith Marsh spoke of a quota, of trawling and a fishing ban.',
			'2019-05-05',
			false,
		],
		[
			'in the year before it',
			'Chidi Okonkwo and Judith Marsh spoke of a quota, of trawling and a fishing ban.',
			'2022-12-05',
			true,
		],
		[
			"years before, by the story's own terms",
			'Chidi Okonkwo spoke of the Cold Banks Treaty and the catch quota.',
			'2019-05-05',
			true,
		],
	])('a page %s', (_, text, published, onTopic) => {
		expect(read(text, { date: published }).topic.onTopic).toBe(onTopic);
	});

	it('leaves what is not certain alone where it is not, unless it is forced', () => {
		const text = 'Chidi Okonkwo saw the catch quota. Then Warsaw said no, and so did the CBFC.';
		expect(read(text).linked).toEqual(['Chidi Okonkwo | chidi-okonkwo | full-name']);
		expect(read(text, { force: true }).linked).toEqual([
			'Chidi Okonkwo | chidi-okonkwo | full-name',
			'catch quota | catch-quota | term',
			'Warsaw | government-of-poland | metonym',
			'CBFC | cold-banks-commission | acronym',
		]);
	});

	describe('by a dossier without terms, which follows people', () => {
		const people = linker({ ...SECOND_DOSSIER, id: 'people', terms: [], issues: [], positions: [] }, TOPIC, { offTopic: true });

		it.each([
			['one of them by the whole name', 'Chidi Okonkwo opened a school.', ['Chidi Okonkwo | chidi-okonkwo | full-name']],
			[
				'one of them, who is then named short',
				'Chidi Okonkwo opened a school. Okonkwo smiled.',
				['Chidi Okonkwo | chidi-okonkwo | full-name', 'Okonkwo | chidi-okonkwo | surname-after-full-name'],
			],
			[
				'one of them, and another one by surname only',
				'Chidi Okonkwo met Wałęwski.',
				['Chidi Okonkwo | chidi-okonkwo | full-name'],
			],
			[
				'one of them, and a capital that speaks',
				'Chidi Okonkwo left. Warsaw said no.',
				['Chidi Okonkwo | chidi-okonkwo | full-name'],
			],
		])('%s', (_, text, linked) => {
			const found = people(text);
			expect([found.topic.onTopic, found.linked]).toEqual([true, linked]);
		});

		it.each([
			['a surname alone', 'Okonkwo opened a school. Wałęwski wept.'],
			['a namesake', 'Daniel Okonkwo opened a school.'],
			['nobody of it', 'It rained in the harbour of Warsaw.'],
		])('but not by %s', (_, text) => {
			expect(people(text)).toMatchObject({ linked: [], topic: { onTopic: false, dossiers: [] } });
		});
	});

	it('tells which of two dossiers a page is about, and links the other’s certain names only', () => {
		const gazetteer = compileGazetteer([bundledDossier(), SECOND_DOSSIER]);
		const page = pageOf(
			blocksOf(
				'Chidi Okonkwo spoke of the Cold Banks Treaty and the catch quota with Marco Rubio. Rubio saw the Pentagon and fentanyl.',
			),
		);
		const { topic, mentions } = findMentions(page, gazetteer);
		expect(topic).toEqual({ onTopic: true, dossiers: ['cold-banks'] });
		expect(mentions.map(({ surface, dossier }) => `${surface} ${dossier}`)).toEqual([
			'Chidi Okonkwo cold-banks',
			'Cold Banks Treaty cold-banks',
			'catch quota cold-banks',
			'Marco Rubio cartel-directive',
			'Rubio cartel-directive',
		]);
	});

	it('puts first the dossier with most support', () => {
		const gazetteer = compileGazetteer([bundledDossier(), SECOND_DOSSIER]);
		const both =
			'The secret directive and foreign terrorist organizations; Marco Rubio. The Cold Banks Treaty, a catch quota, bottom trawling; Chidi Okonkwo.';
		expect(findMentions(pageOf(blocksOf(both), { date: '2025-09-01' }), gazetteer).topic.dossiers).toEqual([
			'cold-banks',
			'cartel-directive',
		]);
	});
});

describe('the page’s language', () => {
	it.each([
		[
			'full names of people count in every language',
			'es',
			'Then Chidi Okonkwo spoke of the catch quota.',
			['Chidi Okonkwo | chidi-okonkwo | full-name'],
		],
		['offices and terms do not', 'es', "Then Nigeria's president spoke of the catch quota.", []],
		[
			'in an unknown language every form counts',
			null,
			'Then Warsaw said: cuota de captura, catch quota.',
			['Warsaw | government-of-poland | metonym', 'cuota de captura | catch-quota | term', 'catch quota | catch-quota | term'],
		],
	] as const)('%s', (_, lang, text, linked) => {
		const { page, gazetteer } = { page: pageOf(blocksOf(text), { lang }), gazetteer: compileGazetteer([SECOND_DOSSIER]) };
		const { mentions } = findMentions(page, gazetteer, lang, { force: true });
		expect(mentions.map(({ surface, entity, evidence }) => `${surface} | ${entity} | ${evidence}`)).toEqual(linked);
	});
});

describe('findMentions on any text', () => {
	const pieces = fc.constantFrom(
		...'Chidi|Okonkwo|Judith|Marsh|De Souza|Rita de Souza|Blanco|the|Then|president|Nigeria|Nigeria’s president|Warsaw said|catch quota|CBFC|Jr.|Mr.|Tower|&|,|.|“|”|—|\n|the Gazette|Senator|Daniel|former|al-Rashid|quota|\u00a0|\u00ad'.split(
			'|',
		),
	);
	const gazetteer = compileGazetteer([SECOND_DOSSIER]);

	it('gives mentions in order, apart from each other, with their very words, and never both a mention and a rejection', () => {
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 40 }), fc.boolean(), (words, force) => {
				const page = pageOf(blocksOf(words.join(' ')));
				const { mentions, rejections } = findMentions(page, gazetteer, 'en', { force });
				const spans = [...mentions, ...rejections].map(({ span, surface }) => {
					expect(page.blocks[span.block]?.text.slice(span.start, span.end)).toBe(surface);
					return span;
				});
				spans.sort((a, b) => a.block - b.block || a.start - b.start);
				spans.forEach((span, i) => {
					const before = spans[i - 1];
					if (before?.block === span.block) expect(span.start).toBeGreaterThanOrEqual(before.end);
				});
				expect([...mentions].sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start)).toEqual(mentions);
			}),
		);
	});

	it('finds nothing on an empty page', () => {
		expect(findMentions(pageOf([]), gazetteer)).toMatchObject({ mentions: [], rejections: [], topic: { onTopic: false } });
	});
});
