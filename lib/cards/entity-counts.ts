import { nameIn } from '../domain/actor-name';
import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import type { Mention } from '../domain/mention';
import type { PageText } from '../domain/page-text';
import { findIndex } from './dossier-index';
import type { EntityCount } from './model';
import { officeOnDate } from './office-on-date';

/** What a mention in the headline adds to an entity's weight, in mentions: what an article is about stands there. */
const HEADLINE_WEIGHT = 3;

/** Ids of a page's headlines. */
export function headlinesOf({ blocks }: PageText): ReadonlySet<number> {
	return new Set(blocks.flatMap(({ id, kind }) => (kind === 'headline' ? [id] : [])));
}

/**
 * The entities that a page mentions, the most prominent first: by mentions, those in `headlines` (ids of blocks) counting
 * more; among equals the one mentioned first.
 */
export function countEntities(
	mentions: readonly Mention[],
	headlines: ReadonlySet<number>,
	dossiers: readonly Dossier[],
	asOf: string | null,
	lang: Lang,
): readonly EntityCount[] {
	const groups = new Map<string, { first: Mention; count: number; weight: number }>();
	for (const mention of mentions) {
		const key = `${mention.dossier} ${mention.entity}`;
		const group = groups.get(key);
		const weight = headlines.has(mention.span.block) ? 1 + HEADLINE_WEIGHT : 1;
		if (group) {
			group.count += 1;
			group.weight += weight;
		} else groups.set(key, { first: mention, count: 1, weight });
	}
	return [...groups.values()]
		.sort((a, b) => b.weight - a.weight)
		.flatMap(({ first, count }) => {
			const named = describe(first, dossiers, asOf, lang);
			return named ? [{ id: first.entity, dossier: first.dossier, type: first.type, count, ...named }] : [];
		});
}

/** Name and office; `null` for an entity of a dossier that is no longer followed. */
function describe(
	{ entity, dossier }: Mention,
	dossiers: readonly Dossier[],
	asOf: string | null,
	lang: Lang,
): Pick<EntityCount, 'name' | 'detail'> | null {
	const index = findIndex(dossiers, dossier);
	const actor = index?.actors.get(entity);
	if (actor) {
		const office = officeOnDate(actor, asOf, lang);
		// An office that was not held on the day would be a wrong description of the speaker.
		return { name: nameIn(actor, lang), detail: office?.when === 'since' ? office.title : null };
	}
	const term = index?.terms.get(entity);
	return term ? { name: term.name[lang], detail: null } : null;
}
