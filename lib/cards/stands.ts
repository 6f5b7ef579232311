import type { Dossier, Issue } from '../domain/dossier';
import type { KeptStatement } from '../domain/kept-statement';
import type { Lang } from '../domain/lang';
import { isAfter } from './as-of';
import type { DossierIndex } from './dossier-index';
import type { EntityCount, StandCell, StandRow, Stands } from './model';
import { isKept, type OnRecord, withKept } from './on-record';
import { everywhere } from './same-actor';

/**
 * Who stands where: for each dossier that has something to say about the actors given, a table of them by issue, as of
 * a date. Rows keep the order of `actors`; the issues in `pageIssues` come first, in that order, then those on which
 * most of the actors take a stance. `kept` are statements that the reader has confirmed. Rows and columns without a stance up to the date are left out.
 */
export function whoStandsWhere(
	actors: readonly EntityCount[],
	dossiers: readonly Dossier[],
	kept: readonly KeptStatement[],
	pageIssues: readonly string[],
	asOf: string | null,
	lang: Lang,
): readonly Stands[] {
	// In each dossier that has the actor, under the name by which it is on the page.
	const places = actors.flatMap((actor) =>
		everywhere(dossiers, actor.dossier, actor.id).map(({ index, actor: there }) => ({ index, row: { actor, id: there.id } })),
	);
	const indexes = [...new Set(places.map(({ index }) => index))];
	return indexes.flatMap((index) => {
		const own = places.filter((place) => place.index === index).map(({ row }) => row);
		const confirmed = kept.filter(({ dossier }) => dossier === index.dossier.id);
		return tableOf(own, index, confirmed, pageIssues, asOf, lang) ?? [];
	});
}

function tableOf(
	actors: readonly { readonly actor: EntityCount; readonly id: string }[],
	index: DossierIndex,
	kept: readonly KeptStatement[],
	pageIssues: readonly string[],
	asOf: string | null,
	lang: Lang,
): Stands | null {
	const known = actors
		.map(({ actor, id }) => {
			const confirmed = kept.filter((statement) => statement.actor === id);
			return { actor, cells: cellsOf(withKept(index.positionsOfActor.get(id) ?? [], confirmed), asOf) };
		})
		.filter(({ cells }) => [...cells.values()].some(({ stance }) => stance !== null));
	const weight = (issue: Issue): number => known.filter(({ cells }) => cells.get(issue.id)?.stance).length;
	const place = (issue: Issue): number => {
		const at = pageIssues.indexOf(issue.id);
		return at < 0 ? pageIssues.length : at;
	};
	const issues = index.dossier.issues
		.filter((issue) => weight(issue) > 0)
		.sort((a, b) => place(a) - place(b) || weight(b) - weight(a));
	if (issues.length === 0) return null;
	return {
		dossier: index.dossier.id,
		dossierTitle: index.dossier.title[lang],
		asOf,
		issues: issues.map(({ id, label, question }) => ({ id, label: label[lang], question: question[lang] })),
		rows: known.map(({ actor, cells }): StandRow => ({ actor, cells: issues.map(({ id }) => cells.get(id) ?? BLANK) })),
	};
}

const BLANK: StandCell = { stance: null, earlier: null, count: 0, confirmed: 0, later: 0 };

/** An actor's cells by issue. `positions` are newest first. */
function cellsOf(positions: readonly OnRecord[], asOf: string | null): ReadonlyMap<string, StandCell> {
	const cells = new Map<string, StandCell>();
	for (const position of positions) {
		const { issue, stance, date } = position;
		const cell = cells.get(issue) ?? BLANK;
		if (isAfter(date, asOf)) cells.set(issue, { ...cell, later: cell.later + 1 });
		else {
			const latest = cell.stance ?? stance;
			const earlier = cell.earlier ?? (stance === latest ? null : stance);
			const confirmed = cell.confirmed + (isKept(position) ? 1 : 0);
			cells.set(issue, { ...cell, stance: latest, earlier, count: cell.count + 1, confirmed });
		}
	}
	return cells;
}
