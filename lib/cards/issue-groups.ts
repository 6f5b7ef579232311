import type { Issue } from '../domain/dossier';
import type { KeptStatement } from '../domain/kept-statement';
import type { Lang } from '../domain/lang';
import { type About, aboutOf, type Lead } from './about';
import { isAfter } from './as-of';
import type { DossierIndex } from './dossier-index';
import type { IssueGroup } from './model';
import { dayOf, type OnRecord, withKept } from './on-record';
import { viewPosition } from './position-view';

/**
 * An actor's positions by issue, those of the dossier and those that the reader has confirmed (`kept`): first the issues
 * that lead, those on which nothing is on record behind those on which something is; then what the article is about, if
 * there are words on it by its date; then the others, the one spoken to last by that date first (among equals the one
 * spoken to more often), and at the end those that were spoken to only after it.
 */
export function groupByIssue(
	actor: string,
	index: DossierIndex,
	kept: readonly KeptStatement[],
	lead: Lead,
	asOf: string | null,
	lang: Lang,
): readonly IssueGroup[] {
	const positions = new Map<string, OnRecord[]>();
	for (const position of withKept(index.positionsOfActor.get(actor) ?? [], kept)) {
		const group = positions.get(position.issue);
		if (group) group.push(position);
		else positions.set(position.issue, [position]);
	}
	const last = new Map<string, string>();
	for (const [id, all] of positions) {
		// The newest come first.
		const latest = all.find(({ date }) => !isAfter(date, asOf));
		if (latest) last.set(id, dayOf(latest));
	}
	// A paragraph can be about several issues: the card opens with words on one of them, if there are any, not with a blank.
	const first = [...new Set(lead.first)]
		.filter((id) => index.issues.has(id))
		.sort((a, b) => Number(last.has(b)) - Number(last.has(a)));
	const often = (id: string) => positions.get(id)?.length ?? 0;
	const spoken = [...last]
		.sort(([a, day], [b, other]) => (day < other ? 1 : day > other ? -1 : often(b) - often(a)))
		.map(([id]) => id);
	const order = [...first, ...lead.article.filter((id) => last.has(id)), ...spoken, ...positions.keys()];
	return [...new Set(order)].flatMap((id) => {
		const issue = index.issues.get(id);
		return issue ? [viewGroup(issue, positions.get(id) ?? [], aboutOf(id, lead), index, asOf, lang)] : [];
	});
}

function viewGroup(
	issue: Issue,
	positions: readonly OnRecord[],
	about: About | null,
	index: DossierIndex,
	asOf: string | null,
	lang: Lang,
): IssueGroup {
	const before = positions.filter((position) => !isAfter(position.date, asOf));
	const after = positions.filter((position) => isAfter(position.date, asOf));
	return {
		issue: issue.id,
		label: issue.label[lang],
		question: issue.question[lang],
		about,
		stance: before[0]?.stance ?? null,
		before: before.map((position) => viewPosition(position, index, lang)),
		after: after.map((position) => viewPosition(position, index, lang)),
	};
}
