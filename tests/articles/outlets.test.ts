import { describe, expect, it } from 'vitest';
import { OUTLET_MATCHES, OUTLETS, outletOf } from '../../lib/articles/outlets';
import { isHost } from '../../lib/domain/is-settings';

describe('the bundled outlets', () => {
	it('are hosts of news sites in one of our languages, each named once', () => {
		for (const { host, name, country, lang } of OUTLETS) {
			expect(isHost(host) && !host.startsWith('www.') && host.includes('.'), host).toBe(true);
			expect(name.trim(), host).toBe(name);
			expect(country).toMatch(/^[A-Z]{2}$/);
			expect(['en', 'es']).toContain(lang);
		}
		expect(new Set(OUTLETS.map(({ host }) => host)).size).toBe(OUTLETS.length);
		expect(OUTLETS.length).toBeGreaterThan(120);
	});

	it('give match patterns for all pages of a host, and of no public suffix', () => {
		expect(OUTLET_MATCHES).toContain('*://*.apnews.com/*');
		for (const suffix of ['co.uk', 'com.mx', 'com.ar', 'go.com', 'com.co', 'gob.mx', 'joins.com', 'justia.com', 'yahoo.com']) {
			expect(OUTLET_MATCHES).not.toContain(`*://*.${suffix}/*`);
		}
	});
});

describe('outletOf', () => {
	it.each([
		['www.nytimes.com', 'The New York Times'],
		['NYTIMES.com', 'The New York Times'],
		['politica.expansion.mx', 'Expansión'],
		['cnnespanol.cnn.com', 'CNN en Español'],
		['edition.cnn.com', 'CNN'],
		['abcnews.go.com', 'ABC News'],
		['www.bbc.co.uk', 'BBC'],
	])('knows %s', (host, name) => {
		expect(outletOf(host)?.name).toBe(name);
	});

	it.each(['notnytimes.com', 'nytimes.com.example.org', 'go.com', 'espn.go.com', 'com', '', 'example.org'])(
		'does not know %j',
		(host) => {
			expect(outletOf(host)).toBeNull();
		},
	);
});
