import { expect, test } from 'vitest';
import { pageOutlet } from '../../lib/articles/page-outlet';

test.each<[string, string | null, string | null, string | null, string | null]>([
	['of the list, where the page does not say', 'https://www.nytimes.com/2025/08/08/a.html', null, null, 'The New York Times'],
	['of the list, in Spanish', 'https://elpais.com/mexico/2025-08-08/a.html', null, null, 'El País'],
	['of the list, whatever the page says', 'https://www.nytimes.com/a', null, 'NYT Now', 'The New York Times'],
	['of the site, whatever other site the page names', 'https://elpais.com/a', 'https://www.nytimes.com/a', null, 'El País'],
	['as the page says, of a site that is not listed', 'https://herald.example/a', null, 'The Herald', 'The Herald'],
	['as the page says, without an address', null, null, 'The Herald', 'The Herald'],
	['none, where neither says', 'https://notnytimes.com/a', null, null, null],
])('the outlet is %s', (_what, url, canonicalUrl, outlet, expected) => {
	expect(pageOutlet({ url, canonicalUrl, outlet })).toBe(expected);
});
