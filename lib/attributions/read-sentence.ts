import { AroundCue, isQuoted } from './around-cue';
import { tailEnd } from './asides';
import { reporterFrom } from './clause-end';
import { contentAfter, contrastedClause, hasVerb, rangesOf } from './content';
import { doubtedFrom, isAgainst, isSomebodyElses, thingEnd } from './doubts';
import { type Cue, findCues } from './find-cues';
import { isInfinitive } from './infinitives';
import { introducedQuotation } from './introduced';
import { judgedWords } from './judgements';
import { type CueForm, type CueLexicon, saysClause } from './lexicon/cue';
import { Limits } from './limits';
import { nounsOf, withNouns } from './nouns';
import { predicateOf } from './objects';
import { opinionsOf } from './opinions';
import { type Placed, placeCue } from './place-cue';
import type { Stretch } from './subject';
import { nameRange, type Range, type Triple } from './triple';
import type { Sentence, Unit } from './units';

/** The attributions of one sentence, in reading order. */
export function readSentence(text: string, sentence: Sentence, lexicon: CueLexicon): Triple[] {
	return new SentenceReader(text, sentence, lexicon).read();
}

class SentenceReader {
	private readonly units: readonly Unit[];
	private readonly limits: Limits;
	private readonly around: AroundCue;

	constructor(
		private readonly text: string,
		private readonly sentence: Sentence,
		private readonly lexicon: CueLexicon,
	) {
		this.units = sentence.units;
		this.limits = new Limits(this.units, lexicon);
		this.around = new AroundCue(text, sentence, lexicon);
	}

	read(): Triple[] {
		const placed = findCues(this.sentence, this.lexicon).map((cue) => placeCue(cue, this.sentence, this.lexicon));
		const triples: Triple[] = [];
		for (const [i, here] of placed.entries()) {
			if (here === null) continue;
			const next = placed.slice(i + 1).find((other) => other !== null) ?? null;
			const previous = placed.slice(0, i).findLast((other) => other !== null) ?? null;
			const others = placed.slice(i + 1).filter((other) => other !== null && other !== next) as Placed[];
			const added = this.limits.addedFrom(others);
			const triple = this.triple(here, next, previous, added);
			if (triple && !this.isToldWish(here, triple, triples)) triples.push(...this.partsOf(triple));
			else placed[i] = null;
		}
		const introduced = introducedQuotation(this.text, this.sentence, this.lexicon, triples);
		if (introduced) triples.push(introduced);
		const all = withNouns(this.text, triples, nounsOf(this.text, this.sentence, this.lexicon));
		return withoutRepeats(withOpinions(this.text, all, opinionsOf(this.text, this.sentence, this.lexicon)));
	}

	/** "said that she wants the boats to stay", "Ferrer, her aides say, wants …": part of what somebody says. */
	private isToldWish({ cue, subject }: Placed, triple: Triple, before: readonly Triple[]): boolean {
		if (!/^(?:want|querer)$/.test(cue.form?.lemma ?? '') || triple.cue === null) return false;
		const at = triple.cue.start;
		if (before.some(({ content }) => content.some(({ start, end }) => start <= at && at < end))) return true;
		const words = subject ? this.units.slice(subject.from, subject.to + 1) : [];
		return words.some(({ word, capital }) => !capital && this.lexicon.verbs.get(word)?.some(({ form }) => form === 'finite'));
	}

	private triple(here: Placed, next: Placed | null, previous: Placed | null, added: number): Triple | null {
		const { cue } = here;
		const content = this.content(here, next, previous, added);
		if (content === null || content.length === 0) return null;
		// "agregó que, a su modo de ver, …": the words between the commas lead in another statement, and are none.
		const led = next?.cue.kind === 'possessive' ? this.rangeOf(next.cue.group) : null;
		if (led && content.some(({ start }) => start >= led.start && start < led.end)) return null;
		if (cue.form?.needsQuotation && !this.isClauseOrQuotation(cue.form, content)) return null;
		const source = here.subject ? nameRange(this.text, this.rangeOf(here.subject)) : null;
		if (source === null && !here.elided) return null;
		return {
			source,
			cue: this.rangeOf(cue.group),
			content,
			denied: this.isDenied(cue, content),
			elided: here.elided && source === null,
			possessive: cue.kind === 'possessive',
			shared: source === null && (here.shared === true || (cue.kind === 'verb' && !this.lexicon.relatives.has('quien'))),
			plural: source === null && /[aeo]n$/.test((this.units[cue.head] as Unit).word),
		};
	}

	/** A whole clause and, beside it, a quotation are two statements: one in the reporter's words and one in the speaker's. */
	private partsOf(triple: Triple): Triple[] {
		const { content } = triple;
		if (content.length < 2) return [triple];
		const wordsOf = ({ start, end }: Range) => this.units.filter((unit) => unit.start < end && start < unit.end);
		const clauses = content.filter(
			(range) => wordsOf(range).every(({ quoted }) => !quoted) && hasVerb(wordsOf(range), this.lexicon),
		);
		const rest = content.filter((range) => !clauses.includes(range));
		const split =
			clauses.length > 0 && rest.length > 0 && rest.every((range) => wordsOf(range).every(({ quoted }) => quoted !== null));
		return split ? [clauses, rest].map((part) => ({ ...triple, content: part })) : [triple];
	}

	/** "defendió que …", "defended the “…”": after "that", or with words in quotation marks. */
	private isClauseOrQuotation({ lemma }: CueForm, content: readonly Range[]): boolean {
		const first = this.units.findIndex((unit) => unit.start >= (content[0]?.start ?? 0));
		if (this.lexicon.complementizers.has(this.units[first - 1]?.word ?? '')) return true;
		if (lemma === 'say_that' && /:\s*$/.test(this.units[first]?.gap ?? '')) return true;
		if (lemma === 'say_that' && this.units[first - 1]?.word === 'a' && isInfinitive(this.units, first, this.lexicon)) return true;
		return content.some(({ start, end }) => isQuoted(this.units, start, end));
	}

	private rangeOf({ from, to }: Stretch): Range {
		return { start: (this.units[from] as Unit).start, end: (this.units[to] as Unit).end };
	}

	private content(here: Placed, next: Placed | null, previous: Placed | null, added: number): Range[] | null {
		const { cue, subject, inverted } = here;
		const start = Math.min(cue.group.from, !inverted && subject && !here.elided ? subject.from : cue.group.from);
		const end = tailEnd(this.units, Math.max(cue.head, inverted && subject ? subject.to : cue.head), this.lexicon);
		const limit = Math.min(this.limits.limitAfter(end, next, subject), this.limits.relativeEnd(cue.group.from, end), added);
		if (cue.passive) return this.around.passive(cue, end, limit);
		const frames = cue.form?.frames;
		const quotable = cue.form === null || frames?.includes('clause') || frames?.includes('addressee');
		const leftLimit = previous && cue.kind === 'verb' ? this.limits.leftLimit(previous, here, start) : 0;
		// “The plane, the airline said, continued”: going on, agreeing and seeing say something only behind a quotation.
		const weak = /^(?:continue|agree|observe)$/.test(cue.form?.lemma ?? '') && !this.units[start - 1]?.quoted;
		if (quotable && !weak && start > leftLimit && cue.form?.form !== 'gerund' && cue.kind !== 'relative') {
			const dangling = cue.kind !== 'verb' && /^(?:que|that|which|what)$/.test((this.units[start - 1] as Unit).word);
			const left = dangling
				? this.around.afterDangling(end, limit)
				: this.around.contentBefore(start, leftLimit, cue, inverted, end);
			if (left) {
				// What stands after the cue already is the rest.
				if ((left[0]?.start ?? 0) > (this.units[end] as Unit).start) return left;
				const after = this.around.resumed(end, Math.min(limit, next?.cue.group.from ?? limit), left);
				return after ? [...left, ...after] : left;
			}
		}
		if (cue.kind !== 'verb') {
			// "According to the ministry, …", "a su juicio, …", "para quien …".
			let first = end + 1;
			// "De acuerdo con el diario, que dio la primicia, …": past what is told of the source.
			if (cue.kind === 'phrase' && this.lexicon.relatives.has(this.units[first]?.word ?? '')) {
				const comma = this.units.findIndex((unit, k) => k > first && /^\s*,/.test(unit.gap));
				if (comma > 0) first = comma;
			}
			if (first >= limit || (cue.kind !== 'relative' && !/,/.test((this.units[first] as Unit).gap))) return null;
			// A relative clause ends with its comma: "Ferrer, para quien el peaje es justo, no asistió".
			const comma = cue.kind === 'relative' ? this.units.findIndex((unit, k) => k > first && /^\s*,/.test(unit.gap)) : -1;
			const clause = contrastedClause(this.units, first, limit);
			const last = comma > 0 ? comma : reporterFrom(this.units, first, clause, this.lexicon);
			return rangesOf(this.text, this.sentence, first, last - 1);
		}
		const right = contentAfter(this.sentence, cue, end + 1, this.lexicon, limit);
		if (right === null) return null;
		// "Trump, she said, then answered: “…”": the words behind a later verb are that one's.
		if (next !== null && next.cue.kind === 'verb' && !next.inverted && right.from > next.cue.head) return null;
		if (!this.isClause(cue, end, right) || this.saysFrom(right.from)) return null;
		if (isSomebodyElses(this.units, cue.head, right.from, cue.form)) return null;
		const found = this.objectOf(cue, right);
		if (found !== undefined) return found && rangesOf(this.text, this.sentence, found.from, found.to);
		// Two words without quotation marks are a thing, not something said; after "that" they may be a clause ("que zarparán").
		const units = this.units.slice(right.from, right.to + 1);
		const short = right.to - right.from < 2 && units.every(({ quoted }) => quoted === null);
		const that = this.lexicon.complementizers.has((this.units[right.from - 1] as Unit).word);
		// «que faltan detalles»: two words behind "que" are a clause, "that morning" is none.
		const clause = hasVerb(units, this.lexicon) || (units.length > 1 && this.lexicon.relatives.has('quien'));
		// «confesó estar cansada»
		const infinitive =
			this.lexicon.relatives.has('quien') && units.length > 1 && isInfinitive(this.units, right.from, this.lexicon);
		if (short && !(that && clause) && !infinitive) return null;
		return rangesOf(this.text, this.sentence, right.from, right.to);
	}

	/** "The mayor Ferrer dismissed said …": the verb of somebody else begins no content. */
	private saysFrom(first: number): boolean {
		const { word, quoted, capital, tight } = this.units[first] as Unit;
		return !quoted && !capital && tight && saysClause(word, this.lexicon);
	}

	/**
	 * What follows a colon, what stands in quotation marks before the verb and what something is turned down as is what
	 * somebody says, also after "denied it", "rechazó" and "dismissed the report".
	 */
	private isDenied({ form, group }: Cue, content: readonly Range[]): boolean {
		if (!isAgainst(form)) return false;
		const start = content[0]?.start ?? 0;
		const first = this.units.findIndex((unit) => unit.end > start);
		const verb = (this.units[group.from] as Unit).start;
		if (start < verb && (this.units[first] as Unit).quoted) return false;
		if (/^(?:as|como|por|for)$/.test(this.units[first - 1]?.word ?? '')) return false;
		return !/:\s*["“«‘]?$/.test(this.text.slice(0, start));
	}

	/**
	 * Of a verb that takes a thing: what is said of it, what is denied of it, or the speaker's own words for it. `null` where
	 * these are nobody's but the reporter's, `undefined` for what is no such object.
	 */
	private objectOf({ form, group, head }: Cue, right: Stretch): Stretch | null | undefined {
		if (!form?.frames.includes('object')) return undefined;
		if (/^(?:for|on|of|about|de|sobre)$/.test(this.units[right.from - 1]?.word ?? '')) return undefined;
		// "called on Moss to free the crew", "vows to sue owners": something to be done.
		if (form.frames[0] !== 'clause' || form.frames.includes('infinitive'))
			if (/^(?:to|not)$/.test((this.units[right.from] as Unit).word)) return undefined;
		const pronoun = this.units.slice(group.from, right.from).some(({ word }) => /^(?:l[oa]s?|it|him|her|them|this)$/.test(word));
		// "descartó que …": a clause, in which "como" compares.
		const clause = isAgainst(form) && this.isClauseFrom(right.from);
		const predicate = clause ? undefined : predicateOf(this.units, right, form.lemma, pronoun);
		if (predicate !== undefined && predicate !== null) return predicate;
		const that = this.lexicon.complementizers.has((this.units[right.from - 1] as Unit).word);
		if (isAgainst(form) && !that && right.from <= head + 1) {
			const doubted = doubtedFrom(this.units, right);
			const thing = { from: doubted ?? right.from, to: right.to };
			if (doubted !== null && this.isClauseFrom(doubted)) return thing;
			const to = thingEnd(this.units, thing, this.lexicon);
			// "rechazó la ayuda" tells of a thing offered; "descartó una invasión" says that there will be none.
			const offered = /^(?:reject|dismiss|rechazar)$/.test(form.lemma) && to - thing.from < 2;
			// "denied the accusation" repeats nothing of it.
			const empty = to - thing.from < 2 && ACCUSATION.test((this.units[to] as Unit).word);
			return (offered || empty) && this.units.slice(thing.from, to + 1).every(({ quoted }) => !quoted) ? null : { ...thing, to };
		}
		const judged = judgedWords(this.units, head, right, form);
		return judged === undefined && predicate === null ? null : judged;
	}

	private isClauseFrom(first: number): boolean {
		return this.lexicon.complementizers.has((this.units[first - 1] as Unit).word);
	}

	/** "announced the sum on Thursday" says something of a sum; a clause or a quotation it is not. */
	private isClause(cue: Cue, end: number, right: Stretch): boolean {
		const { form } = cue;
		// "promised it to the fleet"
		const first = (this.units[right.from] as Unit).word;
		const that = this.lexicon.complementizers.has((this.units[right.from - 1] as Unit).word);
		if (form && NEEDS_THAT.has(form.lemma)) return that;
		if (first === 'against' || first === 'contra') return true;
		// "lo que piensa de la orden"
		if (form?.frames[0] === 'clause' && !that && /^(?:de|del|sobre|of|about)$/.test(first)) return false;
		if (/^(?:it|them)$/.test(first) && this.lexicon.prepositions.has(this.units[right.from + 1]?.word ?? '')) return false;
		if (
			form?.frames[0] !== 'clause' ||
			form.frames.includes('object') ||
			form.frames.includes('infinitive') ||
			form.lemma === 'say'
		)
			return true;
		if (right.from > end + 1 || /:/.test((this.units[right.from] as Unit).gap)) return true;
		if (isInfinitive(this.units, right.from, this.lexicon)) return right.to > right.from;
		const units = this.units.slice(right.from, right.to + 1);
		if (TAKES_THINGS.has(form.lemma)) return units.some(({ quoted }) => quoted !== null);
		return units.some(({ quoted }) => quoted !== null) || hasVerb(units, this.lexicon);
	}
}

/** Verbs whose object is as often a thing as a clause: without "that" they are taken to announce a thing. */
const TAKES_THINGS = new Set(
	'announce disclose reveal report express continue agree observe cry vent tell anunciar revelar informar detallar presentar exponer plantear'.split(
		' ',
	),
);

const ACCUSATION =
	/^(?:accusations?|allegations?|claims?|charges?|reports?|assertions?|suggestions?|rumou?rs|acusación|acusaciones|señalamientos?|versión|versiones|imputaciones|cargos|rumores|informaciones|hechos)$/;

/** Opinions beside what verbs say: one that begins a clause ends the statement before it, one that a verb gives is left out. */
function withOpinions(text: string, triples: readonly Triple[], opinions: readonly Triple[]): Triple[] {
	const fresh = opinions.filter(({ content }) => !triples.some((triple) => triple.content[0]?.start === content[0]?.start));
	if (fresh.length === 0) return [...triples];
	const starts = fresh.flatMap(({ cue }) => (cue && /[;:]\s*$/.test(text.slice(0, cue.start)) ? [cue.start] : []));
	const cut = ({ start, end }: Range): Range => {
		const at = starts.find((other) => other > start && other < end);
		return { start, end: at === undefined ? end : start + text.slice(start, at).replace(/[\s;:]+$/, '').length };
	};
	return [...triples.map((triple) => ({ ...triple, content: triple.content.map(cut) })), ...fresh].sort(
		(a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0),
	);
}

/** Verbs of thinking whose object is as often a thing: only "que" makes it a thought. */
const NEEDS_THAT = new Set('esperar temer calcular confiar desear entender querer fear worry'.split(' '));

/** Two cues for one content ("said, adding") stay two; the same content twice with the same source is one. */
function withoutRepeats(triples: readonly Triple[]): Triple[] {
	const same = (a: Triple, b: Triple) =>
		a.content[0]?.start === b.content[0]?.start &&
		a.content.at(-1)?.end === b.content.at(-1)?.end &&
		a.source?.start === b.source?.start;
	return triples.filter((triple, i) => !triples.slice(0, i).some((other) => same(other, triple)));
}
