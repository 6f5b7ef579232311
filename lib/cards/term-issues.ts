import { nameOf } from '../domain/actor-name';
import type { KeptStatement } from '../domain/kept-statement';
import type { Lang } from '../domain/lang';
import { aboutOf, type Lead, withHonestFirst } from './about';
import { daysFrom, isAfter } from './as-of';
import type { DossierIndex } from './dossier-index';
import type { TermIssue, TermStand } from './model';
import { nearestPositions } from './nearest-positions';
import { dayOf, type OnRecord, withKept } from './on-record';
import { viewPosition } from './position-view';

/** How many positions a term's card carries: more than anyone reads in a card, few enough to send in an instant. */
export const MOST_POSITIONS = 50;

/** Ids of the issues that a term belongs to. */
export function issuesOfTerm(term: string, index: DossierIndex): readonly string[] {
	return index.dossier.issues.filter((issue) => issue.terms.includes(term)).map(({ id }) => id);
}

/** What a term's card is asked for beside the term and its dossier. */
interface Around {
	/** What the reader has put on record. */
	readonly kept: readonly KeptStatement[];
	readonly lead: Lead;
	/** The article's date; `null` shows everything as of now. */
	readonly asOf: string | null;
	readonly lang: Lang;
}

/**
 * Who is on record with what on the issues that a term belongs to, apart what was said after the article's date; where
 * there are more than `MOST_POSITIONS`, those nearest to that date. The issues that lead come first, then what the article is
 * about, then the one spoken to most recently, by the date of the article if anybody had spoken to it by then.
 */
export function issuesOnTerm(term: string, index: DossierIndex, { kept, lead, asOf, lang }: Around): readonly TermIssue[] {
	const positions = issuesOfTerm(term, index)
		.flatMap((issue) => {
			const confirmed = kept.filter((statement) => statement.issue === issue);
			return nearestPositions(withKept(index.positionsOnIssue.get(issue) ?? [], confirmed), asOf, MOST_POSITIONS);
		})
		.sort((a, b) => daysFrom(a.date, asOf) - daysFrom(b.date, asOf))
		.slice(0, MOST_POSITIONS)
		.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
	const then = positions.filter((position) => !isAfter(position.date, asOf));
	const later = positions.filter((position) => isAfter(position.date, asOf));
	const said = new Set(then.map(({ issue }) => issue));
	const first = [...lead.first].sort((a, b) => Number(said.has(b)) - Number(said.has(a)));
	const order = [...first, ...lead.article.filter((id) => said.has(id)), ...said, ...later.map(({ issue }) => issue)];
	const issues = [...new Set(order)].flatMap((id) => {
		const stands = (those: readonly OnRecord[]) =>
			byActor(
				those.filter(({ issue }) => issue === id),
				index,
				lang,
			);
		const [before, after] = [stands(then), stands(later)];
		if (before.length + after.length === 0) return [];
		return [{ issue: id, label: index.issues.get(id)?.label[lang] ?? id, about: aboutOf(id, lead), before, after }];
	});
	return withHonestFirst(issues, lead);
}

function byActor(positions: readonly OnRecord[], index: DossierIndex, lang: Lang): readonly TermStand[] {
	const actors = new Map<string, OnRecord[]>();
	for (const position of positions) {
		const own = actors.get(position.actor);
		if (own) own.push(position);
		else actors.set(position.actor, [position]);
	}
	return [...actors].map(([actor, own]) => ({
		actor,
		actorName: nameOf(index.actors.get(actor), lang) ?? actor,
		positions: own.map((position) => viewPosition(position, index, lang)),
	}));
}
