import { isAdjunct, isAside, isClauseJoint, tailEnd } from './asides';
import { contentAfter, contrastedClause, hasVerb, rangesOf } from './content';
import { type Cue, findCues } from './find-cues';
import type { CueLexicon } from './lexicon/cue';
import { mainClause, type Placed, placeCue } from './place-cue';
import { looksFinite, type Stretch, subjectAfter } from './subject';
import type { Range, Triple } from './triple';
import type { Sentence, Unit } from './units';

/** The attributions of one sentence, in reading order. */
export function readSentence(text: string, sentence: Sentence, lexicon: CueLexicon): Triple[] {
	return new SentenceReader(text, sentence, lexicon).read();
}

class SentenceReader {
	private readonly units: readonly Unit[];

	constructor(
		private readonly text: string,
		private readonly sentence: Sentence,
		private readonly lexicon: CueLexicon,
	) {
		this.units = sentence.units;
	}

	read(): Triple[] {
		const placed = findCues(this.sentence, this.lexicon).map((cue) => placeCue(cue, this.sentence, this.lexicon));
		const triples: Triple[] = [];
		for (const [i, here] of placed.entries()) {
			if (here === null) continue;
			const next = placed.slice(i + 1).find((other) => other !== null) ?? null;
			const previous = placed.slice(0, i).findLast((other) => other !== null) ?? null;
			const triple = this.triple(here, next, previous);
			if (triple) triples.push(triple);
		}
		const introduced = this.introducedQuotation(triples);
		if (introduced) triples.push(introduced);
		return withoutRepeats(triples);
	}

	private triple(here: Placed, next: Placed | null, previous: Placed | null): Triple | null {
		const { cue } = here;
		const content = this.content(here, next, previous);
		if (content === null || content.length === 0) return null;
		if (cue.form?.needsQuotation && !this.isClauseOrQuotation(content)) return null;
		const source = here.subject ? this.rangeOf(here.subject) : null;
		if (source === null && !here.elided) return null;
		return {
			source,
			cue: this.rangeOf(cue.group),
			content,
			denied: cue.form?.denies ?? false,
			elided: here.elided && source === null,
			possessive: cue.kind === 'possessive',
			plural: source === null && /[aeo]n$/.test((this.units[cue.head] as Unit).word),
		};
	}

	/** “Marco Rubio put it this way: ‘…’”: a quotation after a colon belongs to the subject of the clause before it. */
	private introducedQuotation(triples: readonly Triple[]): Triple | null {
		const at = this.units.findIndex((unit, i) => i > 1 && unit.quoted !== null && /:\s*[—–-]?\s*$/.test(unit.gap));
		const unit = this.units[at];
		if (!unit || triples.some(({ content }) => content.some(({ start, end }) => start < unit.end && unit.start < end)))
			return null;
		const clause = mainClause(at, this.sentence, this.lexicon);
		const content = rangesOf(this.text, this.sentence, at, at);
		if (clause === null) return this.elidedBefore(at, content);
		return {
			source: this.rangeOf(clause.subject),
			cue: this.rangeOf(clause.verb),
			content,
			denied: false,
			elided: false,
			plural: false,
		};
	}

	/** "Y sobre la recompensa fue tajante: «…»": Spanish leaves the subject out here as well. */
	private elidedBefore(at: number, content: readonly Range[]): Triple | null {
		const verb = this.units.findIndex((unit, i) => i < at && !unit.quoted && looksFinite(unit, this.lexicon));
		if (verb < 0 || !this.lexicon.relatives.has('quien')) return null;
		const plural = /[aeó]n$/.test((this.units[verb] as Unit).word);
		return { source: null, cue: this.rangeOf({ from: verb, to: verb }), content, denied: false, elided: true, plural };
	}

	/** "defendió que …", "defended the “…”": after "that", or with words in quotation marks. */
	private isClauseOrQuotation(content: readonly Range[]): boolean {
		const first = this.units.findIndex((unit) => unit.start >= (content[0]?.start ?? 0));
		if (this.lexicon.complementizers.has(this.units[first - 1]?.word ?? '')) return true;
		return content.some(({ start, end }) => this.isQuoted(start, end));
	}

	private isQuoted(start: number, end: number): boolean {
		return this.units.some(({ quoted }) => quoted !== null && quoted.start < end && start < quoted.end);
	}

	private rangeOf({ from, to }: Stretch): Range {
		return { start: (this.units[from] as Unit).start, end: (this.units[to] as Unit).end };
	}

	private content(here: Placed, next: Placed | null, previous: Placed | null): Range[] | null {
		const { cue, subject, inverted } = here;
		const start = Math.min(cue.group.from, !inverted && subject && !here.elided ? subject.from : cue.group.from);
		const end = tailEnd(this.units, Math.max(cue.head, inverted && subject ? subject.to : cue.head), this.lexicon);
		const limit = this.limitAfter(end, next);
		if (cue.passive) return this.passiveContent(end, limit);
		const frames = cue.form?.frames;
		const quotable = cue.form === null || frames?.includes('clause') || frames?.includes('addressee');
		const leftLimit = previous && cue.kind === 'verb' ? this.leftLimit(previous, start) : 0;
		if (quotable && start > leftLimit && cue.form?.form !== 'gerund' && cue.kind !== 'relative') {
			const dangling = cue.kind !== 'verb' && /^(?:que|that|which|what)$/.test((this.units[start - 1] as Unit).word);
			const left = dangling ? this.afterDangling(end, limit) : this.contentBefore(start, leftLimit, cue, inverted);
			if (left) {
				// What stands after the cue already is the rest.
				if ((left[0]?.start ?? 0) > (this.units[end] as Unit).start) return left;
				const after = this.resumed(end, Math.min(limit, next?.cue.group.from ?? limit), left);
				return after ? [...left, ...after] : left;
			}
		}
		if (cue.kind !== 'verb') {
			// "According to the ministry, …", "a su juicio, …", "para quien …".
			const first = end + 1;
			if (first >= limit || (cue.kind !== 'relative' && !/,/.test((this.units[first] as Unit).gap))) return null;
			// A relative clause ends with its comma: "Ferrer, para quien el peaje es justo, no asistió".
			const comma = cue.kind === 'relative' ? this.units.findIndex((unit, k) => k > first && /^\s*,/.test(unit.gap)) : -1;
			const last = comma > 0 ? comma : contrastedClause(this.units, first, limit);
			return rangesOf(this.text, this.sentence, first, last - 1);
		}
		const right = contentAfter(this.sentence, cue, end + 1, this.lexicon, limit);
		if (right === null) return null;
		if (!this.isClause(cue, end, right)) return null;
		// Two words without quotation marks are a thing, not something said; after "that" they may be a clause ("que zarparán").
		const units = this.units.slice(right.from, right.to + 1);
		const short = right.to - right.from < 2 && units.every(({ quoted }) => quoted === null);
		const that = this.lexicon.complementizers.has((this.units[right.from - 1] as Unit).word);
		if (short && !(that && hasVerb(units, this.lexicon))) return null;
		return rangesOf(this.text, this.sentence, right.from, right.to);
	}

	/** "announced the sum on Thursday" says something of a sum; a clause or a quotation it is not. */
	private isClause(cue: Cue, end: number, right: Stretch): boolean {
		const { form } = cue;
		if (
			form?.frames[0] !== 'clause' ||
			form.frames.includes('object') ||
			form.frames.includes('infinitive') ||
			form.lemma === 'say'
		)
			return true;
		if (right.from > end + 1 || /:/.test((this.units[right.from] as Unit).gap)) return true;
		const units = this.units.slice(right.from, right.to + 1);
		if (TAKES_THINGS.has(form.lemma)) return units.some(({ quoted }) => quoted !== null);
		return units.some(({ quoted }) => quoted !== null) || hasVerb(units, this.lexicon);
	}

	/** Content cannot reach into a later clause that has a cue of its own. */
	private limitAfter(end: number, next: Placed | null): number {
		const limit = this.temporalLimit(end);
		if (next === null) return limit;
		const { from } = next.cue.group;
		if (next.elided || next.subject === null) {
			if (next.cue.form?.form === 'gerund') return from > end + 1 && /,/.test((this.units[from] as Unit).gap) ? from : limit;
			// "said … and warned …": the second verb of the same speaker ends the content of the first.
			const joint = next.cue.form?.form === 'finite' ? from - 1 : -1;
			return joint > end + 1 && this.lexicon.conjunctions.has((this.units[joint] as Unit).word) ? joint : limit;
		}
		if (next.inverted) return limit;
		for (let i = next.subject.from; i > end + 1 && next.subject.from - i < 3; i--) {
			if (isClauseJoint(this.units[i - 1] as Unit) && i - 1 > end) return i - 1;
			if (/[;]/.test((this.units[i] as Unit).gap)) return i;
		}
		return limit;
	}

	/** "When she promises that there will be no soldiers, she speaks to …": the content ends with the subordinate clause. */
	private temporalLimit(end: number): number {
		for (let i = end; i >= 0; i--) {
			const unit = this.units[i] as Unit;
			if (/^(?:cuando|when|whenever|si|if)$/.test(unit.word)) {
				const comma = this.units.findIndex((later, k) => k > end + 1 && /^\s*,/.test(later.gap));
				return comma > 0 ? comma : this.units.length;
			}
			if (i < end && !unit.quoted && /[,;:]/.test((this.units[i + 1] as Unit).gap)) break;
		}
		return this.units.length;
	}

	private leftLimit(previous: Placed, start: number): number {
		const last = Math.max(previous.cue.head, previous.inverted && previous.subject ? previous.subject.to : 0);
		for (let i = start; i > last; i--) if (isClauseJoint(this.units[i] as Unit)) return i + 1;
		return last + 1;
	}

	/** “…,” she said; the troops will not come, she said. */
	private contentBefore(start: number, from: number, cue: Cue, inverted: boolean): Range[] | null {
		const gap = (this.units[start] as Unit).gap;
		const before = this.units[start - 1] as Unit;
		if (before.quoted) {
			if (/[;:]/.test(gap) || (/\./.test(gap) && before.closing !== '.')) return null;
			let first = start - 1;
			while (first > from && (this.units[first] as Unit).quoted && (this.units[first - 1] as Unit).quoted) first--;
			// The quotation ends a clause that began outside it: “…” is part of the whole clause.
			const whole = first > from && !/[.!?;:]/.test((this.units[first] as Unit).gap) && before.closing === ',';
			return rangesOf(this.text, this.sentence, whole ? from : first, start - 1);
		}
		const phrase = cue.kind === 'phrase';
		if (!phrase && !/^\s*[,—–-]\s*$/.test(gap)) return null;
		if (phrase && !/^[\s,]*$/.test(gap)) return null;
		if (!phrase && !this.endsClause(cue, inverted)) return null;
		let first = from;
		for (let i = from + 1; i < start; i++) if (/[;:]/.test((this.units[i] as Unit).gap)) first = i;
		if (start - first < 2 && !this.goesOn(cue)) return null;
		if (isAdjunct(this.units, first, start, this.lexicon) && !hasVerb(this.units.slice(first, start), this.lexicon))
			return this.goesOn(cue) ? this.afterDangling(tailEnd(this.units, cue.head, this.lexicon), this.units.length) : null;
		return rangesOf(this.text, this.sentence, first, start - 1);
	}

	/** "un informe que, según él, ha ratificado …": the clause that the source interrupts goes on after it. */
	private afterDangling(end: number, limit: number): Range[] | null {
		const next = this.units[end + 1];
		if (!next || end + 1 >= limit || !/,/.test(next.gap)) return null;
		return rangesOf(this.text, this.sentence, end + 1, contrastedClause(this.units, end + 1, limit) - 1);
	}

	/** "Washington and Mexico, the ambassador said, remain …": a comma right after the cue, and the clause again after it. */
	private goesOn(cue: Cue): boolean {
		const next = this.units[tailEnd(this.units, cue.head, this.lexicon) + 1];
		return next !== undefined && /^\s*,/.test(next.gap) && !next.quoted && !isAside(next, this.lexicon);
	}

	/** True when nothing that could be content follows a cue and its subject. */
	private endsClause(cue: Cue, inverted: boolean): boolean {
		const subject = inverted ? subjectAfter(this.sentence, cue.head + 1, this.lexicon) : null;
		const clause = contentAfter(this.sentence, cue, cue.head + 1, this.lexicon, this.units.length);
		if (clause === null) return true;
		// "said Petro in Bogotá": what follows is the inverted subject.
		return subject !== null && clause.from <= subject.to;
	}

	/** After “…,” she said, “…”, or a clause that the cue interrupts: the rest of it. */
	private resumed(end: number, limit: number, left: readonly Range[]): Range[] | null {
		const next = this.units[end + 1];
		if (!next || end + 1 >= limit) return null;
		if (!next.quoted && /^\s*,/.test(next.gap) && !this.isQuoted(left[0]?.start ?? 0, left[0]?.end ?? 0)) {
			if (isAside(next, this.lexicon)) return null;
			return rangesOf(this.text, this.sentence, end + 1, contrastedClause(this.units, end + 1, limit) - 1);
		}
		for (let i = end + 1; i < limit && i - end < 14; i++) {
			const unit = this.units[i] as Unit;
			if (unit.quoted) {
				const long = unit.quoted.innerEnd - unit.quoted.innerStart > 10;
				return long && /[,.:—–]/.test(unit.gap) ? rangesOf(this.text, this.sentence, i, i) : null;
			}
			// An adjunct may stand between: "she said on Friday, “…”".
			const adjunct =
				this.lexicon.prepositions.has(unit.word) ||
				this.lexicon.timeWords.has(unit.word) ||
				this.lexicon.determiners.has(unit.word);
			if (i === end + 1 && !/,/.test(unit.gap) && !adjunct) return null;
		}
		return null;
	}

	/** "was described by Rubio as …": from "as" on, or the quotation after the agent. */
	private passiveContent(end: number, limit: number): Range[] | null {
		const next = this.units[end + 1];
		if (!next || end + 1 >= limit || (next.word !== 'as' && next.word !== 'como' && !next.quoted)) return null;
		const from = next.quoted ? end + 1 : end + 2;
		return from < limit ? rangesOf(this.text, this.sentence, from, limit - 1) : null;
	}
}

/** Verbs whose object is as often a thing as a clause: without "that" they are taken to announce a thing. */
const TAKES_THINGS = new Set(
	'announce disclose reveal report anunciar revelar informar detallar presentar exponer plantear'.split(' '),
);

/** Two cues for one content ("said, adding") stay two; the same content twice with the same source is one. */
function withoutRepeats(triples: readonly Triple[]): Triple[] {
	const same = (a: Triple, b: Triple) =>
		a.content[0]?.start === b.content[0]?.start &&
		a.content.at(-1)?.end === b.content.at(-1)?.end &&
		a.source?.start === b.source?.start;
	return triples.filter((triple, i) => !triples.slice(0, i).some((other) => same(other, triple)));
}
