import type { Dossier } from '../domain/dossier';
import type { SavedArticle } from '../domain/saved-article';
import { viewSaved, viewSource } from './article-views';
import { indexOf } from './dossier-index';
import type { RelatedArticle } from './model';
import { nearestPositions } from './nearest-positions';
import { POSITIONS_TO_TRY, type RelatedCandidate } from './related-articles';
import { everywhere } from './same-actor';

/** Whom or what a page names. */
interface Named {
	readonly id: string;
	readonly dossier: string;
	readonly name: string;
}

/**
 * Articles that share people, organizations and terms with a page: one point for each. An article of a dossier shares
 * an actor when it is the source of a position of that actor on an issue of the page. `named`: the most mentioned first.
 */
export function relatedToPage(
	named: readonly Named[],
	issues: ReadonlySet<string>,
	dossiers: readonly Dossier[],
	saved: readonly SavedArticle[],
	asOf: string | null,
): readonly RelatedCandidate[] {
	const places = named.map((one) => ({ one, at: placesOf(one, dossiers) }));
	const fromSaved = savedSharing(places, saved);
	const fromDossiers = dossiers.flatMap((dossier) => {
		// Under the id that this dossier has, with the name of the page.
		const own = places.flatMap(({ one, at }) =>
			at.flatMap((place) => (place.dossier === dossier.id ? [{ ...one, ...place }] : [])),
		);
		return sharedSources(dossier, own, issues, asOf);
	});
	return [...fromSaved, ...fromDossiers];
}

/** Where it is in the dossiers: an actor that several have in each of them, anything else in its own. */
function placesOf({ id, dossier }: Named, dossiers: readonly Dossier[]): readonly Pick<Named, 'id' | 'dossier'>[] {
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
