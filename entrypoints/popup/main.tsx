import { render } from 'preact';
import { applyTheme } from '../../components/apply-theme';
import { CorrectForm } from '../../components/card/CorrectForm';
import { Popup } from '../../components/popup/Popup';
import type { Place, PopupServices } from '../../components/popup/services';
import '../../components/styles/tokens.css';
import '../../components/styles/card.css';
import '../../components/styles/page.css';
import '../../components/styles/popup.css';
import { siteOrigin } from '../../lib/domain/access';
import { ask } from '../../lib/messages/ask';
import { keptView } from '../../lib/messages/kept-view';
import { requestOrigins } from '../../lib/messages/permissions';
import { onRecordChanged } from '../../lib/messages/record-changed';
import { refusal } from '../../lib/messages/refusal';
import { sidePanelOpener } from '../../lib/messages/side-panel';
import { activeTab, followActiveTab } from '../../lib/messages/tabs';
import { interfaceLang, translate } from '../../lib/messages/translate';

const lang = interfaceLang();
document.documentElement.lang = lang;
document.title = translate('actionTitle');

/** The side panel's page runs this same script. */
const place: Place = document.body.dataset.place === 'beside' ? 'beside' : 'popup';
/** `?tab=ID`: the popup's page opened elsewhere than in the toolbar's bubble. */
const given = new URLSearchParams(location.search).get('tab');
if (given) document.body.classList.add('wide');
const bubble = place === 'popup' && !given;

/** The theme of the settings as they are now is there. */
let themed = false;

async function tabId(): Promise<number> {
	const id = given ? Number(given) : (await activeTab(place === 'beside' ? 'own' : 'last'))?.id;
	if (id === undefined || !Number.isInteger(id)) throw refusal('not-found', 'there is no tab to look at');
	return id;
}

const services: PopupServices = {
	tab: async () => ask('tab', { tab: await tabId() }),
	async kept() {
		const found = await keptView(await tabId());
		if (found.view && !themed) applyTheme(document.documentElement, found.view.settings.theme);
		return found;
	},
	readAnyway: async () => ask('readAnyway', { tab: await tabId() }),
	card: async ({ id, dossier }, issue) =>
		ask('tabCard', { tab: await tabId(), entity: id, dossier, ...(issue !== null && { issue }) }),
	relatedHere: async () => ask('relatedHere', { tab: await tabId() }),
	alsoHere: async () => ask('alsoHere', { tab: await tabId() }),
	show: async (entity, index) => ask('show', { tab: await tabId(), entity, index }),
	showSpan: async ({ block, start, end }) => ask('showSpan', { tab: await tabId(), block, start, end }),
	keep: async ({ block, start, end }, change) =>
		ask('keepStatement', { tab: await tabId(), at: { block, start, end }, ...(change && { change }) }),
	drop: async ({ block, start, end }) => ask('dropStatement', { tab: await tabId(), at: { block, start, end } }),
	dismiss: async ({ block, start, end }) => ask('dismissStatement', { tab: await tabId(), at: { block, start, end } }),
	undismiss: async ({ block, start, end }) => ask('undismissStatement', { tab: await tabId(), at: { block, start, end } }),
	choices: async ({ block, start, end }) => ask('statementChoices', { tab: await tabId(), at: { block, start, end } }),
	form: CorrectForm,
	followRecord: onRecordChanged,
	save: async () => ask('save', { tab: await tabId() }),
	picturesOf: async () => ask('picturesOf', { tab: await tabId() }),
	keepPictures: async () => ask('keepPictures', { tab: await tabId() }),
	dropPictures: (url) => ask('dropPictures', { url }),
	async settings() {
		const settings = await ask('settings', null);
		themed = true;
		applyTheme(document.documentElement, settings.theme);
		return settings;
	},
	switchSite: (host, on) => ask('switchSite', { host, on }),
	switchAll: (on) => ask('changeSettings', { on }),
	savedCount: () => ask('savedCount', null),
	addSite: (host) => requestOrigins([siteOrigin(host)]),
	async opener() {
		if (place === 'beside') return null;
		const open = await sidePanelOpener();
		return open && (() => open().then(() => bubble && window.close()));
	},
	follow: (changed) => (place === 'beside' ? followActiveTab(changed) : () => {}),
	openLibrary: (hash) => void ask('openLibrary', { hash }).then(() => bubble && window.close()),
};

const root = document.getElementById('root');
if (root) render(<Popup services={services} place={place} t={translate} lang={lang} />, root);
