import { expression } from '../text/expression';
import { cueWordsOf } from './cue-words';
import { infinitiveSpeaks } from './infinitive-cues';
import type { CueForm, CueLexicon } from './lexicon/cue';
import { PHRASAL, phrasalAt, phraseFrom } from './phrasal';
import { isTight, type Stretch, verbGroupStart } from './subject';
import type { Sentence, Unit } from './units';
import { asksWhether, clauseEnd, isConditional, isDeniedSpeech, isUnsaid, isUnsaidAround } from './unsaid';

const PRETERITE = expression`^\p{Ll}{3,}(?:ó|eron|aron)$`;
const COMPOUND = expression`\p{L}[-‑]$`;

/** A verb of saying in its sentence. */
export interface Cue {
	/** `phrase`: "according to X"; `possessive`: "in her view"; `relative`: "…, para quien". */
	readonly kind: 'verb' | 'phrase' | 'possessive' | 'relative';
	readonly form: CueForm | null;
	/** Units of the verb with its auxiliaries, or of the phrase ("according to"). */
	readonly group: Stretch;
	/** Unit of the verb itself; of a phrase, its last word. */
	readonly head: number;
	/** The verb is passive: its speaker, if any, stands after "by" / "por". */
	readonly passive: boolean;
}

/** All cues of a sentence outside its quotations, without those that only seem to say something. */
export function findCues(sentence: Sentence, lexicon: CueLexicon): Cue[] {
	const cues: Cue[] = [];
	const cueWords = cueWordsOf(lexicon);
	let unsaidUntil = 0;
	for (let i = 0; i < sentence.units.length; i++) {
		const unit = sentence.units[i] as Unit;
		// Nearly every word begins nothing.
		if (unit.quoted || !(cueWords.has(unit.word) || sentence.units[i - 1]?.quoted)) continue;
		const phrasal = phrasalAt(sentence, i, lexicon);
		const phrase = phraseAt(sentence, i, lexicon) ?? (phrasal && { kind: 'verb', ...phrasal, passive: false });
		if (phrase) {
			cues.push(phrase);
			i = phrase.head;
			continue;
		}
		// "did not say that he expected …": what hangs on words that were not said was not said either.
		if (i < unsaidUntil) continue;
		if (isDeniedSpeech(sentence, i, lexicon)) {
			// "did not agree with the way …, and asked that …": what a preposition begins is no clause.
			const next = sentence.units[i + 1];
			unsaidUntil = next && !next.quoted && /^(?:with|to|on|con)$/.test(next.word) ? i + 1 : clauseEnd(sentence, i);
			continue;
		}
		for (const form of lexicon.verbs.get(unit.word) ?? []) {
			const cue = verbAt(sentence, i, form, lexicon);
			if (cue === null) continue;
			cues.push(cue);
			i = cue.head;
			break;
		}
		if (tellsQuotation(sentence, i, lexicon))
			cues.push({ kind: 'verb', form: PHRASAL, group: { from: i, to: i }, head: i, passive: false });
	}
	return cues;
}

/** «“…”, trinó», «“…”, ofreció el viernes Sheinbaum»: right behind a quotation and its comma any Spanish past tense tells it. */
function tellsQuotation({ units }: Sentence, i: number, lexicon: CueLexicon): boolean {
	const unit = units[i] as Unit;
	const before = units[i - 1];
	if (!before?.quoted || !lexicon.relatives.has('quien') || lexicon.verbs.has(unit.word)) return false;
	if (!/^\s*,\s*$/.test(unit.gap) && !(before.closing === ',' && /^\s*$/.test(unit.gap))) return false;
	return before.quoted.innerEnd - before.quoted.innerStart >= 20 && PRETERITE.test(unit.word);
}

function phraseAt(sentence: Sentence, i: number, lexicon: CueLexicon): Cue | null {
	const { units } = sentence;
	const possessive = phraseFrom(lexicon.possessivePhrases, units, i);
	if (possessive) {
		const head = i + possessive.length - 1;
		return { kind: 'possessive', form: null, group: { from: i, to: head }, head, passive: false };
	}
	if (i > 0 && units[i]?.word === 'para' && units[i + 1]?.word === 'quien' && /,/.test((sentence.units[i] as Unit).gap))
		return { kind: 'relative', form: null, group: { from: i, to: i + 1 }, head: i + 1, passive: false };
	const phrase = phraseFrom(lexicon.sourcePhrases, units, i);
	if (phrase) {
		const head = i + phrase.length - 1;
		// "según dijo", "según el cual": the verb is the cue, or there is none.
		const next = sentence.units[head + 1];
		if (!next || next.quoted || /[,;:.]/.test(next.gap)) return null;
		const verb =
			lexicon.verbs.get(next.word) ??
			(CLITIC.test(next.word) ? lexicon.verbs.get(sentence.units[head + 2]?.word ?? '') : undefined);
		// "The port will reopen, per Ferrer": not "income, per head".
		if (units[i]?.word === 'per' && !(/^\s*,/.test((units[i] as Unit).gap) && next.capital)) return null;
		if (units[i]?.word === 'según') {
			const at = [1, 2, 3].find((k) =>
				lexicon.verbs.get(units[head + k]?.word ?? '')?.some(({ form }) => form === 'finite' || form === 'participle'),
			);
			const between =
				at !== undefined && units.slice(head + 1, head + at).every(({ word }) => CLITIC.test(word) || HAVE.test(word));
			// "según explicó Sheinbaum": the verb belongs to the cue, and the content is that of "según".
			if (at !== undefined && between)
				return { kind: 'phrase', form: null, group: { from: i, to: head + at }, head: head + at, passive: false };
		}
		if (verb?.some(({ form }) => form === 'finite')) return null;
		if (
			lexicon.auxiliaries.has(next.word) ||
			(/^(?:cual|cuales|lo|la|el)$/.test(next.word) === true && lexicon.relatives.has(sentence.units[head + 2]?.word ?? ''))
		)
			return null;
		return { kind: 'phrase', form: null, group: { from: i, to: head }, head, passive: false };
	}
	return null;
}

const CLITIC = /^(?:se|le|les|lo)$/;

function verbAt(sentence: Sentence, i: number, form: CueForm, lexicon: CueLexicon): Cue | null {
	const { units } = sentence;
	const unit = units[i] as Unit;
	const before = units[i - 1];
	const tight = isTight(unit) && i > 0;
	const prev = tight && before && !before.quoted ? before.word : '';
	if (form.noun && (lexicon.determiners.has(prev) || prev.endsWith("'s") || isAdjectiveLike(prev) || /-\s*$/.test(unit.gap)))
		return null;
	if (
		form.noun &&
		!promisesTo(units, i, form, prev) &&
		AFTER_NOUN.test(units[i + 1]?.word ?? '') &&
		!(units[i + 1] as Unit).quoted &&
		!/[:,]/.test((units[i + 1] as Unit).gap)
	)
		return null;
	// A participle that hangs on a noun ("a directive ordering …") speaks for the noun, not for somebody.
	if (prev === 'in' && unit.word === 'writing') return null;
	// "stoked fears that": a noun, unless somebody stands right before it.
	if (/^(?:fear|worry)$/.test(form.lemma) && !before?.capital && !lexicon.pronouns.has(prev)) return null;
	if (form.afterwards && !isAfterwards(units, i)) return null;
	const quotedAs = prev === 'as' && quotedBefore(units, i - 2);
	const goesOn = GOES_ON.test(prev);
	if (
		form.form === 'gerund' &&
		tight &&
		prev !== '' &&
		!quotedAs &&
		!goesOn &&
		!GERUND_LEADS.test(prev) &&
		!BE.test(prev) &&
		!/(?:ly|mente)$/.test(prev)
	)
		return null;
	// "rejected claims that …", "has charges waiting": what follows a verb is its object.
	const verbBefore =
		HAVE.test(prev) || (lexicon.verbs.get(prev)?.some((other) => other.form === 'finite' && !other.noun) ?? false);
	if (form.noun && prev !== '' && verbBefore) return null;
	if (modifiesNoun(units, i, form, prev, lexicon)) return null;
	// "-said" in a compound, or the verb's form as part of a name.
	if (unit.capital && i > 0 && before?.capital && form.noun) return null;
	let head = i;
	const particle = form.lemma.includes('_') ? form.lemma.split('_')[1] : undefined;
	if (particle) {
		const at = [1, 2, 3].find((k) => units[i + k]?.word === particle);
		if (at === undefined) return null;
		if (at === 1) head = i + 1;
	}
	if (form.prepositions.length > 0 && form.frames[0] === 'object' && !particle && NEEDS_PREPOSITION.has(form.lemma)) {
		if (!form.prepositions.includes(units[i + 1]?.word ?? '')) return null;
	}
	const from = verbGroupStart(sentence, i, lexicon);
	const group = units.slice(from, i).map(({ word }) => word);
	if (isUnsaid(group, form, lexicon)) return null;
	// "took him to have confirmed that …": nobody says it.
	if (form.form !== 'infinitive' && group.includes('to')) return null;
	// "was answering a note", "is reporting losses": without "that" or a quotation the progressive takes a thing.
	if (form.form === 'gerund' && BE.test(prev) && form.frames[0] === 'clause' && !opensSoon(units, i + 1, form, lexicon))
		return null;
	const passive = isPassive(group, form, unit, units, i);
	if (form.form === 'participle' && !passive && !group.some((word) => HAVE.test(word))) return null;
	if (form.form === 'infinitive' && !infinitiveSpeaks(sentence, i, from, group, lexicon)) return null;
	if (isConditional(sentence, from, lexicon) || asksWhether(sentence, head, form)) return null;
	// "denied having said that …"
	if (/^(?:having|haber)$/.test(group[0] ?? '') && lexicon.verbs.get(units[from - 1]?.word ?? '')?.some(({ denies }) => denies))
		return null;
	if (isUnsaidAround(sentence, from, lexicon)) return null;
	return { kind: 'verb', form, group: { from, to: head }, head, passive };
}

/** "was quoted as saying", "was quoted by the Gazette as saying". */
function quotedBefore(units: readonly Unit[], last: number): boolean {
	for (let i = last; i >= 0 && last - i < 7; i--) {
		const { word, quoted } = units[i] as Unit;
		if (/^(?:quoted|cited|reported)$/.test(word)) return i === last || /^(?:by|in)$/.test(units[i + 1]?.word ?? '');
		if (quoted || !isTight(units[i] as Unit)) return false;
	}
	return false;
}

/**
 * An English past form that is a participle of the noun beside it, so that nobody says anything: "so-called", "an
 * estimated 10,000", "tariffs announced by Trump", "a man accused of fraud".
 */
function modifiesNoun(units: readonly Unit[], i: number, form: CueForm, prev: string, lexicon: CueLexicon): boolean {
	const unit = units[i] as Unit;
	if (i > 0 && COMPOUND.test(`${units[i - 1]?.word.at(-1) ?? ''}${unit.gap}`) && !/^(?:re|co)$/.test(prev)) return true;
	if (form.form !== 'finite' || !/(?:ed|ght|ld)$/.test(unit.word) || lexicon.relatives.has('quien')) return false;
	const superlative = /^(?:most|least|best|worst|newly|widely)$/.test(prev) && MODIFIED.test(units[i - 2]?.word ?? '');
	if (MODIFIED.test(prev) || superlative) return true;
	const next = units[i + 1];
	if (!next || next.quoted || !isTight(next)) return false;
	// "Ferrer’s repeated warning", "her port’s alleged debt"
	if (prev.endsWith("'s") && !next.capital && !lexicon.determiners.has(next.word) && !lexicon.complementizers.has(next.word))
		return !lexicon.pronouns.has(next.word);
	const helped = lexicon.auxiliaries.has(prev) || lexicon.adverbs.has(prev);
	if (next.word === 'by' && !helped) return true;
	// "accused of", "praised for", "blamed on": without an object such a verb is a participle.
	const needsObject = form.frames[0] === 'object' && !form.denies && !helped && form.lemma !== 'call' && !form.needsQuotation;
	// "the plan, which Ferrer described as": the relative is the object.
	let name = i - 1;
	while (name > 0 && units[name]?.capital && isTight(units[name] as Unit)) name--;
	if (name < i - 1 && /^(?:which|that|what|whom)$/.test(units[name]?.word ?? '')) return false;
	if (!needsObject || !/^(?:of|for|on|over|as|from|in|to|with|at)$/.test(next.word)) return false;
	return !lexicon.timeWords.has(units[i + 2]?.word ?? '');
}

const MODIFIED = /^(?:an?|the|its|their|your|my|our|his)$/;

/** After these a form like "reports" or "claims" is a noun. */
const AFTER_NOUN =
	/^(?:of|on|for|about|from|by|in|with|against|to|detailing|saying|made|were|was|are|is|have|has|had|and|or|de|del|sobre|contra|por)$/;
const GERUND_LEADS = /^(?:and|y|e|but|while|when|by|in|after|before|also|even|al|repeatedly|then)$/;

/** "después de que Ferrer anunciara", "luego de que, según Moss, …": not "antes de que", "como si". */
function isAfterwards(units: readonly Unit[], verb: number): boolean {
	for (let i = verb - 1; i > 0 && verb - i < 18; i--) {
		const { word, quoted, gap } = units[i] as Unit;
		if (quoted || /[;:]/.test(gap)) return false;
		if (word !== 'que') continue;
		const before = units[i - 1]?.word === 'de' ? units[i - 2]?.word : units[i - 1]?.word;
		return /^(?:después|luego|tras|desde)$/.test(before ?? '');
	}
	return false;
}

/** "that", a quotation or a colon behind a progressive, also past a time ("has been saying since May that"); "is threatening to". */
function opensSoon(units: readonly Unit[], from: number, form: CueForm, lexicon: CueLexicon): boolean {
	for (let i = from; i < units.length && i - from < 7; i++) {
		const { word, quoted, gap } = units[i] as Unit;
		if ((quoted && i === from) || /:/.test(gap) || lexicon.complementizers.has(word)) return true;
		if (i === from && word === 'to') return form.frames.includes('infinitive');
		if (quoted || !isTight(units[i] as Unit) || lexicon.verbHints.has(word)) return false;
		if (i === from && !lexicon.prepositions.has(word) && !lexicon.timeWords.has(word) && !lexicon.adverbs.has(word)) return false;
	}
	return false;
}

/** "keeps promising", "siguió diciendo": the verb before the participle has its subject. */
export const GOES_ON =
	/^(?:keeps?|kept|began|begins|started|starts|continued|continues|viene|vienen|venía|siguió|sigue|siguen|continuó|continúa)$/;

/** "Okonkwo vows to keep boats out": behind a name or a pronoun a verb, not "calls to prayer". */
function promisesTo(units: readonly Unit[], i: number, { frames }: CueForm, prev: string): boolean {
	if (!frames.includes('infinitive') || units[i + 1]?.word !== 'to') return false;
	const next = units[i + 2];
	if (!next || next.quoted || next.capital || /^(?:the|an?|his|her|its|their|this|that)$/.test(next.word)) return false;
	return units[i - 1]?.capital === true || /^(?:he|she|they|it|who)$/.test(prev);
}

const HAVE = /^(?:has|have|had|having|'ve|'d|'s|ha|han|había|habían|habría|habrá|haber)$/;
const BE =
	/^(?:'s|'re|'m|está|están|estaba|estaban|sigue|siguen|is|are|was|were|be|been|being|fue|fueron|es|son|era|eran|sido|ser)$/;
const NEEDS_PREPOSITION = new Set(['speak', 'talk', 'hablar']);

function isAdjectiveLike(word: string): boolean {
	return /(?:ous|ful|ive|ic|ical|able|ible|less)$/.test(word);
}

function isPassive(group: readonly string[], form: CueForm, unit: Unit, units: readonly Unit[], i: number): boolean {
	if (form.form === 'gerund' || form.form === 'infinitive') return false;
	if (group.some((word) => BE.test(word)) && /(?:ed|id|ld|ten|ken|wn|t|d[oa]s?|ch[oa]s?|t[oa]s?)$/.test(unit.word)) return true;
	const next = units[i + 1]?.word;
	return (next === 'by' || next === 'por') && /(?:ed|ado|ido|ada|ida|ten)$/.test(unit.word) && form.form !== 'finite';
}
