import { render } from 'preact';
import { applyTheme } from '../../components/apply-theme';
import { Library } from '../../components/library/Library';
import type { LibraryServices } from '../../components/library/services';
import { OUTLET_MATCHES, OUTLETS } from '../../lib/articles/outlets';
import { articleFragment } from '../../lib/articles/sanitize';
import { accessOf } from '../../lib/domain/access';
import { EVERYTHING } from '../../lib/ledger/filter';
import { ask } from '../../lib/messages/ask';
import { grantedOrigins, onOrigins } from '../../lib/messages/permissions';
import { listShortcuts, openShortcutSettings } from '../../lib/messages/shortcuts';
import { interfaceLang, translate } from '../../lib/messages/translate';
import { requestPersistence } from '../../lib/store/persistence';
import { dossierServices } from './dossier-services';
import { exchangeServices } from './exchange-services';
import { openCopy } from './open-copy';
import { openPictures } from './open-pictures';
import { recordServices } from './record-services';
import { saveMarkdown } from './save-markdown';
import { searchClient } from './search-client';
import { searchNames } from './search-names';
import { searchWorker } from './started-search';
import { upkeepServices } from './upkeep-services';

const lang = interfaceLang();
document.documentElement.lang = lang;
document.title = `On Record: ${translate('library')}`;

// The background puts the record together while the rest of the page is made.
if (location.hash.startsWith('#/record')) void ask('ledger', { filter: EVERYTHING, offset: 0, limit: 0 }).catch(() => {});
const search = searchClient(searchWorker);
const services: LibraryServices = {
	search,
	article: (url) => ask('article', { url }),
	remove: (url) => ask('removeArticle', { url }),
	restore: (kept) => ask('restoreArticle', kept),
	...recordServices,
	saveMarkdown,
	openCopy,
	pictures: openPictures,
	async dropPictures(url) {
		const pictures = await ask('dropPictures', { url });
		return () => ask('restorePictures', { url, pictures });
	},
	annotate: (annotation) => ask('annotate', annotation),
	removeAnnotation: (id) => ask('removeAnnotation', { id }),
	shelve: (urls, change) => ask('shelve', { urls, change }),
	...exchangeServices,
	...upkeepServices,
	...dossierServices,
	card: (dossier, entity) => ask('card', { dossier, entity, block: null, published: null, url: null }),
	settings: () => ask('settings', null),
	change: (settings) => ask('changeSettings', settings),
	access: async () => accessOf(await grantedOrigins(), OUTLET_MATCHES),
	followAccess: (changed) => onOrigins(changed, changed),
	switchSite: (host, on) => ask('switchSite', { host, on }),
	shortcuts: listShortcuts,
	changeShortcuts: openShortcutSettings,
};

// The library opens with the browser's theme when the settings cannot be had; its settings room says why.
void services.settings().then(
	({ theme }) => applyTheme(document.documentElement, theme),
	() => {},
);
// An issue is searched for by what it is called, and one person by one name.
void services.dossiers().then(
	(dossiers) => search.name(searchNames(dossiers, lang)),
	() => {},
);
// Chromium's background cannot ask. No browser puts a question to the reader for it, and before something is saved there is nothing to keep.
void ask('savedCount', null).then(
	(saved) => saved > 0 && requestPersistence(navigator.storage),
	() => {},
);
const root = document.getElementById('root');
if (root) render(<Library services={services} sites={OUTLETS} renderCopy={articleFragment} t={translate} lang={lang} />, root);
