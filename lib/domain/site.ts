import type { Settings } from './settings';

/** The host as one switches it: `www.` says nothing about the site. */
function plain(host: string): string {
	return host.toLowerCase().replace(/^www\./, '');
}

function covers(site: string, host: string): boolean {
	return plain(host) === plain(site) || plain(host).endsWith(`.${plain(site)}`);
}

/** True when the reader has switched off this host, a site that it belongs to, or everything. */
export function isOff(settings: Settings, host: string | null): boolean {
	return !settings.on || (host !== null && settings.offSites.some((site) => covers(site, host)));
}

/** The list of switched-off sites after a host is switched. Switched on, nothing in the list covers it any more. */
export function switchedSites(offSites: readonly string[], host: string, on: boolean): readonly string[] {
	const others = offSites.filter((site) => !covers(site, host));
	if (on) return others;
	return others.length < offSites.length ? offSites : [...offSites, plain(host)];
}
