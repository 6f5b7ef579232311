import type { CueLexicon } from './lexicon/cue';
import type { Stretch } from './subject';
import type { Unit } from './units';

/**
 * A subject without when and where it spoke: "Ferrer on Monday said", "the mayor late on Monday said", "Ferrer at a rally in
 * Ohio said", «la alcaldesa este lunes dijo», «Ferrer en rueda de prensa dijo». What belongs to an office stays.
 */
export function withoutAdjunct(units: readonly Unit[], subject: Stretch, lexicon: CueLexicon): Stretch {
	const { from, to } = subject;
	for (let i = from + 1; i <= to; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted || !unit.tight) break;
		const before = units[i - 1] as Unit;
		if (lexicon.prepositions.has(before.word) || lexicon.determiners.has(before.word)) continue;
		if (tellsTime(units, i, to, lexicon) || (i < to && before.capital && !unit.capital && WHERE.test(unit.word)))
			return { from, to: i - 1 };
	}
	return subject;
}

const WHERE = /^(?:in|at|during|after|before|en|durante|tras|ante)$/;
/** Months are names as well ("Judith March said"): they count only behind "in" and "el". */
const DAY =
	/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|ayer|anoche)$/;
const BEFORE_TIME = /^(?:on|late|early|earlier|last|this|el|la|este|esta)$/;

function tellsTime(units: readonly Unit[], i: number, to: number, { timeWords }: CueLexicon): boolean {
	const { word } = units[i] as Unit;
	if (DAY.test(word)) return true;
	for (let k = i; k < to && k - i < 3 && BEFORE_TIME.test((units[k] as Unit).word); k++)
		if (timeWords.has((units[k + 1] as Unit).word) && !BEFORE_TIME.test((units[k + 1] as Unit).word)) return true;
	return false;
}
