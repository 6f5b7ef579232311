import type { BlockWords } from '../text/page-words';
import { Gap } from '../text/tokens';
import { GIVEN_NAMES, NOT_NAMES, THING_NOUNS } from './lexicon/neighbours';
import { ARRIVALS, FRONTED, NOT_SUBJECTS, PERSON_STATES, PERSON_VERBS } from './lexicon/newcomers';
import { PEOPLE_NOUNS } from './lexicon/people-nouns';
import { COUNTRY_WORDS, PLACES } from './lexicon/places';

/**
 * True for one bare name that brings somebody into the text: "Edna has sold bait there for years", "Ramiro lo escuchaba",
 * "Entre el público estaba Yolanda", "Para Efraín, que vende tacos, …". A known given name counts wherever a subject may
 * stand; any other capital only at the start of a clause where what follows is said of people alone. Prices, places and
 * offices are nobody ("Prices rose", "Vigo estaba mojado").
 */
export function isBareName(words: BlockWords, i: number): boolean {
	if (words.titleCase || !words.isCapital(i)) return false;
	if (words.isCapital(i + 1) && words.gap(i + 1) === Gap.SPACE) return false;
	const gap = words.gap(i + 1);
	if ((gap & ~(Gap.SPACE | Gap.COMMA)) !== 0 && (gap & (Gap.PERIOD | Gap.BREAK)) === 0) return false;
	const starts = words.startsSentence(i) || isFronted(words, i);
	if (!starts) return isBroughtIn(words, i);
	if (gap !== Gap.SPACE && gap !== (Gap.SPACE | Gap.COMMA)) return false;
	const word = words.word(i);
	if (isOther(word)) return false;
	if (GIVEN_NAMES.has(word)) return !words.isCapital(i + 1);
	if (word.length < 3 || NOT_SUBJECTS.has(word) || ORDINARY_ENDING.test(word)) return false;
	return gap === Gap.SPACE ? doesAsPeopleDo(words, i) : isTold(words, i + 1);
}

function isOther(word: string): boolean {
	return NOT_NAMES.has(word) || THING_NOUNS.has(word) || COUNTRY_WORDS.has(word) || PLACES.has(word) || PEOPLE_NOUNS.has(word);
}

/** Adverbs, abstract nouns, plurals and verb forms, which begin sentences as names do. */
const ORDINARY_ENDING = /(?:ly|ing|tion|sion|ment|ness|ity|ism|mente|cion|dad|aron|ieron|ando|iendo|s)$/;

/** "Outside, Dennis had …", "Afuera, Genaro llevaba …": after words that a comma sets off at the start of the sentence. */
function isFronted(words: BlockWords, i: number): boolean {
	if ((words.gap(i) & Gap.COMMA) === 0) return false;
	for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
		if (words.startsSentence(k)) return FRONTED.has(words.word(k));
		if (words.gap(k) !== Gap.SPACE) return false;
	}
	return false;
}

/** "Para Efraín, que …", "estaba Yolanda, que …", "In the third row sat Amrita.": a given name behind such a word. */
function isBroughtIn(words: BlockWords, i: number): boolean {
	if (words.gap(i) !== Gap.SPACE || words.isCapital(i - 1)) return isOpinionOf(words, i);
	return ARRIVALS.has(words.word(i - 1)) && isGiven(words.word(i));
}

function isOpinionOf(words: BlockWords, i: number): boolean {
	return /^(?:para|for)$/.test(words.word(i - 1)) && words.startsSentence(i - 1) && isGiven(words.word(i));
}

function isGiven(word: string): boolean {
	return GIVEN_NAMES.has(word) && !isOther(word);
}

/** "Ramiro lo escuchaba", "Field came late", "Keller had followed the case". */
function doesAsPeopleDo(words: BlockWords, i: number): boolean {
	const next = words.word(i + 1);
	if (PERSON_VERBS.has(next)) return true;
	if (words.gap(i + 2) !== Gap.SPACE || words.isCapital(i + 2)) return false;
	// "Perdió la espera": a verb and its object, not a subject and a clitic.
	if (/^(?:la|las|los)$/.test(next) && words.block.text[(words.tokens.end[i] as number) - 1] === 'ó') return false;
	if (!/^(?:had|has|is|was|l[oae]s?|se|ya|no|also|never|still|sigue|siguio|esta|estaba)$/.test(next)) return false;
	const [second, verb] = [words.word(i + 2), words.block.text.slice(words.tokens.start[i + 2], words.tokens.end[i + 2])];
	if (PERSON_VERBS.has(second)) return true;
	if (/^(?:l[oae]s?|se)$/.test(next)) return /(?:[óé]|aba|ía|vio|dio)$/.test(verb);
	// «Marisol no le cree», «Saturnina sigue esperándolo», "Marisol is not impressed".
	if (next === 'no') return /^(?:l[oae]s?|se)$/.test(second) && !words.isCapital(i + 3);
	if (next.startsWith('sig')) return /ndo(?:se|l[oae]s?)?$/.test(second);
	return /^(?:is|was|esta|estaba)$/.test(next) && PERSON_STATES.has(second === 'not' ? words.word(i + 3) : second);
}

/** "…, who sells newspapers", "…, a retired colonel", "…, estudiante": what a comma adds to the name of a person. */
function isTold(words: BlockWords, from: number): boolean {
	if (/^(?:who|whose|quien|cuyo|cuya)$/.test(words.word(from))) return true;
	for (let k = from; k < Math.min(words.count, from + 4); k++) {
		if ((k > from && words.gap(k) !== Gap.SPACE) || words.isCapital(k)) return false;
		if (PEOPLE_NOUNS.has(words.word(k))) return true;
	}
	return false;
}
