import { describe, expect, it } from 'vitest';
import { OUTLET_MATCHES } from '../../lib/articles/outlets';
import { ALL_SITES, ALL_SITES_ASKED, accessOf, coversHost, patternHost, siteOrigin } from '../../lib/domain/access';

describe('the host of a pattern', () => {
	it.each([
		[ALL_SITES, '*'],
		['<all_urls>', '*'],
		['https://*/*', '*'],
		['*://*.example.org/*', '*.example.org'],
		['https://News.example.org/*', 'news.example.org'],
		['*://[::1]/*', '[::1]'],
		[siteOrigin('blog.example'), 'blog.example'],
		['file:///*', null],
		['chrome://favicon/*', null],
		['example.org', null],
		['*://exa*mple.org/*', null],
	])('of %s is %s', (origin, host) => {
		expect(patternHost(origin)).toBe(host);
	});
});

describe('a host is covered', () => {
	it.each<[string, string[], string, boolean]>([
		['by itself', ['example.org'], 'example.org', true],
		['by all', ['*'], 'example.org', true],
		['by a pattern of what is above it', ['*.example.org'], 'news.example.org', true],
		['by a pattern of it and what is below it', ['*.example.org'], 'example.org', true],
		['not by what is above it alone', ['example.org'], 'news.example.org', false],
		['not by what is below it', ['news.example.org'], 'example.org', false],
		['not by a like name', ['*.example.org'], 'notexample.org', false],
		['not by nothing', [], 'example.org', false],
	])('%s', (_what, hosts, host, expected) => {
		expect(coversHost(hosts, host)).toBe(expected);
	});
});

describe('what was added', () => {
	const bundled = ['*://*.courier.example/*'];

	it('leaves out what is bundled, and what is no site', () => {
		expect(accessOf([...bundled, 'chrome://favicon/*'], bundled)).toEqual({ all: [], sites: [] });
	});

	it('is one entry a host, whatever the schemes, in alphabetical order', () => {
		const granted = ['https://b.example/*', '*://a.example/*', 'http://b.example/*', ...bundled];
		expect(accessOf(granted, bundled).sites).toEqual([
			{ host: 'a.example', origins: ['*://a.example/*'] },
			{ host: 'b.example', origins: ['https://b.example/*', 'http://b.example/*'] },
		]);
	});

	it('is all sites, however the browser writes them, beside those added one by one', () => {
		expect(accessOf(['https://*/*', 'http://*/*', '*://a.example/*'], bundled)).toEqual({
			all: ['https://*/*', 'http://*/*'],
			sites: [{ host: 'a.example', origins: ['*://a.example/*'] }],
		});
	});

	it('leaves out the parts of a bundled pattern that Chromium names beside it', () => {
		expect(accessOf([...bundled, 'https://*.courier.example/*'], bundled).sites).toEqual([]);
	});

	it('is asked for by patterns that hold no bundled one whole', () => {
		expect(ALL_SITES_ASKED.map(patternHost)).toEqual(['*', '*']);
		expect(OUTLET_MATCHES.every((pattern) => pattern.startsWith('*://'))).toBe(true);
		expect(ALL_SITES_ASKED.some((pattern) => pattern.startsWith('*'))).toBe(false);
	});

	it('keeps a bundled site that was taken back and given again apart', () => {
		expect(accessOf(['*://www.courier.example/*'], bundled).sites.map(({ host }) => host)).toEqual(['www.courier.example']);
	});
});
