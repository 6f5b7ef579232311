import type { Entity } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { NameEntry } from '../gazetteer/name-entry';
import { type Candidate, isCrowd, scan } from '../mentions/candidate';
import { topicOf } from '../mentions/topic';
import { BlockWords } from '../text/page-words';

/** A text is read as each of them, since a few blocks more can make a page one of another language. */
const LANGS = ['en', 'es', null] as const;

/**
 * False only when no page whose blocks are all among these texts can be about a followed dossier: everything that is
 * written like a name is taken for it, whatever its neighbours say, and no stranger bears any. A small part of the work of
 * reading, and no for nearly every page that is about something else.
 */
export function mayBeAbout(texts: readonly string[], gazetteer: Gazetteer): boolean {
	const actors = new Set<number>();
	const terms = new Map<number, boolean>();
	for (const text of texts) {
		const words = new BlockWords({ id: 0, kind: 'paragraph', text });
		for (const entry of LANGS.flatMap((lang) => scan(words, 0, gazetteer, lang).candidates).flatMap(entriesOf)) {
			if (entry.kind === 'term') terms.set(entry.entity, (terms.get(entry.entity) ?? true) && entry.common);
			else if (canSupport(entry, gazetteer)) actors.add(entry.entity);
		}
	}
	// Without a date the page is of the story's time, which asks for less.
	return topicOf({ actors, introduced: actors, terms, strangers: new Map() }, gazetteer, null).onTopic;
}

/** A name of very many people tells nothing by itself. */
function entriesOf(candidate: Candidate): readonly NameEntry[] {
	return isCrowd(candidate) ? [] : candidate.entries;
}

/** True for the kinds of names by which a page can name an actor for certain, see `Judge.support`. */
function canSupport({ entity, kind, derived }: NameEntry, gazetteer: Gazetteer): boolean {
	if (kind === 'full') return true;
	const { type } = gazetteer.entities[entity] as Entity;
	return type === 'person' && (kind === 'short' || (kind === 'surname' && !derived));
}
