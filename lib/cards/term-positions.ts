import { nameOf } from '../domain/actor-name';
import type { KeptStatement } from '../domain/kept-statement';
import type { Lang } from '../domain/lang';
import { daysFrom } from './as-of';
import type { DossierIndex } from './dossier-index';
import type { TermCard } from './model';
import { nearestPositions } from './nearest-positions';
import { dayOf, withKept } from './on-record';
import { viewPosition } from './position-view';

/** How many positions a term's card carries: more than anyone reads in a card, few enough to send in an instant. */
export const MOST_POSITIONS = 50;

/** Ids of the issues that a term belongs to. */
export function issuesOfTerm(term: string, index: DossierIndex): readonly string[] {
	return index.dossier.issues.filter((issue) => issue.terms.includes(term)).map(({ id }) => id);
}

/**
 * What actors are on record as having said on the issues that a term belongs to, newest first; where there are more
 * than `MOST_POSITIONS`, those nearest to the article's date.
 */
export function positionsOnTerm(
	term: string,
	index: DossierIndex,
	kept: readonly KeptStatement[],
	asOf: string | null,
	lang: Lang,
): TermCard['positions'] {
	return issuesOfTerm(term, index)
		.flatMap((issue) => {
			const confirmed = kept.filter((statement) => statement.issue === issue);
			return nearestPositions(withKept(index.positionsOnIssue.get(issue) ?? [], confirmed), asOf, MOST_POSITIONS);
		})
		.sort((a, b) => daysFrom(a.date, asOf) - daysFrom(b.date, asOf))
		.slice(0, MOST_POSITIONS)
		.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))
		.map((position) => ({
			...viewPosition(position, index, lang),
			actor: position.actor,
			actorName: nameOf(index.actors.get(position.actor), lang) ?? position.actor,
			issueLabel: index.issues.get(position.issue)?.label[lang] ?? position.issue,
		}));
}
