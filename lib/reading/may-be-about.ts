import type { Entity } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { NameEntry } from '../gazetteer/name-entry';
import { topicOf } from '../mentions/topic';
import { namesOfAnyLang, writtenAcross } from '../mentions/written-across';

/**
 * False only when no page can be about a followed dossier whose blocks are each made of some of the texts between the borders
 * (`TEXT_BORDER`) in this one, in their order: everything that may be written like a name is taken for it, whatever its neighbours say, and no stranger bears any.
 * A small part of the work of reading, and no for nearly every page that is about something else.
 */
export function mayBeAbout(text: string, gazetteer: Gazetteer): boolean {
	const actors = new Set<number>();
	const terms = new Map<number, boolean>();
	writtenAcross(text, gazetteer, (entries) => {
		for (const entry of namesOfAnyLang(entries, gazetteer)) {
			if (entry.kind === 'term') terms.set(entry.entity, (terms.get(entry.entity) ?? true) && entry.common);
			else if (canSupport(entry, gazetteer)) actors.add(entry.entity);
		}
	});
	// Without a date the page is of the story's time, which asks for less.
	return topicOf({ actors, introduced: actors, terms, strangers: new Map() }, gazetteer, null).onTopic;
}

/** True for the kinds of names by which a page can name an actor for certain, see `Judge.support`. */
function canSupport({ entity, kind, derived }: NameEntry, gazetteer: Gazetteer): boolean {
	if (kind === 'full') return true;
	const { type } = gazetteer.entities[entity] as Entity;
	return type === 'person' && (kind === 'short' || (kind === 'surname' && !derived));
}
