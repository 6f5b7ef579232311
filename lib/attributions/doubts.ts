import type { CueForm, CueLexicon } from './lexicon/cue';
import { isTight, type Stretch } from './subject';
import type { Unit } from './units';

/** Verbs that turn something down. With "as" they say what it is instead: "dismissed it as a rumour". */
const TURNS_DOWN = /^(?:reject|dismiss|rule_out|rechazar|descartar)$/;

/** True for a verb whose object its speaker does not hold or want: a denial, or a refusal of it. */
export function isAgainst(form: CueForm | null): boolean {
	return form !== null && (form.denies || TURNS_DOWN.test(form.lemma));
}

/** What somebody else holds: the clause or the thing behind it is not the speaker's. */
const HELD =
	/^(?:claims?|reports?|views?|ideas?|notions?|suggestions?|allegations?|accusations?|assertions?|arguments?|charges?|rumou?rs?|theor(?:y|ies)|possibilit(?:y|ies)|prospects?|beliefs?|speculations?|contentions?|narratives?|premises?|conclusions?|criticisms?|insinuations?|versi(?:ón|ones)|acusaci(?:ón|ones)|afirmaci(?:ón|ones)|señalamientos?|rumor(?:es)?|teorías?|posibilidad(?:es)?|tesis|idea|noción|nociones|hipótesis|argumentos?|insinuaci(?:ón|ones)|especulaci(?:ón|ones)|sugerencias?|imputaci(?:ón|ones)|críticas?)$/;

/**
 * Where that begins which a verb of denial is about: past "claims that", "any notion of", "las versiones de que", "la
 * idea de". `null` where no such noun stands between.
 */
export function doubtedFrom(units: readonly Unit[], { from, to }: Stretch): number | null {
	for (let i = from; i < to && i - from < 5; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted || (i > from && !isTight(unit))) return null;
		// "denied having said that …", "negó haber dicho que …"
		if (/^(?:that|que)$/.test(unit.word) && i > from && SAYING.test((units[from] as Unit).word))
			return i + 1 <= to ? i + 1 : null;
		if (!HELD.test(unit.word)) continue;
		const [next, second] = [units[i + 1]?.word ?? '', units[i + 2]?.word ?? ''];
		if (next === 'that') return i + 2 <= to ? i + 2 : null;
		if (next !== 'of' && next !== 'de' && next !== 'del') return null;
		const first = next === 'de' && second === 'que' ? i + 3 : i + 2;
		// "las acusaciones de Petro": whose they are, not what they say.
		if (first > to || (second !== 'que' && HEARSAY.test(unit.word) && (units[first] as Unit).capital)) return null;
		return first;
	}
	return null;
}

const SAYING = /^(?:having|ever|saying|claiming|telling|suggesting|haber|decir)$/;
const HEARSAY =
	/^(?:claim|report|allegation|accusation|assertion|argument|charge|criticism|acusaci|afirmaci|señalamiento|crítica|versi|view)/;

/** True for a clause that the speaker only calls in question: "questioned the claim that …", "mocked the idea that …". */
export function isSomebodyElses(units: readonly Unit[], cueEnd: number, first: number, form: CueForm | null): boolean {
	if (form === null || !DOUBTING.test(form.lemma)) return false;
	const before = units.slice(cueEnd + 1, first).map(({ word }) => word);
	if (before.at(-1) !== 'that' && before.at(-1) !== 'que') return false;
	return QUESTIONING.test(form.lemma) || before.some((word) => HELD.test(word));
}

const QUESTIONING = /^(?:question|cuestionar)$/;
const DOUBTING =
	/^(?:question|cuestionar|mock|ridicule|deride|criticize|criticise|condemn|decry|slam|blast|lambaste|denounce|lament|criticar|condenar|repudiar|lamentar|deplorar)$/;

/**
 * Where a thing ends that a verb is about: before what the reporter adds to it, "as Trump signs …", "after the raid",
 * ", following reports that …", "tras el ataque".
 */
export function thingEnd(units: readonly Unit[], { from, to }: Stretch, { relatives }: CueLexicon): number {
	for (let i = from + 1; i <= to; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted) continue;
		const comma = /^\s*,/.test(unit.gap);
		if (comma && (relatives.has(unit.word) || /(?:ing|ndo)$/.test(unit.word) || ADDED.test(unit.word))) return i - 1;
		if (CIRCUMSTANCE.test(unit.word) || (unit.word === 'as' && units[i + 1]?.capital === true)) return i - 1;
	}
	return to;
}

const CIRCUMSTANCE = /^(?:after|amid|while|when|because|following|tras|mientras|cuando|luego|porque|ante)$/;
const ADDED = /^(?:as|but|and|in|on|at|by|with|y|pero|en|al|con|como|luego|despite|saying)$/;
