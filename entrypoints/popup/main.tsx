import { render } from 'preact';
import { applyTheme } from '../../components/apply-theme';
import { Popup } from '../../components/popup/Popup';
import type { PopupServices } from '../../components/popup/services';
import '../../components/styles/tokens.css';
import '../../components/styles/card.css';
import '../../components/styles/page.css';
import '../../components/styles/popup.css';
import { ask } from '../../lib/messages/ask';
import { refusal } from '../../lib/messages/refusal';
import { activeTab } from '../../lib/messages/tabs';
import { interfaceLang, translate } from '../../lib/messages/translate';

const lang = interfaceLang();
document.documentElement.lang = lang;
document.title = translate('actionTitle');

/** `?tab=ID`: the popup's page opened elsewhere than in the toolbar's bubble. */
const given = new URLSearchParams(location.search).get('tab');
if (given) document.body.classList.add('wide');

async function tabId(): Promise<number> {
	const id = given ? Number(given) : (await activeTab())?.id;
	if (id === undefined || !Number.isInteger(id)) throw refusal('not-found', 'there is no tab to look at');
	return id;
}

const services: PopupServices = {
	tab: async () => ask('tab', { tab: await tabId() }),
	readAnyway: async () => ask('readAnyway', { tab: await tabId() }),
	card: async ({ id, dossier }, issue) =>
		ask('tabCard', { tab: await tabId(), entity: id, dossier, ...(issue !== null && { issue }) }),
	alsoHere: async () => ask('alsoHere', { tab: await tabId() }),
	show: async (entity, index) => ask('show', { tab: await tabId(), entity, index }),
	showStatement: async ({ block, start, end }) => ask('showSpan', { tab: await tabId(), block, start, end }),
	save: async () => ask('save', { tab: await tabId() }),
	settings: () => ask('settings', null),
	switchSite: (host, on) => ask('switchSite', { host, on }),
	switchAll: (on) => ask('changeSettings', { on }),
	savedCount: async () => (await ask('articles', null)).length,
	openLibrary: (hash) => void ask('openLibrary', { hash }).then(() => !given && window.close()),
};

// The popup opens with the browser's theme when the settings cannot be had.
void ask('settings', null).then(
	({ theme }) => applyTheme(document.documentElement, theme),
	() => {},
);
const root = document.getElementById('root');
if (root) render(<Popup services={services} t={translate} lang={lang} />, root);
