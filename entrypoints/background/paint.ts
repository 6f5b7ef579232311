import { hostOf } from '../../lib/articles/address';
import type { PageText } from '../../lib/domain/page-text';
import { isOff } from '../../lib/domain/site';
import { mayRead } from '../../lib/messages/permissions';
import type { Painting } from '../../lib/messages/protocol';
import { readSettings } from '../../lib/store/settings';
import { useDatabase } from './database';
import { readPage } from './readings';
import { showInToolbar } from './toolbar';

/** Reads a page for its content script and says what to paint. `tab` is where it is. */
export async function paint(page: PageText, force: boolean, tab: number | null): Promise<Painting> {
	const [settings, allowed] = await Promise.all([useDatabase(readSettings), force || mayRead(page.url ?? '')]);
	const { markStyle, theme } = settings;
	// Not allowed: a page read once has given way to another of its site, or the reader took the site back.
	if (!allowed || isOff(settings, hostOf(page.url))) {
		void showInToolbar(tab, { kind: 'off' });
		return { state: 'off', mentions: [], blockIssues: {}, markStyle, theme };
	}
	const { reading } = await readPage(page, force, tab);
	if (!reading.topic.onTopic && !force) {
		void showInToolbar(tab, { kind: 'idle' });
		return { state: 'off-topic', mentions: [], blockIssues: {}, markStyle, theme };
	}
	const people = new Set(reading.mentions.filter(({ type }) => type === 'person').map(({ entity }) => entity));
	void showInToolbar(tab, { kind: 'read', people: people.size });
	const mentions = reading.mentions.map(({ span, entity, type, dossier }) => ({ span, entity, type, dossier }));
	return { state: 'paint', mentions, blockIssues: reading.blockIssues, markStyle, theme };
}
