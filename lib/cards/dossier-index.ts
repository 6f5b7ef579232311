import type { Actor, Dossier, Issue, PolicyTerm, RecordedPosition, SourceArticle } from '../domain/dossier';
import { identityOf } from '../domain/identity';
import { firstDay } from '../domain/partial-date';

/** A dossier's contents by id, and its positions by what they are asked for. Lists of positions are newest first. */
export interface DossierIndex {
	readonly dossier: Dossier;
	readonly actors: ReadonlyMap<string, Actor>;
	/** Actors by what makes them one with those of other dossiers (`person Q42`); of two with one the first. */
	readonly byIdentity: ReadonlyMap<string, Actor>;
	readonly terms: ReadonlyMap<string, PolicyTerm>;
	readonly issues: ReadonlyMap<string, Issue>;
	readonly articles: ReadonlyMap<string, SourceArticle>;
	readonly positions: ReadonlyMap<string, RecordedPosition>;
	readonly positionsOfActor: ReadonlyMap<string, readonly RecordedPosition[]>;
	readonly positionsOnIssue: ReadonlyMap<string, readonly RecordedPosition[]>;
}

// A dossier never changes, so its index lives exactly as long as it does.
const indexes = new WeakMap<Dossier, DossierIndex>();

/** The index of a dossier, built once: a card then costs as much as it shows, not as much as the dossier holds. */
export function indexOf(dossier: Dossier): DossierIndex {
	const known = indexes.get(dossier);
	if (known) return known;
	const newestFirst = dossier.positions
		.map((position) => ({ position, day: firstDay(position.date) }))
		.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
		.map(({ position }) => position);
	const index: DossierIndex = {
		dossier,
		actors: byId(dossier.actors),
		byIdentity: byIdentity(dossier.actors),
		terms: byId(dossier.terms),
		issues: byId(dossier.issues),
		articles: byId(dossier.articles),
		positions: byId(dossier.positions),
		positionsOfActor: groupBy(newestFirst, (position) => position.actor),
		positionsOnIssue: groupBy(newestFirst, (position) => position.issue),
	};
	indexes.set(dossier, index);
	return index;
}

/** The index of the dossier with this id, or `null`. */
export function findIndex(dossiers: readonly Dossier[], id: string): DossierIndex | null {
	const dossier = dossiers.find((candidate) => candidate.id === id);
	return dossier ? indexOf(dossier) : null;
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Of two with one item in one dossier the first one is meant, as when names are looked up. */
function byIdentity(actors: readonly Actor[]): ReadonlyMap<string, Actor> {
	const found = new Map<string, Actor>();
	for (const actor of actors) {
		const key = identityOf(actor);
		if (key !== null && !found.has(key)) found.set(key, actor);
	}
	return found;
}

function groupBy<Entry>(entries: readonly Entry[], key: (entry: Entry) => string): ReadonlyMap<string, readonly Entry[]> {
	const groups = new Map<string, Entry[]>();
	for (const entry of entries) {
		const group = groups.get(key(entry));
		if (group) group.push(entry);
		else groups.set(key(entry), [entry]);
	}
	return groups;
}
