import { expect, it } from 'vitest';
import { reportOf } from '../../lib/articles/report-of';
import { page, said } from '../cards/bridge';

const text = 'She said: “Not a stone of it,” and left. “Never.”';
const blocks = [{ id: 1, kind: 'paragraph' as const, text }];
const statement = said('Not a stone of it', { content: [{ block: 1, start: 11, end: 28 }] });

it('keeps the words with what stands around them, and the article under its own address', () => {
	expect(reportOf(statement, page({ blocks, title: ' A  bridge\n' }), 'en')).toEqual({
		article: { url: 'https://herald.example/bridge', title: 'A bridge', outlet: 'The Herald', published: '2024-03-01T09:00:00Z' },
		lang: 'en',
		quote: { exact: 'Not a stone of it', prefix: 'She said: “', suffix: ',” and left. “Never.”' },
	});
});

it('keeps the further parts of words that are interrupted', () => {
	const parts = said('', { content: [...statement.content, { block: 1, start: 42, end: 48 }] });
	expect(reportOf(parts, page({ blocks }), null)?.more?.map(({ exact }) => exact)).toEqual(['Never.']);
});

it('is of the page’s own site, whatever address the page names', () => {
	const claimed = page({ blocks, canonicalUrl: 'https://other.example/bridge' });
	expect(reportOf(statement, claimed, 'en')?.article.url).toBe('https://herald.example/bridge?utm=1');
});

it('is none without a web address, or without the words', () => {
	expect(reportOf(statement, page({ blocks, url: null }), 'en')).toBeNull();
	expect(reportOf(statement, page({ blocks: [] }), 'en')).toBeNull();
});
