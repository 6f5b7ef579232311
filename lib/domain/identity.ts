import type { Actor } from './dossier';
import { isObject, isText } from './guard';

/** What the reader has said of two actors of different dossiers, each named as `dossier/actor`. */
export interface SaidOfTwo {
	readonly one: string;
	readonly other: string;
	/** One person or body; else two that only have one name. */
	readonly same: boolean;
}

/** Of how many pairs of actors the reader may have said something. */
export const MOST_SAID = 10_000;

/** True for the reader's word on two actors. */
export function isSaidOfTwo(value: unknown): value is SaidOfTwo {
	return (
		isObject(value) &&
		isActorName(value.one) &&
		isActorName(value.other) &&
		value.one !== value.other &&
		typeof value.same === 'boolean'
	);
}

/** True for `dossier/actor`. */
function isActorName(value: unknown): value is string {
	return isText(value, 200) && ACTOR_NAME.test(value);
}

/** An actor's name among all dossiers: `dossier/actor`. */
export function actorName(dossier: string, actor: string): string {
	return `${dossier}/${actor}`;
}

/** An actor named by its dossier's identifier and its own. */
export const ACTOR_NAME = /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/;

/**
 * What makes actors of different dossiers one: their type with what the reader has said, or else with their Wikidata item.
 * `null` for one who is known by its own dossier alone.
 */
export function identityOf({ type, same, wikidata }: Actor): string | null {
	const known = same ?? wikidata;
	return known === null ? null : `${type} ${known}`;
}

/** True for a statement about these two, in whichever order it names them. */
export function isAbout({ one, other }: SaidOfTwo, a: string, b: string): boolean {
	return (one === a && other === b) || (one === b && other === a);
}
