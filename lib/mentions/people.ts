import type { Entity } from '../gazetteer/entity';
import type { NameEntry } from '../gazetteer/name-entry';
import type { Candidate } from './candidate';
import { ORDINARY_WORDS } from './lexicon/neighbours';
import { CALLINGS, TITLES } from './lexicon/titles';
import { foreignCalling, type Neighbourhood, neighbourhood } from './neighbours';
import type { PageContext } from './page-context';

/** The neighbourhood of a person's candidate as read for one of its entities. */
export function surroundings(candidate: Candidate, entry: NameEntry, entity: Entity, page: PageContext): Neighbourhood {
	return neighbourhood(candidate, entity, entry.kind === 'surname', page);
}

/** True when a full name says whose it is by itself: see `foreignCalling` for the names that many people bear. */
export function fullNameFits(candidate: Candidate, entity: Entity): boolean {
	return !entity.commonSurname || !foreignCalling(candidate.words, candidate.first, candidate.last, entity);
}

/**
 * True when one of the actor's own titles stands within six words of a full name: "Yván Gil, Venezuela’s foreign
 * minister", "el jefe de la DEA, Terrance Cole".
 */
export function namesOwnOffice({ words, first, last }: Candidate, entity: Entity): boolean {
	for (let i = Math.max(0, first - 6); i < Math.min(words.count, last + 7); i++) {
		if (i >= first && i <= last) continue;
		const word = words.word(i);
		if (TITLES.has(word) && entity.roleWords.has(word) && !CALLINGS.has(word)) return true;
	}
	return false;
}

/** The last word of a name: what a later bare mention repeats. */
export function surnameKey(entry: NameEntry): string {
	return entry.words.at(-1) ?? '';
}

/**
 * True when a bare surname may be an ordinary word that only stands at the start of a sentence or in capitals:
 * "Rubio y delgado, …", "MADURO Y DULCE".
 */
export function mayBeOrdinary(candidate: Candidate, page: PageContext): boolean {
	const { words, first, last } = candidate;
	if (first !== last) return false;
	const word = words.word(first);
	if (!ORDINARY_WORDS.has(word) && !page.isOrdinary(words, first)) return false;
	return words.titleCase || words.startsSentence(first);
}
