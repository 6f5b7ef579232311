import type { Actor, Dossier } from '../domain/dossier';
import { identityOf } from '../domain/identity';
import { type DossierIndex, findIndex, indexOf } from './dossier-index';

/** An actor in one of the dossiers that have it. */
export interface ActorIn {
	readonly index: DossierIndex;
	readonly actor: Actor;
}

/**
 * An actor in every dossier that has it, the one that was asked for first: those of one type that share a Wikidata item, or
 * that the reader has called the same, and no others. Empty when the dossier, or the actor in it, is not there.
 */
export function everywhere(dossiers: readonly Dossier[], dossier: string, id: string): readonly ActorIn[] {
	const index = findIndex(dossiers, dossier);
	const actor = index?.actors.get(id);
	if (!index || !actor) return [];
	const identity = identityOf(actor);
	const own = { index, actor };
	// One that shares its item with another of its own dossier, and is not meant by it, is nobody else.
	if (identity === null || index.byIdentity.get(identity) !== actor) return [own];
	const others = dossiers.flatMap((other) => {
		const same = other.id === dossier ? undefined : indexOf(other).byIdentity.get(identity);
		return same ? [{ index: indexOf(other), actor: same }] : [];
	});
	return [own, ...others];
}

/**
 * Who stands for an actor wherever it is listed once: the same actor in the first of the dossiers that have it. `null`
 * when the dossier, or the actor in it, is not there.
 */
export function leaderOf(dossiers: readonly Dossier[], dossier: string, id: string): ActorIn | null {
	const [own, first] = everywhere(dossiers, dossier, id);
	if (!own || !first) return own ?? null;
	return dossiers.indexOf(own.index.dossier) < dossiers.indexOf(first.index.dossier) ? own : first;
}

/** An actor of a dossier, by its ids. */
interface ActorRef {
	readonly dossier: string;
	readonly actor: string;
}

/** True for one actor, whichever of the dossiers that have it names it. */
export function isSameActor(dossiers: readonly Dossier[], a: ActorRef, b: ActorRef): boolean {
	if (a.actor === b.actor && a.dossier === b.dossier) return true;
	return everywhere(dossiers, a.dossier, a.actor).some(
		({ index, actor }) => index.dossier.id === b.dossier && actor.id === b.actor,
	);
}
