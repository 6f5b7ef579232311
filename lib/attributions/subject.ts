import { expression } from '../text/expression';
import { type CueLexicon, saysClause } from './lexicon/cue';
import { joinsPair } from './pairs';
import { beforeTime, withoutAdjunct } from './subject-adjunct';
import { timeLength } from './times';
import type { Sentence, Unit } from './units';

/** Units `from` to `to`, both included. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** No subject is longer, in units. */
export const MAX_SUBJECT = 22;

/** True when only spaces, hyphens or an abbreviation's dot part a unit from the one before it. */
export function isTight(unit: Unit): boolean {
	return unit.tight;
}

/**
 * The first unit of the verb group that ends in the cue: auxiliaries, adverbs, negations and Spanish clitics before it.
 */
export function verbGroupStart(sentence: Sentence, cue: number, lexicon: CueLexicon): number {
	let first = cue;
	while (first > 0) {
		const unit = sentence.units[first - 1] as Unit;
		if (unit.quoted || !isTight(sentence.units[first] as Unit)) break;
		const inGroup =
			lexicon.auxiliaries.has(unit.word) ||
			lexicon.adverbs.has(unit.word) ||
			lexicon.negations.has(unit.word) ||
			CLITICS.has(unit.word) ||
			unit.word.endsWith("n't") ||
			(/(?:ly|mente)$/.test(unit.word) && !unit.capital) ||
			unit.word === 'to';
		if (!inGroup) break;
		first--;
	}
	return first;
}

const CLITICS = new Set('se le les lo la los las me nos te'.split(' '));

/** What stands left of a verb group, taken as its subject. */
export type LeftSubject =
	| { readonly kind: 'found'; readonly stretch: Stretch }
	/** The verb is joined by "and" to one with the same subject, or is a participle of it. */
	| { readonly kind: 'shared' }
	| { readonly kind: 'none' };

/** Finds the noun phrase that ends right before unit `verb`. */
export function subjectBefore(sentence: Sentence, verb: number, lexicon: CueLexicon): LeftSubject {
	const { units } = sentence;
	const last = verb - 1;
	if (last < 0) return { kind: 'none' };
	const gap = (units[verb] as Unit).gap;
	if (units[last]?.quoted) {
		// A nickname in quotation marks is part of the name; anything else is not.
		return { kind: 'none' };
	}
	if (isTight(units[verb] as Unit)) {
		const left = phraseEndingAt(sentence, beforeTime(units, last, lexicon), lexicon);
		return left.kind === 'found' ? { ...left, stretch: withoutAdjunct(units, left.stretch, lexicon) } : left;
	}
	if (/^\s*\.?(?:[,)—–-]|\),)\s*$/.test(gap)) return overApposition(sentence, last, gap, lexicon);
	return { kind: 'none' };
}

/** "Sheinbaum, the president of Mexico, said": the phrase before the matching comma, with the apposition. */
function overApposition(sentence: Sentence, last: number, gap: string, lexicon: CueLexicon): LeftSubject {
	const { units } = sentence;
	// "Lilly Téllez, del Partido Acción Nacional (PAN), dijo": the comma's apposition, where one stands before the bracket.
	const opener = gap.includes(')') && !setOffBefore(units, last, gap) ? '(' : gap.includes(',') ? ',' : gap.trim();
	for (let i = last; i > 0 && last - i < 30; i--) {
		const unit = units[i] as Unit;
		if (unit.quoted && i !== last) return { kind: 'none' };
		if (!unit.gap.includes(opener)) continue;
		// "Ferrer, 54, a lawyer from Hull, said"
		if (/^\d+$/.test(units[i - 1]?.word ?? '') && /^\s*,/.test((units[i - 1] as Unit).gap)) continue;
		const head = phraseEndingAt(sentence, i - 1, lexicon);
		if (head.kind !== 'found') return { kind: 'none' };
		const words = units.slice(head.stretch.from, head.stretch.to + 1);
		const named = words.some(({ capital }) => capital);
		const opens = lexicon.determiners.has(units[head.stretch.from]?.word ?? '');
		if (!named && !opens) return { kind: 'none' };
		// "Ferrer firmó la orden, la más dura, contra la flota, informó el diario": what a comma sets off before it is no head.
		const told = units.slice(0, head.stretch.from).some((other) => !other.capital && PRETERITE.test(other.word));
		if (!named && told && /^\s*,/.test((units[head.stretch.from] as Unit).gap)) return { kind: 'none' };
		return { kind: 'found', stretch: { from: head.stretch.from, to: last } };
	}
	return { kind: 'none' };
}

/** A comma stands before the bracket that closes behind `last`, and another one behind it. */
function setOffBefore(units: readonly Unit[], last: number, gap: string): boolean {
	if (!gap.includes(',')) return false;
	const bracket = units.findLastIndex((unit, i) => i <= last && unit.gap.includes('('));
	return units.some((unit, i) => i > 0 && i < bracket && unit.gap.includes(','));
}

/** Spanish, third person; no English word ends so. */
export const PRETERITE = expression`\p{L}{2}(?:ó|ieron|aron)$`;

function phraseEndingAt(sentence: Sentence, last: number, lexicon: CueLexicon): LeftSubject {
	const { units } = sentence;
	let from = last + 1;
	let joined = false;
	for (let i = last; i >= 0 && last - i < MAX_SUBJECT; i--) {
		const unit = units[i] as Unit;
		if (unit.quoted) break;
		if (lexicon.relatives.has(unit.word) && i === last) return antecedent(sentence, i, lexicon);
		if (lexicon.conjunctions.has(unit.word)) {
			if (from > last) {
				joined = true;
				break;
			}
			if (hasVerb(units, i - 1, lexicon)) break;
		} else if (lexicon.boundaries.has(unit.word) && !joinsPair(units, i) && !tellsOfSubject(units, i, lexicon)) break;
		// "Sheinbaum said Trump told": what hangs on an earlier verb of saying is a clause of its own.
		if (i < last && saysSomething(unit, lexicon) && beginsPhrase(units[i + 1] as Unit, lexicon)) break;
		from = i;
		if (!isTight(unit)) break;
	}
	if (joined) return { kind: 'shared' };
	// "Before his confirmation Johnson told": the boundary word took an adjunct with it.
	const opener = units[from - 1];
	if (from > 0 && opener && lexicon.prepositions.has(opener.word) && from <= last) {
		const next = lastPhraseStart(units, from, last, lexicon);
		if (next !== null && !(units[next - 1] as Unit).capital) from = next;
	}
	const trimmed = trim(units, { from, to: last }, lexicon);
	return trimmed ? { kind: 'found', stretch: trimmed } : { kind: 'none' };
}

/** "the company that sued Ferrer said", «el alcalde que nombró Ferrer dijo», "a clown posing as Ferrer said": told of the subject. */
function tellsOfSubject(units: readonly Unit[], i: number, lexicon: CueLexicon): boolean {
	const { word } = units[i] as Unit;
	const [before, next, after] = [units[i - 1], units[i + 1], units[i + 2]];
	if (!before || !next || before.quoted || next.quoted || !isTight(units[i] as Unit) || !isTight(next)) return false;
	if (word === 'as') return before.word.endsWith('ing');
	if (!/^(?:that|which|que)$/.test(word) || next.capital) return false;
	// «el alcalde al que destituyó Ferrer»
	if (word === 'que' && /^(?:al|del|l[ao]s?|el)$/.test(before.word)) return looksFinite(next, lexicon);
	if (lexicon.prepositions.has(before.word) || lexicon.adverbs.has(before.word) || looksFinite(before, lexicon)) return false;
	if (looksFinite(next, lexicon)) return true;
	// «que dirige Ferrer»
	return word === 'que' && after?.capital === true && !lexicon.determiners.has(next.word) && !lexicon.prepositions.has(next.word);
}

function saysSomething(unit: Unit, lexicon: CueLexicon): boolean {
	return saysClause(unit.word, lexicon);
}

function beginsPhrase(unit: Unit, lexicon: CueLexicon): boolean {
	if (lexicon.timeWords.has(unit.word) || lexicon.prepositions.has(unit.word)) return false;
	return unit.capital || lexicon.pronouns.has(unit.word) || lexicon.determiners.has(unit.word);
}

/** "Delpiano, who said": the phrase before the relative pronoun. */
function antecedent(sentence: Sentence, relative: number, lexicon: CueLexicon): LeftSubject {
	if (relative === 0) return { kind: 'none' };
	const gap = (sentence.units[relative] as Unit).gap.trim();
	if (gap !== '' && gap !== ',') return { kind: 'none' };
	// "el día en que denunció": a relative after a preposition or a time takes nobody up.
	const before = sentence.units[relative - 1] as Unit;
	if (lexicon.prepositions.has(before.word) || lexicon.timeWords.has(before.word)) return { kind: 'none' };
	// "difundió un mensaje en el que asegura": whoever spread it.
	const inWhich = /^(?:en|con)$/.test(sentence.units[relative - 2]?.word ?? '') && /^(?:el|la|los|las)$/.test(before.word);
	if (inWhich) {
		// «recibió una carta de Ferrer en la que dice»: whoever wrote it, and nobody where it only came in.
		const writer = writerBefore(sentence.units, relative - 3);
		if (writer !== null) return { kind: 'found', stretch: writer };
		if (!sentence.units.slice(0, relative).some(({ word }) => RECEIVES.test(word))) return { kind: 'shared' };
		return { kind: 'found', stretch: { from: Math.max(0, relative - 4), to: relative - 3 } };
	}
	const phrase = phraseEndingAt(sentence, relative - 1, lexicon);
	if (phrase.kind !== 'found') return phrase;
	// "Recibió a Blanco, quien dijo": without the verb and the "a" of whoever it is done to.
	const { from, to } = phrase.stretch;
	for (let i = to - 1; i > from; i--) {
		const before = sentence.units[i - 1] as Unit;
		const met = (sentence.units[i] as Unit).word === 'a' && (looksFinite(before, lexicon) || PRETERITE.test(before.word));
		if (met) return { kind: 'found', stretch: { from: i + 1, to } };
	}
	// "Sheinbaum welcomed remarks by Marco Rubio, who said": of a whole clause the name at its end.
	for (let i = to - 1; i > from; i--) {
		const { word } = sentence.units[i] as Unit;
		if (!AGENT.test(word) || !(sentence.units[to] as Unit).capital) continue;
		const clause = sentence.units.slice(from + 1, i).some((unit) => !unit.quoted && !unit.capital && looksFinite(unit, lexicon));
		if (clause) return { kind: 'found', stretch: { from: i + 1, to } };
	}
	return phrase;
}

const RECEIVES = expression`^(?:recib|ley|cit|conoc|consult|obtuv|filtr)\p{L}*(?:ó|o|aron|ieron|eron)$`;

/** The name in «una carta de Ana Ferrer», where it ends at a unit. */
function writerBefore(units: readonly Unit[], last: number): Stretch | null {
	let from = last;
	while (from > 0 && units[from]?.capital && isTight(units[from] as Unit)) from--;
	return from < last && /^(?:de|del)$/.test(units[from]?.word ?? '') ? { from: from + 1, to: last } : null;
}

const AGENT = /^(?:by|with|to|from|por|con|a)$/;

/** True when a word's form is a finite verb's, as far as lists and endings tell. */
export function looksFinite({ word, capital }: Unit, lexicon: CueLexicon): boolean {
	if (lexicon.verbHints.has(word) || lexicon.hypotheticals.has(word)) return true;
	if (lexicon.verbs.get(word)?.some(({ form, noun }) => form === 'finite' && !noun)) return true;
	return !capital && FINITE_ENDING.test(word) && word.length > 3;
}

/** English past; Spanish preterite, imperfect, future and conditional. */
const FINITE_ENDING = /(?:ed|ó|aron|ieron|aba|aban|rá|rán|ría|rían)$/;

function hasVerb(units: readonly Unit[], last: number, lexicon: CueLexicon): boolean {
	for (let i = last; i >= 0 && last - i < MAX_SUBJECT; i--) {
		const unit = units[i] as Unit;
		if (!unit.quoted && looksFinite(unit, lexicon)) return true;
		if (unit.quoted || !isTight(unit)) return false;
		if (lexicon.boundaries.has(unit.word)) return false;
	}
	return false;
}

/** Drops what stands before the noun phrase: conjunctions, adverbs, "on Friday", "in Mexico City". */
function trim(units: readonly Unit[], stretch: Stretch, lexicon: CueLexicon): Stretch | null {
	let { from } = stretch;
	const { to } = stretch;
	for (;;) {
		if (from > to) return null;
		const unit = units[from] as Unit;
		const next = units[from + 1]?.word ?? '';
		const time = timeLength(units, from, to);
		if (time > 0) from += time;
		else if (lexicon.determiners.has(unit.word) && lexicon.timeWords.has(next) && from < to) from += 2;
		else if (lexicon.conjunctions.has(unit.word) || lexicon.adverbs.has(unit.word) || lexicon.timeWords.has(unit.word)) from++;
		else if (lexicon.prepositions.has(unit.word) && !isParticle(units, from)) {
			const next = lastPhraseStart(units, from + 1, to, lexicon);
			if (next === null) return null;
			from = next;
		} else break;
	}
	return { from, to };
}

/** "De la Fuente said", "mientras que De la Fuente dijo": a preposition that is part of a name. */
function isParticle(units: readonly Unit[], i: number): boolean {
	const unit = units[i] as Unit;
	if (!unit.capital || !/^(?:de|del|van|von)$/.test(unit.word)) return false;
	const next = units[i + 1];
	return (
		next !== undefined && (/^(?:la|las|los|el|der|den)$/.test(next.word) ? units[i + 2]?.capital === true : i > 0 && next.capital)
	);
}

/** After a fronted "In Mexico City", where the last phrase begins: at its determiner, pronoun or run of capitals. */
function lastPhraseStart(units: readonly Unit[], first: number, to: number, lexicon: CueLexicon): number | null {
	for (let i = to; i > first; i--) {
		const unit = units[i] as Unit;
		if (lexicon.pronouns.has(unit.word)) return i;
		const inner = lexicon.innerPrepositions.has(units[i - 1]?.word ?? '') && i - 1 > first;
		if (lexicon.determiners.has(unit.word) && !lexicon.prepositions.has(unit.word) && !inner) return i;
		const before = units[i - 1] as Unit;
		// "En su visita a Washington subrayó": where, or to whom.
		if (!unit.capital || before.capital || lexicon.determiners.has(before.word) || inner || lexicon.prepositions.has(before.word))
			continue;
		// "De esos hombres la presidenta Sheinbaum ha dicho": the name with its title.
		if (!SOMEBODY.test(before.word) || i - 1 === first || !lexicon.determiners.has(units[i - 2]?.word ?? '')) return i;
	}
	return null;
}

/** Nouns for somebody who can speak. */
export const SOMEBODY =
	/^(?:president[ea]|mandatari[oa]|ministr[oa]|canciller|senador|senadora|diputad[oa]|gobernador|gobernadora|fiscal|juez|jueza|líder|lideresa|dirigente|portavoz|vocer[oa]|embajador|embajadora|secretari[oa]|jefe|jefa|titular|funcionari[oa]|gobierno|secretaría|cancillería|embajada|ministerio|organismo|partido|diplomátic[oa]|legislador|legisladora|abogad[oa]|expert[oa]|analista|opositor|opositora|alcalde|alcaldesa|president|minister|senator|spokes\w+|governor|ambassador|secretary)$/;
