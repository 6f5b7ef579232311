import { describe, expect, test } from 'vitest';
import { type About, articleIssues } from '../../lib/cards/about';
import { buildCard } from '../../lib/cards/build-card';
import { NO_RECORD } from '../../lib/cards/reader-record';
import type { RecordedPosition } from '../../lib/domain/dossier';
import { dossierWith, page, position, reading } from './bridge';

describe('what an article is about', () => {
	test.each([
		['nothing', {}, []],
		['one paragraph makes no article', { 3: ['toll'] }, []],
		['the issue of most paragraphs first', { 1: ['toll'], 2: ['build', 'toll'], 4: ['toll'], 6: ['build'] }, ['toll', 'build']],
		['down to half as many', { 1: ['toll'], 2: ['toll'], 3: ['toll'], 4: ['toll', 'build'], 5: ['build'] }, ['toll', 'build']],
		['not further', { 1: ['toll'], 2: ['toll'], 3: ['toll'], 4: ['toll'], 5: ['toll', 'build'], 6: ['build'] }, ['toll']],
		['among equals in the order of the page', { 1: ['build'], 2: ['toll'], 3: ['toll'], 4: ['build'] }, ['build', 'toll']],
	])('%s', (_what, blockIssues, issues) => {
		expect(articleIssues(blockIssues)).toEqual(issues);
	});
});

describe('what a card opens with', () => {
	const issue = (id: string) => ({
		id,
		question: { en: `${id}?`, es: `¿${id}?` },
		label: { en: id, es: id },
		terms: ['toll'],
	});
	const on = (issue: string, ...days: string[]): RecordedPosition[] =>
		days.map((day) => position(`${issue} ${day}`, day, 'supports', { issue }));
	const dossier = dossierWith(
		[
			...on('often', '2023-01-01', '2023-01-02', '2023-01-03'),
			...on('lately', '2024-02-01'),
			...on('daily', '2024-02-01', '2022-01-01'),
			...on('afterwards', '2024-04-01'),
		],
		{ issues: ['often', 'lately', 'daily', 'afterwards', 'never'].map(issue) },
	);
	/** An article whose paragraphs 7 and 8 are about these issues. */
	const cardOf = (entity: string, about: readonly string[], first: readonly string[], paragraph: boolean, asOf = '2024-03-01') =>
		buildCard({
			...{ dossiers: [dossier], entity, dossier: dossier.id, lead: { first, paragraph }, lang: 'en', asOf },
			...{
				url: null,
				saved: [],
				own: NO_RECORD,
				reading: { page: page(), reading: reading({ blockIssues: { 7: about, 8: about } }) },
			},
		});

	type Row = [what: string, about: string[], first: string[], paragraph: boolean, opens: [string, About | null][]];
	const rows: Row[] = [
		[
			'the paragraph’s issue, then the article’s, then what was spoken to last, and later words at the end',
			['often'],
			['lately'],
			true,
			[
				['lately', 'aboutParagraph'],
				['often', 'aboutArticle'],
				['daily', null],
				['afterwards', null],
			],
		],
		[
			'a paragraph about nothing: the article’s issue, which is said',
			['often'],
			[],
			true,
			[
				['often', 'aboutArticleOnly'],
				['daily', null],
				['lately', null],
				['afterwards', null],
			],
		],
		[
			'nothing on the article’s issue by its date: what was said last, which is said',
			['afterwards', 'never'],
			[],
			true,
			[
				['daily', 'aboutNeither'],
				['lately', null],
				['often', null],
				['afterwards', 'aboutArticle'],
			],
		],
		[
			'over no paragraph nothing is said of one',
			['often'],
			[],
			false,
			[
				['often', 'aboutArticle'],
				['daily', null],
				['lately', null],
				['afterwards', null],
			],
		],
		[
			'an issue that the reader chose leads, and no paragraph is said to be about it',
			['often'],
			['afterwards'],
			false,
			[
				['afterwards', null],
				['often', 'aboutArticle'],
				['daily', null],
				['lately', null],
			],
		],
		[
			'the paragraph’s issue also where nothing was ever said on it: that is an honest blank',
			['often'],
			['never'],
			true,
			[
				['never', 'aboutParagraph'],
				['often', 'aboutArticle'],
				['daily', null],
				['lately', null],
				['afterwards', null],
			],
		],
	];
	test.each(rows)('%s', (_what, about, first, paragraph, opens) => {
		const card = cardOf('ana-ferrer', about, first, paragraph);
		expect(card?.kind !== 'term' && card?.issues.map(({ issue, about }) => [issue, about])).toEqual(opens);
	});

	test('a term’s card begins in the same way, without blanks', () => {
		const opens = (about: readonly string[], first: readonly string[]) => {
			const card = cardOf('toll', about, first, true);
			return card?.kind === 'term' && card.issues.map(({ issue, about }) => [issue, about]);
		};
		expect(opens(['often'], ['lately'])).toEqual([
			['lately', 'aboutParagraph'],
			['often', 'aboutArticle'],
			['daily', null],
			['afterwards', null],
		]);
		expect(opens(['often', 'never'], [])).toEqual([
			['often', 'aboutArticleOnly'],
			['lately', null],
			['daily', null],
			['afterwards', null],
		]);
		expect(opens([], [])).toEqual([
			['lately', 'aboutNeither'],
			['daily', null],
			['often', null],
			['afterwards', null],
		]);
	});

	test.each(['ana-ferrer', 'toll'])(
		'in an article from before all of the record, the card of %s says that it begins with later words',
		(who) => {
			const card = cardOf(who, [], [], true, '2021-05-01');
			expect(card?.issues[0]).toMatchObject({ about: 'aboutLater', before: [] });
		},
	);
});
