import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/domain/dossier';
import { issuesOf, learnIssues } from '../../lib/record/issue-model';
import { BlockWords } from '../../lib/text/page-words';
import { SECOND_DOSSIER } from '../mentions/second-dossier';
import { bundledDossier } from '../reading/check-reading';

const model = learnIssues([SECOND_DOSSIER]);
const paragraph = (text: string) => new BlockWords({ id: 0, kind: 'paragraph', text });
const issues = (text: string, terms: readonly string[] = [], known: readonly string[] = [], dossiers = ['cold-banks']) =>
	issuesOf(paragraph(text), terms, known, dossiers, model);

describe('issuesOf', () => {
	it.each([
		['the words of its question', 'Should the catch quota be cut by half, they asked.', ['catch-quota'], 'size-of-quota'],
		[
			'the words of its question in Spanish',
			'¿Debe cada buque llevar observadores a bordo?',
			['onboard-observers'],
			'observers-on-board',
		],
		['a term and words of the record', 'The winter closed season stops fishing for months.', ['closed-season'], 'winter-closure'],
		['recorded words alone', 'La veda de invierno arruina a los pueblos pequeños.', [], 'winter-closure'],
	])('finds the issue of a paragraph by %s', (_, text, terms, first) => {
		expect(issues(text, terms)[0]).toBe(first);
	});

	it('puts the issue of a recorded statement first', () => {
		expect(issues('The catch quota and the onboard observers', ['catch-quota', 'onboard-observers'], ['winter-closure'])[0]).toBe(
			'winter-closure',
		);
	});

	it.each([
		['about something else', 'It rained in the harbour and the bakers slept.'],
		['with one everyday word of an issue', 'They cut the bread and went home to the sea.'],
		['empty', ''],
	])('finds none in a paragraph %s', (_, text) => {
		expect(issues(text)).toEqual([]);
	});

	it('finds none of a dossier that the page is not about', () => {
		expect(issues('Should the catch quota be cut by half?', ['catch-quota'], [], ['cartel-directive'])).toEqual([]);
	});

	it('asks for what must stand near', () => {
		const narrow: Dossier = {
			...SECOND_DOSSIER,
			issues: SECOND_DOSSIER.issues.map((issue) => ({
				...issue,
				question: { en: 'x', es: 'x' },
				label: { en: 'x', es: 'x' },
				near: ['hake'],
			})),
			positions: [],
		};
		const small = learnIssues([narrow]);
		const of = (text: string) =>
			issuesOf(paragraph(text), ['catch-quota', 'onboard-observers', 'closed-season'], ['size-of-quota'], ['cold-banks'], small);
		expect(of('boats')).toEqual(['size-of-quota']);
		expect(of('The hake boats').length).toBeGreaterThanOrEqual(1);
	});

	it('takes no question of the bundled dossier for another issue', () => {
		const bundled = bundledDossier();
		const own = learnIssues([bundled]);
		for (const { id, question, terms } of bundled.issues)
			for (const text of [question.en, question.es])
				expect([id, undefined], text).toContain(issuesOf(paragraph(text), terms, [], [bundled.id], own)[0]);
	});
});
