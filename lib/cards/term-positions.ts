import type { Lang } from '../domain/lang';
import { firstDay } from '../domain/partial-date';
import { daysFrom } from './as-of';
import type { DossierIndex } from './dossier-index';
import type { TermCard } from './model';
import { nearestPositions } from './nearest-positions';
import { viewPosition } from './position-view';

/** How many positions a term's card carries: more than anyone reads in a card, few enough to send in an instant. */
export const MOST_POSITIONS = 50;

/**
 * What actors are on record as having said on the issues that a term belongs to, newest first; where there are more
 * than `MOST_POSITIONS`, those nearest to the article's date.
 */
export function positionsOnTerm(term: string, index: DossierIndex, asOf: string | null, lang: Lang): TermCard['positions'] {
	const issues = index.dossier.issues.filter((issue) => issue.terms.includes(term));
	return issues
		.flatMap((issue) => nearestPositions(index.positionsOnIssue.get(issue.id) ?? [], asOf, MOST_POSITIONS))
		.sort((a, b) => daysFrom(a.date, asOf) - daysFrom(b.date, asOf))
		.slice(0, MOST_POSITIONS)
		.sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? 1 : firstDay(a.date) > firstDay(b.date) ? -1 : 0))
		.map((position) => ({
			...viewPosition(position, index, lang),
			actor: position.actor,
			actorName: index.actors.get(position.actor)?.name ?? position.actor,
			issueLabel: index.issues.get(position.issue)?.label[lang] ?? position.issue,
		}));
}
