import { articleAddress } from '../../lib/articles/article-address';
import { pageOutlet } from '../../lib/articles/page-outlet';
import { dateOf } from '../../lib/cards/as-of';
import { buildCard, type CardRequest } from '../../lib/cards/build-card';
import { findIndex } from '../../lib/cards/dossier-index';
import type { CardModel } from '../../lib/cards/model';
import { placesOf } from '../../lib/cards/related-to-page';
import { everywhere } from '../../lib/cards/same-actor';
import { issuesOfTerm } from '../../lib/cards/term-issues';
import type { Dossier } from '../../lib/domain/dossier';
import type { KeptStatement } from '../../lib/domain/kept-statement';
import type { BackgroundProtocol } from '../../lib/messages/protocol';
import { refusal } from '../../lib/messages/refusal';
import { interfaceLang } from '../../lib/messages/translate';
import { followedDossiers } from './followed';
import { keptOf, keptOn } from './kept';
import { comparedPage, ownRecord } from './own-record';
import { copyAtHand, type ReadPage, readingAtHand, readTab } from './readings';
import { savedAt, savedNaming } from './saved-articles';

/** The card that a page's content script asks for. `tab` is where it is; `null` when an extension page asks. */
export async function pageCard(request: BackgroundProtocol['card']['ask'], tab: number | null): Promise<CardModel> {
	const { entity, dossier, block, published, url } = request;
	// A card without what the page says is better than none.
	const read = tab === null ? copyAtHand(url) : (readingAtHand(tab, url) ?? (await readTab(tab, true).catch(() => null)));
	const first = block === null ? [] : (read?.reading.blockIssues[block] ?? []);
	// Of a page that is not at hand nobody knows what its paragraphs are about.
	const lead = { first, paragraph: block !== null && read !== null };
	return card({ entity, dossier, lead, asOf: published, url }, read, tab);
}

/** The same card over a tab's page, for the popup. */
export async function tabCard({ tab, entity, dossier, issue }: BackgroundProtocol['tabCard']['ask']): Promise<CardModel> {
	const read = await readTab(tab);
	const lead = { first: issue === undefined ? [] : [issue], paragraph: false };
	return card({ entity, dossier, lead, asOf: read.page.published, url: read.page.url }, read, tab);
}

interface Asked {
	readonly entity: string;
	readonly dossier: string;
	readonly lead: CardRequest['lead'];
	readonly asOf: string | null;
	readonly url: string | null;
}

async function card(asked: Asked, read: ReadPage | null, tab: number | null): Promise<CardModel> {
	const [dossiers, compared] = await Promise.all([followedDossiers(), read === null ? null : comparedPage(read, tab)]);
	const [own, here, others] = await Promise.all([
		ownRecord(compared, keptOfEntity(dossiers, asked)),
		savedAt(compared === null ? null : articleAddress(compared.page)),
		savedNaming(placesOf({ id: asked.entity, dossier: asked.dossier }, dossiers), dateOf(asked.asOf)),
	]);
	const saved = here ? [here, ...others.filter(({ url }) => url !== here.url)] : others;
	const reading = compared && { ...compared, page: { ...compared.page, outlet: pageOutlet(compared.page) } };
	const model = buildCard({ ...asked, dossiers, lang: interfaceLang(), reading, saved, own });
	if (!model) throw refusal('not-found', `No followed dossier has ${asked.entity}.`);
	return model;
}

/** What the reader has put on record of an actor, or on the issues of a term. */
function keptOfEntity(dossiers: readonly Dossier[], { dossier, entity }: Asked): Promise<readonly KeptStatement[]>[] {
	const index = findIndex(dossiers, dossier);
	if (!index?.terms.has(entity)) {
		const same = everywhere(dossiers, dossier, entity);
		return same.map((one) => keptOf(one.index.dossier.id, one.actor.id));
	}
	return issuesOfTerm(entity, index).map((issue) => keptOn(dossier, issue));
}
