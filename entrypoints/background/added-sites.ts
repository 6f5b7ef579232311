import { OUTLET_MATCHES } from '../../lib/articles/outlets';
import { ALL_SITES, accessOf, patternHost } from '../../lib/domain/access';
import { askPage } from '../../lib/messages/ask';
import { browser } from '../../lib/messages/browser';
import { grantedOrigins, onOrigins } from '../../lib/messages/permissions';
import { bringReader, CONTENT_SCRIPT } from './inject';

const ID = 'added-sites';

/** One change of the registration after the other: two at a time would register twice. */
let last: Promise<unknown> = Promise.resolve();

/** Has the browser run the content script on the sites that are granted now beside the bundled ones. */
function register(): Promise<void> {
	const mine = last.then(async () => {
		const { all, sites } = accessOf(await grantedOrigins(), OUTLET_MATCHES);
		const matches = all.length > 0 ? [ALL_SITES] : sites.flatMap(({ origins }) => origins);
		const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
		if (matches.length === 0) {
			if (before) await browser.scripting.unregisterContentScripts({ ids: [ID] });
			return;
		}
		const script = {
			id: ID,
			js: [CONTENT_SCRIPT.slice(1)],
			matches,
			// There the manifest's own script runs.
			excludeMatches: [...OUTLET_MATCHES],
			runAt: 'document_start' as const,
			persistAcrossSessions: true,
		};
		if (before) await browser.scripting.updateContentScripts([script]);
		else await browser.scripting.registerContentScripts([script]);
	});
	last = mine.catch((error: unknown) => console.error('The added sites could not be registered.', error));
	return mine;
}

/** Open pages of sites just added are read at once. */
async function welcome(origins: readonly string[]): Promise<void> {
	await register();
	const web = origins.filter((origin) => patternHost(origin) !== null);
	if (web.length === 0) return;
	const tabs = await browser.tabs.query({ url: web, discarded: false });
	// Some are no pages to read (stores, viewers): their refusal is of no interest.
	await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : bringReader(id))));
}

/** Open pages of sites taken back are left at once, as they were found. Their addresses are unknown by now: each page judges for itself. */
async function leave(origins: readonly string[]): Promise<void> {
	const hosts = (patterns: readonly string[]) => patterns.flatMap((pattern) => patternHost(pattern) ?? []);
	const request = { sites: hosts(origins), kept: hosts(await grantedOrigins()) };
	for (const { id } of await browser.tabs.query({ discarded: false })) {
		if (id !== undefined) askPage(id, 'leave', request).catch(() => {});
	}
	await register();
}

/** Follows what the reader grants and takes back, here or in the browser's settings. */
export function followAddedSites(): void {
	const failed = (error: unknown) => console.error(error);
	onOrigins(
		(origins) => void welcome(origins).catch(failed),
		(origins) => void leave(origins).catch(failed),
	);
	// An update of the extension throws registrations away; permissions stay.
	browser.runtime.onInstalled.addListener(() => void register().catch(failed));
	browser.runtime.onStartup.addListener(() => void register().catch(failed));
}
