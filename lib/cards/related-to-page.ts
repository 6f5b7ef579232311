import type { Dossier } from '../domain/dossier';
import type { Reading } from '../domain/reading';
import type { SavedArticle } from '../domain/saved-article';
import { viewSaved, viewSource } from './article-views';
import { indexOf } from './dossier-index';
import { nearestPositions } from './nearest-positions';
import { POSITIONS_TO_TRY, type RelatedCandidate } from './related-articles';

/**
 * Articles that share people, organizations and terms with a page: one point for each. An article of a dossier shares
 * an actor when it is the source of a position of that actor on an issue of the page.
 */
export function relatedToPage(
	reading: Reading,
	dossiers: readonly Dossier[],
	saved: readonly SavedArticle[],
	asOf: string | null,
): readonly RelatedCandidate[] {
	const pageIssues = new Set(Object.values(reading.blockIssues).flat());
	const onPage = new Map<string, Set<string>>();
	for (const { dossier, entity } of reading.mentions) {
		const entities = onPage.get(dossier) ?? new Set<string>();
		onPage.set(dossier, entities.add(entity));
	}
	const fromSaved = saved.flatMap((article) => {
		const score = article.entities.filter(({ id, dossier }) => onPage.get(dossier)?.has(id)).length;
		return score > 0 ? [{ article: viewSaved(article), score }] : [];
	});
	const fromDossiers = dossiers.flatMap((dossier) =>
		sharedSources(dossier, onPage.get(dossier.id) ?? new Set(), pageIssues, asOf),
	);
	return [...fromSaved, ...fromDossiers];
}

function sharedSources(
	dossier: Dossier,
	entities: ReadonlySet<string>,
	issues: ReadonlySet<string>,
	asOf: string | null,
): readonly RelatedCandidate[] {
	const index = indexOf(dossier);
	const scores = new Map<string, number>();
	for (const entity of entities) {
		const positions = nearestPositions(index.positionsOfActor.get(entity) ?? [], asOf, POSITIONS_TO_TRY);
		const onIssue = positions.filter(({ issue }) => issues.size === 0 || issues.has(issue)).map(({ article }) => article);
		for (const id of new Set([...onIssue, ...(index.terms.get(entity)?.articles ?? [])]))
			scores.set(id, (scores.get(id) ?? 0) + 1);
	}
	return [...scores].flatMap(([id, score]) => {
		const article = index.articles.get(id);
		return article ? [{ article: viewSource(article), score }] : [];
	});
}
