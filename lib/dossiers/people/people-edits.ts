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

/** True for somebody who is in a dossier already: with the same Wikidata item or, where one of the two has none, the same name. */
export function isIn(dossier: Dossier, person: Actor): boolean {
	return dossier.actors.some(({ wikidata, name }) =>
		wikidata !== null && person.wikidata !== null ? wikidata === person.wikidata : name === person.name,
	);
}
