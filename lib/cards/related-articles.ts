import type { Actor } from '../domain/dossier';
import type { SavedArticle } from '../domain/saved-article';
import { addressKey, viewSaved, viewSource } from './article-views';
import { daysFrom } from './as-of';
import type { DossierIndex } from './dossier-index';
import type { RelatedArticle } from './model';
import { nearestPositions } from './nearest-positions';
import { titlesNaming } from './titles-naming';

/** How many related articles are offered. */
const MOST_RELATED = 5;

/** How many positions on each side of the date are asked for their article: several can share one. */
export const POSITIONS_TO_TRY = 200;

/** An article that could be offered; a greater `score` goes first, whatever its date. */
export interface RelatedCandidate {
	readonly article: RelatedArticle;
	readonly score: number;
}

/**
 * The candidates worth offering: by score, then nearest to `asOf`; never one address twice nor one in `except`, and
 * articles without an address only where there is no other.
 */
export function chooseRelated(
	candidates: readonly RelatedCandidate[],
	asOf: string | null,
	except: readonly (string | null)[],
): readonly RelatedArticle[] {
	const seen = new Set(except.flatMap((url) => (url === null ? [] : [addressKey(url)])));
	const ordered = candidates
		.map(({ article, score }) => ({ article, score, days: daysFrom(article.date?.slice(0, 10) ?? null, asOf) }))
		.sort((a, b) => b.score - a.score || (a.days === b.days ? 0 : a.days - b.days));
	const chosen: RelatedArticle[] = [];
	for (const { article } of ordered) {
		if (chosen.length === MOST_RELATED) break;
		const key = article.url === null ? null : addressKey(article.url);
		if (key === null || seen.has(key)) continue;
		seen.add(key);
		chosen.push(article);
	}
	return chosen.length > 0 ? chosen : withoutAddress(ordered.map(({ article }) => article));
}

function withoutAddress(articles: readonly RelatedArticle[]): readonly RelatedArticle[] {
	return articles.filter((article) => article.url === null).slice(0, MOST_RELATED);
}

/**
 * Articles on an actor: where it is on record (or, where it never spoke, whose title names it) and where the reading
 * list names it; where those are few, what explains the terms of the issues it has spoken to.
 */
export function relatedToActor(
	actor: Actor,
	index: DossierIndex,
	saved: readonly SavedArticle[],
	asOf: string | null,
): readonly RelatedCandidate[] {
	const positions = nearestPositions(index.positionsOfActor.get(actor.id) ?? [], asOf, POSITIONS_TO_TRY);
	const own = new Set(positions.length > 0 ? positions.map(({ article }) => article) : titlesNaming(actor, index));
	const issues = new Set(positions.map((position) => position.issue));
	const terms = new Set([...issues].flatMap((issue) => index.issues.get(issue)?.terms ?? []));
	const background = new Set([...terms].flatMap((term) => index.terms.get(term)?.articles ?? []));
	return [
		...savedWith(actor.id, index, saved),
		...sources(own, index, 1),
		...sources(
			[...background].filter((id) => !own.has(id)),
			index,
			0,
		),
	];
}

/** Articles on a term: what its definition rests on, and where the reading list names it. */
export function relatedToTerm(
	term: string,
	index: DossierIndex,
	saved: readonly SavedArticle[],
	asOf: string | null,
): readonly RelatedCandidate[] {
	const issues = index.dossier.issues.filter((issue) => issue.terms.includes(term));
	const positions = issues.flatMap(({ id }) => nearestPositions(index.positionsOnIssue.get(id) ?? [], asOf, POSITIONS_TO_TRY));
	const own = new Set(index.terms.get(term)?.articles);
	const others = new Set(positions.map((position) => position.article).filter((id) => !own.has(id)));
	// The definition's own articles stand on the card already, as its sources.
	return [...savedWith(term, index, saved), ...sources(others, index, 1), ...sources(own, index, 0)];
}

function savedWith(entity: string, index: DossierIndex, saved: readonly SavedArticle[]): readonly RelatedCandidate[] {
	return saved
		.filter(({ entities }) => entities.some(({ id, dossier }) => id === entity && dossier === index.dossier.id))
		.map((article) => ({ article: viewSaved(article), score: 1 }));
}

/** The dossier's articles with these ids, all with one score. */
function sources(ids: Iterable<string>, index: DossierIndex, score: number): readonly RelatedCandidate[] {
	return [...ids].flatMap((id) => {
		const article = index.articles.get(id);
		return article ? [{ article: viewSource(article), score }] : [];
	});
}
