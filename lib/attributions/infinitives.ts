import { expression } from '../text/expression';
import type { Cue } from './find-cues';
import type { CueLexicon } from './lexicon/cue';
import { isTight } from './subject';
import type { Unit } from './units';

/** "vowed to keep …", "asked Washington to stop …", "prometió enviar …": where what is to be done begins. */
export function infinitiveAfter(
	units: readonly Unit[],
	from: number,
	limit: number,
	cue: Cue,
	lexicon: CueLexicon,
): number | null {
	if (!cue.form || !isTight(units[from] as Unit)) return null;
	const { lemma, frames } = cue.form;
	if (lemma === 'amenazar' || lemma === 'comprometer')
		return ledFrom(units, from, limit, cue.form.prepositions[0] ?? '', lexicon);
	// "aseguró no tener miedo": without the negation it would be the contrary.
	const negated = lexicon.relatives.has('quien') && NOT.test((units[from] as Unit).word) ? 1 : 0;
	const infinitive = units[from + negated];
	if (frames.includes('clause') && infinitive && isSpanishInfinitive(infinitive, lexicon))
		return from + negated + 1 < limit ? from : null;
	if (lemma === 'want') return wishedFrom(units, from, limit, lexicon);
	const promises = frames.includes('infinitive');
	if (!promises && !/^(?:ask|tell|warn|advise|call)$/.test(lemma)) return null;
	const first = promises ? from + daysFrom(units, from, limit, lexicon) : from;
	for (let i = first; i + 1 < limit && i - first < 8; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted || !isTight(unit)) return null;
		const next = units[i + 1] as Unit;
		const isVerb = !next.quoted && !next.capital && isTight(next) && !NO_VERB.test(next.word);
		if (unit.word === 'to' && isVerb) return i > 0 && (units[i - 1] as Unit).word === 'not' ? i - 1 : i;
		if (promises && !/^(?:urge|encourage|implore|beg)$/.test(lemma) && unit.word !== 'not') return null;
		if (/^(?:that|what|why|how|who|which|if|whether|was|were|is|are|has|had|would|will)$/.test(unit.word)) return null;
	}
	return null;
}

/** «amenazó con cerrar el puerto», «se comprometió ante la flota a que haya ayudas»: behind the verb's own preposition. */
function ledFrom(units: readonly Unit[], from: number, limit: number, led: string, lexicon: CueLexicon): number | null {
	for (let i = from; i + 1 < limit && i - from < 7; i++) {
		const [unit, next] = [units[i] as Unit, units[i + 1] as Unit];
		if (unit.quoted || !isTight(unit)) return null;
		if (unit.word !== led || !isTight(next)) continue;
		if (next.word === 'que') return i + 2 < limit ? i + 2 : null;
		if (isSpanishInfinitive(next, lexicon)) return i + 1;
		if (led === 'con') return null;
	}
	return null;
}

/** "wants the boats to stay", "wants the quota halved by May": from whom or what on; "wants to stay" and "wants a boat" say nothing. */
function wishedFrom(units: readonly Unit[], from: number, limit: number, lexicon: CueLexicon): number | null {
	const { prepositions, timeWords, verbHints, complementizers } = lexicon;
	if (/^(?:to|more|less|nothing|out|in|that)$/.test((units[from] as Unit).word)) return null;
	for (let i = from + 1; i < limit && i - from < 10; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted || !isTight(unit) || complementizers.has(unit.word)) return null;
		const next = i + 1 < limit ? units[i + 1] : undefined;
		if (unit.word === 'to')
			return next && !next.quoted && !next.capital && isTight(next) && !NO_VERB.test(next.word) ? from : null;
		const done = /(?:.{2}ed|done|gone|out|back|cut|put|kept|sent|taken|given|held|freed|shut)$/.test(unit.word) && !unit.capital;
		const last = !next || next.quoted !== null || !isTight(next) || prepositions.has(next.word) || timeWords.has(next.word);
		if (done && last && i > from) return from;
		if (verbHints.has(unit.word)) return null;
	}
	return null;
}

/** How many units tell the day between a promise and what is promised: "vowed Friday to …", "pledged on Tuesday to …". */
function daysFrom(units: readonly Unit[], from: number, limit: number, { timeWords, adverbs }: CueLexicon): number {
	const on = /^(?:on|late|early)$/.test((units[from] as Unit).word) ? 1 : 0;
	let i = from + on;
	while (i < limit && i - from < 4 && (timeWords.has(units[i]?.word ?? '') || adverbs.has(units[i]?.word ?? ''))) i++;
	return i > from + on && /^(?:to|not)$/.test(units[i]?.word ?? '') && units[i - 1]?.word !== 'not' ? i - from : 0;
}

const NOT = /^(?:no|nunca|jamás|ya|también|siempre)$/;
const SPANISH_INFINITIVE = expression`^(?!ayer$|mujer$|lugar$|militar$|hogar$|par$|popular$|similar$|anterior$|mejor$|mayor$)\p{Ll}{2,}(?:ar|er|ir|ír)(?:se|l[oae]s?)?$|^(?:ir|ser|dar|ver)$`;
/** After these "to" begins no infinitive: "told to the press". */
const NO_VERB = expression`^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|him|them|me|us|it|\d+|one|two|reporters|\p{L}+ing|\p{L}+ers?)$`;

/** True where a clause without a finite verb begins: "to stop the guns", "ser inocente", "no saber nada". */
export function isInfinitive(units: readonly Unit[], at: number, lexicon: CueLexicon): boolean {
	const unit = units[at] as Unit;
	const next = units[at + 1];
	if (unit.word === 'to' || unit.word === 'not' || isSpanishInfinitive(unit, lexicon)) return true;
	return NOT.test(unit.word) && next !== undefined && isSpanishInfinitive(next, lexicon);
}

/** Only in Spanish: "over" and "after" have the form as well. */
function isSpanishInfinitive({ word }: Unit, lexicon: CueLexicon): boolean {
	return lexicon.relatives.has('quien') && SPANISH_INFINITIVE.test(word);
}
