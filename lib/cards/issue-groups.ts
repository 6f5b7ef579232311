import type { Issue } from '../domain/dossier';
import type { KeptStatement } from '../domain/kept-statement';
import type { Lang } from '../domain/lang';
import { isAfter } from './as-of';
import type { DossierIndex } from './dossier-index';
import type { IssueGroup } from './model';
import { type OnRecord, withKept } from './on-record';
import { viewPosition } from './position-view';

/**
 * An actor's positions by issue, those of the dossier and those that the reader has confirmed (`kept`): first the issues in `focus`, in that order, those on which nothing
 * is on record behind those on which something is; then the others by number of positions, the one spoken to most recently first among equals.
 */
export function groupByIssue(
	actor: string,
	index: DossierIndex,
	kept: readonly KeptStatement[],
	focus: readonly string[],
	asOf: string | null,
	lang: Lang,
): readonly IssueGroup[] {
	const positions = new Map<string, OnRecord[]>();
	for (const position of withKept(index.positionsOfActor.get(actor) ?? [], kept)) {
		const group = positions.get(position.issue);
		if (group) group.push(position);
		else positions.set(position.issue, [position]);
	}
	// A paragraph can be about several issues: the card opens with words on one of them, if there are any, not with a blank.
	const said = (id: string) => positions.get(id)?.some(({ date }) => !isAfter(date, asOf)) === true;
	const focused = [...new Set(focus)].filter((id) => index.issues.has(id)).sort((a, b) => Number(said(b)) - Number(said(a)));
	// `positions` is in the order of the newest position of each issue, and the sort keeps that order among equals.
	const others = [...positions.keys()]
		.filter((id) => !focused.includes(id))
		.sort((a, b) => (positions.get(b)?.length ?? 0) - (positions.get(a)?.length ?? 0));
	return [...focused, ...others].flatMap((id) => {
		const issue = index.issues.get(id);
		return issue ? [viewGroup(issue, positions.get(id) ?? [], focused.includes(id), index, asOf, lang)] : [];
	});
}

function viewGroup(
	issue: Issue,
	positions: readonly OnRecord[],
	focus: boolean,
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
		focus,
		stance: before[0]?.stance ?? null,
		before: before.map((position) => viewPosition(position, index, lang)),
		after: after.map((position) => viewPosition(position, index, lang)),
	};
}
