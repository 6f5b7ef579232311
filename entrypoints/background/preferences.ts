import { hostOf } from '../../lib/articles/address';
import type { Settings } from '../../lib/domain/settings';
import { isOff, switchedSites } from '../../lib/domain/site';
import { askPage } from '../../lib/messages/ask';
import { browser } from '../../lib/messages/browser';
import { changeAtHand } from './settings-at-hand';
import { forgetViews } from './views';

/** How saved articles are set is no reason to read every open page again. */
const CONCERNS_PAGES: ReadonlySet<string> = new Set<keyof Settings>(['on', 'offSites', 'markStyle', 'theme']);

/** Changes settings; every open page follows. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
	const settings = await changeAtHand(() => change);
	forgetViews();
	if (Object.keys(change).some((name) => CONCERNS_PAGES.has(name))) await refreshTabs(() => true);
	return settings;
}

/** Switches a site on or off; its open pages follow. */
export async function switchSite(host: string, on: boolean): Promise<Settings> {
	const settings = await changeAtHand(({ offSites }) => ({ offSites: switchedSites(offSites, host, on) }));
	forgetViews();
	// Those that only this switch covers; a host that we may not know could be one.
	const only: Settings = { ...settings, on: true, offSites: switchedSites([], host, false) };
	await refreshTabs((tabHost) => tabHost === null || isOff(only, tabHost) || isOff({ ...only, offSites: [tabHost] }, host));
	return settings;
}

/** Has the open pages of the hosts that are wanted follow the settings; `null` is a host that we may not know. */
export async function refreshTabs(wanted: (host: string | null) => boolean): Promise<void> {
	const tabs = await browser.tabs.query({ discarded: false });
	// Most tabs have no content script: their refusal is of no interest, nor is waiting for slow ones.
	for (const { id, url } of tabs) if (id !== undefined && wanted(hostOf(url))) askPage(id, 'refresh', null).catch(() => {});
}
