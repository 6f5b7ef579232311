import { hostOf } from '../../lib/articles/address';
import type { PageText } from '../../lib/domain/page-text';
import type { Settings } from '../../lib/domain/settings';
import { isOff } from '../../lib/domain/site';
import { mayRead } from '../../lib/messages/permissions';
import type { Painting } from '../../lib/messages/protocol';
import { followed } from './followed';
import { type ReadPage, readCopy, readPage } from './readings';
import { settingsAtHand } from './settings-at-hand';
import { viewAtHand } from './tab-state';
import { showInToolbar } from './toolbar';
import { forgetView, keepView } from './views';

/** The marks, and the script that shows their cards, come first; who hovers faster has the rest read at once (milliseconds). */
const LATER = 150;

/** Reads the rest of a page before it is asked for: a card must open within a frame, and the popup soon, also when we sleep. */
function readOnSoon(read: ReadPage, tab: number | null): void {
	setTimeout(() => {
		if (tab === null) void read.reading;
		else keepView(tab, viewAtHand).catch(console.warn);
	}, LATER);
}

/** The settings, and whether a page may be read by them. */
async function allowance(url: string | null, force: boolean): Promise<{ readonly settings: Settings; readonly off: boolean }> {
	const [settings, allowed] = await Promise.all([settingsAtHand(), force || mayRead(url ?? '')]);
	// Not allowed: a page read once has given way to another of its site, or the reader took the site back.
	return { settings, off: !allowed || isOff(settings, hostOf(url)) };
}

function nothing(state: 'off' | 'off-topic', { markStyle, theme }: Settings, tab: number | null): Painting {
	void showInToolbar(tab, { kind: state === 'off' ? 'off' : 'idle' });
	forgetView(tab);
	return { state, mentions: [], markStyle, theme };
}

/** What becomes of a page that has no more text than this, `TEXT_BORDER` between that of two text nodes; `null` where it has to be read to know that. `tab` is where it is. */
export async function glance(url: string, text: string, tab: number | null): Promise<Painting | null> {
	const { settings, off } = await allowance(url, false);
	if (off) return nothing('off', settings, tab);
	const { reader } = await followed();
	return reader.mayBeAbout(text) ? null : nothing('off-topic', settings, tab);
}

/** Reads a page for its content script and says what to paint. `tab` is where it is. */
export async function paint(page: PageText, force: boolean, tab: number | null): Promise<Painting> {
	const { settings, off } = await allowance(page.url, force);
	if (off) return nothing('off', settings, tab);
	const read = await readPage(page, force, tab);
	if (!read.topic.onTopic && !force) return nothing('off-topic', settings, tab);
	const people = new Set(read.mentions.filter(({ type }) => type === 'person').map(({ entity }) => entity));
	void showInToolbar(tab, { kind: 'read', people: people.size });
	readOnSoon(read, tab);
	return painting(read, settings);
}

/** Reads a saved copy for the library. It is the reader's own: it is read even where its site is switched off. */
export async function paintCopy(page: PageText): Promise<Painting> {
	const [settings, read] = await Promise.all([settingsAtHand(), readCopy(page)]);
	readOnSoon(read, null);
	return painting(read, settings);
}

function painting({ mentions }: ReadPage, { markStyle, theme }: Settings): Painting {
	const marked = mentions.map(({ span, entity, type, dossier }) => ({ span, entity, type, dossier }));
	return { state: 'paint', mentions: marked, markStyle, theme };
}
