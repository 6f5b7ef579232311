import type { Actor, Dossier, PolicyTerm } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import type { PageText } from '../domain/page-text';
import type { Reading } from '../domain/reading';
import type { SavedArticle } from '../domain/saved-article';
import { viewSource } from './article-views';
import { dateOf } from './as-of';
import { type DossierIndex, findIndex } from './dossier-index';
import { initials } from './initials';
import { groupByIssue } from './issue-groups';
import type { ActorCard, CardModel, StatementView, TermCard } from './model';
import { officeOnDate } from './office-on-date';
import type { ReaderRecord } from './reader-record';
import { chooseRelated, type RelatedCandidate, relatedToActor, relatedToTerm } from './related-articles';
import { statementViewer } from './statement-view';
import { positionsOnTerm } from './term-positions';

/** What a card is asked for. */
export interface CardRequest {
	readonly dossiers: readonly Dossier[];
	/** Id of an actor or a term, and of the dossier that it comes from. */
	readonly entity: string;
	readonly dossier: string;
	/** Issues of the paragraph under the pointer, the best first. */
	readonly issues: readonly string[];
	/** The interface's language. */
	readonly lang: Lang;
	/** The article's date or time (ISO 8601); `null` shows everything as of now. */
	readonly asOf: string | null;
	/** The page that the card is opened over: it is not offered as related to itself. */
	readonly url: string | null;
	readonly reading: { readonly page: PageText; readonly reading: Reading } | null;
	readonly saved: readonly SavedArticle[];
	/** What the reader has put on record of the actor, or on the term's issues, and done with the page. */
	readonly own: ReaderRecord;
}

/** The background card of an actor or the definition card of a term; `null` when no dossier has it. */
export function buildCard(request: CardRequest): CardModel | null {
	const index = findIndex(request.dossiers, request.dossier);
	const actor = index?.actors.get(request.entity);
	if (index && actor) return actorCard(actor, index, request);
	const term = index?.terms.get(request.entity);
	return index && term ? termCard(term, index, request) : null;
}

function actorCard(actor: Actor, index: DossierIndex, request: CardRequest): ActorCard {
	const { lang } = request;
	const asOf = dateOf(request.asOf);
	return {
		...base(actor.id, actor.name, index, relatedToActor(actor, index, request.saved, asOf), request),
		kind: actor.type,
		initials: initials(actor),
		office: officeOnDate(actor, asOf, lang),
		background: actor.summary[lang],
		asOf,
		issues: groupByIssue(actor.id, index, request.own.kept, request.issues, asOf, lang),
		here: statementsOf(actor.id, request),
	};
}

function termCard(term: PolicyTerm, index: DossierIndex, request: CardRequest): TermCard {
	const { lang } = request;
	const asOf = dateOf(request.asOf);
	return {
		...base(term.id, term.name[lang], index, relatedToTerm(term.id, index, request.saved, asOf), request),
		kind: 'term',
		definition: term.definition[lang],
		sources: term.articles.flatMap((id) => {
			const article = index.articles.get(id);
			return article ? [viewSource(article)] : [];
		}),
		positions: positionsOnTerm(term.id, index, request.own.kept, asOf, lang),
	};
}

function base(id: string, name: string, index: DossierIndex, related: readonly RelatedCandidate[], request: CardRequest) {
	const page = request.reading?.page;
	const mentions = request.reading?.reading.mentions ?? [];
	return {
		id,
		dossier: index.dossier.id,
		dossierTitle: index.dossier.title[request.lang],
		name,
		related: chooseRelated(related, dateOf(request.asOf), [request.url, page?.url ?? null, page?.canonicalUrl ?? null]),
		mentions: mentions.filter((mention) => mention.entity === id && mention.dossier === index.dossier.id).length,
	};
}

function statementsOf(actor: string, request: CardRequest): readonly StatementView[] {
	const attributions = request.reading?.reading.attributions ?? [];
	const view = statementViewer(attributions, request.dossiers, request.lang, request.own, request.reading?.page ?? null);
	return attributions
		.flatMap((attribution) => view(attribution) ?? [])
		.filter(({ speaker, dossier }) => speaker === actor && dossier === request.dossier);
}
