import { leaderOf } from '../../lib/cards/same-actor';
import { nameIn } from '../../lib/domain/actor-name';
import type { Dossier } from '../../lib/domain/dossier';
import type { Lang } from '../../lib/domain/lang';
import type { SearchNames } from './search-exchange';

/** What the search has to know of the dossiers: the names of issues and organizations, and which actors are one. */
export function searchNames(dossiers: readonly Dossier[], lang: Lang): SearchNames {
	return {
		labels: dossiers.flatMap(({ id, issues }) => issues.map((issue) => [`${id}/${issue.id}`, issue.label[lang]] as const)),
		people: dossiers.flatMap((dossier) =>
			dossier.actors.flatMap(({ id }) => {
				const leader = leaderOf(dossiers, dossier.id, id);
				// An article keeps the names of its day, in the language of its day.
				if (!leader || (leader.index.dossier === dossier && leader.actor.type === 'person')) return [];
				const key = `${leader.index.dossier.id}/${leader.actor.id}`;
				return [[`${dossier.id}/${id}`, { key, name: nameIn(leader.actor, lang) }] as const];
			}),
		),
	};
}
