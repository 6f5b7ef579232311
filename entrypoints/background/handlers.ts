import { askPage } from '../../lib/messages/ask';
import { tellPageRead } from '../../lib/messages/page-read';
import { refusal } from '../../lib/messages/refusal';
import type { BackgroundHandlers } from '../../lib/messages/serve';
import { pageCard, tabCard } from './cards';
import { dossierHandlers } from './dossier-handlers';
import { exchangeHandlers } from './exchange-handlers';
import { followed, followedDossiers } from './followed';
import { injectHover } from './inject';
import { keepingHandlers } from './keeping-handlers';
import { ledgerHandlers } from './ledger-handlers';
import { openLibrary } from './pages';
import { glance, paint, paintCopy } from './paint';
import { picturesHandlers } from './pictures-handlers';
import { changeSettings, switchSite } from './preferences';
import { readUnreadSoon } from './read-unread';
import { annotate, deleteArticle, openArticle, removeNote, shelve, undelete } from './reading-list';
import { readingOf } from './readings';
import { saveTab } from './save';
import { savedCount } from './saved-articles';
import { settingsAtHand } from './settings-at-hand';
import { readAnyway, relatedHere, tabState } from './tab-state';
import { upkeepHandlers } from './upkeep';
import { keepView } from './views';

/** What answers each request of the background's protocol. */
export const handlers: BackgroundHandlers = {
	async wake() {
		const { on } = await settingsAtHand();
		if (on) await followed();
		return null;
	},
	async glance({ url, text }, sender) {
		const painting = await glance(url, text, sender.tab);
		if (painting !== null && sender.tab !== null) tellPageRead(sender.tab);
		return painting;
	},
	async read({ page, force }, sender) {
		const painting = await paint(page, force, sender.tab);
		if (sender.tab !== null) tellPageRead(sender.tab);
		return painting;
	},
	card: (request, sender) => pageCard(request, sender.kind === 'content' ? sender.tab : null),
	async hands(_request, sender) {
		if (sender.tab === null) throw refusal('bad-request', 'There is no page in no tab.');
		await injectHover(sender.tab);
		return null;
	},
	tabCard,
	tab: ({ tab }) => keepView(tab, tabState),
	alsoHere: async ({ tab }) => {
		const [{ page }, { reader }] = await Promise.all([readingOf(tab), followed()]);
		return reader.alsoHere(page);
	},
	relatedHere: ({ tab }) => relatedHere(tab),
	readAnyway: ({ tab }) => keepView(tab, readAnyway),
	show: ({ tab, entity, index }) => askPage(tab, 'reveal', { entity, index }),
	showSpan: ({ tab, block, start, end }) => askPage(tab, 'revealSpan', { block, start, end }),
	save({ tab }, sender) {
		const where = tab ?? sender.tab;
		if (where === null) throw refusal('bad-request', 'Which tab is to be saved?');
		return saveTab(where);
	},
	savedCount() {
		// Asked by every window of the library when it opens: a browser that was closed in the middle goes on now.
		readUnreadSoon();
		return savedCount();
	},
	article: ({ url }) => openArticle(url),
	readCopy: ({ page }) => paintCopy(page),
	removeArticle: ({ url }) => deleteArticle(url),
	restoreArticle: undelete,
	shelve: ({ urls, change }) => shelve(urls, change),
	annotate,
	removeAnnotation: ({ id }) => removeNote(id),
	...ledgerHandlers,
	...exchangeHandlers,
	...upkeepHandlers,
	...picturesHandlers,
	...dossierHandlers,
	...keepingHandlers,
	dossiers: async () => followedDossiers(),
	settings: settingsAtHand,
	changeSettings,
	switchSite: ({ host, on }) => switchSite(host, on),
	openLibrary: ({ hash }) => openLibrary(hash),
};
