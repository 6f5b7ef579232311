import { hostOf } from '../../lib/articles/address';
import type { PageText } from '../../lib/domain/page-text';
import type { Settings } from '../../lib/domain/settings';
import { isOff } from '../../lib/domain/site';
import { mayRead } from '../../lib/messages/permissions';
import type { Painting } from '../../lib/messages/protocol';
import { readSettings } from '../../lib/store/settings';
import { useDatabase } from './database';
import { type ReadPage, readCopy, readPage } from './readings';
import { showInToolbar } from './toolbar';

/** The marks, and the script that shows their cards, come first; who hovers faster has the rest read at once (milliseconds). */
const LATER = 150;

/** Reads the rest of a page before it is asked for: a card must open within a frame. */
function readOnSoon(read: ReadPage): void {
	setTimeout(() => void read.reading, LATER);
}

/** Reads a page for its content script and says what to paint. `tab` is where it is. */
export async function paint(page: PageText, force: boolean, tab: number | null): Promise<Painting> {
	const [settings, allowed] = await Promise.all([useDatabase(readSettings), force || mayRead(page.url ?? '')]);
	const { markStyle, theme } = settings;
	// Not allowed: a page read once has given way to another of its site, or the reader took the site back.
	if (!allowed || isOff(settings, hostOf(page.url))) {
		void showInToolbar(tab, { kind: 'off' });
		return { state: 'off', mentions: [], markStyle, theme };
	}
	const read = await readPage(page, force, tab);
	if (!read.topic.onTopic && !force) {
		void showInToolbar(tab, { kind: 'idle' });
		return { state: 'off-topic', mentions: [], markStyle, theme };
	}
	const people = new Set(read.mentions.filter(({ type }) => type === 'person').map(({ entity }) => entity));
	void showInToolbar(tab, { kind: 'read', people: people.size });
	readOnSoon(read);
	return painting(read, settings);
}

/** Reads a saved copy for the library. It is the reader's own: it is read even where its site is switched off. */
export async function paintCopy(page: PageText): Promise<Painting> {
	const [settings, read] = await Promise.all([useDatabase(readSettings), readCopy(page)]);
	readOnSoon(read);
	return painting(read, settings);
}

function painting({ mentions }: ReadPage, { markStyle, theme }: Settings): Painting {
	const marked = mentions.map(({ span, entity, type, dossier }) => ({ span, entity, type, dossier }));
	return { state: 'paint', mentions: marked, markStyle, theme };
}
