import { expression } from '../text/expression';
import { isAdjunct, isAside } from './asides';
import { contentAfter, contrastedClause, hasVerb, rangesOf } from './content';
import type { Cue } from './find-cues';
import type { CueLexicon } from './lexicon/cue';
import { isTight } from './subject';
import { subjectAfter } from './subject-after';
import type { Range } from './triple';
import type { Sentence, Unit } from './units';

const SMALL = expression`^\p{Ll}`;
const CLAUSE_BEGINS = expression`^(?:it|there|this|that|they|we|\p{Ll}+r(?:á|án|ía|ían))$`;

/** Content that stands before a cue, and what goes on after the cue has interrupted it. */
export class AroundCue {
	private readonly units: readonly Unit[];

	constructor(
		private readonly text: string,
		private readonly sentence: Sentence,
		private readonly lexicon: CueLexicon,
	) {
		this.units = sentence.units;
	}

	/** “…,” she said; the troops will not come, she said. */
	contentBefore(start: number, from: number, cue: Cue, inverted: boolean, end: number): Range[] | null {
		const gap = (this.units[start] as Unit).gap;
		const before = this.units[start - 1] as Unit;
		if (before.quoted) {
			if (/[;:]/.test(gap) || (/\./.test(gap) && before.closing !== '.')) return null;
			let first = start - 1;
			while (first > from && (this.units[first] as Unit).quoted && (this.units[first - 1] as Unit).quoted) first--;
			// The quotation ends a clause that began outside it: “…” is part of the whole clause.
			const leadsUp = first > from && !/[.!?;:]/.test((this.units[first] as Unit).gap);
			const whole = leadsUp && (before.closing === ',' || this.endsInQuotation(from, first, gap));
			return rangesOf(this.text, this.sentence, whole ? from : first, start - 1);
		}
		const phrase = cue.kind === 'phrase';
		if (!phrase && !/^\s*[,—–-]\s*$/.test(gap)) return null;
		if (phrase && !/^[\s,]*$/.test(gap)) return null;
		if (!phrase && !this.endsClause(cue, inverted, end, from)) return null;
		let first = from;
		// "Moss — the name is Finnish, he says — has heard it": between two dashes.
		const inDashes = DASH.test(this.units[end + 1]?.gap ?? '');
		for (let i = from + 1; i < start; i++) {
			const between = (this.units[i] as Unit).gap;
			if (/[;:]\s/.test(between) || (inDashes && DASH.test(between))) first = i;
		}
		if (start - first < 2 && !this.goesOn(end)) return null;
		// "But two days earlier, and on the record, …"
		const opener = first + (this.lexicon.conjunctions.has((this.units[first] as Unit).word) ? 1 : 0);
		const participle = /.{2}(?:ing|ndo)$/.test((this.units[opener] as Unit).word) && !this.goesOn(end);
		if (
			(participle || isAdjunct(this.units, opener, start, this.lexicon)) &&
			!hasVerb(this.units.slice(first, start), this.lexicon)
		)
			return this.goesOn(end) ? this.afterDangling(end, this.units.length) : null;
		return rangesOf(this.text, this.sentence, first, start - 1);
	}

	/** «El puerto “no aceptará la venta”, dijo»: the quotation has the verb of the words before it. */
	private endsInQuotation(from: number, quotation: number, gap: string): boolean {
		const { quoted } = this.units[quotation] as Unit;
		if (quoted === null || !/^\s*,/.test(gap) || !SMALL.test(this.text.slice(quoted.innerStart, quoted.innerEnd))) return false;
		const words = this.units.slice(from, quotation);
		return words.some(({ capital }) => capital) && words.every(isTight) && !hasVerb(words, this.lexicon);
	}

	/** "un informe que, según él, ha ratificado …": the clause that the source interrupts goes on after it. */
	afterDangling(end: number, limit: number): Range[] | null {
		const next = this.units[end + 1];
		if (!next || end + 1 >= limit || !/,/.test(next.gap)) return null;
		return rangesOf(this.text, this.sentence, end + 1, contrastedClause(this.units, end + 1, limit) - 1);
	}

	/** "Washington and Mexico, the ambassador said, remain …": a comma right after the cue, and the clause again after it. */
	private goesOn(end: number): boolean {
		const next = this.units[end + 1];
		return next !== undefined && /^\s*,/.test(next.gap) && !next.quoted && !isAside(next, this.lexicon);
	}

	/** True when nothing that could be content follows a cue and its subject. */
	private endsClause(cue: Cue, inverted: boolean, end: number, from: number): boolean {
		// "the ministry had warned two days before, puts …": somebody spoken to or a time, and a comma.
		if (end > cue.head && !inverted) return true;
		const subject = inverted ? subjectAfter(this.sentence, cue.head + 1, this.lexicon) : null;
		const clause = contentAfter(this.sentence, cue, cue.head + 1, this.lexicon, this.units.length);
		if (clause === null) return true;
		// "Nobody had raised it, she replied: a bombing was …"; "…, dijo Delpiano, «Pero …»": said on both sides.
		const gap = (this.units[clause.from] as Unit).gap;
		const parted = /:\s*["“«‘]?\s*$/.test(gap) || ((this.units[clause.from] as Unit).quoted !== null && /^\s*,/.test(gap));
		if (parted && this.isClauseOfItsOwn(cue.group.from, from)) return true;
		// "said Petro in Bogotá": what follows is the inverted subject.
		return subject !== null && clause.from <= subject.to;
	}

	/** "…, she said, and it would go on refusing"; "…, dijo, y volverá a ocurrir": not "…, she said, and left". */
	private goesOnWithAnd(at: number): boolean {
		if (!this.lexicon.conjunctions.has((this.units[at] as Unit).word)) return false;
		const next = this.units[at + 1];
		return next !== undefined && !next.quoted && CLAUSE_BEGINS.test(next.word);
	}

	/** A clause with a verb, that no conjunction or participle makes part of the cue's: not "When he left, she said: …". */
	private isClauseOfItsOwn(end: number, from: number): boolean {
		let first = from;
		for (let i = from + 1; i < end; i++) if (/[;:]/.test((this.units[i] as Unit).gap)) first = i;
		const { boundaries, prepositions, adverbs, conjunctions, timeWords } = this.lexicon;
		const { word } = this.units[first] as Unit;
		if ([boundaries, prepositions, adverbs, conjunctions, timeWords].some((words) => words.has(word))) return false;
		if (/^(?:told|shown|given|taken)$|(?:ed|ing|ndo|ad[oa]s?|id[oa]s?)$/.test(word) && !/^(?:nothing|anything)$/.test(word))
			return false;
		const clause = this.units.slice(first, end);
		if (clause.length > 3 && hasVerb(clause, this.lexicon)) return true;
		// A long one has a verb that no list knows ("turns"), unless it is a time: "The morning after the raid on Caracas".
		return clause.length > 6 && !clause.slice(0, 4).some((unit) => timeWords.has(unit.word));
	}

	/** "was described by Rubio as …": from "as" on, or the quotation after the agent; "was called a breach by Petro". */
	passive(cue: Cue, end: number, limit: number): Range[] | null {
		const by = this.units.findIndex((unit, i) => i > cue.head && i <= end && /^(?:by|por)$/.test(unit.word));
		if (by > cue.head + 1) {
			const first = /^(?:as|de|como)$/.test((this.units[cue.head + 1] as Unit).word) ? cue.head + 2 : cue.head + 1;
			return first < by ? rangesOf(this.text, this.sentence, first, by - 1) : null;
		}
		const next = this.units[end + 1];
		if (!next || end + 1 >= limit) return null;
		// «fue tachada por Ferrer de “error”»
		const called = /^(?:as|como)$/.test(next.word) || (next.word === 'de' && DESCRIBES.test(cue.form?.lemma ?? ''));
		if (!called && !next.quoted) return null;
		const from = next.quoted ? end + 1 : end + 2;
		if (from >= limit) return null;
		// «La medida, calificada por Ferrer de “error”, fue aprobada»: a participle's words end with its comma.
		const comma = this.units.findIndex((unit, k) => k > from && k < limit && /^\s*,/.test(unit.gap));
		const to = cue.group.from === cue.head && comma > 0 ? comma : limit;
		return rangesOf(this.text, this.sentence, from, to - 1);
	}

	/** After “…,” she said, “…”, or a clause that the cue interrupts: the rest of it. */
	resumed(end: number, limit: number, left: readonly Range[]): Range[] | null {
		const next = this.units[end + 1];
		if (!next || end + 1 >= limit) return null;
		if (!next.quoted && /:\s*$/.test(next.gap) && !isQuoted(this.units, left[0]?.start ?? 0, left[0]?.end ?? 0))
			return rangesOf(this.text, this.sentence, end + 1, contrastedClause(this.units, end + 1, limit) - 1);
		if (!next.quoted && /^\s*,/.test(next.gap) && !isQuoted(this.units, left[0]?.start ?? 0, left[0]?.end ?? 0)) {
			if (this.goesOnWithAnd(end + 1)) return rangesOf(this.text, this.sentence, end + 2, limit - 1);
			if (isAside(next, this.lexicon)) return null;
			return rangesOf(this.text, this.sentence, end + 1, contrastedClause(this.units, end + 1, limit) - 1);
		}
		let joined = /[,;]/.test(next.gap);
		for (let i = end + 1; i < limit && i - end < 14; i++) {
			const unit = this.units[i] as Unit;
			if (unit.quoted) {
				// “And whoever tries,” she added, “will pay”: right behind the comma, however short.
				const long = unit.quoted.innerEnd - unit.quoted.innerStart > (i === end + 1 && /^\s*,\s*$/.test(unit.gap) ? 3 : 10);
				// “…,” she said, but “…”; …, vino a decir; pero “…”.
				return long && (/[,.:—–]|\s-/.test(unit.gap) || (joined && i > end + 1))
					? rangesOf(this.text, this.sentence, i, i)
					: null;
			}
			joined &&= this.lexicon.conjunctions.has(unit.word) || unit.word === 'that' || unit.word === 'que';
			if (joined) continue;
			// An adjunct may stand between: "she said on Friday, “…”".
			const adjunct =
				this.lexicon.prepositions.has(unit.word) ||
				this.lexicon.timeWords.has(unit.word) ||
				this.lexicon.determiners.has(unit.word);
			if (i === end + 1 && !/,/.test(unit.gap) && !adjunct) return null;
		}
		return null;
	}
}

/** True when a quotation stands in a stretch of characters. */
export function isQuoted(units: readonly Unit[], start: number, end: number): boolean {
	return units.some(({ quoted }) => quoted !== null && quoted.start < end && start < quoted.end);
}

const DASH = /[—–]/;
const DESCRIBES = /^(?:calificar|tachar|tildar|catalogar)$/;
