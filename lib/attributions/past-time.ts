import { hasVerb } from './content';
import { isInfinitive } from './infinitives';
import type { CueLexicon } from './lexicon/cue';
import { isTight, looksFinite } from './subject';
import type { Unit } from './units';

/**
 * Past words for when and how it was said: "said Tuesday the boats …", "said later he …". What belongs to the clause stays:
 * "said not all boats …", "said this is …", "said Friday was …", "said last year’s catch …". `null` where nothing follows.
 */
export function pastHow(units: readonly Unit[], from: number, limit: number, lexicon: CueLexicon): number | null {
	let i = from;
	let day = false;
	while (i < limit && (lexicon.timeWords.has((units[i] as Unit).word) || isHow((units[i] as Unit).word))) {
		day ||= DAY.test((units[i] as Unit).word);
		i++;
		if (i < limit && /[,;]/.test((units[i] as Unit).gap)) return null;
	}
	if (i >= limit) return null;
	if (i === from) return from;
	const next = units[i] as Unit;
	const { determiners, pronouns, prepositions, auxiliaries } = lexicon;
	const begins =
		next.capital || next.quoted || determiners.has(next.word) || pronouns.has(next.word) || prepositions.has(next.word);
	const { word } = next;
	return begins ||
		word === 'there' ||
		isInfinitive(units, i, lexicon) ||
		(day && !auxiliaries.has(next.word) && !looksFinite(next, lexicon))
		? i
		: from;
}

const DAY =
	/^(?:today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hoy|ayer|anoche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/;
/** Tells how somebody speaks, and is no part of what is said. */
const isHow = (word: string): boolean => HOW.has(word) || /.{3}(?:ly|mente)$/.test(word);
const HOW = new Set(
	'again later afterward afterwards beforehand earlier anew meanwhile instead today yesterday also también hoy ayer después luego entonces además asimismo'.split(
		' ',
	),
);

/** Past "on Friday" or "en septiembre" between the cue and what it governs. */
export function afterTime(units: readonly Unit[], from: number, limit: number, lexicon: CueLexicon): number {
	let i = from;
	while (i < limit && (lexicon.prepositions.has((units[i] as Unit).word) || lexicon.determiners.has((units[i] as Unit).word)))
		i++;
	if (i >= limit || !lexicon.timeWords.has((units[i] as Unit).word)) return from;
	while (i < limit && lexicon.timeWords.has((units[i] as Unit).word)) i++;
	return i < limit ? i : from;
}

/**
 * "said in a statement it had …", "said at a news conference on Friday the boats …": past where it was said, to a pronoun or a
 * determiner that begins a clause. English only.
 */
export function pastPlace(units: readonly Unit[], i: number, limit: number, lexicon: CueLexicon): number | null {
	if (!/^(?:in|at|on|during|through|via)$/.test((units[i] as Unit).word) || lexicon.relatives.has('quien')) return null;
	let place = false;
	for (let k = i + 1; k < limit && k - i < 12; k++) {
		const unit = units[k] as Unit;
		if (unit.quoted || !isTight(unit) || (looksFinite(unit, lexicon) && !unit.capital)) return null;
		const before = units[k - 1] as Unit;
		const behindNoun = !lexicon.prepositions.has(before.word) && !lexicon.determiners.has(before.word);
		const begins =
			/^(?:it|he|she|they|there)$/.test(unit.word) || (/^(?:the|its|their|no|all|any)$/.test(unit.word) && behindNoun);
		if (place && begins) return hasVerb(units.slice(k, limit), lexicon) ? k : null;
		place ||= SAID_IN.test(unit.word);
	}
	return null;
}

const SAID_IN =
	/^(?:statement|interview|conference|briefing|speech|tweet|post|letter|email|rally|address|call|testimony|hearing|video|message|memo|report|filing|podcast|note|x|twitter|facebook|instagram|cnn|television|radio)$/;

/** "said on Friday the boats would stay": past a day, to a clause without "that". English only. */
export function pastDay(units: readonly Unit[], i: number, limit: number, lexicon: CueLexicon): number | null {
	if (!/^(?:on|in|late|early)$/.test((units[i] as Unit).word) || lexicon.relatives.has('quien')) return null;
	let first = i + 1;
	while (
		first < limit &&
		(lexicon.timeWords.has((units[first] as Unit).word) || /^\d+(?:st|nd|rd|th)?$/.test((units[first] as Unit).word))
	)
		first++;
	const next = units[first];
	if (first === i + 1 || first >= limit || !next || next.quoted || !isTight(next)) return null;
	if (!next.capital && !lexicon.determiners.has(next.word) && !lexicon.pronouns.has(next.word)) return null;
	return lexicon.prepositions.has(next.word) || !hasVerb(units.slice(first, limit), lexicon) ? null : first;
}
