import { describe, expect, it, test } from 'vitest';
import { reportOf } from '../../lib/articles/report-of';
import type { Speaker } from '../../lib/domain/attribution';
import { dossierWith, page, said } from '../cards/bridge';

const text = 'She said: “Not a stone of it,” and left. “Never.”';
const blocks = [{ id: 1, kind: 'paragraph' as const, text }];
const statement = said('Not a stone of it', { content: [{ block: 1, start: 11, end: 28 }] });

it('keeps the words with what stands around them, and the article under its own address', () => {
	expect(reportOf(statement, page({ blocks, title: ' A  bridge\n' }), 'en', [])).toEqual({
		article: { url: 'https://herald.example/bridge', title: 'A bridge', outlet: 'The Herald', published: '2024-03-01T09:00:00Z' },
		lang: 'en',
		quote: { exact: 'Not a stone of it', prefix: 'She said: “', suffix: ',” and left. “Never.”' },
	});
});

it('keeps the further parts of words that are interrupted', () => {
	const parts = said('', { content: [...statement.content, { block: 1, start: 42, end: 48 }] });
	expect(reportOf(parts, page({ blocks }), null, [])?.more?.map(({ exact }) => exact)).toEqual(['Never.']);
});

it('is of the page’s own site, whatever address the page names', () => {
	const claimed = page({ blocks, canonicalUrl: 'https://other.example/bridge' });
	expect(reportOf(statement, claimed, 'en', [])?.article.url).toBe('https://herald.example/bridge?utm=1');
});

it('is none without a web address, or without the words', () => {
	expect(reportOf(statement, page({ blocks, url: null }), 'en', [])).toBeNull();
	expect(reportOf(statement, page({ blocks: [] }), 'en', [])).toBeNull();
});

describe('who tells of it', () => {
	const dossier = dossierWith([]);
	const teller = (speaker: Speaker, tellerText: string | null) =>
		reportOf({ ...statement, toldBy: { speaker, source: null }, tellerText }, page({ blocks }), 'en', [dossier])?.toldBy;

	test.each<[string, Speaker, string | null, string]>([
		['an actor by name', { kind: 'actor', id: 'ana-ferrer', dossier: dossier.id }, 'she', 'Ana Ferrer'],
		['a stranger by name', { kind: 'stranger', name: 'Tom Moss' }, 'he', 'Tom Moss'],
		['an actor whom no dossier has any more by the page’s words', { kind: 'actor', id: 'gone', dossier: 'gone' }, 'she', 'she'],
		['somebody by the page’s words', { kind: 'unresolved' }, 'an aide', 'an aide'],
		['nobody who is named', { kind: 'unresolved' }, null, ''],
		['very long words, cut', { kind: 'unresolved' }, 'x'.repeat(900), 'x'.repeat(500)],
	])('is kept: %s', (_what, speaker, text, expected) => {
		expect(teller(speaker, text)).toBe(expected);
	});

	it('is missing where the page itself tells of it', () => {
		expect(reportOf(statement, page({ blocks }), 'en', [dossier])).not.toHaveProperty('toldBy');
	});
});
