import type { Entity } from '../gazetteer/entity';
import type { BlockWords } from '../text/page-words';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { GIVEN_NAMES, NOT_NAMES, SUFFIXES, THING_NOUNS } from './lexicon/neighbours';
import { CALLINGS, genderOfHonorific, NEUTRAL_HONORIFICS, TITLES } from './lexicon/titles';
import type { PageContext } from './page-context';

/**
 * What the words around a person's name say of it.
 * `clear`: nothing against it. `titled`: one of the actor's own titles stands before it.
 * `thing`: it is part of the name of a thing. `relative`: a suffix or a second surname makes it a relative's.
 * `stranger`: another given name or a foreign title stands before it, so somebody else of that surname is meant.
 */
export type Neighbourhood = 'clear' | 'titled' | 'thing' | 'relative' | 'stranger';

/** Reads the words before and after a person's name, for one who may be meant. `bare`: the name holds no given name. */
export function neighbourhood(candidate: Candidate, entity: Entity, bare: boolean, page: PageContext): Neighbourhood {
	return after(candidate, entity, page) ?? before(candidate, entity, bare, page);
}

function after({ at, words, last }: Candidate, entity: Entity, page: PageContext): Neighbourhood | null {
	const next = last + 1;
	if (next >= words.count) return null;
	const gap = words.gap(next);
	const word = words.word(next);
	if (
		(gap & ~(Gap.SPACE | Gap.COMMA | Gap.PERIOD)) === 0 &&
		SUFFIXES.has(word) &&
		(words.isCapital(next) || word === 'jr' || word === 'hijo')
	)
		return 'relative';
	if (gap & Gap.AMPERSAND) return words.isCapital(next) ? 'thing' : null;
	// "Blanco y Cía", "Blanco e Hijos", "Blanco y Frost Asociados".
	const joined = gap === Gap.SPACE && (word === 'y' || word === 'e') && words.isCapital(next + 1);
	if (joined && (THING_NOUNS.has(words.word(next + 1)) || THING_NOUNS.has(words.word(next + 2)))) return 'thing';
	if (gap !== Gap.SPACE || !words.isCapital(next)) return null;
	if (THING_NOUNS.has(word) && !entity.roleWords.has(word)) return 'thing';
	if (words.titleCase || words.startsSentence(next) || areShouted(words, last, next)) return null;
	if (NOT_NAMES.has(word) || page.isName(at, next) || TITLES.has(word) || entity.nameWords.has(word)) return null;
	if (page.isOrdinary(words, next) && !GIVEN_NAMES.has(word)) return null;
	return 'relative';
}

function before({ at, words, first }: Candidate, entity: Entity, bare: boolean, page: PageContext): Neighbourhood {
	const prev = first - 1;
	if (prev < 0) return 'clear';
	const gap = words.gap(first);
	if (gap & Gap.AMPERSAND) return words.isCapital(prev) ? 'thing' : 'clear';
	const word = words.word(prev);
	if (bare && isIntroducedAsSurname(words, first)) return 'stranger';
	if (gap === Gap.HYPHEN)
		return bare && words.isCapital(prev) && isFirstName(words, prev - 1) && !page.isName(at, prev) ? 'stranger' : 'clear';
	if ((gap & ~(Gap.SPACE | Gap.PERIOD)) !== 0 || (gap & Gap.SPACE) === 0) return 'clear';
	const abbreviated = (gap & Gap.PERIOD) !== 0;
	if (abbreviated && word.length > 1 && words.startsSentence(first)) return 'clear';
	// "la playa de Bondi", "the streets of Johnson": a place that bears the name.
	if (bare && (word === 'de' || word === 'of') && THING_NOUNS.has(words.word(prev - 1)) && !words.isCapital(prev - 1))
		return 'thing';
	// "another Ferrer", «la Ferrer»: hardly ever the official.
	if (bare && OTHERS.has(word) && (!ARTICLES.has(word) || !words.isCapital(prev)) && !entity.nameWords.has(word))
		return 'stranger';
	if (bare && word === 'de' && isMarried(words, at, prev - 1, page)) return 'relative';
	const title = titleVerdict(word, entity, words.isCapital(prev));
	// A full name stands against a title that the dossier does not know, unless many people bear the name.
	if (title) return title === 'stranger' && !bare && !entity.commonSurname ? 'clear' : title;
	if (!words.isCapital(prev)) return 'clear';
	if (entity.givenNames.has(word)) return 'clear';
	if (word.length === 1 && (abbreviated || !NOT_NAMES.has(word)))
		return initialFits(word, entity) ? 'clear' : bare ? 'stranger' : 'clear';
	if (bare && GIVEN_MONTHS.has(word) && !words.startsSentence(prev) && !isDated(words, prev)) return 'stranger';
	if (NOT_NAMES.has(word)) return 'clear';
	if (page.isName(at, prev)) return 'clear';
	if (bare && entity.roleWords.has(word) && !GIVEN_NAMES.has(word)) return 'titled';
	if (GIVEN_NAMES.has(word)) return 'stranger';
	if (!bare) return 'clear';
	if (words.titleCase || areShouted(words, prev, first)) return 'clear';
	return page.isOrdinary(words, prev) ? 'clear' : 'stranger';
}

const ARTICLES = new Set(['el', 'la']);
const OTHERS = new Set(['otro', 'otra', 'another', 'el', 'la']);

/** Months of the English calendar that people are called after. */
const GIVEN_MONTHS = new Set('april may june august'.split(' '));

/** "in June Marsh said", "on 3 June Marsh said", and not "then June Marsh said". */
function isDated(words: BlockWords, month: number): boolean {
	const word = words.word(month - 1);
	return words.gap(month) === Gap.SPACE && (/^\d/.test(word) || BEFORE_MONTHS.has(word));
}

const BEFORE_MONTHS = new Set(
	'in of since until till by last next this early late mid and from to through before after during between or for'.split(' '),
);

/** Two words in capitals throughout, as in a headline within a text: their capitals say nothing of names. */
function areShouted(words: BlockWords, one: number, other: number): boolean {
	return [one, other].every((i) => ((words.tokens.shape[i] as number) & Shape.UPPER) !== 0 && words.word(i).length > 1);
}

/** "Ana" of "Ana Frost-Marsh", and not "The" of "The Frost-Marsh call". */
function isFirstName(words: BlockWords, i: number): boolean {
	return words.isCapital(i) && words.gap(i + 1) === Gap.SPACE && !NOT_NAMES.has(words.word(i));
}

/** "Marta Gil de Ferrer": a wife's name, as a given name and a surname before "de" tell; not "el Chile de Ferrer". */
function isMarried(words: BlockWords, at: number, last: number, page: PageContext): boolean {
	if (last < 1 || !words.isCapital(last) || words.gap(last + 1) !== Gap.SPACE || words.gap(last) !== Gap.SPACE) return false;
	if (page.isName(at, last)) return false;
	for (let i = last - 1; i >= Math.max(0, last - 3) && words.isCapital(i); i--) if (GIVEN_NAMES.has(words.word(i))) return true;
	return false;
}

/** "a dentist whose surname happens to be Rubio", "de apellido Petro", "a man named Ferrer": the bearer of a name, not the actor. */
function isIntroducedAsSurname(words: BlockWords, first: number): boolean {
	for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
		if ((words.gap(i + 1) & ~(Gap.SPACE | Gap.QUOTE)) !== 0) return false;
		const word = words.word(i);
		if (SURNAME_WORDS.has(word)) return true;
		if (i === first - 1 && NAMED.has(word)) return isSomebody(words, i - 1);
		if (words.isCapital(i)) return false;
	}
	return false;
}

const SURNAME_WORDS = new Set('surname surnamed namesake apellido apellidado apellidada homonimo'.split(' '));
/** Also "to appoint" and "the telephone call": they introduce a bearer only after somebody unknown. */
const NAMED = new Set('named called llamado llamada'.split(' '));
const UNKNOWN = new Set('a an one another some un una otro otra cierto cierta'.split(' '));

/** True when the noun that ends at a word is somebody not known yet: "a dentist", "un vecino suyo"; not "the president". */
function isSomebody(words: BlockWords, last: number): boolean {
	for (let i = last; i >= Math.max(0, last - 3); i--) {
		if (words.gap(i + 1) !== Gap.SPACE || words.isCapital(i)) return false;
		if (UNKNOWN.has(words.word(i))) return i < last;
	}
	return false;
}

function titleVerdict(word: string, entity: Entity, capital: boolean): Neighbourhood | null {
	if (NEUTRAL_HONORIFICS.has(word) && !entity.roleWords.has(word)) return 'clear';
	const gender = genderOfHonorific(word);
	if (gender !== null) {
		if (entity.roleWords.has(word)) return 'titled';
		// Where the dossier does not tell, a man is more often spoken of than another man's wife.
		return (entity.gender ?? (entity.roleWords.size === 0 ? gender : 'm')) === gender ? 'clear' : 'stranger';
	}
	if (!TITLES.has(word)) return null;
	if (entity.roleWords.has(word)) return 'titled';
	// Where the dossier tells no office, no title can be foreign.
	if (entity.roleWords.size === 0) return 'clear';
	// A small-letter noun may be anything that the actor once was ("el coronel Johnson"), but a calling is somebody else's.
	return capital || CALLINGS.has(word) ? 'stranger' : 'clear';
}

function initialFits(initial: string, entity: Entity): boolean {
	for (const given of entity.givenNames) if (given.startsWith(initial)) return true;
	return false;
}

/**
 * True when a calling that the actor does not have stands beside a full name: "footballer Alejandro Moreno",
 * "Ron Johnson, a Republican senator". For names that many people bear.
 */
export function foreignCalling(words: BlockWords, first: number, last: number, entity: Entity): boolean {
	for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
		if (words.gap(i + 1) & ~(Gap.SPACE | Gap.HYPHEN)) break;
		if (isForeign(words.word(i), entity)) return true;
	}
	if (words.gap(last + 1) & Gap.COMMA) {
		for (let i = last + 1; i < Math.min(words.count, last + 10); i++) {
			if (i > last + 1 && words.gap(i) & ~(Gap.SPACE | Gap.HYPHEN | Gap.APOSTROPHE | Gap.PERIOD)) break;
			if (entity.roleWords.has(words.word(i)) && TITLES.has(words.word(i))) return false;
			if (isForeign(words.word(i), entity)) return true;
		}
	}
	return false;
}

function isForeign(word: string, entity: Entity): boolean {
	return CALLINGS.has(word) && !entity.roleWords.has(word);
}
