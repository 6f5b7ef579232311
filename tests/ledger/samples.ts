import type { Dossier, RecordedPosition, Stance } from '../../lib/domain/dossier';
import type { KeptStatement } from '../../lib/domain/kept-statement';

/** Invented people, words and addresses. */
const both = (text: string) => ({ en: text, es: `${text} (es)` });

/** A dossier with two people, two issues, and a position a line: id, actor, issue, stance, date, words. */
export function bridge(lines: readonly (readonly [string, string, string, Stance, string, string])[]): Dossier {
	return {
		format: 1,
		id: 'bridge',
		version: '1.0.0',
		updated: '2025-09-01',
		license: 'CC0-1.0',
		languages: ['en', 'es'],
		homepage: null,
		title: both('The bridge'),
		summary: both('Who said what about the toll.'),
		actors: (
			[
				['ana-ferrer', 'Ana Ferrer'],
				['luis-pena', 'Luis Peña'],
			] as const
		).map(([id, name]) => ({ id, type: 'person', name, wikidata: null, names: [], roles: [], summary: both('') })),
		terms: [],
		issues: [
			{ id: 'toll', question: both('A toll?'), label: both('The toll'), terms: [] },
			{ id: 'night', question: both('Closed at night?'), label: both('Night closure'), terms: [] },
		],
		articles: [
			{
				id: 'a1',
				url: 'https://courier.example/1',
				title: 'One',
				outlet: 'Coast Courier',
				published: '2025-08-10',
				lang: 'en',
				titleFrom: 'page',
			},
		],
		positions: lines.map(
			([id, actor, issue, stance, date, text]): RecordedPosition => ({
				id,
				actor,
				issue,
				stance,
				statement: both(text),
				quote: { text, lang: 'en' },
				date,
				article: 'a1',
				checked: 'quote',
			}),
		),
	};
}

/** A confirmed statement. */
export function kept(id: string, over: Partial<KeptStatement> = {}, exact = 'The bridge stays open to all.'): KeptStatement {
	return {
		id,
		actor: 'ana-ferrer',
		dossier: 'bridge',
		issue: 'toll',
		stance: 'opposes',
		date: '2025-08-09',
		kind: 'direct',
		denied: false,
		note: '',
		reports: [
			{
				article: {
					url: `https://faro.example/${id}`,
					title: `Report ${id}`,
					outlet: 'El Faro',
					published: '2025-08-09T10:00:00Z',
				},
				lang: 'en',
				quote: { exact, prefix: 'said: ', suffix: '' },
			},
		],
		confirmedAt: '2025-08-10T10:00:00.000Z',
		updatedAt: '2025-08-10T10:00:00.000Z',
		history: [],
		...over,
	};
}
