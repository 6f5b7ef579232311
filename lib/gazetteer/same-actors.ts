import type { Actor, Dossier } from '../domain/dossier';
import { identityOf } from '../domain/identity';

/** Actors of several dossiers that are one and the same. */
export interface SameActors {
	/** For each entity, by its index in the gazetteer, the one that stands for it: itself, or that of an earlier dossier. */
	readonly leaders: Int32Array;
	/** Of one who stands for others: itself and them, in the order of the dossiers. */
	readonly members: ReadonlyMap<number, readonly Actor[]>;
}

/**
 * Which actors of different dossiers are the same: those of one type that share a Wikidata item, or that the reader
 * has called the same, and no others. Two people of one name are two people until somebody says otherwise.
 */
export function sameActors(dossiers: readonly Dossier[]): SameActors {
	const count = dossiers.reduce((sum, { actors, terms }) => sum + actors.length + terms.length, 0);
	const leaders = Int32Array.from({ length: count }, (_, index) => index);
	const members = new Map<number, Actor[]>();
	if (dossiers.length < 2) return { leaders, members };
	/** Who bears an item first, and in which dossiers it has been met: one that gives it to two actors means two. */
	const known = new Map<string, { readonly index: number; readonly actor: Actor; readonly dossiers: Set<string> }>();
	let index = 0;
	for (const { id: dossier, actors, terms } of dossiers) {
		for (const actor of actors) {
			const key = identityOf(actor);
			const first = key ? known.get(key) : undefined;
			if (key && !first) known.set(key, { index, actor, dossiers: new Set([dossier]) });
			if (first && !first.dossiers.has(dossier)) {
				first.dossiers.add(dossier);
				leaders[index] = first.index;
				const group = members.get(first.index);
				if (group) group.push(actor);
				else members.set(first.index, [first.actor, actor]);
			}
			index++;
		}
		index += terms.length;
	}
	return { leaders, members };
}

/** One actor with the names and offices of all. */
export function joinActors(actors: readonly Actor[]): Actor {
	return actors.reduce(join);
}

function join(one: Actor, other: Actor): Actor {
	const written = new Set(other.names.map(({ text }) => text));
	const names = written.has(other.name)
		? other.names
		: [...other.names, { text: other.name, lang: '*' as const, kind: 'full' as const }];
	return { ...one, names: [...one.names, ...names], roles: [...one.roles, ...other.roles] };
}
