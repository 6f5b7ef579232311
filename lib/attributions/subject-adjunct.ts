import type { CueLexicon } from './lexicon/cue';
import type { Stretch } from './subject';
import { timeLength } from './times';
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

/**
 * «quien la víspera dijo», "who on Monday said": the last unit before a time that ends at `last`, where that is a relative;
 * else `last`.
 */
export function beforeTime(units: readonly Unit[], last: number, lexicon: CueLexicon): number {
	for (let from = Math.max(1, last - MAX_TIME); from <= last; from++) {
		if (!lexicon.relatives.has((units[from - 1] as Unit).word) || !isOnlyTime(units, from, last, lexicon)) continue;
		return (units[from] as Unit).tight ? from - 1 : last;
	}
	return last;
}

const MAX_TIME = 5;
const LED = /^(?:on|in|last|this|next|late|early|en|el|la|este|esta)$/;
const PAST = /^(?:pasad[oa]|siguiente|past)$/;

/** Units `from` to `last` are "on Monday", "last week", "el fin de semana", «en agosto pasado». */
function isOnlyTime(units: readonly Unit[], from: number, last: number, { timeWords }: CueLexicon): boolean {
	const stretch = units.slice(from, last + 1);
	if (stretch.some((unit, i) => unit.quoted || (i > 0 && !unit.tight))) return false;
	if (timeLength(units, from, last) === stretch.length) return true;
	const words = stretch.map(({ word }) => word);
	if (/^(?:(?:el|este) fin de semana|(?:over )?the weekend)(?: pasado)?$/.test(words.join(' '))) return true;
	const rest = words.slice(1);
	while (rest.length > 1 && PAST.test(rest.at(-1) ?? '')) rest.pop();
	return LED.test(words[0] ?? '') && rest.length > 0 && rest.every((word) => timeWords.has(word));
}
