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
		if (noun && unit.word === 'that') return i + 1 < limit ? i + 1 : null;
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
			return lexicon.verbs.has(unit.word) || !hasVerbFrom(units, i, limit, lexicon) ? null : i;
		if (looksFinite(unit, lexicon) && !unit.capital && i > from && !determiners.has(before.word)) return null;
		noun = !determined && !prepositions.has(unit.word) && !/^(?:of|and|'s|s)$/.test(unit.word) && !/'s?$/.test(unit.word);
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
