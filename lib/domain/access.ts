/** A site that the reader has added, by the match patterns that the browser keeps for it. */
export interface AddedSite {
	/** Its host, or `*.host` where the hosts below it are meant too. */
	readonly host: string;
	readonly origins: readonly string[];
}

/** What the reader has opened to On Record beside the bundled list. The browser keeps it: there is no second copy. */
export interface Access {
	/** The patterns by which all sites are open; empty when they are not. */
	readonly all: readonly string[];
	/** In alphabetical order. */
	readonly sites: readonly AddedSite[];
}

/** The pattern of all sites: of what may be asked for, and of where an added script runs. */
export const ALL_SITES = '*://*/*';

// Not in one pattern: to give back "all", Chromium also takes every pattern within it, the bundled sites', which nothing would
// give again before the next start. No bundled pattern is a part of these two.
/** All sites, as they are asked for and given back. */
export const ALL_SITES_ASKED = ['https://*/*', 'http://*/*'] as const;

/** The pattern of one host and nothing else, as it is asked for. */
export function siteOrigin(host: string): string {
	return `*://${host}/*`;
}

/** The host part of a match pattern: `*` for all, `*.host`, or `host`; `null` for a pattern of no web page. */
export function patternHost(origin: string): string | null {
	if (origin === '<all_urls>') return '*';
	return /^(?:\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\//.exec(origin)?.[1]?.toLowerCase() ?? null;
}

/** True when one of these hosts of patterns (`*`, `*.host`, `host`) holds a host. */
export function coversHost(hosts: readonly string[], host: string): boolean {
	return hosts.some((one) => one === '*' || one === host || (one.startsWith('*.') && `.${host}`.endsWith(one.slice(1))));
}

/** What was added, out of all origins that the browser grants. `bundled`: the patterns that came with the extension. */
export function accessOf(granted: readonly string[], bundled: readonly string[]): Access {
	const own = new Set(bundled.map(patternHost));
	const byHost = new Map<string, string[]>();
	for (const origin of granted) {
		const host = patternHost(origin);
		// Chromium also names the parts of a bundled pattern that other patterns hold.
		if (host !== null && !own.has(host)) byHost.set(host, [...(byHost.get(host) ?? []), origin]);
	}
	const all = byHost.get('*') ?? [];
	byHost.delete('*');
	const sites = [...byHost].map(([host, origins]) => ({ host, origins }));
	return { all, sites: sites.sort((a, b) => (a.host < b.host ? -1 : 1)) };
}
