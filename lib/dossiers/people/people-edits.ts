import type { Actor, Dossier } from '../../domain/dossier';
import type { EntryEdit } from '../../domain/dossier-edit';
import { slugOf } from '../slug';

/** The changes that put people of a file into a dossier, each with an identifier of its own there. */
export function peopleEdits(dossier: Dossier, people: readonly Actor[]): readonly EntryEdit[] {
	// Actors and terms share one set of identifiers.
	const taken = new Set([...dossier.actors, ...dossier.terms].map(({ id }) => id));
	return people.map((person) => {
		const id = slugOf(person.name, (slug) => taken.has(slug), 'actor');
		taken.add(id);
		return { list: 'actors', id, before: null, after: { ...person, id } };
	});
}

/**
 * Tells who is in a dossier already: with the same Wikidata item or, where one of the two has none, the same name. Made once
 * for however many are asked for.
 */
export function whoIsIn({ actors }: Dossier): (person: Actor) => boolean {
	const items = new Set(actors.flatMap(({ wikidata }) => wikidata ?? []));
	const names = new Set(actors.map(({ name }) => name));
	const withoutItem = new Set(actors.flatMap(({ wikidata, name }) => (wikidata === null ? [name] : [])));
	return ({ wikidata, name }) => (wikidata === null ? names.has(name) : items.has(wikidata) || withoutItem.has(name));
}
