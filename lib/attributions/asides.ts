import type { CueLexicon } from './lexicon/cue';
import { isTight, looksFinite } from './subject';
import { timeLength } from './times';
import type { Unit } from './units';

/**
 * The last unit of somebody spoken to, or of a time, that a comma closes: "sovereignty, she told them, is loved", "the
 * action, the ministry had warned two days before, put …". `end` itself where neither follows it.
 */
export function tailEnd(units: readonly Unit[], end: number, lexicon: CueLexicon): number {
	for (let i = end + 1; i < units.length && i - end < 7; i++) {
		const unit = units[i] as Unit;
		if (/^\s*,/.test(unit.gap)) return i - 1;
		if (!inTail(unit, lexicon)) return end;
		if (i === end + 1 && !startsTail(unit, units[i + 1], lexicon)) return end;
	}
	return end;
}

/** True when nothing but when, where and to whom follows a cue to the end of its sentence: "…, the ministry said Friday." */
export function isOnlyTail(units: readonly Unit[], end: number, lexicon: CueLexicon): boolean {
	const rest = units.slice(end + 1);
	if (rest.length === 0) return true;
	if (rest.length > 6 || !startsTail(rest[0] as Unit, rest[1], lexicon)) return false;
	return rest.every((unit) => inTail(unit, lexicon));
}

function inTail(unit: Unit, lexicon: CueLexicon): boolean {
	return !unit.quoted && isTight(unit) && !lexicon.complementizers.has(unit.word) && !looksFinite(unit, lexicon);
}

function startsTail(unit: Unit, next: Unit | undefined, { prepositions, timeWords, adverbs, determiners }: CueLexicon): boolean {
	if (/^(?:them|him|her|me|us|reporters|lawmakers|journalists)$/.test(unit.word)) return true;
	if (prepositions.has(unit.word) || timeWords.has(unit.word) || adverbs.has(unit.word)) return true;
	return (determiners.has(unit.word) || /^(?:one|two|three|four|dos|tres|hace)$/.test(unit.word)) && next !== undefined;
}

/** "In Mexico City,", "On Monday,", "En cinco días,": true for a phrase that begins as where or when, not as what. */
export function isAdjunct(units: readonly Unit[], first: number, end: number, lexicon: CueLexicon): boolean {
	const { prepositions, timeWords, adverbs, determiners } = lexicon;
	const { word } = units[first] as Unit;
	const next = first + 1 < end ? (units[first + 1] as Unit).word : '';
	if (prepositions.has(word) || timeWords.has(word) || adverbs.has(word) || word === 'hace') return true;
	return (determiners.has(word) && timeWords.has(next)) || timeLength(units, first, end - 1) > 0;
}

/** True when what follows a comma is about the saying, not part of the said: "…, adding", "…, as police arrived", "…, in a statement". */
export function isAside(
	unit: Unit,
	{ prepositions, boundaries, verbs, relatives, adverbs, timeWords, negations }: CueLexicon,
): boolean {
	// "Those chiefs, Petro said, do not live …", "…, añadió, no compromete nada": the clause goes on.
	if (negations.has(unit.word) && unit.word !== 'without' && unit.word !== 'sin') return false;
	if (prepositions.has(unit.word) || boundaries.has(unit.word) || relatives.has(unit.word) || timeWords.has(unit.word))
		return true;
	if (adverbs.has(unit.word) || /(?:ing|ndo)$/.test(unit.word)) return true;
	return verbs.get(unit.word)?.some(({ form }) => form === 'gerund') === true;
}

/** True for a conjunction that joins clauses. */
export function isClauseJoint(unit: Unit): boolean {
	return /^(?:and|while|but|yet|whereas|y|mientras|pero|aunque|though|although)$/.test(unit.word) && !unit.quoted;
}

const ADJUNCT_NOUNS =
	/^(?:statement|interview|conference|briefing|speech|tweet|post|letter|email|rally|address|news|press|phone|telephone|hearing|video|message|memo|report|reporters|radio|television|cnn|nbc|abc|cbs|fox|twitter|facebook|x|comunicado|conferencia|entrevista|rueda|prensa|mensaje|discurso|red|redes|twitter|cuenta|carta|video|mañanera|periodistas|medios)$/;

/** "in a statement", "on Monday", "en conferencia de prensa": where and when it was said, not what. */
export function startsAdjunct(units: readonly Unit[], i: number, lexicon: CueLexicon): boolean {
	const unit = units[i] as Unit;
	if (!lexicon.prepositions.has(unit.word)) return false;
	if (unit.word === 'to' || unit.word === 'a' || unit.word === 'during' || unit.word === 'durante' || unit.word === 'ante')
		return true;
	for (let k = i + 1; k < units.length && k - i < 7; k++) {
		const next = units[k] as Unit;
		if (next.quoted || !isTight(next)) return k === units.length;
		if (ADJUNCT_NOUNS.test(next.word) || lexicon.timeWords.has(next.word)) return true;
	}
	return units.length - i < 5;
}
