import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress, hostOf } from '../../lib/articles/address';

describe('canonicalAddress', () => {
	it.each([
		['trackers go', 'https://example.org/a?utm_source=x&id=7&fbclid=y', 'https://example.org/a?id=7'],
		['trackers go in any case', 'https://example.org/a?UTM_Medium=x&GCLID=y', 'https://example.org/a'],
		['what names the article stays, spelled as it was', 'https://example.org/a?q=a+b%20c&x', 'https://example.org/a?q=a+b%20c&x'],
		[
			'a tracker by another name stays',
			'https://example.org/a?utmost=1&sutm_source=2',
			'https://example.org/a?utmost=1&sutm_source=2',
		],
		['the place in the page goes', 'https://example.org/a#comments', 'https://example.org/a'],
		['a text fragment goes', 'https://example.org/a#:~:text=said', 'https://example.org/a'],
		['a route stays', 'https://example.org/#!/a/1', 'https://example.org/#!/a/1'],
		['credentials go', 'https://me:secret@example.org/a', 'https://example.org/a'],
		['the host is written one way', 'HTTPS://EXAMPLE.org.:443/A', 'https://example.org/A'],
		['a lone question mark goes', 'https://example.org/a?', 'https://example.org/a'],
	])('%s', (_rule, address, expected) => {
		expect(canonicalAddress(address)).toBe(expected);
	});

	it.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'file:///etc/passwd',
		'about:blank',
		'chrome://settings',
		'/a',
		'https://',
		'',
	])('%j is no web address', (address) => {
		expect(canonicalAddress(address)).toBeNull();
	});

	const parameter = fc
		.tuple(fc.constantFrom('utm_a', 'id', 'fbclid', 'q', '', 'at_x'), fc.string())
		.map(([name, value]) => `${name}=${value}`);
	it('applied twice changes nothing', () => {
		fc.assert(
			fc.property(fc.webUrl({ withFragments: true }), fc.array(parameter), fc.string(), (start, parameters, hash) => {
				const once = canonicalAddress(`${start.split('#')[0]}?${parameters.join('&')}#${hash}`);
				if (once !== null) expect(canonicalAddress(once)).toBe(once);
			}),
			{ examples: [['http://a.aa', ['utm_a=&?'], '']] },
		);
		fc.assert(
			fc.property(fc.string(), (anything) => {
				const once = canonicalAddress(anything);
				if (once !== null) expect(canonicalAddress(once)).toBe(once);
			}),
		);
	});
});

describe('hostOf', () => {
	it.each([
		['https://www.Example.org:8080/a', 'www.example.org'],
		['about:blank', null],
		[null, null],
		['', null],
	])('%j -> %j', (address, host) => {
		expect(hostOf(address)).toBe(host);
	});
});
