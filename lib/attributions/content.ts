import { pastAddressee } from './addressee';
import { startsAdjunct } from './asides';
import { reporterFrom } from './clause-end';
import type { Cue } from './find-cues';
import { infinitiveAfter } from './infinitives';
import type { CueLexicon } from './lexicon/cue';
import { afterTime, pastDay, pastHow, pastPlace } from './past-time';
import { isTight, looksFinite } from './subject';
import { timeLength } from './times';
import { innerRange, type Range } from './triple';
import { isParted, type Sentence, type Unit } from './units';

/** The content to the right of a cue, in units; `null` when the sentence ends or nothing clause-like follows. */
export function contentAfter(
	sentence: Sentence,
	cue: Cue,
	from: number,
	lexicon: CueLexicon,
	limit: number,
): { from: number; to: number } | null {
	const { units } = sentence;
	const first = firstContentUnit(sentence, cue, from, lexicon, limit);
	if (first === null || first >= limit) return null;
	let to = reporterFrom(units, first, contrastedClause(units, first, limit), lexicon) - 1;
	while (to > first && lexicon.conjunctions.has((units[to] as Unit).word)) to--;
	return { from: first, to };
}

/**
 * Where ", while the other side …" begins: what is set against somebody's words is not part of them. After a
 * quotation any further clause outside the marks is the reporter's.
 */
export function contrastedClause(units: readonly Unit[], first: number, limit: number): number {
	for (let i = first + 1; i < limit; i++) {
		const unit = units[i] as Unit;
		const quoted = (units[i - 1] as Unit).quoted;
		if (unit.gap === ' ' && !unit.quoted && !quoted) continue;
		// "swore that nobody will: “…”": the quotation after a colon is a statement of its own.
		if (unit.quoted && i > first + 1 && /:\s*$/.test(unit.gap)) return i;
		// A semicolon outside quotation marks ends the clause.
		if (/;/.test(unit.gap)) return i;
		// "said the deal was dead — a line Moss dismissed": what the reporter calls it.
		if (/[—–]/.test(unit.gap) && /^(?:an?|una?|the)$/.test(unit.word) && GLOSS.test(units[i + 1]?.word ?? '')) return i;
		// "did say that it must stop, but not that she would act"
		if (
			/^(?:but|pero)$/.test(unit.word) &&
			/^(?:not|no)$/.test(units[i + 1]?.word ?? '') &&
			/^(?:that|que)$/.test(units[i + 2]?.word ?? '')
		)
			return i;
		// "who once said that “fish don’t vote,” is back"
		if (quoted && i - 1 === first && (units[i - 1] as Unit).closing === ',' && IS.test(unit.word)) return i;
		// "said “…” and that …": a further statement.
		if (quoted && i - 1 === first && /^(?:and|y|but|pero)$/.test(unit.word) && /^(?:that|que)$/.test(units[i + 1]?.word ?? ''))
			return i;
		if (
			quoted &&
			i - 1 === first &&
			AFTER_QUOTATION.test(unit.word) &&
			(/[,;]/.test(unit.gap) || (units[i - 1] as Unit).closing === ',')
		)
			return i;
		if (!/[,;]/.test(unit.gap) && !((units[i - 1] as Unit).quoted && (units[i - 1] as Unit).closing === ',')) continue;
		if (CONTRAST.test(unit.word)) return i;
	}
	return limit;
}

const GLOSS =
	/^(?:line|claim|charge|remark|comment|phrase|view|position|argument|accusation|assertion|warning|threat|promise|pledge|statement|frase|afirmación|acusación|versión|tesis|postura|idea|advertencia|amenaza|promesa)$/;
const IS = /^(?:is|was|has|had|will|es|fue|ha|está)$/;
const CONTRAST = /^(?:while|whereas|mientras)$/;
const AFTER_QUOTATION =
	/^(?:while|whereas|as|but|after|before|mientras|pero|tras|aunque|although|though|in|en|on|referring|adding|al|and|y)$/;

function firstContentUnit(sentence: Sentence, cue: Cue, from: number, lexicon: CueLexicon, limit: number): number | null {
	const { units } = sentence;
	let i = from;
	if (i >= limit) return null;
	const next = units[i] as Unit;
	if (/:\s*["“«'¿¡—–-]*\s*$/.test(next.gap) || next.quoted) return i;
	// "What Ferrer said was that …", "Lo que dijo Ferrer fue: “…”"
	if (COPULA.test(next.word) && isTight(next)) {
		const said = units[i + 1];
		if (!said || i + 1 >= limit) return null;
		if (said.quoted || /:\s*["“«]?\s*$/.test(said.gap)) return i + 1;
		return lexicon.complementizers.has(said.word) && i + 2 < limit ? i + 2 : null;
	}
	// «esperó a que terminaran»: waiting, not hoping.
	if (cue.form?.lemma === 'esperar' && next.word === 'a') return null;
	// "said neither that …", "nothing that Ferrer said suggests …"
	if (/^(?:neither|ni|suggests?|means|shows|implies)$/.test(next.word)) return null;
	if (/^(?:if|whether|si)$/.test(next.word)) return conditionFrom(units, i, limit);
	// "says that is not what she asked for": a subject.
	const subject = next.word === 'that' && lexicon.timeWords.has(units[i + 1]?.word ?? '') ? units[i + 2] : units[i + 1];
	if (next.word === 'that' && /^(?:is|was|isn't|wasn't|'s)$/.test(subject?.word ?? '')) return i;
	if (lexicon.complementizers.has(next.word) && !isDay(units, i, lexicon)) return i + 1 < limit ? i + 1 : null;
	const clausal = cue.form === null || cue.form.frames[0] === 'clause' || cue.form.frames[0] === 'addressee';
	const opener = findOpener(units, i, limit, lexicon, isAddressed(cue));
	const introduced = colonQuotation(units, i, limit);
	// "recordó además que ya le dijo que no: «…»": the clause comes first.
	if (introduced !== null)
		return opener !== null && opener < introduced && lexicon.complementizers.has((units[opener - 1] as Unit).word)
			? opener
			: introduced;
	const infinitive = infinitiveAfter(units, i, limit, cue, lexicon);
	// "wants to stay", "wants a boat": only what others are to do is said.
	if (infinitive !== null || /^(?:want|amenazar|comprometer)$/.test(cue.form?.lemma ?? '')) return infinitive;
	const parted = afterParenthesis(units, i, limit, lexicon);
	if (parted !== null) return parted;
	// "dice lo mismo cuando dice algo", "says the same": no words are given.
	const same =
		/^(?:lo|the|algo|something)$/.test(next.word) && /^(?:mismo|same|similar|parecido)$/.test(units[i + 1]?.word ?? '');
	if (same && !units.slice(i, limit).some(({ quoted }) => quoted)) return null;
	if (NOTHING_SAID.test(next.word) && isTight(next) && (next.word !== 'as' || units[i + 1]?.word === 'much')) return null;
	if (opener !== null) return opener;
	// A comma right after the cue ends what it governs: "…, Trump said, as …".
	if (/[,;)—–]/.test(next.gap)) {
		return null;
	}
	// "warned against a raid": without the word it would be what somebody wants.
	if (next.word === 'against' || next.word === 'contra') return clausal && i + 2 < limit ? i : null;
	if (cue.form?.prepositions.includes(next.word)) return i + 1 < limit ? i + 1 : null;
	if (!clausal) {
		const start = afterTime(units, i, limit, lexicon);
		// "called it a mistake": the pronoun stands for what was spoken of before.
		return OBJECT_PRONOUN.test((units[start] as Unit).word) && start + 2 < limit ? start + 1 : start;
	}
	const said = pastHow(units, i, limit, lexicon);
	if (said === null) return null;
	i = said;
	const timed = pastDay(units, i, limit, lexicon);
	if (timed !== null) return timed;
	const placed = clausal ? pastPlace(units, i, limit, lexicon) : null;
	if (placed !== null) return placed;
	if (startsAdjunct(units, i, lexicon)) return null;
	if (cue.form?.frames[0] === 'addressee') return pastAddressee(units, i, limit, lexicon);
	return i;
}

/** "said if the owners refuse, the state will step in" is a condition; "explained whether …" tells what was not told here. */
function conditionFrom(units: readonly Unit[], from: number, limit: number): number | null {
	if ((units[from] as Unit).word === 'whether') return null;
	const comma = units.findIndex((unit, i) => i > from + 2 && i < limit && /^\s*,/.test(unit.gap));
	return comma > 0 && comma + 2 < limit ? from : null;
}

const COPULA = /^(?:was|is|es|fue|era)$/;

/** "told owners that", "promised owners that". */
function isAddressed({ form }: Cue): boolean {
	return form !== null && (form.frames.includes('addressee') || form.lemma === 'promise');
}

/** "said, however, that …"; "Sí dijo, y está grabado, que …": past what two commas set off to "that". */
function afterParenthesis(units: readonly Unit[], from: number, limit: number, lexicon: CueLexicon): number | null {
	if (!/^\s*,/.test((units[from] as Unit).gap)) return null;
	for (let i = from + 1; i + 1 < limit && i - from < 9; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted || /[;:.]/.test(unit.gap)) return null;
		if (!/^\s*,/.test(unit.gap)) continue;
		return lexicon.complementizers.has(unit.word) && unit.word !== 'if' && unit.word !== 'si' ? i + 1 : null;
	}
	return null;
}

/** "said so", "said nothing of the sort", "promised as much": no words are given. */
const NOTHING_SAID = /^(?:himself|herself|itself|themselves|so|nothing|little|more|as|much|nada|algo|eso|esto|ello|mismo)$/;
const OBJECT_PRONOUN = /^(?:it|this|that|them|him)$/;

/** "welcomed the strike in so many words: “…”": the quotation after a colon is what was said. */
function colonQuotation(units: readonly Unit[], from: number, limit: number): number | null {
	for (let i = from; i < limit && i - from < 20; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted) return /:\s*$/.test(unit.gap) ? i : null;
	}
	return null;
}

/** True when a finite verb stands among the units, as far as their forms tell. */
export function hasVerb(units: readonly Unit[], lexicon: CueLexicon): boolean {
	return units.some(
		(unit, i) =>
			!unit.quoted &&
			(looksFinite(unit, lexicon) ||
				// "se quedan", "no viven": the present tense of any Spanish verb.
				(/^(?:se|les?|nos|no)$/.test(units[i - 1]?.word ?? '') &&
					/[aeé]n?$/.test(unit.word) &&
					!lexicon.prepositions.has(unit.word)) ||
				(lexicon.auxiliaries.has(unit.word) && unit.word !== 's') ||
				/n't$|'(?:re|ll|ve|d)$/.test(unit.word) ||
				// "que hubiera heridos"
				/^(?!cualquiera|siquiera).{2,}(?:iera|ieran|iese|iesen)$/.test(unit.word)),
	);
}

const COLON = /:\s*["“«'¿¡—–-]*\s*$/;
const COMMA = /[,;]/;

/** "told reporters", "said in a statement on Friday": from the cue on, where "that", a colon or a quotation opens the content. */
function findOpener(units: readonly Unit[], from: number, limit: number, lexicon: CueLexicon, addressed: boolean): number | null {
	const beginsDay = isDay(units, from, lexicon);
	if (lexicon.complementizers.has((units[from] as Unit).word) && !beginsDay) return from + 1 < limit ? from + 1 : null;
	for (let i = from; i < limit && i - from < 26; i++) {
		const unit = units[i] as Unit;
		const opens = i > from || !isParted(unit, COMMA);
		if (i > from && isParted(unit, COLON)) return i;
		if (unit.quoted && i > from) {
			const whole = unit.quoted.innerEnd - unit.quoted.innerStart > 24;
			if (/,\s*$/.test(unit.gap)) return whole ? i : null;
			// «denunció ante el Consejo “un ataque que …”»: what was said, to whom and where between.
			const last = i + 1 >= limit || /^\s*[,;]/.test((units[i + 1] as Unit).gap);
			return whole &&
				last &&
				lexicon.prepositions.has((units[from] as Unit).word) &&
				adjunctOnly(units, from, i, lexicon, addressed)
				? i
				: null;
		}
		if (lexicon.complementizers.has(unit.word) && unit.word !== 'if' && unit.word !== 'si' && i > from && opens) {
			// «condenó el ataque, después de que Blanco informara»: when, not what.
			const de = units[i - 1]?.word === 'de';
			const since = (de ? units[i - 2]?.word : units[i - 1]?.word) ?? '';
			if (unit.word === 'que' && (de ? /^(?:después|luego|antes)$/ : /^(?:desde|hasta|para|sin|puesto)$/).test(since))
				return null;
			if (isDay(units, i, lexicon)) continue;
			// "insiste en el cártel, al que atribuye …": a relative clause.
			if (/^(?:al|del|el|la|los|las|lo)$/.test((units[i - 1] as Unit).word)) return null;
			// "agreed to a talk that had been planned": a relative clause; Spanish leaves the subject out here.
			const next = units[i + 1];
			if (unit.word === 'that' && next && !next.quoted && (lexicon.auxiliaries.has(next.word) || looksFinite(next, lexicon)))
				return null;
			if (adjunctOnly(units, from, i, lexicon, addressed)) return i + 1 < limit ? i + 1 : null;
			return null;
		}
		if (lexicon.verbHints.has(unit.word)) return null;
	}
	return null;
}

/** "told the Assembly that month that …": the first "that" tells when. "said that week was hard" has no second. */
function isDay(units: readonly Unit[], i: number, lexicon: CueLexicon): boolean {
	const [that, time, next] = [units[i], units[i + 1], units[i + 2]];
	return that?.word === 'that' && lexicon.timeWords.has(time?.word ?? '') && next?.word === 'that' && isTight(next);
}

/** True when only an adjunct or somebody spoken to stands between the cue and "that". */
function adjunctOnly(units: readonly Unit[], from: number, to: number, lexicon: CueLexicon, addressed: boolean): boolean {
	const head = (units[from] as Unit).word;
	const second = units[from + 1]?.word ?? '';
	const time = timeLength(units, from, to - 1);
	const when =
		time > 0 ||
		head === 'hace' ||
		PLACES.has(head) ||
		head === 'last' ||
		lexicon.timeWords.has(head) ||
		(lexicon.determiners.has(head) && lexicon.timeWords.has(second));
	if (!addressed && !when && !lexicon.prepositions.has(head) && !lexicon.adverbs.has(head) && !/(?:ly|mente)$/.test(head))
		return false;
	for (let i = from; i < to; i++) {
		const { word, quoted } = units[i] as Unit;
		if (quoted) return false;
		if (lexicon.pronouns.has(word) && i === from) return false;
		if (lexicon.verbHints.has(word) && !lexicon.timeWords.has(word)) return false;
	}
	return true;
}

const PLACES = new Set('allí ahí aquí allá there here'.split(' '));

/**
 * Units to ranges of exact words: a stretch that is one quotation, or quotations and nothing else, gives the words
 * within the marks; anything else is one range from first to last unit with the marks inside it.
 */
export function rangesOf(text: string, sentence: Sentence, from: number, to: number): Range[] {
	const units = sentence.units.slice(from, to + 1);
	if (units.every(({ quoted }) => quoted !== null))
		return units
			.map(({ quoted }) => innerRange(text, quoted as NonNullable<Unit['quoted']>))
			.filter(({ start, end }) => end > start);
	const first = units[0] as Unit;
	const last = units.at(-1) as Unit;
	return [withSigns(text, first.start, last.end)];
}

/** "$18.75 an hour", "¿quién paga?", "12%": signs that belong to the first and the last word. */
function withSigns(text: string, from: number, to: number): Range {
	let [start, end] = [from, to];
	while (start > 0 && /[$€£¿¡#@]/.test(text[start - 1] as string)) start--;
	if (/[%°]/.test(text[end] ?? '')) end++;
	const words = text.slice(start, end);
	if (/[?!]/.test(text[end] ?? '') && /[¿¡]/.test(words)) end++;
	if (text[end] === ')' && words.lastIndexOf('(') > words.lastIndexOf(')')) end++;
	return { start, end };
}
