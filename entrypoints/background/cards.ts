import { buildCard } from '../../lib/cards/build-card';
import type { CardModel } from '../../lib/cards/model';
import type { BackgroundProtocol } from '../../lib/messages/protocol';
import { refusal } from '../../lib/messages/refusal';
import { interfaceLang } from '../../lib/messages/translate';
import { followed } from './followed';
import { type ReadPage, readingAtHand, readTab } from './readings';
import { savedIfAny } from './saved-articles';

/** The card that a page's content script asks for. `tab` is where it is; `null` when an extension page asks. */
export async function pageCard(request: BackgroundProtocol['card']['ask'], tab: number | null): Promise<CardModel> {
	const { entity, dossier, issues, published, url } = request;
	// A card without what the page says is better than none.
	const read = tab === null ? null : (readingAtHand(tab, url) ?? (await readTab(tab, true).catch(() => null)));
	return card({ entity, dossier, issues, asOf: published, url }, read);
}

/** The same card over a tab's page, for the popup. */
export async function tabCard({ tab, entity, dossier, issue }: BackgroundProtocol['tabCard']['ask']): Promise<CardModel> {
	const read = await readTab(tab);
	const issues = issue === undefined ? [] : [issue];
	const model = await card({ entity, dossier, issues, asOf: read.page.published, url: read.page.url }, read);
	if (model.kind === 'term') return model;
	// The reader chose the issue: it leads, but no paragraph is about it.
	return { ...model, issues: model.issues.map((group) => ({ ...group, focus: false })) };
}

interface Asked {
	readonly entity: string;
	readonly dossier: string;
	readonly issues: readonly string[];
	readonly asOf: string | null;
	readonly url: string | null;
}

async function card(asked: Asked, read: ReadPage | null): Promise<CardModel> {
	const [{ dossiers }, saved] = await Promise.all([followed(), savedIfAny()]);
	const model = buildCard({ ...asked, dossiers, lang: interfaceLang(), reading: read, saved });
	if (!model) throw refusal('not-found', `No followed dossier has ${asked.entity}.`);
	return model;
}
