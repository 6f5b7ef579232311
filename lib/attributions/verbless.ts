import type { CueLexicon } from './lexicon/cue';
import { isTight, looksFinite, type Stretch } from './subject';
import { subjectAfter } from './subject-after';
import { timeLength } from './times';
import type { Sentence, Unit } from './units';
import { isNobody } from './unsaid';

/** Who speaks after a colon without a verb. `source` is `null` for «su respuesta», whose owner the text before tells. */
export interface Verbless {
	readonly source: Stretch | null;
	/** The noun that makes it speech: "her answer". */
	readonly cue: Stretch | null;
}

const ANSWER =
	/^(?:answer|reply|response|retort|words|remarks|verdict|message|conclusion|explanation|argument|comment|reaction|post|tweet|warning|promise|statement|advice|respuesta|réplica|contestación|palabras|veredicto|mensaje|conclusión|explicación|argumento|comentario|reacción|tuit|publicación|advertencia|promesa|frase|sentencia|declaración|declaraciones|consigna|resumen|balance)$/;
/** "Then Ferrer: “…”", "Estas fueron las palabras de Ferrer: «…»" */
const LEADS = [
	'then',
	'again',
	'next',
	'here is|are',
	'these are|were',
	'this is|was',
	'luego',
	'entonces',
	'después',
	'antes',
	'otra vez',
	'de nuevo',
	'estas|estos|éstas son|fueron|eran',
	'esta|ésta es|fue|era',
].map((lead) => lead.split(' ').map((word) => new Set(word.split('|'))));
const OWN = /^(?:his|her|their|su|sus)$/;
const MOST = 30;
const MOST_IN_LEAD = 7;

/**
 * Who speaks in "Ferrer, on Tuesday: “…”", "La alcaldesa, Ana Ferrer, el mismo día: «…»", "Ferrer’s answer: “…”", "Su
 * respuesta: «…»": a phrase without a verb that begins with somebody, or with an answer of somebody. `colon` is the unit
 * behind the colon. `null` where something else begins it: "The sign behind Ferrer: “…”" names a thing.
 */
export function verblessBefore(sentence: Sentence, lexicon: CueLexicon, colon: number): Verbless | null {
	const { units } = sentence;
	if (colon > MOST) return null;
	const first = pastLeads(units, lexicon, colon);
	if (first >= colon || units.slice(first, colon).some((unit) => isVerb(unit, lexicon))) return null;
	const begins = units[first] as Unit;
	if (begins.quoted) return null;
	if (OWN.test(begins.word)) {
		const noun = [first + 1, first + 2].find((k) => k < colon && ANSWER.test(units[k]?.word ?? ''));
		if (noun === undefined) return null;
		const cue = { from: noun, to: noun };
		return { source: /^sus?$/.test(begins.word) ? null : { from: first, to: first }, cue };
	}
	const phrase = phraseFrom(sentence, first, lexicon);
	if (!phrase || phrase.from !== first || phrase.to >= colon) return null;
	const words = units.slice(first, phrase.to + 1);
	if (
		isNobody(
			words.map(({ word }) => word),
			lexicon,
		)
	)
		return null;
	if (!words.some(({ capital }, i) => capital && i > 0) && !begins.capital && !lexicon.determiners.has(begins.word)) return null;
	if (!restFits(units, lexicon, phrase.to + 1, colon)) return null;
	return answerOf(units, phrase) ?? { source: { from: first, to: namesEnd(units, phrase.to, colon) }, cue: null };
}

/** The noun phrase that begins at a unit, whatever stands before it; with "from Ferrer" behind "the reply". */
function phraseFrom({ units, ...rest }: Sentence, first: number, lexicon: CueLexicon): Stretch | null {
	const own = [{ ...(units[first] as Unit), gap: '' }, ...units.slice(first + 1)];
	const phrase = subjectAfter({ ...rest, units: own }, 0, lexicon);
	if (!phrase || phrase.from > 0) return null;
	const from = own[phrase.to + 1];
	const answerer =
		from && isTight(from) && /^(?:from|by)$/.test(from.word) && ANSWER.test(own[phrase.to]?.word ?? '')
			? subjectAfter({ ...rest, units: own }, phrase.to + 2, lexicon)
			: null;
	return { from: first, to: first + (answerer?.to ?? phrase.to) };
}

/** Past "Then", "Y de nuevo", "On Tuesday," and "Por su parte,". */
function pastLeads(units: readonly Unit[], lexicon: CueLexicon, colon: number): number {
	let i = 0;
	for (;;) {
		const start = i;
		const word = units[i]?.word ?? '';
		if (lexicon.conjunctions.has(word)) i++;
		const lead = LEADS.find((words) => words.every((any, k) => any.has(units[i + k]?.word ?? '')));
		if (lead) i += lead.length;
		i += timeLength(units, i, colon - 1);
		if (lexicon.prepositions.has(units[i]?.word ?? '') || lexicon.timeWords.has(units[i]?.word ?? '')) {
			const comma = units.findIndex((unit, k) => k > i && k < colon && /^\s*,/.test(unit.gap));
			if (comma > 0 && comma - i <= MOST_IN_LEAD) i = comma;
		}
		if (i === start || i >= colon) return i;
	}
}

function isVerb(unit: Unit, lexicon: CueLexicon): boolean {
	if (unit.quoted) return true;
	if (unit.capital) return false;
	const past = looksFinite(unit, lexicon) && !/^(?:may|armed|united|called|asked|pressed|quoted)$/.test(unit.word);
	return past || lexicon.auxiliaries.has(unit.word);
}

/** After the phrase: nothing, "again", what a comma sets off, or a preposition or a time. */
function restFits(units: readonly Unit[], lexicon: CueLexicon, from: number, colon: number): boolean {
	const next = units[from];
	if (!next || from >= colon) return from === colon;
	if (/^\s*\)?[,(]/.test(next.gap) || /^\s*\)/.test(next.gap)) return true;
	if (!isTight(next)) return false;
	return (
		lexicon.adverbs.has(next.word) ||
		lexicon.timeWords.has(next.word) ||
		/^(?:again|de|otra|too|on|in|at|to|en|sobre|a|al|tras|after|ante|about|este|esta|el|this|la|last)$/.test(next.word)
	);
}

/** "Ferrer’s latest answer", "la respuesta de Ferrer". */
function answerOf(units: readonly Unit[], { from, to }: Stretch): Verbless | null {
	const noun = units.findIndex(({ word }, i) => i >= from && i <= to && ANSWER.test(word));
	if (noun < 0) return null;
	const cue = { from: noun, to: noun };
	const owner = units.findIndex(({ word }, i) => i >= from && i < noun && /'s$/.test(word));
	if (owner >= 0) return noun === to ? { source: { from, to: owner }, cue } : null;
	const of = units.findIndex(({ word }, i) => i > noun && i < to && /^(?:of|by|from|de|del)$/.test(word));
	if (of < 0 || of > noun + 2) return null;
	const bare = (units[of] as Unit).word === 'del' && !units.slice(of, to + 1).some(({ capital }) => capital);
	return { source: { from: bare ? of : of + 1, to }, cue };
}

/** "La alcaldesa, Ana Ferrer, …": the name that a comma sets off belongs to the office. */
function namesEnd(units: readonly Unit[], end: number, colon: number): number {
	let k = end + 1;
	if (k >= colon || !/^\s*,/.test((units[k] as Unit).gap)) return end;
	while (k + 1 < colon && !/,/.test((units[k + 1] as Unit).gap)) k++;
	const name = units.slice(end + 1, k + 1);
	const named = name.length < 6 && name.every(({ capital, word }) => capital || /^(?:de|del|la|los|van|von)$/.test(word));
	return named ? k : end;
}
