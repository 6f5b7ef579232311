import { describe, expect, it } from 'vitest';
import { draftArticle } from '../../lib/articles/draft-article';
import type { ReadAttribution } from '../../lib/domain/attribution';
import type { Dossier } from '../../lib/domain/dossier';
import { isSavedArticle } from '../../lib/domain/is-saved-article';
import type { Mention } from '../../lib/domain/mention';
import type { PageText } from '../../lib/domain/page-text';
import type { Reading } from '../../lib/domain/reading';
import { NEW_SHELF } from '../../lib/domain/saved-article';

const TEXT = '“We will mend the lamp,” Vela said, “and soon.” Vela smiled.';
const page: PageText = {
	url: 'https://www.reuters.com/a?utm_source=x',
	canonicalUrl: null,
	title: 'The lamp',
	byline: null,
	outlet: 'Some wire',
	published: '2025-08-09',
	lang: null,
	blocks: [{ id: 3, kind: 'paragraph', text: TEXT }],
};
const span = (words: string, from = 0) => {
	const start = TEXT.indexOf(words, from);
	return { block: 3, start, end: start + words.length };
};
const mention = (at: number): Mention => ({
	span: span('Vela', at),
	surface: 'Vela',
	entity: 'vela',
	type: 'person',
	dossier: 'lamp',
	evidence: 'full-name',
});
const said: ReadAttribution = {
	kind: 'direct',
	speaker: { kind: 'actor', id: 'vela', dossier: 'lamp' },
	source: span('Vela'),
	cue: span('said'),
	content: [span('We will mend the lamp,'), span('and soon.')],
	denied: false,
	text: 'We will mend the lamp, … and soon.',
	speakerText: 'Vela',
	position: null,
	record: { status: 'new', matches: [], how: null },
};
const reading: Reading = {
	lang: 'en',
	topic: { onTopic: true, dossiers: ['lamp'] },
	mentions: [mention(0), mention(40)],
	attributions: [said, { ...said, speaker: { kind: 'unresolved' }, content: [], record: null }],
	blockIssues: { 3: ['repair'] },
};
const dossier = {
	id: 'lamp',
	actors: [
		{ id: 'vela', type: 'person', name: 'Inés Vela', names: [] },
		{ id: 'office', type: 'organization', name: 'Lamp Office', names: [{ text: 'Oficina de Faros', kind: 'full', lang: 'es' }] },
	],
	terms: [],
	issues: [{ id: 'repair' }],
} as unknown as Dossier;
const source = { page, title: '  The\n lamp ', byline: ' ', text: TEXT, reading, dossiers: [dossier], lang: 'en' as const };

describe('draftArticle', () => {
	const draft = draftArticle(source);

	it('keeps the address without trackers, and the name that we know the outlet by', () => {
		expect(draft).toMatchObject({
			url: 'https://www.reuters.com/a',
			outlet: 'Reuters',
			title: 'The lamp',
			byline: null,
			lang: 'en',
		});
	});

	it('counts whom it names, by the name of the dossier', () => {
		expect(draft?.entities).toEqual([{ id: 'vela', dossier: 'lamp', type: 'person', name: 'Inés Vela', count: 2 }]);
	});

	it('names an organization as the reader does', () => {
		const mentions = [mention(0), { ...mention(40), entity: 'office', type: 'organization' as const }];
		const names = (lang: 'en' | 'es') =>
			draftArticle({ ...source, lang, reading: { ...reading, mentions } })?.entities.map(({ name }) => name);
		expect(names('es')).toEqual(['Inés Vela', 'Oficina de Faros']);
		expect(names('en')).toEqual(['Inés Vela', 'Lamp Office']);
	});

	it('keeps the exact words of a statement, each part by itself: never the words between', () => {
		expect(draft?.statements).toHaveLength(1);
		const [statement] = draft?.statements ?? [];
		expect(statement?.quote).toEqual({
			exact: 'We will mend the lamp,',
			prefix: '“',
			suffix: '” Vela said, “and soon.” Vela sm',
		});
		expect(statement?.more?.map(({ exact }) => exact)).toEqual(['and soon.']);
		expect(statement).toMatchObject({ speaker: 'vela', status: 'new' });
	});

	it('makes what the store takes for sound', () => {
		expect(
			isSavedArticle({ ...draft, ...NEW_SHELF, savedAt: '2025-08-09T10:00:00.000Z', updatedAt: '2025-08-09T10:00:00.000Z' }),
		).toBe(true);
	});

	it('makes nothing of a page without a web address', () => {
		expect(draftArticle({ ...source, page: { ...page, url: null } })).toBeNull();
	});
});
