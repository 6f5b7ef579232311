import { render } from 'preact';
import { applyTheme } from '../../components/apply-theme';
import '../../components/styles/tokens.css';
import '../../components/styles/card.css';
import '../../components/styles/page.css';
import '../../components/styles/welcome.css';
import type { Shortcut } from '../../components/ShortcutList';
import { Welcome } from '../../components/welcome/Welcome';
import { OUTLETS } from '../../lib/articles/outlets';
import type { CardModel } from '../../lib/cards/model';
import { ask } from '../../lib/messages/ask';
import { listShortcuts, openShortcutSettings } from '../../lib/messages/shortcuts';
import { interfaceLang, translate } from '../../lib/messages/translate';

const lang = interfaceLang();
document.documentElement.lang = lang;
document.title = `On Record: ${translate('welcomePage')}`;

/** The card of the person with most positions in the first dossier. */
async function sampleCard(): Promise<CardModel | null> {
	const [dossier] = await ask('dossiers', null);
	if (!dossier) return null;
	const count = (actor: string) => dossier.positions.filter((position) => position.actor === actor).length;
	const [actor] = dossier.actors.filter(({ type }) => type === 'person').sort((a, b) => count(b.id) - count(a.id));
	if (!actor) return null;
	return ask('card', { entity: actor.id, dossier: dossier.id, block: null, published: null, url: null });
}

function show(sample: CardModel | null, keys: readonly Shortcut[]) {
	const root = document.getElementById('root');
	if (!root) return;
	render(
		<Welcome
			sample={sample}
			sites={OUTLETS}
			shortcuts={keys}
			onOpenLibrary={() => void ask('openLibrary', { hash: '#/dossiers' })}
			onChangeShortcuts={() => void openShortcutSettings().catch(() => {})}
			t={translate}
			lang={lang}
		/>,
		root,
	);
}

// The words come at once; the sample and the keys join them when they are here. Without them the page still says it all.
show(null, []);
const [settings, sample, keys] = await Promise.allSettled([ask('settings', null), sampleCard(), listShortcuts()]);
if (settings.status === 'fulfilled') applyTheme(document.documentElement, settings.value.theme);
show(sample.status === 'fulfilled' ? sample.value : null, keys.status === 'fulfilled' ? keys.value : []);
