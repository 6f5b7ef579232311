import type { ReadAttribution } from '../../lib/domain/attribution';
import type { Dossier, RecordedPosition, SourceArticle, Stance } from '../../lib/domain/dossier';
import type { KeptStatement } from '../../lib/domain/kept-statement';
import type { Mention } from '../../lib/domain/mention';
import type { PageText } from '../../lib/domain/page-text';
import type { Reading } from '../../lib/domain/reading';
import { NEW_SHELF, type SavedArticle } from '../../lib/domain/saved-article';
import { smallPack } from '../dossiers/small-pack';

/** An article of the invented dossier; its id is its date. */
export function article(published: string, change: Partial<SourceArticle> = {}): SourceArticle {
	const url = `https://gazette.example/${published}`;
	return {
		id: published,
		url,
		title: `News of ${published}`,
		outlet: 'The Gazette',
		published,
		lang: 'en',
		titleFrom: 'page',
		...change,
	};
}

/** A position of the mayor, on the article of its day. */
export function position(id: string, date: string, stance: Stance, change: Partial<RecordedPosition> = {}): RecordedPosition {
	return {
		id,
		actor: 'ana-ferrer',
		issue: 'build-it',
		stance,
		statement: { en: `Said ${id}.`, es: `Dijo ${id}.` },
		quote: null,
		date,
		article: date,
		checked: 'statement',
		...change,
	};
}

/** The invented dossier with these positions, and an article for each of their days. */
export function dossierWith(positions: readonly RecordedPosition[], change: Partial<Dossier> = {}): Dossier {
	const days = [...new Set(positions.map((one) => one.article))];
	return { ...smallPack(), articles: [...smallPack().articles, ...days.map((day) => article(day))], positions, ...change };
}

/** A page of the invented bridge story. */
export function page(change: Partial<PageText> = {}): PageText {
	return {
		url: 'https://herald.example/bridge?utm=1',
		canonicalUrl: 'https://herald.example/bridge',
		title: 'A bridge for the harbour',
		byline: null,
		outlet: 'The Herald',
		published: '2024-03-01T09:00:00Z',
		lang: 'en',
		blocks: [],
		...change,
	};
}

/** A mention of an entity, at a place that is its index in the reading. */
export function mention(entity: string, type: Mention['type'], start: number): Mention {
	const span = { block: 0, start, end: start + 1 };
	return { span, surface: 'x', entity, type, dossier: 'harbour-bridge', evidence: 'full-name' };
}

/** A direct quotation of the mayor. */
export function said(text: string, change: Partial<ReadAttribution> = {}): ReadAttribution {
	return {
		kind: 'direct',
		speaker: { kind: 'actor', id: 'ana-ferrer', dossier: 'harbour-bridge' },
		source: null,
		cue: null,
		content: [{ block: 1, start: 4, end: 4 + text.length }],
		denied: false,
		text,
		speakerText: 'Ferrer',
		position: null,
		record: { status: 'new', matches: [], how: null },
		...change,
	};
}

/** A statement of the mayor that the reader has confirmed on the page. */
export function kept(id: string, text: string, change: Partial<KeptStatement> = {}): KeptStatement {
	const article = {
		url: 'https://herald.example/bridge',
		title: 'A bridge',
		outlet: 'The Herald',
		published: '2024-03-01T09:00:00Z',
	};
	return {
		id,
		actor: 'ana-ferrer',
		dossier: 'harbour-bridge',
		issue: 'build-it',
		stance: 'opposes',
		date: '2024-03-01',
		kind: 'direct',
		denied: false,
		note: '',
		reports: [{ article, lang: 'en', quote: { exact: text, prefix: '', suffix: '' } }],
		confirmedAt: '2024-03-02T10:00:00.000Z',
		updatedAt: '2024-03-02T10:00:00.000Z',
		history: [],
		...change,
	};
}

/** A reading of the page. */
export function reading(change: Partial<Reading> = {}): Reading {
	return {
		lang: 'en',
		topic: { onTopic: true, dossiers: ['harbour-bridge'] },
		mentions: [],
		attributions: [],
		blockIssues: {},
		...change,
	};
}

/** An article of the reading list that names these entities. */
export function saved(url: string, published: string | null, entities: readonly string[]): SavedArticle {
	return {
		url,
		title: `Saved ${url}`,
		byline: null,
		outlet: 'The Herald',
		published,
		lang: 'en',
		...NEW_SHELF,
		savedAt: '2024-04-01T00:00:00Z',
		updatedAt: '2024-04-01T00:00:00Z',
		entities: entities.map((id) => ({ id, dossier: 'harbour-bridge', type: 'person', name: id, count: 1 })),
		excerpt: '',
		words: 0,
		issues: [],
		statements: [],
	};
}
