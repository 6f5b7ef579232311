import { describe, expect, it } from 'vitest';
import { articleAddress } from '../../lib/articles/article-address';

describe('articleAddress', () => {
	it.each([
		['the canonical address', 'https://m.example.org/a?page=1', 'https://www.example.org/a', 'https://www.example.org/a'],
		['the own one where none is named', 'https://example.org/a?utm_source=x', null, 'https://example.org/a'],
		['the own one where another site is named', 'https://example.org/a', 'https://apnews.com/b', 'https://example.org/a'],
		[
			'the own one where a site with a like name is named',
			'https://example.org/a',
			'https://notexample.org/a',
			'https://example.org/a',
		],
		['the own one where the front page is named', 'https://example.org/a', 'https://example.org/', 'https://example.org/a'],
		[
			'the canonical one on a sister host of one outlet',
			'https://amp.cnn.com/a',
			'https://edition.cnn.com/a',
			'https://edition.cnn.com/a',
		],
		['the own one where no web address is named', 'https://example.org/a', 'javascript:1', 'https://example.org/a'],
		['none for a file', 'file:///a.html', 'https://example.org/a', null],
		['none for a page without address', null, 'https://example.org/a', null],
	])('%s', (_what, url, canonicalUrl, expected) => {
		expect(articleAddress({ url, canonicalUrl })).toBe(expected);
	});
});
