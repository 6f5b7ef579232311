import { hostOf } from '../../lib/articles/address';
import { articleAddress } from '../../lib/articles/article-address';
import { outletOf } from '../../lib/articles/outlets';
import { summarizePage } from '../../lib/cards/summarize-page';
import type { TabState } from '../../lib/cards/tab-state';
import { isOff } from '../../lib/domain/site';
import { askPage } from '../../lib/messages/ask';
import { browser } from '../../lib/messages/browser';
import { Refusal } from '../../lib/messages/refusal';
import { interfaceLang } from '../../lib/messages/translate';
import { readSettings } from '../../lib/store/settings';
import { useDatabase } from './database';
import { followed } from './followed';
import { CONTENT_SCRIPT, inject } from './inject';
import { type ReadPage, readTab } from './readings';
import { savedIfAny } from './saved-articles';

/** Sites on which browsers let no extension run. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

function isNoAccess(error: unknown): boolean {
	return error instanceof Refusal && error.failure.code === 'no-access';
}

/** The page in a tab, for the popup. */
export async function tabState(tab: number): Promise<TabState> {
	const host = await hostOfTab(tab);
	if (host === null || CLOSED_HOSTS.includes(host)) return { kind: 'restricted' };
	const settings = await useDatabase(readSettings);
	if (isOff(settings, host)) return { kind: 'off', host, everywhere: !settings.on };
	try {
		return await summary(host, await readTab(tab));
	} catch (error) {
		if (!isNoAccess(error)) throw error;
	}
	// An outlet's page that was open before On Record was installed has no content script yet.
	if (outletOf(host) === null) return { kind: 'no-access', host };
	try {
		await inject(tab, CONTENT_SCRIPT);
		return await summary(host, await readTab(tab));
	} catch (error) {
		if (isNoAccess(error)) return { kind: 'restricted' };
		throw error;
	}
}

/** Reads a tab's page because the reader says so: brings in the content script where there is none, and paints. */
export async function readAnyway(tab: number): Promise<TabState> {
	const host = await hostOfTab(tab);
	if (host === null) return { kind: 'restricted' };
	const settings = await useDatabase(readSettings);
	if (isOff(settings, host)) return { kind: 'off', host, everywhere: !settings.on };
	const there = await askPage(tab, 'text', null).catch((error: unknown) => {
		if (isNoAccess(error)) return null;
		throw error;
	});
	if (there === null) await inject(tab, CONTENT_SCRIPT);
	await askPage(tab, 'force', null);
	return summary(host, await readTab(tab, true));
}

async function hostOfTab(tab: number): Promise<string | null> {
	const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
	return hostOf(url);
}

async function summary(host: string, { page, reading, force }: ReadPage): Promise<TabState> {
	const [{ dossiers }, saved] = await Promise.all([followed(), savedIfAny()]);
	const address = articleAddress(page);
	const made = summarizePage({ page, reading, dossiers, lang: interfaceLang(), saved });
	return { kind: 'read', host, forced: force, summary: { ...made, saved: saved.some(({ url }) => url === address) } };
}
