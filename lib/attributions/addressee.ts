import type { CueLexicon } from './lexicon/cue';
import { isTight, looksFinite } from './subject';
import type { Unit } from './units';

/**
 * Where the clause begins behind whoever is spoken to, in English: "told reporters the plan …", "told him he …", "told a
 * room of supporters on Monday she …". `null` where no clause with a verb shows: "told their chiefs much the same".
 */
export function pastAddressee(units: readonly Unit[], from: number, limit: number, lexicon: CueLexicon): number | null {
	const first = units[from] as Unit;
	if (lexicon.relatives.has('quien')) return null;
	const { determiners, prepositions, pronouns, timeWords } = lexicon;
	const bare = OBJECTS.test(first.word);
	// A clause begins only behind a noun: "told the | bank", "told members of the | committee".
	let noun = bare;
	for (let i = bare ? from + 1 : from; i < limit && i - from < MOST; i++) {
		const unit = units[i] as Unit;
		const before = units[i - 1] as Unit;
		if (noun && unit.word === 'that') {
			// "told a session that lasted three hours that …": the first is told of the session.
			if (bare && i === from + 1 && isVerb(units[i + 1], lexicon)) return i;
			const second = i > from + 1 && isVerb(units[i + 1], lexicon) ? secondThat(units, i, limit) : i;
			return second !== null && second + 1 < limit ? second + 1 : null;
		}
		// "told MSNBC’s “Morning Joe” that …": a title.
		if (unit.quoted && isTight(unit)) {
			if (noun) return i;
			noun = unit.quoted.innerEnd - unit.quoted.innerStart < 24;
			if (noun) continue;
		}
		// "told members of the board, who had met in secret, that …"
		if (noun && /^\s*,/.test(unit.gap) && /^(?:who|whom|which|whose)$/.test(unit.word)) {
			const comma = units.findIndex((later, k) => k > i && k < limit && /^\s*,/.test(later.gap));
			return units[comma]?.word === 'that' && comma + 1 < limit ? comma + 1 : null;
		}
		if (unit.quoted || !isTight(unit)) return null;
		const determined = determiners.has(unit.word) && !prepositions.has(unit.word) && !timeWords.has(unit.word);
		const opens = pronouns.has(unit.word) || unit.word === 'there' || determined || /^(?:no|nobody|nothing|not)$/.test(unit.word);
		const named = unit.capital && (bare || !before.capital) && !timeWords.has(unit.word);
		if (noun && (opens || named || (bare && i === from + 1 && !prepositions.has(unit.word) && !timeWords.has(unit.word))))
			return lexicon.verbs.has(unit.word) || !hasVerbFrom(units, i, limit, lexicon) ? null : pastName(units, i, limit, lexicon);
		if (looksFinite(unit, lexicon) && !unit.capital && i > from && !determiners.has(before.word)) return null;
		noun = !determined && !prepositions.has(unit.word) && !/^(?:of|and|'s|s)$/.test(unit.word) && !/'s?$/.test(unit.word);
	}
	return null;
}

/** "told the program Sea Talk it is clear": a name right before a pronoun is still whom somebody speaks to. */
function pastName(units: readonly Unit[], from: number, limit: number, { pronouns }: CueLexicon): number {
	let i = from;
	while (i < limit && (units[i] as Unit).capital && isTight(units[i] as Unit)) i++;
	const next = i > from && i < limit ? (units[i] as Unit) : null;
	return next && isTight(next) && next.word !== 'who' && pronouns.has(next.word) ? i : from;
}

function isVerb(unit: Unit | undefined, lexicon: CueLexicon): boolean {
	return unit !== undefined && !unit.quoted && (lexicon.auxiliaries.has(unit.word) || looksFinite(unit, lexicon));
}

function secondThat(units: readonly Unit[], first: number, limit: number): number | null {
	for (let i = first + 1; i < limit && i - first < MOST; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted || !isTight(unit)) return null;
		if (unit.word === 'that') return i;
	}
	return null;
}

const MOST = 16;
const OBJECTS =
	/^(?:him|her|them|me|us|you|reporters|lawmakers|senators|journalists|cnn|nbc|viewers|supporters|voters|congress|parliament|police|officers|officials|investigators|prosecutors|aides|donors|staff|delegates|students|attendees|residents|allies|critics|colleagues|msnbc|politico|bloomberg|reuters)$/;

function hasVerbFrom(units: readonly Unit[], from: number, limit: number, lexicon: CueLexicon): boolean {
	return units
		.slice(from, limit)
		.some(
			(unit) =>
				!unit.quoted &&
				(looksFinite(unit, lexicon) || lexicon.auxiliaries.has(unit.word) || /n't$|'(?:s|re|ll|ve|d)$/.test(unit.word)),
		);
}
