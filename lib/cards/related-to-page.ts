import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import type { PageText } from '../domain/page-text';
import type { Reading } from '../domain/reading';
import type { SavedArticle } from '../domain/saved-article';
import { viewSaved, viewSource } from './article-views';
import { dateOf } from './as-of';
import { indexOf } from './dossier-index';
import { countEntities, headlinesOf } from './entity-counts';
import type { RelatedArticle } from './model';
import { nearestPositions } from './nearest-positions';
import { chooseRelated, POSITIONS_TO_TRY, type RelatedCandidate } from './related-articles';
import { everywhere } from './same-actor';

/** Whom or what a page names. */
interface Named {
	readonly id: string;
	readonly dossier: string;
	readonly name: string;
}

/** What the articles related to a page are chosen from. */
export interface RelatedRequest {
	readonly page: PageText;
	readonly reading: Reading;
	readonly dossiers: readonly Dossier[];
	/** The interface's language. */
	readonly lang: Lang;
	/** Articles of the reading list. */
	readonly saved: readonly SavedArticle[];
}

/**
 * What to read next: articles that share people, organizations and terms with a page, one point for each. An article of a
 * dossier shares an actor when it is the source of a position of that actor on an issue of the page.
 */
export function relatedToPage({ page, reading, dossiers, lang, saved }: RelatedRequest): readonly RelatedArticle[] {
	const asOf = dateOf(page.published);
	const issues = new Set(Object.values(reading.blockIssues).flat());
	const named = countEntities(reading.mentions, headlinesOf(page), dossiers, asOf, lang);
	const places = named.map((one) => ({ one, at: placesOf(one, dossiers) }));
	const fromDossiers = dossiers.flatMap((dossier) => {
		// Under the id that this dossier has, with the name of the page.
		const own = places.flatMap(({ one, at }) =>
			at.flatMap((place) => (place.dossier === dossier.id ? [{ ...one, ...place }] : [])),
		);
		return sharedSources(dossier, own, issues, asOf);
	});
	return chooseRelated([...savedSharing(places, saved), ...fromDossiers], asOf, [page.canonicalUrl, page.url]);
}

/** Where it is in the dossiers: an actor that several have in each of them, anything else in its own. */
export function placesOf(
	{ id, dossier }: Pick<Named, 'id' | 'dossier'>,
	dossiers: readonly Dossier[],
): readonly Pick<Named, 'id' | 'dossier'>[] {
	const all = everywhere(dossiers, dossier, id);
	return all.length === 0 ? [{ id, dossier }] : all.map(({ index, actor }) => ({ id: actor.id, dossier: index.dossier.id }));
}

/** Looks each name of an article up, rather than each of the page's: ten thousand articles are gone through while a reader waits. */
function savedSharing(
	places: readonly { readonly one: Named; readonly at: readonly Pick<Named, 'id' | 'dossier'>[] }[],
	saved: readonly SavedArticle[],
): readonly RelatedCandidate[] {
	/** By dossier and id: which of the page's it is. */
	const wanted = new Map<string, Map<string, number[]>>();
	for (const [index, { at }] of places.entries()) {
		for (const { dossier, id } of at) {
			const ids = wanted.get(dossier) ?? new Map<string, number[]>();
			wanted.set(dossier, ids.set(id, [...(ids.get(id) ?? []), index]));
		}
	}
	const candidates: RelatedCandidate[] = [];
	for (const article of saved) {
		let shared: Set<number> | null = null;
		for (const { dossier, id } of article.entities) {
			const found = wanted.get(dossier)?.get(id);
			if (!found) continue;
			shared ??= new Set();
			for (const index of found) shared.add(index);
		}
		if (!shared) continue;
		const names = [...shared].sort((a, b) => a - b).flatMap((index) => places[index]?.one ?? []);
		candidates.push(...candidate(viewSaved(article), names));
	}
	return candidates;
}

function candidate(article: RelatedArticle, shared: readonly Named[]): readonly RelatedCandidate[] {
	const names = shared.map(({ name }) => name);
	return names.length === 0 ? [] : [{ article: { ...article, shared: names }, score: names.length }];
}

function sharedSources(
	dossier: Dossier,
	named: readonly Named[],
	issues: ReadonlySet<string>,
	asOf: string | null,
): readonly RelatedCandidate[] {
	const index = indexOf(dossier);
	const sharing = new Map<string, Named[]>();
	for (const one of named) {
		const entity = one.id;
		const positions = nearestPositions(index.positionsOfActor.get(entity) ?? [], asOf, POSITIONS_TO_TRY);
		const onIssue = positions.filter(({ issue }) => issues.size === 0 || issues.has(issue)).map(({ article }) => article);
		for (const id of new Set([...onIssue, ...(index.terms.get(entity)?.articles ?? [])]))
			sharing.set(id, [...(sharing.get(id) ?? []), one]);
	}
	return [...sharing].flatMap(([id, shared]) => {
		const article = index.articles.get(id);
		return article ? candidate(viewSource(article), shared) : [];
	});
}
