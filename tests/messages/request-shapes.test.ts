import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_SHAPES } from '../../lib/messages/page-shapes';
import { BACKGROUND_SHAPES } from '../../lib/messages/request-shapes';

const PAGE = {
	url: 'https://example.org/a',
	canonicalUrl: null,
	title: 'A title',
	byline: null,
	outlet: 'Example',
	published: '2025-08-09',
	lang: 'en',
	blocks: [{ id: 0, kind: 'paragraph', text: 'Words.' }],
};
const ARTICLE = {
	url: 'https://example.org/a',
	title: 'A title',
	byline: null,
	outlet: null,
	published: null,
	lang: 'es',
	savedAt: '2025-08-09T10:00:00.000Z',
	updatedAt: '2025-08-09T10:00:00.000Z',
	tags: ['sea'],
	read: true,
	archived: false,
	progress: 0.5,
	excerpt: 'Words.',
	words: 1,
	issues: [{ id: 'i', dossier: 'd' }],
	entities: [{ id: 'a', dossier: 'd', type: 'person', name: 'A', count: 2 }],
	statements: [
		{
			speaker: 'a',
			speakerText: 'A',
			kind: 'direct',
			denied: false,
			quote: { exact: 'Words.', prefix: '', suffix: '' },
			status: 'new',
			matches: [],
		},
	],
};
const DOSSIER = {
	...{
		id: 'a',
		origin: 'file',
		url: null,
		installedAt: '2025-08-09T10:00:00.000Z',
		updatedAt: '2025-08-09T10:00:00.000Z',
		enabled: true,
		sha256: null,
		pinned: false,
	},
	pack: {},
};
const NOTE = {
	id: 'n',
	article: ARTICLE.url,
	quote: { exact: 'Words', prefix: '', suffix: '.' },
	note: '',
	created: '2025-08-09T10:00:00.000Z',
	modified: '2025-08-09T10:00:00.000Z',
};
const CONTENT = { url: ARTICLE.url, html: '<p>Words.</p>', text: 'Words.' };

const FILTER = { person: null, issue: null, stance: null, origin: null, from: null, asOf: null, words: '' };

describe('the shapes of requests', () => {
	it.each<[keyof typeof BACKGROUND_SHAPES, unknown]>([
		['wake', null],
		['glance', { url: 'https://a.example/', text: 'Words.\0' }],
		['read', { page: PAGE, force: false }],
		['card', { entity: 'a', dossier: 'd', block: 1024, published: '2025-08-09', url: null }],
		['card', { entity: 'a', dossier: 'd', block: null, published: null, url: null }],
		['keepStatement', { tab: 3, at: { block: 0, start: 1, end: 9 } }],
		[
			'keepStatement',
			{ at: { block: 0, start: 1, end: 9 }, change: { issue: 'i', stance: 'opposes', date: '2025-08', denied: true } },
		],
		[
			'keepStatement',
			{ at: { block: 0, start: 1, end: 9 }, change: { actor: 'a', dossier: 'd', issue: null, stance: null, date: null } },
		],
		['dropStatement', { at: { block: 0, start: 1, end: 9 } }],
		['dismissStatement', { tab: 3, at: { block: 0, start: 1, end: 9 } }],
		['undismissStatement', { tab: 3, at: { block: 0, start: 1, end: 9 } }],
		['statementChoices', { tab: 3, at: { block: 0, start: 1, end: 9 } }],
		['tabCard', { tab: 3, entity: 'a', dossier: 'd' }],
		['tabCard', { tab: 3, entity: 'a', dossier: 'd', issue: 'i' }],
		['savedCount', null],
		['ledger', { filter: FILTER, offset: 0, limit: 50 }],
		['reviseStatement', { id: 'a', change: { note: 'Checked.' } }],
		['reviseStatement', { id: 'a', change: { issue: null, stance: null, date: '2025-08' } }],
		['removeStatement', { id: 'a' }],
		['previewDossier', { text: '{}', sha256: null, id: 'a' }],
		['installDossier', { text: '{}', sha256: 'aB'.repeat(32), url: null, older: false }],
		['followDossier', { id: 'a', enabled: false }],
		['restoreDossier', { record: DOSSIER }],
		['createDossier', { title: { en: 'A', es: 'A' }, summary: { en: '', es: '' }, license: '', homepage: null }],
		['editDossier', { id: 'a', edits: [{ list: 'actors', id: 'x', before: null, after: { id: 'x' } }] }],
		['editDossier', { id: 'a', edits: [{ list: 'head', before: {}, after: {} }] }],
		['showSpan', { tab: 3, block: 0, start: 2, end: 2 }],
		['save', {}],
		['restoreArticle', { article: ARTICLE, content: CONTENT, annotations: [NOTE] }],
		['changeSettings', { theme: 'dark', offSites: ['example.org'] }],
		['switchSite', { host: 'xn--caf-dma.example', on: true }],
	])('lets a sound %s through', (name, request) => {
		expect(BACKGROUND_SHAPES[name](request)).toBe(true);
	});

	it.each<[keyof typeof BACKGROUND_SHAPES, string, unknown]>([
		['wake', 'a question', { tab: 1 }],
		['read', 'no page', { force: false }],
		['ledger', 'too long a stretch', { filter: FILTER, offset: 0, limit: 501 }],
		['ledger', 'no filter', { filter: {}, offset: 0, limit: 50 }],
		['previewDossier', 'a sum that is none', { text: '{}', sha256: 'ab', id: null }],
		['installDossier', 'no sum', { text: '{}', sha256: null, url: null, older: false }],
		['fetchDossier', 'no word on redirects', { url: 'https://example.org/' }],
		[
			'createDossier',
			'a title in one language',
			{ title: { en: 'A' }, summary: { en: '', es: '' }, license: '', homepage: null },
		],
		['editDossier', 'an unknown list', { id: 'a', edits: [{ list: '__proto__', id: 'x', before: null, after: null }] }],
		[
			'editDossier',
			'an entry under another id',
			{ id: 'a', edits: [{ list: 'actors', id: 'x', before: null, after: { id: 'y' } }] },
		],
		['editDossier', 'no list of changes', { id: 'a', edits: { length: 1 } }],
		['restoreDossier', 'an unknown origin', { record: { ...DOSSIER, origin: 'moon' } }],
		['keepStatement', 'no place', { tab: 3 }],
		['keepStatement', 'words of its own', { at: { block: 0, start: 1, end: 9 }, change: { reports: [] } }],
		['keepStatement', 'a kind of its own', { at: { block: 0, start: 1, end: 9 }, change: { kind: 'direct' } }],
		['keepStatement', 'a note', { at: { block: 0, start: 1, end: 9 }, change: { note: 'x' } }],
		['keepStatement', 'a speaker without a dossier', { at: { block: 0, start: 1, end: 9 }, change: { actor: 'a' } }],
		[
			'keepStatement',
			'a stance without an issue',
			{ at: { block: 0, start: 1, end: 9 }, change: { issue: null, stance: 'opposes' } },
		],
		['keepStatement', 'no date', { at: { block: 0, start: 1, end: 9 }, change: { date: '9 August' } }],
		['dropStatement', 'a place that ends before it begins', { at: { block: 0, start: 9, end: 1 } }],
		['dismissStatement', 'a tab that is none', { tab: '3', at: { block: 0, start: 1, end: 9 } }],
		['mergeStatements', 'only one', { into: 'a' }],
		['unmergeStatements', 'ids instead of what they were', { into: 'a', from: 'b', at: '' }],
		['reviseStatement', 'a field that no reader changes', { id: 'a', change: { id: 'b' } }],
		['reviseStatement', 'a history', { id: 'a', change: { history: [] } }],
		['reviseStatement', 'an issue without a stance', { id: 'a', change: { issue: 'toll', stance: null } }],
		['reviseStatement', 'an issue and nothing said of the stance', { id: 'a', change: { issue: 'toll' } }],
		['reviseStatement', 'a speaker of no dossier', { id: 'a', change: { actor: 'ana' } }],
		['reviseStatement', 'a day that is none', { id: 'a', change: { date: '2025-02-30' } }],
		['reviseStatement', 'no report', { id: 'a', change: { reports: [] } }],
		['restoreStatement', 'no statement', { statement: { id: 'a' } }],
		['read', 'a block without text', { force: false, page: { ...PAGE, blocks: [{ id: 0, kind: 'paragraph' }] } }],
		['read', 'a block of an unknown kind', { force: false, page: { ...PAGE, blocks: [{ id: 0, kind: 'script', text: '' }] } }],
		['read', 'two blocks with one id', { force: false, page: { ...PAGE, blocks: [PAGE.blocks[0], PAGE.blocks[0]] } }],
		['read', 'a language we do not read', { force: false, page: { ...PAGE, lang: 'de' } }],
		[
			'read',
			'text without end',
			{ force: false, page: { ...PAGE, blocks: [{ id: 0, kind: 'paragraph', text: 'x'.repeat(4_000_001) }] } },
		],
		['card', 'an entity that is no string', { entity: {}, dossier: 'd', block: null, published: null, url: null }],
		['card', 'a block that is no number', { entity: 'a', dossier: 'd', block: 'i', published: null, url: null }],
		['glance', 'a text that is none', { url: 'https://a.example/', text: 1 }],
		['glance', 'a text without end', { url: 'https://a.example/', text: 'x'.repeat(1_200_000) }],
		['glance', 'no address', { url: null, text: '' }],
		['tab', 'a tab that is no number', { tab: '3' }],
		['tab', 'a tab below zero', { tab: -1 }],
		['showSpan', 'an end before its start', { tab: 3, block: 0, start: 3, end: 2 }],
		['savedCount', 'a question where none is asked', {}],
		[
			'restoreArticle',
			'another address in the copy',
			{ article: ARTICLE, content: { ...CONTENT, url: 'https://example.org/b' }, annotations: [] },
		],
		[
			'restoreArticle',
			'a script address',
			{
				article: { ...ARTICLE, url: 'javascript:alert(1)' },
				content: { ...CONTENT, url: 'javascript:alert(1)' },
				annotations: [],
			},
		],
		[
			'restoreArticle',
			'a note on another article',
			{ article: ARTICLE, content: CONTENT, annotations: [{ ...NOTE, article: 'https://example.org/b' }] },
		],
		['changeSettings', 'an unknown setting', { colour: 'red' }],
		['changeSettings', 'a setting of the prototype', JSON.parse('{"__proto__": 1}')],
		['changeSettings', 'an unsound setting', { theme: 'blue' }],
		['switchSite', 'an address for a host', { host: 'https://example.org/', on: true }],
		['openLibrary', 'no hash', {}],
	])('stops a %s with %s', (name, _why, request) => {
		expect(BACKGROUND_SHAPES[name](request)).toBe(false);
	});

	it.each<[string, unknown, boolean]>([
		['hosts of patterns', { sites: ['*'], kept: ['*.example.org'] }, true],
		['nothing kept', { sites: ['example.org'] }, false],
		['hosts that are no text', { sites: [1], kept: [] }, false],
	])('of sites taken back: %s', (_what, request, expected) => {
		expect(PAGE_SHAPES.leave(request)).toBe(expected);
	});

	it('answers whatever it is given, and never throws', () => {
		const shapes = [...Object.values(BACKGROUND_SHAPES), ...Object.values(PAGE_SHAPES)];
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true }), (request) => {
				for (const shape of shapes) expect(typeof shape(request)).toBe('boolean');
			}),
		);
	});
});
