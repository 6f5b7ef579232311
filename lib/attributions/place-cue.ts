import { type Cue, GOES_ON } from './find-cues';
import { type CueLexicon, saysClause } from './lexicon/cue';
import { isTight, PRETERITE, SOMEBODY, type Stretch, subjectBefore, verbGroupStart } from './subject';
import { subjectAfter, subjectAtEnd } from './subject-after';
import type { Sentence, Unit } from './units';
import { isNobody } from './unsaid';

/** A cue with its subject. */
export interface Placed {
	readonly cue: Cue;
	readonly subject: Stretch | null;
	/** The subject stands after the verb. */
	readonly inverted: boolean;
	/** The subject is that of an earlier verb, or is left out. */
	readonly elided: boolean;
	/** Joined by a conjunction to an earlier verb, whose subject it has. */
	readonly shared?: boolean;
}

/** Finds the subject of a cue; `null` when the cue has none and so says nothing of anybody. */
export function placeCue(cue: Cue, sentence: Sentence, lexicon: CueLexicon): Placed | null {
	const placed = place(cue, sentence, lexicon);
	// "Neither Petro nor Delpiano said that …", "Nadie ha dicho que …".
	if (placed?.subject && lexicon.refusedSubjects.test(wordsOf(sentence, placed.subject))) return null;
	if (placed?.subject && isNobody(headWords(sentence, placed.subject, lexicon), lexicon)) return null;
	// "Nothing that Ferrer said suggests", "Nada de lo que dijo Ferrer indica": what begins or ends with a verb is a clause.
	if (placed?.subject && !placed.inverted && isClause(sentence, placed.subject, lexicon)) return null;
	// "It was Moss, not Ferrer, who said": of two, the one who did not say it stands nearer.
	const [named, who] = [placed?.subject, sentence.units[cue.group.from - 1]];
	if (named && who && lexicon.relatives.has(who.word) && NOT.test(sentence.units[named.from - 1]?.word ?? '')) return null;
	// "As Ferrer said goodbye, …", "not, as Ferrer said it would be, …": a time, or a comparison.
	if (placed?.subject && isAsClause(placed.subject, cue, sentence, lexicon)) return null;
	// "according to U.S. media reports": a noun.
	if (placed?.subject && cue.kind === 'verb' && isAccording(sentence, placed.subject)) return null;
	// "se espera que …", "se dice que …": nobody's.
	if (placed && placed.subject === null && placed.elided && sentence.units[cue.head - 1]?.word === 'se') return null;
	// "Nor has Hegseth claimed that …".
	const before = placed?.subject && sentence.units.slice(Math.max(0, placed.subject.from - 3), placed.subject.from);
	if (before?.some(({ word }) => /^(?:nor|neither|tampoco|ni)$/.test(word))) return null;
	return placed;
}

const NOT = /^(?:not|no)$/;
const BODY_SAYS = /^(?:said|added|warned|announced|urged|insisted|denied|recommended|accused|demanded)$/;

function isAsClause({ from }: Stretch, { head, kind }: Cue, { units }: Sentence, { complementizers }: CueLexicon): boolean {
	const as = units[from - 1];
	const next = units[head + 1];
	if (kind !== 'verb' || as?.word !== 'as' || !next || next.quoted || /:/.test(next.gap)) return false;
	return (from === 1 || /^\s*[,;]/.test(as.gap)) && !complementizers.has(next.word);
}

function isClause({ units }: Sentence, { from, to }: Stretch, lexicon: CueLexicon): boolean {
	// "lo que dijo Ferrer indica"
	if (units[from - 2]?.word === 'que' && isTight(units[from] as Unit) && says(units[from - 1], lexicon)) return true;
	if (from === to || units.slice(from + 1, to + 1).some((unit) => !isTight(unit))) return false;
	return says(units[from], lexicon) || says(units[to], lexicon);
}

function says(unit: Unit | undefined, lexicon: CueLexicon): boolean {
	return unit !== undefined && !unit.capital && saysClause(unit.word, lexicon);
}

function isAccording({ units }: Sentence, { from, to }: Stretch): boolean {
	const [first, second] = [units[from], units[from + 1]];
	if (first?.word !== 'according' || second?.word !== 'to') return false;
	return units.slice(from + 1, to + 1).every(isTight);
}

/** The words of a subject up to what a comma or a relative clause adds. */
function headWords({ units }: Sentence, { from, to }: Stretch, { relatives }: CueLexicon): string[] {
	const end = units.findIndex((unit, i) => i > from && i <= to && (!isTight(unit) || relatives.has(unit.word)));
	return units.slice(from, end < 0 ? to + 1 : end).map(({ word }) => word);
}

function wordsOf(sentence: Sentence, { from, to }: Stretch): string {
	return sentence.units
		.slice(from, to + 1)
		.map(({ word }) => word)
		.join(' ');
}

function place(cue: Cue, sentence: Sentence, lexicon: CueLexicon): Placed | null {
	const { units } = sentence;
	const first = units[cue.group.from] as Unit;
	if (cue.kind === 'possessive') return { cue, subject: null, inverted: false, elided: true };
	if (cue.kind === 'phrase') {
		const subject = subjectAfter(sentence, cue.head + 1, lexicon);
		const verbal = lexicon.verbs.has((units[cue.head] as Unit).word);
		if (verbal && (subject === null || !isNounPhrase(subject, sentence, lexicon)))
			return { cue, subject: null, inverted: false, elided: true };
		return subject ? { cue, subject, inverted: true, elided: false } : null;
	}
	if (cue.kind === 'relative') {
		// "…, para quien": the name right before the comma.
		const to = cue.group.from - 1;
		let from = to;
		while (from > 0 && units[from]?.capital && units[from - 1]?.capital && isTight(units[from] as Unit)) from--;
		return units[from]?.capital ? { cue, subject: { from, to }, inverted: false, elided: false } : null;
	}
	if (cue.passive) {
		const by = agentOf(cue.head, sentence, lexicon);
		return by ? { cue, subject: by, inverted: true, elided: false } : null;
	}
	if (cue.form?.form === 'gerund') {
		const before = units[cue.group.from - 1];
		// "was quoted as saying"
		if (before?.word === 'as') {
			const verb = units.findLastIndex(({ word }, i) => i < cue.group.from - 1 && /^(?:quoted|cited|reported)$/.test(word));
			const quoted = subjectBefore(sentence, verbGroupStart(sentence, verb < 0 ? cue.group.from - 2 : verb, lexicon), lexicon);
			return quoted.kind === 'found' ? { cue, subject: quoted.stretch, inverted: false, elided: false } : null;
		}
		if (before && isTight(first) && /^(?:by|of|for|without|sin)$/.test(before.word)) return null;
		// "the ambassador keeps promising that …"
		if (before && isTight(first) && !before.quoted && GOES_ON.test(before.word)) {
			const going = subjectBefore(sentence, verbGroupStart(sentence, cue.group.from - 1, lexicon), lexicon);
			if (going.kind === 'found') return { cue, subject: going.stretch, inverted: false, elided: false };
		}
		const progressive = subjectBefore(sentence, cue.group.from, lexicon);
		if (cue.group.from < cue.head && lexicon.auxiliaries.has(first.word) && progressive.kind === 'found')
			return { cue, subject: progressive.stretch, inverted: false, elided: false };
		return { cue, subject: mainSubject(cue.group.from, sentence, lexicon), inverted: false, elided: true };
	}
	if (cue.form?.form === 'infinitive' && lexicon.relatives.has('quien'))
		return { cue, subject: nearestSubject(cue.group.from, sentence, lexicon), inverted: false, elided: true };
	// "lo que piensa de la orden": a thing, not a statement.
	const relative = units[cue.group.from - 1]?.word === 'que' && units[cue.group.from - 2]?.word === 'lo' && isTight(first);
	if (relative) return cleft(cue, sentence, lexicon);
	const after = subjectAfter(sentence, cue.head + 1, lexicon);
	const afterFits = after !== null && isNounPhrase(after, sentence, lexicon) && !isObjectOf(cue, after, sentence);
	// "Lo había explicado Harfuch": the object stands as a clitic, so what stands before the verb is not its subject.
	const clitic = units.slice(cue.group.from, cue.head).some(({ word }) => word === 'lo' || word === 'los');
	if (clitic && afterFits && units.slice(after.from, after.to + 1).some(({ capital }) => capital))
		return { cue, subject: after, inverted: true, elided: false };
	const before = subjectBefore(sentence, cue.group.from, lexicon);
	if (before.kind === 'found') {
		const only = units[before.stretch.from] as Unit;
		if (/^(?:whose|cuy[oa]s?)$/.test(only.word)) return null;
		if (before.stretch.from === before.stretch.to && lexicon.emptySubjects.has(only.word)) {
			// "eso repitió la jefa"; "Trinidad, it said, reserved its position".
			const named = afterFits && units.slice(after.from, after.to + 1).some(({ capital }) => capital);
			if (only.word !== 'it' && named) return { cue, subject: after, inverted: true, elided: false };
			const setOff = /^\s*,/.test(only.gap) && /^\s*,/.test(units[cue.head + 1]?.gap ?? '');
			// "It said that catches had fallen": a body; "it suggests" may be anything.
			const that = units[cue.head + 1]?.word === 'that';
			const body = that && before.stretch.from === 0 && BODY_SAYS.test(units[cue.head]?.word ?? '');
			if (only.word !== 'it' || !(setOff || body)) return null;
		}
		if (cue.form?.noun && !isNounPhrase(before.stretch, sentence, lexicon)) return null;
		// "Cuando salieron 26 presos hacia el norte sostuvo que": a clause, and a subject that is left out.
		const clause = PRETERITE.test(only.word) && !only.capital && before.stretch.to > before.stretch.from;
		if (clause && cue.form?.form === 'finite' && isTight(first)) return { cue, subject: null, inverted: false, elided: true };
		return { cue, subject: before.stretch, inverted: false, elided: false };
	}
	if (before.kind === 'shared' && cue.group.from > 1)
		return { cue, subject: mainSubject(cue.group.from, sentence, lexicon), inverted: false, elided: true, shared: true };
	const spanish = lexicon.relatives.has('quien');
	if (afterFits && (cue.group.from === cue.head || spanish)) return { cue, subject: after, inverted: true, elided: false };
	// The comma of a headline is an "and": "Okonkwo vows to sue owners, calls raid ‘piracy’".
	const present = !spanish && /[a-z]{2}s$/.test(units[cue.head]?.word ?? '') && /^\s*,\s*$/.test(first.gap);
	if (present && !/\./.test(sentence.tail)) {
		const subject = mainSubject(cue.group.from, sentence, lexicon);
		if (subject?.from === 0) return { cue, subject, inverted: false, elided: true, shared: true };
	}
	// Spanish leaves the subject out: "Dijo que …"; English does not.
	const behind = /,/.test(first.gap) || units[cue.group.from - 1]?.quoted;
	const last = spanish && behind ? subjectAtEnd(sentence, cue.head + 1, lexicon) : null;
	if (last) return { cue, subject: last, inverted: true, elided: false };
	if (spanish && (cue.form?.form === 'finite' || cue.form?.form === 'participle'))
		return { cue, subject: null, inverted: false, elided: true };
	return null;
}

/** "Lo que sí dijo Ferrer es que …": whoever stands before the copula. Without one it tells of a thing. */
function cleft(cue: Cue, sentence: Sentence, lexicon: CueLexicon): Placed | null {
	const be = sentence.units.findIndex(({ word }, i) => i > cue.head && i < cue.head + 9 && /^(?:es|fue|era)$/.test(word));
	if (be < 0) return null;
	const after = be > cue.head + 1 ? subjectAfter(sentence, cue.head + 1, lexicon) : null;
	if (after === null) return { cue, subject: null, inverted: false, elided: true };
	const subject = { from: after.from, to: Math.min(after.to, be - 1) };
	return subject.from <= subject.to && isNounPhrase(subject, sentence, lexicon)
		? { cue, subject, inverted: true, elided: false }
		: null;
}

/** "pidió otra clase de ayuda", "rechazó el plan": what follows such a verb is spoken of, unless it can be somebody. */
function isObjectOf(cue: Cue, after: Stretch, sentence: Sentence): boolean {
	// «reiteró su versión: “…”»: what one says of one's own; «dijo su hija» is somebody.
	const words = sentence.units.slice(after.from, after.to + 1);
	if (/^sus?$/.test(words[0]?.word ?? '') && SAYING.test(words[1]?.word ?? '')) return true;
	if (!cue.form?.frames.includes('object')) return false;
	return !words.some(({ capital, word }) => capital || SOMEBODY.test(word));
}

const SAYING =
	/^(?:versión|postura|posición|opinión|tesis|mensaje|rechazo|apoyo|respaldo|compromiso|llamad[oa]|llamamiento|oferta|promesa|advertencia|acusación|condena|desacuerdo|denuncia|amenaza|defensa|petición|exigencia|disposición|preocupación|solidaridad|oposición|deseo|esperanza|convicción)$/;

/** The phrase after "by" or "por". */
function agentOf(head: number, sentence: Sentence, lexicon: CueLexicon): Stretch | null {
	for (let i = head + 1; i < Math.min(sentence.units.length, head + 10); i++) {
		const { word, gap } = sentence.units[i] as Unit;
		if (/[,;:]/.test(gap)) return null;
		if (word === 'by' || word === 'por') return subjectAfter(sentence, i + 1, lexicon);
	}
	return null;
}

/** The subject of the clause that a joined verb or a participle belongs to: the first noun phrase with a verb after it. */
function mainSubject(before: number, sentence: Sentence, lexicon: CueLexicon): Stretch | null {
	return mainClause(before, sentence, lexicon)?.subject ?? null;
}

/** The subject of the nearest verb before an infinitive: "…, y el lunes De la Fuente reapareció para decir que …". */
function nearestSubject(before: number, sentence: Sentence, lexicon: CueLexicon): Stretch | null {
	const start = clauseStart(before, sentence.units);
	for (let i = before - 1; i > start; i--) {
		const unit = sentence.units[i] as Unit;
		if (unit.quoted || !isVerb(unit, lexicon)) continue;
		const subject = subjectBefore(sentence, verbGroupStart(sentence, i, lexicon), lexicon);
		if (subject.kind === 'found' && isNounPhrase(subject.stretch, sentence, lexicon)) return subject.stretch;
	}
	return mainSubject(before, sentence, lexicon);
}

/** The first verb of the clause before a unit, with its subject. */
export function mainClause(before: number, sentence: Sentence, lexicon: CueLexicon): { verb: Stretch; subject: Stretch } | null {
	const { units } = sentence;
	const start = clauseStart(before, units);
	for (let i = start; i < before; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted || !isVerb(unit, lexicon)) continue;
		const from = verbGroupStart(sentence, i, lexicon);
		const subject = subjectBefore(sentence, from, lexicon);
		if (subject.kind === 'found' && subject.stretch.from >= start) return { verb: { from, to: i }, subject: subject.stretch };
		const inverted = subjectAfter(sentence, i + 1, lexicon);
		const phrase = inverted ? units.slice(inverted.from, inverted.to + 1) : [];
		// "defendió el ataque y advirtió que": a thing does not warn.
		const somebody = phrase.some(({ capital, word }) => capital || SOMEBODY.test(word) || lexicon.pronouns.has(word));
		if (inverted && somebody && inverted.to < before && lexicon.verbs.has(unit.word) && isNounPhrase(inverted, sentence, lexicon))
			return { verb: { from, to: i }, subject: inverted };
	}
	return null;
}

/** Where the clause of a unit begins: after the last "while" or "but" that a comma sets off, or at the sentence's start. */
function clauseStart(before: number, units: readonly Unit[]): number {
	// A conjunction right before the verb joins it to the clause; it begins none.
	for (let i = before - 2; i > 0; i--) {
		const unit = units[i] as Unit;
		const previous = units[i - 1] as Unit;
		const parted = /[,;]/.test(unit.gap) || (previous.quoted !== null && previous.closing === ',');
		if (parted && /^(?:while|whereas|but|mientras|pero|aunque|although|though)$/.test(unit.word)) return i + 1;
		if (/;/.test(unit.gap)) return i;
	}
	return 0;
}

function isVerb(unit: Unit, lexicon: CueLexicon): boolean {
	const { verbHints, auxiliaries, verbs } = lexicon;
	if (verbHints.has(unit.word) || auxiliaries.has(unit.word)) return true;
	if (verbs.get(unit.word)?.some(({ form, noun }) => form === 'finite' && !noun)) return true;
	return /(?:ed|ó|aron|ieron)$/.test(unit.word) && !unit.capital;
}

/** True when a stretch of units can be somebody: it has a capital, or a determiner and a noun, or is a pronoun. */
function isNounPhrase({ from, to }: Stretch, sentence: Sentence, lexicon: CueLexicon): boolean {
	const first = sentence.units[from] as Unit;
	if (lexicon.pronouns.has(first.word)) return from === to || /^\s*[,.;]/.test(sentence.units[from + 1]?.gap ?? '.');
	for (let i = from; i <= to; i++) if ((sentence.units[i] as Unit).capital) return true;
	return lexicon.determiners.has(first.word) && to > from;
}
