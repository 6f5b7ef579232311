import { nameIn } from '../domain/actor-name';
import type { Dossier, PolicyTerm } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import type { PageText } from '../domain/page-text';
import type { Reading } from '../domain/reading';
import { isLinkOnly, type SavedArticle } from '../domain/saved-article';
import { articleIssues, type Lead, withHonestFirst } from './about';
import { viewSource } from './article-views';
import { dateOf } from './as-of';
import { type DossierIndex, findIndex } from './dossier-index';
import { initials } from './initials';
import { groupByIssue } from './issue-groups';
import type { ActorCard, CardModel, IssueGroup, StatementView, TermCard } from './model';
import { officeOnDate } from './office-on-date';
import type { ReaderRecord } from './reader-record';
import { chooseRelated, type RelatedCandidate, relatedToActor, relatedToTerm } from './related-articles';
import { type ActorIn, everywhere } from './same-actor';
import { statementViewer } from './statement-view';
import { issuesOnTerm } from './term-issues';

/** What a card is asked for. */
export interface CardRequest {
	readonly dossiers: readonly Dossier[];
	/** Id of an actor or a term, and of the dossier that it comes from. */
	readonly entity: string;
	readonly dossier: string;
	/** The issues to begin with; what the article is about is in its reading. */
	readonly lead: Pick<Lead, 'first' | 'paragraph'>;
	/** The interface's language. */
	readonly lang: Lang;
	/** The article's date or time (ISO 8601); `null` shows everything as of now. */
	readonly asOf: string | null;
	/** The page that the card is opened over: it is not offered as related to itself. */
	readonly url: string | null;
	readonly reading: { readonly page: PageText; readonly reading: Reading } | null;
	readonly saved: readonly SavedArticle[];
	/** What the reader has put on record of the actor, in all dossiers that have it, or on the term's issues, and done with the page. */
	readonly own: ReaderRecord;
}

/** The background card of an actor or the definition card of a term; `null` when no dossier has it. */
export function buildCard(request: CardRequest): CardModel | null {
	const index = findIndex(request.dossiers, request.dossier);
	const [own, ...others] = everywhere(request.dossiers, request.dossier, request.entity);
	if (own) return actorCard(own, others, request);
	const term = index?.terms.get(request.entity);
	return index && term ? termCard(term, index, request) : null;
}

function actorCard(own: ActorIn, others: readonly ActorIn[], request: CardRequest): ActorCard {
	const { lang } = request;
	const { actor, index } = own;
	const asOf = dateOf(request.asOf);
	const all = [own, ...others];
	const related = all.flatMap((one) => relatedToActor(one.actor, one.index, request.saved, asOf));
	return {
		...base(all.map(refOf), nameIn(actor, lang), index, related, request),
		kind: actor.type,
		initials: initials(actor),
		office: officeOnDate(actor, asOf, lang),
		background: actor.summary[lang],
		asOf,
		issues: issuesOf(all, request, asOf),
		elsewhere: others.map((one) => ({
			dossier: one.index.dossier.id,
			title: titleOf(one, lang),
			name: nameIn(one.actor, lang),
			office: officeOnDate(one.actor, asOf, lang),
			background: one.actor.summary[lang],
		})),
		here: statementsOf(all.map(refOf), request),
		pageLang: request.reading?.reading.lang ?? request.reading?.page.lang ?? null,
	};
}

/** What is on record in each dossier, by its own issues: what leads and what the article is about, then dossier by dossier. */
function issuesOf(all: readonly ActorIn[], request: CardRequest, asOf: string | null): readonly IssueGroup[] {
	const { lang, own } = request;
	const whole = leadOf(request);
	const [leading] = all;
	const ranked = all.flatMap((one) => {
		// An issue has its id from one dossier; where two have it, that of the mention is meant.
		const its = (ids: readonly string[]) => (one === leading ? ids : ids.filter((id) => !leading?.index.issues.has(id)));
		const lead = { ...whole, first: its(whole.first), article: its(whole.article) };
		const ref = refOf(one);
		const kept = own.kept.filter(({ dossier, actor }) => dossier === ref.dossier && actor === ref.id);
		return groupByIssue(ref.id, one.index, kept, lead, asOf, lang).map((group) => ({
			group: all.length === 1 ? group : { ...group, from: titleOf(one, lang) },
			rank: lead.first.includes(group.issue) ? 0 : group.about === 'aboutArticle' && group.before.length > 0 ? 1 : 2,
		}));
	});
	const groups = ranked.sort((a, b) => a.rank - b.rank).map(({ group }) => group);
	return withHonestFirst(groups, whole);
}

function leadOf({ lead, reading }: CardRequest): Lead {
	return { ...lead, article: articleIssues(reading?.reading.blockIssues ?? {}) };
}

function termCard(term: PolicyTerm, index: DossierIndex, request: CardRequest): TermCard {
	const { lang } = request;
	const asOf = dateOf(request.asOf);
	return {
		...base(
			[{ id: term.id, dossier: index.dossier.id }],
			term.name[lang],
			index,
			relatedToTerm(term.id, index, request.saved, asOf),
			request,
		),
		kind: 'term',
		definition: term.definition[lang],
		sources: term.articles.flatMap((id) => {
			const article = index.articles.get(id);
			return article ? [viewSource(article)] : [];
		}),
		issues: issuesOnTerm(term.id, index, { kept: request.own.kept, lead: leadOf(request), asOf, lang }),
	};
}

/** An actor or a term, by its dossier. */
interface EntityRef {
	readonly dossier: string;
	readonly id: string;
}

const refOf = ({ actor, index }: ActorIn): EntityRef => ({ dossier: index.dossier.id, id: actor.id });

const titleOf = ({ index }: ActorIn, lang: Lang): string => index.dossier.title[lang];

/** `refs`: the entity in all dossiers that have it, its own first. */
function base(
	refs: readonly EntityRef[],
	name: string,
	index: DossierIndex,
	related: readonly RelatedCandidate[],
	request: CardRequest,
) {
	const page = request.reading?.page;
	const mentions = request.reading?.reading.mentions ?? [];
	const saved = request.saved.find((article) => article.url === request.own.article && !isLinkOnly(article));
	return {
		id: request.entity,
		dossier: index.dossier.id,
		dossierTitle: index.dossier.title[request.lang],
		name,
		related: chooseRelated(related, dateOf(request.asOf), [request.url, page?.url ?? null, page?.canonicalUrl ?? null]),
		mentions: mentions.filter(({ entity, dossier }) => refs.some((ref) => ref.id === entity && ref.dossier === dossier)).length,
		saved: saved ? { url: saved.url, at: saved.updatedAt } : null,
	};
}

function statementsOf(refs: readonly EntityRef[], request: CardRequest): readonly StatementView[] {
	const attributions = request.reading?.reading.attributions ?? [];
	const view = statementViewer(attributions, request.dossiers, request.lang, request.own, request.reading?.page ?? null);
	return attributions
		.flatMap((attribution) => view(attribution) ?? [])
		.filter(({ speaker, dossier }) => refs.some((ref) => ref.id === speaker && ref.dossier === dossier));
}
