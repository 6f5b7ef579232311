import { rangesOf } from './content';
import type { CueLexicon } from './lexicon/cue';
import { mainClause } from './place-cue';
import { looksFinite, type Stretch } from './subject';
import { nameRange, type Range, type Triple } from './triple';
import type { Sentence, Unit } from './units';
import { isForgery, isNobody, isUnsaidAround } from './unsaid';
import { verblessBefore } from './verbless';

const CITES = /^(?:cita|citó|citaba|evoca|evocó|parafrasea|parafraseó)$/;
/** How far before an answer what it stands in may be called forged. */
const LOOK_BACK = 160;

/** “Marco Rubio put it this way: ‘…’”: a quotation after a colon belongs to the subject of the clause before it. */
export function introducedQuotation(
	text: string,
	sentence: Sentence,
	lexicon: CueLexicon,
	triples: readonly Triple[],
): Triple | null {
	const { units } = sentence;
	let at = 2;
	while (at < units.length && !(units[at]?.quoted && /:\s*[—–-]?\s*$/.test((units[at] as Unit).gap))) at++;
	const unit = units[at];
	if (!unit || triples.some(({ content }) => content.some(({ start, end }) => start < unit.end && unit.start < end))) return null;
	const content = rangesOf(text, sentence, at, at);
	if (content.length === 0) return null;
	const verbless = verblessBefore(sentence, lexicon, at);
	// "A doctored video shows Ferrer. Her message: “…”"
	const own = verbless !== null && (verbless.source === null || verbless.source.from === verbless.source.to);
	if (own && verbless.cue && isForgery(text.slice(Math.max(0, sentence.start - LOOK_BACK), sentence.start))) return null;
	if (verbless !== null) {
		const { source, cue } = verbless;
		return {
			source: source && nameRange(text, rangeOf(units, source)),
			cue: cue && rangeOf(units, cue),
			content,
			denied: false,
			elided: source === null,
			plural: false,
			possessive: source === null,
		};
	}
	const clause = mainClause(at, sentence, lexicon);
	if (clause === null) return elidedBefore(sentence, lexicon, at, content);
	const verb = units.slice(clause.verb.from, at).map(({ word }) => word);
	// «citó a Machado: “…”»: somebody else’s words.
	if (CITES.test((units[clause.verb.to] as Unit).word) && /^al?$/.test(units[clause.verb.to + 1]?.word ?? '')) return null;
	// "did not say: “…”"; but "no midió las palabras: “…”".
	const says = verb.some((word) => lexicon.verbs.get(word)?.some(({ frames }) => frames[0] === 'clause'));
	if ((says && isNobody(verb, lexicon)) || isUnsaidAround(sentence, clause.verb.from, lexicon)) return null;
	return {
		source: rangeOf(units, clause.subject),
		cue: rangeOf(units, clause.verb),
		content,
		denied: false,
		elided: false,
		plural: false,
	};
}

/** "Y sobre la recompensa fue tajante: «…»": Spanish leaves the subject out here as well. */
function elidedBefore({ units }: Sentence, lexicon: CueLexicon, at: number, content: readonly Range[]): Triple | null {
	// "Para los vecinos son cuentos: «…»": theirs, not that of who spoke before.
	if (units[0]?.word === 'para' && (units[1]?.capital || lexicon.determiners.has(units[1]?.word ?? ''))) return null;
	const finite = (unit: Unit) => looksFinite(unit, lexicon) || lexicon.auxiliaries.has(unit.word);
	const verb = units.findIndex((unit, i) => i < at && !unit.quoted && finite(unit));
	if (verb < 0) return andOf(units, lexicon, at, content);
	if (!lexicon.relatives.has('quien')) return null;
	const plural = /[aeó]n$/.test((units[verb] as Unit).word);
	return { source: null, cue: rangeOf(units, { from: verb, to: verb }), content, denied: false, elided: true, plural };
}

/** "Y del país: “…”", after other words of the same person. */
function andOf(units: readonly Unit[], lexicon: CueLexicon, at: number, content: readonly Range[]): Triple | null {
	const begins = pastTime(units, lexicon, at);
	const first = (units[begins] as Unit).word;
	const joined = lexicon.conjunctions.has(first) ? begins + 1 : begins;
	if (at - begins > 7 || joined === at || !lexicon.prepositions.has((units[joined] as Unit).word)) return null;
	if (joined === begins && !/^(?:del?|sobre|of|about|on)$/.test(first) && units[begins + 1]?.word !== 'propósito') return null;
	return { source: null, cue: rangeOf(units, { from: 0, to: at - 1 }), content, denied: false, elided: true, plural: false };
}

/** "El día 10, sobre la recompensa: «…»": past what tells the day and its comma. */
function pastTime(units: readonly Unit[], { timeWords, determiners }: CueLexicon, at: number): number {
	const comma = units.findIndex((unit, k) => k > 0 && k < at && /^\s*,/.test(unit.gap));
	const day = units.slice(0, Math.max(0, comma));
	return day.every(({ word }) => timeWords.has(word) || determiners.has(word) || /^(?:\d+|pasado|siguiente|next|on)$/.test(word))
		? day.length
		: 0;
}

function rangeOf(units: readonly Unit[], { from, to }: Stretch): Range {
	return { start: (units[from] as Unit).start, end: (units[to] as Unit).end };
}
