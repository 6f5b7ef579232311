import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { isOff, switchedSites } from '../../lib/domain/site';

describe('isOff', () => {
	it.each([
		['the site itself', ['example.org'], 'example.org', true],
		['the same with www', ['example.org'], 'www.example.org', true],
		['a part of the site', ['example.org'], 'news.example.org', true],
		['a site switched off with www', ['www.example.org'], 'example.org', true],
		['the site above a part that is off', ['news.example.org'], 'example.org', false],
		['another site with a like name', ['example.org'], 'notexample.org', false],
		['any other site', ['example.org'], 'example.com', false],
		['a page without host', ['example.org'], null, false],
	])('%s', (_what, offSites, host, expected) => {
		expect(isOff({ ...DEFAULT_SETTINGS, offSites }, host)).toBe(expected);
	});

	it('everything, when it is off everywhere', () => {
		expect(isOff({ ...DEFAULT_SETTINGS, on: false }, 'example.org')).toBe(true);
		expect(isOff({ ...DEFAULT_SETTINGS, on: false }, null)).toBe(true);
	});
});

describe('switchedSites', () => {
	it.each([
		['adds a site once, without www', [], 'www.example.org', false, ['example.org']],
		['does not add it twice', ['example.org'], 'www.example.org', false, ['example.org']],
		['does not add a part of a site that is off', ['example.org'], 'news.example.org', false, ['example.org']],
		['takes away all that keeps the host off', ['example.org', 'a.example'], 'news.example.org', true, ['a.example']],
		['takes away nothing else', ['a.example'], 'example.org', true, ['a.example']],
	])('%s', (_what, before, host, on, after) => {
		const sites = switchedSites(before, host, on);
		expect(sites).toEqual(after);
		expect(isOff({ ...DEFAULT_SETTINGS, offSites: sites }, host)).toBe(!on);
	});
});
