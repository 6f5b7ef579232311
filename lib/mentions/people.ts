import type { Entity } from '../gazetteer/entity';
import type { NameEntry } from '../gazetteer/name-entry';
import type { Candidate } from './candidate';
import { ORDINARY_WORDS } from './lexicon/neighbours';
import { CALLINGS, TITLES } from './lexicon/titles';
import { foreignCalling, type Neighbourhood, neighbourhood } from './neighbours';
import type { PageContext } from './page-context';

/** An explicit mention of somebody of a surname: an actor by full or titled name, or a stranger (`entity: null`). */
export interface Introduction {
	readonly surname: string;
	readonly at: number;
	readonly word: number;
	readonly entity: number | null;
	/** Folded words of the whole name, for counting how often a stranger is named. */
	readonly name: string;
	/** A relative of the actor: a suffix or a second surname tells them apart, so the bare surname stays the actor's. */
	readonly relative: boolean;
}

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

/** Who a bare surname means, by what the page has introduced before it, or else first after it. */
export class Introductions {
	private readonly bySurname = new Map<string, Introduction[]>();

	/** Introductions must come in reading order. */
	add(introduction: Introduction): void {
		const known = this.bySurname.get(introduction.surname);
		if (known) known.push(introduction);
		else this.bySurname.set(introduction.surname, [introduction]);
	}

	/**
	 * The introduction that a bare surname at a place refers to; `null` when the page introduces nobody of that
	 * name, `'ambiguous'` when it comes before all of them and they are different people.
	 */
	referent(surname: string, at: number, word: number): Introduction | 'ambiguous' | null {
		const known = this.bySurname.get(surname);
		if (!known || known.length === 0) return null;
		let latest: Introduction | null = null;
		for (const introduction of known) {
			if (introduction.at > at || (introduction.at === at && introduction.word > word)) break;
			latest = introduction;
		}
		if (latest === null) return this.comesFirst(known);
		if (latest.entity !== null) {
			// "Marco Petro came. Gustavo Petro had spoken. Petro said": who knows?
			const rival = known.some((one) => one.entity === null && !one.relative && one.at === at && one.word < latest.word);
			// "Ana Ferrer met Luis Ferrer. Ferrer said": two actors of the name in one paragraph.
			const other = known.some((one) => one.entity !== null && one.entity !== latest.entity && one.at === latest.at);
			return other || (rival && latest.at === at) ? 'ambiguous' : latest;
		}
		if (latest.relative) {
			const actor = known.findLast(({ entity, at: place }) => entity !== null && place <= at);
			if (actor) return actor;
		}
		return this.passingStranger(latest, known, at) ?? latest;
	}

	/**
	 * Before all introductions (a headline): the one who is introduced, or the only actor among them where no stranger of
	 * the name is introduced more often.
	 */
	private comesFirst(known: readonly Introduction[]): Introduction | 'ambiguous' {
		const first = known[0] as Introduction;
		if (known.every(({ entity }) => entity === first.entity)) return first;
		const actors = known.filter(({ entity }) => entity !== null);
		const [actor] = actors;
		if (!actor || actors.some(({ entity }) => entity !== actor.entity)) return 'ambiguous';
		const strangers = known.filter(({ entity, relative }) => entity === null && !relative);
		return actors.length > strangers.length ? actor : 'ambiguous';
	}

	/**
	 * A stranger who is named once in passing does not take over the surname of an actor who was introduced before:
	 * two blocks further on, the bare surname means the actor again.
	 */
	private passingStranger(latest: Introduction, known: readonly Introduction[], at: number): Introduction | null {
		if (at - latest.at < 2) return null;
		if (known.filter(({ name }) => name === latest.name).length > 1) return null;
		const actors = known.filter((introduction) => introduction.entity !== null && introduction.at <= latest.at);
		const actor = actors.at(-1);
		return actor && actors.every(({ entity }) => entity === actor.entity) ? actor : null;
	}
}
