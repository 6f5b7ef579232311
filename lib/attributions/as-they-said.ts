import { reporterFrom } from './clause-end';
import { contrastedClause, rangesOf } from './content';
import { type CueLexicon, saysClause } from './lexicon/cue';
import { isTight, type Stretch } from './subject';
import { subjectAfter } from './subject-after';
import type { Range } from './triple';
import type { Sentence, Unit } from './units';

/** What a writer takes over from somebody: who it is of, the words that say so, and what was said. */
export interface TakenOver {
	readonly source: Stretch;
	readonly cue: Stretch;
	readonly content: Range[];
}

const NO_CUE_BEFORE = /^(?:such|same|so|well|long|soon|much|far)$/;
/** "as Ferrer likes to say" */
const LIKES = /^(?:likes|liked|loves|loved|used|puts|put|describes|described|phrased|tells|told|sees|saw)$/;
const MOST_SUBJECT = 11;
const MOST_TAIL = 7;

/**
 * "As Ferrer said on Monday, the toll is fair", "… “fair,” as Ferrer put it", "Como dijo Ferrer, el peaje es justo": unit
 * `i` is "as" or "como". `null` for a time ("As Ferrer said goodbye, …"), a comparison ("not, as Ferrer said, a war") and
 * a clause that goes on ("as Ferrer said it would be").
 */
export function asTheySaid(text: string, sentence: Sentence, lexicon: CueLexicon, i: number): TakenOver | null {
	const { units } = sentence;
	const before = units[i - 1];
	const fronted =
		i === 0 || /[;:]/.test((units[i] as Unit).gap) || (i < 3 && units.slice(0, i).every((unit) => isLead(unit, lexicon)));
	const setOff = before !== undefined && (before.quoted !== null || /^\s*[,—–(-]/.test((units[i] as Unit).gap));
	if (!fronted && !setOff) return null;
	if (before && NO_CUE_BEFORE.test(before.word)) return null;
	const said = (units[i] as Unit).word === 'as' ? englishAfter(units, lexicon, i) : spanishAfter(sentence, lexicon, i);
	if (said === null) return null;
	const { source, verb, end } = said;
	const tail = tailAfter(units, lexicon, end);
	if (tail === null) return null;
	const cue = { from: Math.min(i, verb.from), to: verb.to };
	const next = units[tail];
	const quoted = (k: number) => rangesOf(text, sentence, k, k);
	if (next?.quoted && !isTitleLike(next)) return { source, cue, content: quoted(tail) };
	if (before?.quoted && !fronted) return { source, cue, content: quoted(i - 1) };
	if (!next || !/^\s*,/.test(next.gap) || lexicon.conjunctions.has(next.word)) return null;
	// "It is not, as Ferrer said, a new toll": what the writer says of it is not what she said; "as she put it" it is.
	if (!fronted && !/ it$/.test(text.slice(units[verb.from]?.start, units[verb.to]?.end))) return null;
	const comma = fronted ? -1 : units.findIndex((unit, k) => k > tail && /^\s*[,;]/.test(unit.gap));
	if (comma > 0) return comma - tail < 2 ? null : { source, cue, content: rangesOf(text, sentence, tail, comma - 1) };
	const to = reporterFrom(units, tail, contrastedClause(units, tail, units.length), lexicon) - 1;
	return to - tail < 2 ? null : { source, cue, content: rangesOf(text, sentence, tail, to) };
}

interface Said {
	readonly source: Stretch;
	readonly verb: Stretch;
	/** The last unit of verb and subject. */
	readonly end: number;
}

function isLead(unit: Unit, { conjunctions }: CueLexicon): boolean {
	return conjunctions.has(unit.word) || /^(?:just|tal|and|y|pero|but)$/.test(unit.word);
}

/** Too short to be words of somebody: a title. */
function isTitleLike({ quoted }: Unit): boolean {
	return quoted === null || quoted.innerEnd - quoted.innerStart < 4;
}

function says(unit: Unit | undefined, lexicon: CueLexicon): boolean {
	return unit !== undefined && !unit.quoted && saysClause(unit.word, lexicon);
}

/** "as Ferrer said", "as the mayor, Ana Ferrer, has put it", "as she likes to say". */
function englishAfter(units: readonly Unit[], lexicon: CueLexicon, as: number): Said | null {
	const first = units[as + 1];
	if (!first || first.quoted || !isTight(first)) return null;
	const begins = first.capital || lexicon.pronouns.has(first.word) || lexicon.determiners.has(first.word);
	if (!begins || /^(?:it|i|we|you|they)$/.test(first.word)) return null;
	for (let k = as + 2; k < units.length && k - as < MOST_SUBJECT; k++) {
		const unit = units[k] as Unit;
		if (unit.quoted || lexicon.negations.has(unit.word) || unit.word.endsWith("n't")) return null;
		const subject = subjectEnd(units, lexicon, as + 1, k - 1);
		if (LIKES.test(unit.word)) {
			const it = units[k + 1]?.word === 'it';
			const say = units[k + 1]?.word === 'to' && /^(?:say|put)$/.test(units[k + 2]?.word ?? '');
			if (!it && !say) {
				if (!says(unit, lexicon)) return null;
				return { source: { from: as + 1, to: subject }, verb: { from: subject + 1, to: k }, end: k };
			}
			const to = say && units[k + 3]?.word === 'it' ? k + 3 : k + (it ? 1 : 2);
			return { source: { from: as + 1, to: subject }, verb: { from: subject + 1, to }, end: to };
		}
		if (says(unit, lexicon)) return { source: { from: as + 1, to: subject }, verb: { from: subject + 1, to: k }, end: k };
		if (lexicon.boundaries.has(unit.word) || /[;:]/.test(unit.gap)) return null;
	}
	return null;
}

/** Without the auxiliaries and adverbs of the verb. */
function subjectEnd(units: readonly Unit[], { auxiliaries, adverbs }: CueLexicon, from: number, last: number): number {
	let to = last;
	while (to > from && (auxiliaries.has(units[to]?.word ?? '') || adverbs.has(units[to]?.word ?? ''))) to--;
	return to;
}

/** «como dijo Ferrer», «como ya ha dicho la alcaldesa», «como Ferrer dijo». */
function spanishAfter(sentence: Sentence, lexicon: CueLexicon, como: number): Said | null {
	const { units } = sentence;
	let verb = como + 1;
	while (/^(?:ya|bien|también|siempre|lo|ha|han|había|suele|solía)$/.test(units[verb]?.word ?? '')) verb++;
	const unit = units[verb];
	if (unit && !unit.quoted && isTight(unit) && speaks(unit, lexicon)) {
		const subject = subjectAfter(sentence, verb + 1, lexicon);
		if (!subject || !canSpeak(units, lexicon, subject)) return null;
		return { source: subject, verb: { from: como, to: verb }, end: subject.to };
	}
	const subject = unit?.capital ? subjectAfter(sentence, como + 1, lexicon) : null;
	if (!subject || !says(units[subject.to + 1], lexicon)) return null;
	return { source: subject, verb: { from: subject.to + 1, to: subject.to + 1 }, end: subject.to + 1 };
}

/** A finite form, or "decir" and "dicho" after "suele" and "ha". */
function speaks(unit: Unit, { verbs }: CueLexicon): boolean {
	return verbs.get(unit.word)?.some(({ form, noun, frames }) => form !== 'gerund' && !noun && frames[0] === 'clause') ?? false;
}

function canSpeak(units: readonly Unit[], { determiners }: CueLexicon, { from, to }: Stretch): boolean {
	if (units.slice(from, to + 1).some(({ capital }) => capital)) return true;
	return to > from && determiners.has((units[from] as Unit).word);
}

/** The unit behind a time or a place that a comma closes, or behind the verb itself; `null` where an object follows. */
function tailAfter(units: readonly Unit[], lexicon: CueLexicon, end: number): number | null {
	const { prepositions, timeWords, adverbs, determiners, complementizers } = lexicon;
	for (let k = end + 1; k <= units.length && k - end <= MOST_TAIL; k++) {
		const unit = units[k];
		if (!unit || /^\s*[,;:—–)-]/.test(unit.gap)) return k;
		if (unit.quoted) return k === end + 1 || !/[.,]/.test(unit.gap) ? (k === end + 1 ? k : null) : k;
		if (complementizers.has(unit.word)) return null;
		if (k > end + 1) continue;
		const adjunct = prepositions.has(unit.word) || timeWords.has(unit.word) || adverbs.has(unit.word);
		if (!adjunct && !(determiners.has(unit.word) && timeWords.has(units[k + 1]?.word ?? ''))) return null;
	}
	return null;
}
