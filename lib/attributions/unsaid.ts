import { expression } from '../text/expression';
import type { CueForm, CueLexicon } from './lexicon/cue';
import { isTight, verbGroupStart } from './subject';
import { isParted, type Sentence, type Unit } from './units';

/** True for a verb of saying that is negated: nothing that hangs on it was said either. */
export function isDeniedSpeech(sentence: Sentence, i: number, lexicon: CueLexicon): boolean {
	const forms = lexicon.verbs.get((sentence.units[i] as Unit).word);
	if (!forms?.some(({ frames }) => frames[0] === 'clause')) return false;
	const group = sentence.units.slice(verbGroupStart(sentence, i, lexicon), i).map(({ word }) => word);
	return group.some((word) => lexicon.negations.has(word) || word.endsWith("n't"));
}

const CLAUSE = /[,;]/;
const PARTS = /[;:—]/;
const ASIDE = /[,(]/;

/** The first unit after the clause of a unit, by commas. */
export function clauseEnd(sentence: Sentence, from: number): number {
	const { units } = sentence;
	for (let i = from + 1; i < units.length; i++) if (isParted(units[i] as Unit, CLAUSE)) return i;
	return units.length;
}

/** Nothing was said: "did not say", "never said", "declined to say", "would say". A denial negated is no denial. */
export function isUnsaid(group: readonly string[], form: CueForm, lexicon: CueLexicon): boolean {
	if (group.some((word) => lexicon.negations.has(word) || word.endsWith("n't"))) return true;
	if (group.some((word) => lexicon.hypotheticals.has(word))) return true;
	return form.form === 'infinitive' && group.some((word) => lexicon.refusals.has(word));
}

/** "If Trump says …": nothing is said yet. */
export function isConditional(sentence: Sentence, from: number, lexicon: CueLexicon): boolean {
	if (!isTight(sentence.units[from] as Unit)) return false;
	for (let i = from - 1; i >= 0 && from - i < 8; i--) {
		const unit = sentence.units[i] as Unit;
		if (unit.quoted) return false;
		if (lexicon.conditionals.has(unit.word)) return true;
		if (!isTight(unit) || lexicon.boundaries.has(unit.word)) return false;
	}
	return false;
}

/** "asked whether …" reports a question, not a statement. */
export function asksWhether(sentence: Sentence, head: number, form: CueForm): boolean {
	if (!/^(?:ask|question|preguntar)$/.test(form.lemma)) return false;
	return sentence.units
		.slice(head + 1, head + 9)
		.some(({ word }) => word === 'whether' || word === 'if' || word === 'si' || word === 'about');
}

/** True for words that name somebody who is not there or not real: "no minister", "Ferrer no longer", "a false post". */
export function isNobody(words: readonly string[], lexicon: CueLexicon): boolean {
	return words.some((word) => lexicon.negations.has(word) || DOUBT.test(word));
}

/** Words by which a text says that something is not so, or not known to be so. */
const DOUBT =
	/^(?:false|fake|falsely|untrue|hoax|bogus|doctored|fabricated|forged|invented|baseless|unfounded|myth|doubt|doubtful|unclear|untruth|lie|fals[oa]s?|falsamente|mentira|bulo|apócrif[oa]s?|manipulad[oa]s?|inventad[oa]s?|infundad[oa]s?|dud[oa]|dudos[oa]|mito|rumou?rs?|rumor(?:es)?|hearsay|gossip)$/;
/** Said of a thing that it shows what never was. */
const FORGED = /^(?:fake|false|doctored|fabricated|forged|hoax|bogus|fals[oa]s?|manipulad[oa]s?|apócrif[oa]s?|trucad[oa]s?)$/;
/** What is claimed need not be so: "the claim that Ferrer said …". */
const CLAIMED =
	/^(?:claims?|allegations?|assertions?|notion|idea|suggestion|afirmación|versión|versiones|acusación|noción|bulo)$/;
/** In small letters: the flags `i` and `u` together make an expression slow to begin with. */
const FORGERY = expression`(?<![\p{L}])(?:fake|false|doctored|fabricated|forged|hoax|bogus|deepfake|fals[oa]s?|manipulad[oa]s?|apócrif[oa]s?|trucad[oa]s?|inventad[oa]s?)(?![\p{L}])`;
/** "In the novel, Ferrer says": whoever wrote it. */
const FICTION = /^(?:novel|film|movie|parody|satire|sketch|cartoon|sitcom|novela|película|parodia|sátira|caricatura|sainete)$/;
const MAYBE = new Set('perhaps maybe quizá quizás acaso ojalá'.split(' '));
const WHICH = new Set(['which', 'cual', 'cuales']);
const NOT_ANY = new Set('ningun ninguna ninguno ningún'.split(' '));

/** True for words that call something forged: "in a doctored video", «un mensaje falso». */
export const isForgery = (words: string): boolean => FORGERY.test(words.toLowerCase());

/**
 * True where the words around a verb of saying leave open, ask or deny that it was said: "It is false that Ferrer said",
 * "no record shows that Ferrer said", "¿Dijo Ferrer que …?", "Tal vez Ferrer cree", "En ningún momento dijo". `from` is the
 * first unit of the verb group.
 */
export function isUnsaidAround({ units, tail }: Sentence, from: number, lexicon: CueLexicon): boolean {
	if (isAsked(units, from, tail)) return true;
	let embedded = false;
	for (let i = from - 1; i >= 0 && from - i < 30; i--) {
		const unit = units[i] as Unit;
		const next = units[i + 1] as Unit;
		if (unit.quoted || isParted(next, PARTS)) return false;
		// "Lejos del puerto, Ferrer dijo": what stands before a comma says nothing of the verb.
		if (isParted(next, ASIDE)) return isForged(units, i);
		if (!embedded && (MAYBE.has(unit.word) || (unit.word === 'tal' && next.word === 'vez'))) return true;
		if (!embedded && from - i < 4 && NOT_ANY.has(unit.word)) return true;
		// "the claim that Ferrer said", "la afirmación de que", "a message according to which".
		const opens = unit.word === 'that' || unit.word === 'que';
		const before = unit.word === 'que' && units[i - 1]?.word === 'de' ? units[i - 2] : units[i - 1];
		if (opens && CLAIMED.test(before?.word ?? '')) return true;
		if (WHICH.has(unit.word) && /^(?:to|el|la|los|las)$/.test(units[i - 1]?.word ?? '')) return true;
		// "said that it had not come and that Ferrer said": negated is the clause before.
		if (embedded && (opens || lexicon.conjunctions.has(unit.word))) return false;
		if (embedded && (DOUBT.test(unit.word) || lexicon.negations.has(unit.word) || unit.word.endsWith("n't"))) return true;
		embedded ||= opens || (lexicon.verbs.get(unit.word)?.some(({ form, noun }) => form === 'finite' && !noun) ?? false);
	}
	return false;
}

/** "In the doctored clip, Ferrer says", "Según una cadena falsa, …": a phrase in front that ends at a comma. */
function isForged(units: readonly Unit[], last: number): boolean {
	let first = last;
	while (first > 0 && !(units[first - 1] as Unit).quoted && isTight(units[first] as Unit)) first--;
	const phrase = units.slice(first, last + 1).map(({ word }) => word);
	return /^(?:in|on|according|en|según)$/.test(phrase[0] ?? '') && phrase.some((word) => FORGED.test(word) || FICTION.test(word));
}

/** True within a question of the reporter: from "¿" on, or in a sentence that ends with "?". */
function isAsked(units: readonly Unit[], from: number, tail: string): boolean {
	if (/^["”’»)\]]*\s*\?/.test(tail) && !units.at(-1)?.quoted && !units.slice(from).some((unit) => isParted(unit, /[?]/))) {
		const first = units.findLastIndex((unit, i) => i <= from && isParted(unit, /[?¿]/));
		if (first < 0 || /¿/.test((units[first] as Unit).gap)) return true;
	}
	for (let i = from; i >= 0; i--) {
		const { gap } = units[i] as Unit;
		if (gap === ' ') continue;
		if (/¿[^?]*$/.test(gap)) return units.slice(from + 1).some((later) => isParted(later, /\?/)) || /\?/.test(tail);
		if (/\?/.test(gap)) return false;
	}
	return false;
}
