import type { Checked, Dossier, NameKind, Stance } from '../domain/dossier';
import { firstDay } from '../domain/partial-date';

/** What a dossier holds, in numbers, and which of its entries still want something. */
export interface DossierStats {
	readonly people: number;
	readonly organizations: number;
	readonly names: number;
	readonly namesByKind: Readonly<Partial<Record<NameKind, number>>>;
	readonly offices: number;
	readonly terms: number;
	readonly aliases: number;
	readonly issues: number;
	readonly articles: number;
	readonly positions: number;
	readonly positionsByStance: Readonly<Partial<Record<Stance, number>>>;
	readonly positionsByCheck: Readonly<Partial<Record<Checked, number>>>;
	/** Positions that give the exact words. */
	readonly quotes: number;
	/** The days of the first and the last position; `null` when there is none. */
	readonly span: { readonly from: string; readonly to: string } | null;
	/** Ids: none of it is a mistake, all of it is worth a look. */
	readonly wanting: {
		readonly withoutWikidata: readonly string[];
		/** People without any office: roles and titles cannot link to them, and the card shows none. */
		readonly withoutOffice: readonly string[];
		readonly withoutPosition: readonly string[];
		readonly issuesWithoutPosition: readonly string[];
		readonly issuesWithoutTerm: readonly string[];
		/** Articles that neither a position nor a term rests on. */
		readonly articlesUnused: readonly string[];
	};
}

/** Counts what a dossier holds. */
export function dossierStats(dossier: Dossier): DossierStats {
	const { actors, terms, issues, articles, positions } = dossier;
	const people = actors.filter(({ type }) => type === 'person');
	const names = actors.flatMap((actor) => actor.names);
	const days = positions.map(({ date }) => firstDay(date)).sort();
	const [from, to] = [days[0], days.at(-1)];
	const speakers = new Set(positions.map(({ actor }) => actor));
	const spoken = new Set(positions.map(({ issue }) => issue));
	const used = new Set([...positions.map(({ article }) => article), ...terms.flatMap((term) => term.articles)]);
	return {
		people: people.length,
		organizations: actors.length - people.length,
		names: names.length,
		namesByKind: tally(names.map(({ kind }) => kind)),
		offices: actors.reduce((sum, { roles }) => sum + roles.length, 0),
		terms: terms.length,
		aliases: terms.reduce((sum, { aliases }) => sum + aliases.length, 0),
		issues: issues.length,
		articles: articles.length,
		positions: positions.length,
		positionsByStance: tally(positions.map(({ stance }) => stance)),
		positionsByCheck: tally(positions.map(({ checked }) => checked)),
		quotes: positions.filter(({ quote }) => quote !== null).length,
		span: from && to ? { from, to } : null,
		wanting: {
			withoutWikidata: idsOf(actors.filter(({ wikidata }) => wikidata === null)),
			withoutOffice: idsOf(people.filter(({ roles }) => roles.length === 0)),
			withoutPosition: idsOf(actors.filter(({ id }) => !speakers.has(id))),
			issuesWithoutPosition: idsOf(issues.filter(({ id }) => !spoken.has(id))),
			issuesWithoutTerm: idsOf(issues.filter((issue) => issue.terms.length === 0)),
			articlesUnused: idsOf(articles.filter(({ id }) => !used.has(id))),
		},
	};
}

function tally<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
	const counts: Partial<Record<K, number>> = {};
	for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
	return counts;
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
	return entries.map(({ id }) => id);
}
