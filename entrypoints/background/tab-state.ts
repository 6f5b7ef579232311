import { hostOf } from '../../lib/articles/address';
import { articleAddress } from '../../lib/articles/article-address';
import { pageOutlet } from '../../lib/articles/page-outlet';
import { dateOf } from '../../lib/cards/as-of';
import { countEntities, headlinesOf } from '../../lib/cards/entity-counts';
import type { RelatedArticle } from '../../lib/cards/model';
import { placesOf, relatedToPage } from '../../lib/cards/related-to-page';
import { everywhere } from '../../lib/cards/same-actor';
import { summarizePage } from '../../lib/cards/summarize-page';
import type { TabState } from '../../lib/cards/tab-state';
import { isOff } from '../../lib/domain/site';
import { askPage } from '../../lib/messages/ask';
import { browser } from '../../lib/messages/browser';
import { mayRead } from '../../lib/messages/permissions';
import { Refusal } from '../../lib/messages/refusal';
import { interfaceLang } from '../../lib/messages/translate';
import { checkedSources } from './checked-sources';
import { followed, followedDossiers } from './followed';
import { bringReader } from './inject';
import { keptOf } from './kept';
import { comparedPage, ownRecord } from './own-record';
import { type ReadPage, readingAtHand, readingOf, readTab } from './readings';
import { savedAt, savedNaming } from './saved-articles';
import { settingsAtHand } from './settings-at-hand';

/** Sites on which browsers let no extension run. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** For so many of those whom a page names most the reading list is looked through. */
const MOST_NAMED = 12;

function isNoAccess(error: unknown): boolean {
	return error instanceof Refusal && error.failure.code === 'no-access';
}

/** What an answer gives, or `null` where no script of ours lives or may live. */
async function ifAccess<T>(answer: Promise<T>): Promise<T | null> {
	try {
		return await answer;
	} catch (error) {
		if (isNoAccess(error)) return null;
		throw error;
	}
}

/** The page in a tab, for the popup. */
export async function tabState(tab: number): Promise<TabState> {
	// What is needed in the end is got ready meanwhile.
	followed().catch(() => {});
	const [{ url, host }, settings] = await Promise.all([addressOf(tab), settingsAtHand()]);
	if (url === null || host === null || CLOSED_HOSTS.includes(host)) return { kind: 'restricted' };
	const allowed = await mayRead(url);
	if (isOff(settings, host)) return { kind: 'off', host, everywhere: !settings.on };
	if ((await followedDossiers()).length === 0) return { kind: 'no-dossier', host };
	if (!allowed) {
		// A page that was read once, because the reader asked, may be shown until another one is in its place.
		const forced = await ifAccess(askPage(tab, 'forced', null));
		const read = forced ? await ifAccess(readTab(tab, true)) : null;
		return read ? summary(host, tab, read) : { kind: 'no-access', host };
	}
	// A page that was open before it might be read has no content script yet.
	const read = (await ifAccess(readTab(tab))) ?? (await ifAccess(bringReader(tab).then(() => readTab(tab))));
	return read ? summary(host, tab, read) : { kind: 'restricted' };
}

/** The same of a page whose reading is at hand; `null` when it is not, any more. */
export async function viewAtHand(tab: number): Promise<TabState | null> {
	const { url, host } = await addressOf(tab);
	const read = readingAtHand(tab, url);
	return read && host !== null ? summary(host, tab, read) : null;
}

/** Reads a tab's page because the reader says so: brings in the content script where there is none, and paints. */
export async function readAnyway(tab: number): Promise<TabState> {
	const { host } = await addressOf(tab);
	if (host === null) return { kind: 'restricted' };
	const settings = await settingsAtHand();
	if (isOff(settings, host)) return { kind: 'off', host, everywhere: !settings.on };
	await bringReader(tab);
	await askPage(tab, 'force', null);
	return summary(host, tab, await readTab(tab, true));
}

async function addressOf(tab: number): Promise<{ readonly url: string | null; readonly host: string | null }> {
	const { url = null } = await browser.tabs.get(tab).catch(() => ({ url: null }));
	return { url, host: hostOf(url) };
}

async function summary(host: string, tab: number, read: ReadPage): Promise<TabState> {
	const address = articleAddress(read.page);
	const [dossiers, saved, compared] = await Promise.all([followedDossiers(), savedAt(address), comparedPage(read, tab)]);
	const { reading, force } = compared;
	// Not every page says whose it is; the list knows its site.
	const page = { ...compared.page, outlet: pageOutlet(compared.page) };
	const named = new Map(
		reading.mentions.map(({ dossier, entity, type }) => [JSON.stringify([dossier, entity]), { dossier, entity, type }]),
	);
	const actors = [...named.values()].filter(({ type }) => type !== 'term');
	const [checked, own] = await Promise.all([
		checkedSources(page, dossiers),
		ownRecord(
			compared,
			actors.flatMap(({ dossier, entity }) =>
				everywhere(dossiers, dossier, entity).map(({ index, actor }) => keptOf(index.dossier.id, actor.id)),
			),
		),
	]);
	const made = summarizePage({ page, reading, dossiers, lang: interfaceLang(), checked, saved: saved !== null, own });
	return { kind: 'read', host, forced: force, summary: made };
}

/** What to read next to the page in a tab. Asked for when the rest is shown: nobody is to wait for the reading list. */
export async function relatedHere(tab: number): Promise<readonly RelatedArticle[]> {
	const [{ page, reading }, dossiers] = await Promise.all([readingOf(tab), followedDossiers()]);
	const asOf = dateOf(page.published);
	const named = countEntities(reading.mentions, headlinesOf(page), dossiers, asOf, interfaceLang());
	const saved = await savedNaming(
		named.slice(0, MOST_NAMED).flatMap((one) => placesOf(one, dossiers)),
		asOf,
	);
	return relatedToPage({ page, reading, dossiers, lang: interfaceLang(), saved });
}
