import { describe, expect, it } from 'vitest';
import { readMetadata, withoutOutlet } from '../../lib/page/metadata';
import { parsePublished } from '../../lib/page/published';
import { articlePage, openPage } from './open-page';

const URL = 'https://www.gull.example/news/harbour?utm_source=x';
const read = (head: string, body = '') => readMetadata(articlePage(body, head), URL);
const ld = (json: unknown) =>
	`<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

describe('published', () => {
	it.each<[string, string | null]>([
		['2025-08-09', '2025-08-09'],
		['2025-08-09T10:00:00Z', '2025-08-09T10:00:00Z'],
		['2025-08-09T10:00:00.000Z', '2025-08-09T10:00:00Z'],
		['2025-08-09T10:00:00-0600', '2025-08-09T10:00:00-06:00'],
		['2025-08-09 10:00', '2025-08-09T10:00:00'],
		['20250809', '2025-08-09'],
		['20250809143000', '2025-08-09'],
		['2025/8/9', '2025-08-09'],
		['Sat, 09 Aug 2025 10:00:00 GMT', '2025-08-09T10:00:00Z'],
		['2025-02-30', null],
		['2025-13-01', null],
		['09/08/2025', null],
		['August 9, 2025', null],
		['1725-08-09', null],
		['yesterday', null],
		['', null],
		['9'.repeat(5000), null],
	])('%s', (value, expected) => {
		expect(parsePublished(value)).toBe(expected);
	});

	it.each<[string, string]>([
		['JSON-LD', ld({ '@type': 'NewsArticle', datePublished: '2025-08-09' })],
		['a graph', ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['NewsArticle', 'Thing'], datePublished: '2025-08-09' }] })],
		['a list', ld([{ '@type': 'Organization' }, { '@type': 'ReportageNewsArticle', datePublished: '2025-08-09' }])],
		['JSON-LD with a raw line break', ld('{"@type":"NewsArticle","headline":"a\nb","datePublished":"2025-08-09"}')],
		['broken JSON-LD beside a meta element', `${ld('{"@type":')}<meta property="article:published_time" content="2025-08-09">`],
		[
			'an implausible date beside a good one',
			`${ld({ '@type': 'NewsArticle', datePublished: '0000-00-00' })}<meta name="parsely-pub-date" content="2025-08-09">`,
		],
		['itemprop', '<meta itemprop="datePublished" content="2025-08-09">'],
	])('from %s', (_name, head) => {
		expect(read(head).published).toBe('2025-08-09');
	});

	it('from a time element, when nothing else says it', () => {
		expect(read('', '<article><time datetime="2025-08-09T08:00Z">today</time></article>').published).toBe('2025-08-09T08:00:00Z');
		expect(read('', '<article><time>today</time></article>').published).toBeNull();
	});
});

describe('title', () => {
	it.each<[string, (string | null)[], string]>([
		['Harbour opens | The Gull', ['The Gull'], 'Harbour opens'],
		['Harbour opens - The Gull', ['The Gull'], 'Harbour opens'],
		['Harbour opens – News – The Gull', ['The Gull'], 'Harbour opens – News'],
		['Harbour opens | News | The Gull', [null], 'Harbour opens'],
		['Harbour - a history', ['The Gull'], 'Harbour - a history'],
		['A gull-wing door opens', ['The Gull'], 'A gull-wing door opens'],
		['The Gull', ['The Gull'], 'The Gull'],
	])('%s', (title, outlets, expected) => {
		expect(withoutOutlet(title, outlets)).toBe(expected);
	});

	it('prefers what the page gives for sharing', () => {
		expect(read('<meta property="og:title" content="Harbour opens at last">').title).toBe('Harbour opens at last');
		expect(read('').title).toBe('Harbour opens');
	});
});

describe('the rest', () => {
	it('reads byline and outlet, names only', () => {
		const article = { '@type': 'NewsArticle', author: [{ name: 'Ana Gull' }, 'Ben Tern'], publisher: { name: 'The Gull' } };
		expect(read(ld(article))).toMatchObject({ byline: 'Ana Gull, Ben Tern', outlet: 'The Gull' });
		expect(read('<meta name="author" content="https://gull.example/ana">').byline).toBeNull();
		expect(read(ld({ '@type': 'NewsArticle', author: 7, publisher: [null], datePublished: {} }))).toMatchObject({
			byline: null,
			outlet: null,
			published: null,
		});
	});

	it.each<[string, string | null]>([
		['<link rel="canonical" href="/news/harbour">', 'https://www.gull.example/news/harbour'],
		['<link rel="canonical" href="https://gull.example/a"><meta property="og:url" content="/b">', 'https://gull.example/a'],
		['<meta property="og:url" content="https://gull.example/b">', 'https://gull.example/b'],
		['<link rel="canonical" href="javascript:alert(1)">', null],
		['<link rel="canonical" href="https://www.gull.example/">', null],
		['<link rel="canonical" href="http://[">', null],
		['', null],
	])('canonical address: %s', (head, expected) => {
		expect(read(head).canonicalUrl).toBe(expected);
	});

	it.each<[string, boolean | undefined]>([
		[ld({ '@type': 'NewsArticle', isAccessibleForFree: false }), true],
		[ld({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }), true],
		['<meta property="article:content_tier" content="metered">', true],
		['<meta property="article:content_tier" content="free">', undefined],
		[ld({ '@type': 'NewsArticle', isAccessibleForFree: true }), undefined],
		[ld({ '@type': 'NewsArticle' }), undefined],
		['', undefined],
	])('not for everybody: %s', (head, expected) => {
		expect(read(head).restricted).toBe(expected);
	});

	it.each<[string, string | null]>([
		['<html lang="es-MX">', 'es'],
		['<html lang="en">', 'en'],
		['<html lang="fr">', null],
		['<html><head><meta property="og:locale" content="es_ES"></head>', 'es'],
		['<html lang=""><head><meta http-equiv="content-language" content="en"></head>', 'en'],
		['<html>', null],
		['<html lang="est">', null],
	])('language: %s', (html, expected) => {
		expect(readMetadata(openPage(`<!doctype html>${html}<body></body></html>`), null).lang).toBe(expected);
	});
});
