import type { Lang } from '../domain/lang';
import { contentAfter, rangesOf } from './content';
import { type Cue, findCues } from './find-cues';
import type { CueLexicon } from './lexicon/cue';
import { ENGLISH } from './lexicon/english';
import { SPANISH } from './lexicon/spanish';
import { isTight, type Stretch, subjectAfter, subjectBefore, verbGroupStart } from './subject';
import type { Range, Triple } from './triple';
import { type Sentence, sentencesOf, type Unit } from './units';

/** The cue lexicon of a language. */
export function lexiconOf(lang: Lang): CueLexicon {
	return lang === 'es' ? SPANISH : ENGLISH;
}

/**
 * The attributions of one block in reading order, before anybody is resolved: who is written to say what, by rules
 * over the words around verbs of saying and quotation marks. Method and references: `docs/attribution.md`.
 */
export function findTriples(text: string, lang: Lang): Triple[] {
	const lexicon = lexiconOf(lang);
	const found: Triple[] = [];
	let open: Triple | null = null;
	for (const sentence of sentencesOf(text)) {
		const triples = new SentenceReader(text, sentence, lexicon).read();
		if (triples.length > 0) {
			found.push(...triples);
			open = triples.at(-1) ?? null;
			continue;
		}
		const floating = floatingQuotation(text, sentence);
		if (floating.length === 0) {
			open = null;
		} else if (open && hasQuotation(text, open)) {
			// “…,” she said. “…”: the same person goes on.
			const joined: Triple = { ...open, content: [...open.content, ...floating] };
			found[found.indexOf(open)] = joined;
			open = joined;
		} else {
			const alone: Triple = { source: null, cue: null, content: floating, denied: false, elided: true };
			found.push(alone);
			open = alone;
		}
	}
	return found;
}

/** The quotations of a sentence that holds nothing else. */
function floatingQuotation(text: string, sentence: Sentence): Range[] {
	if (!sentence.units.every(({ quoted }) => quoted !== null)) return [];
	return rangesOf(text, sentence, 0, sentence.units.length - 1).filter(({ start, end }) => end - start >= 12);
}

function hasQuotation(text: string, triple: Triple): boolean {
	return triple.content.some(({ start, end }) => /["“«]/.test(text.slice(Math.max(0, start - 1), end + 1)));
}

interface Placed {
	readonly cue: Cue;
	readonly subject: Stretch | null;
	readonly inverted: boolean;
	readonly elided: boolean;
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
		const placed = findCues(this.sentence, this.lexicon).map((cue) => this.place(cue));
		const triples: Triple[] = [];
		for (const [i, here] of placed.entries()) {
			if (here === null) continue;
			const next = placed.slice(i + 1).find((other) => other !== null && other !== undefined) ?? null;
			const triple = this.triple(here, next, placed.slice(0, i).findLast((other) => other !== null) ?? null);
			if (triple) triples.push(triple);
		}
		return withoutRepeats(triples);
	}

	/** Finds the subject of a cue. */
	private place(cue: Cue): Placed | null {
		const { lexicon, sentence } = this;
		if (cue.kind === 'phrase') {
			const subject = subjectAfter(sentence, cue.head + 1, lexicon);
			return subject ? { cue, subject, inverted: true, elided: false } : null;
		}
		if (cue.passive) {
			const by = this.agent(cue.head);
			return by ? { cue, subject: by, inverted: true, elided: false } : null;
		}
		if (cue.form?.form === 'gerund') {
			const before = this.units[cue.group.from - 1];
			const tight = before !== undefined && isTight(this.units[cue.group.from] as Unit);
			if (tight && /^(?:by|of|for|without)$/.test(before?.word ?? '')) return null;
			const progressive = subjectBefore(sentence, cue.group.from, lexicon);
			const auxiliary = cue.group.from < cue.head && lexicon.auxiliaries.has((this.units[cue.group.from] as Unit).word);
			if (auxiliary && progressive.kind === 'found') return { cue, subject: progressive.stretch, inverted: false, elided: false };
			return { cue, subject: this.mainSubject(cue.group.from), inverted: false, elided: true };
		}
		const before = subjectBefore(sentence, cue.group.from, lexicon);
		if (before.kind === 'found') {
			const only = this.units[before.stretch.from] as Unit;
			if (before.stretch.from === before.stretch.to && lexicon.emptySubjects.has(only.word)) return null;
			if (cue.form?.noun && !this.isNounPhrase(before.stretch)) return null;
			return { cue, subject: before.stretch, inverted: false, elided: false };
		}
		if (before.kind === 'shared') return { cue, subject: this.mainSubject(cue.group.from), inverted: false, elided: true };
		const after = cue.group.from === cue.head || lexicon === SPANISH ? subjectAfter(sentence, cue.head + 1, lexicon) : null;
		if (after && this.isNounPhrase(after)) return { cue, subject: after, inverted: true, elided: false };
		// Spanish leaves the subject out: "Dijo que …"; English does not.
		if (lexicon === SPANISH && cue.form?.form === 'finite') return { cue, subject: null, inverted: false, elided: true };
		return null;
	}

	/** The phrase after "by" or "por". */
	private agent(head: number): Stretch | null {
		for (let i = head + 1; i < Math.min(this.units.length, head + 8); i++) {
			const { word, quoted } = this.units[i] as Unit;
			if (quoted) continue;
			if (word === 'by' || word === 'por') return subjectAfter(this.sentence, i + 1, this.lexicon);
		}
		return null;
	}

	/** The subject of the clause that a joined verb or a participle belongs to: the first noun phrase of the sentence. */
	private mainSubject(before: number): Stretch | null {
		const start = this.clauseStart(before);
		for (let i = start + 1; i < before; i++) {
			const unit = this.units[i] as Unit;
			if (unit.quoted || !this.isVerb(unit)) continue;
			const from = verbGroupStart(this.sentence, i, this.lexicon);
			const subject = subjectBefore(this.sentence, from, this.lexicon);
			if (subject.kind === 'found' && subject.stretch.from >= start) return subject.stretch;
			const inverted = subjectAfter(this.sentence, i + 1, this.lexicon);
			if (inverted && inverted.to < before && this.lexicon.verbs.has(unit.word) && this.isNounPhrase(inverted)) return inverted;
		}
		return null;
	}

	/** Where the clause of a unit begins: after the last "while" or "but" that a comma sets off, or at the sentence's start. */
	private clauseStart(before: number): number {
		// A conjunction right before the verb joins it to the clause; it begins none.
		for (let i = before - 2; i > 0; i--) {
			const unit = this.units[i] as Unit;
			const after = this.units[i - 1] as Unit;
			const parted = /[,;]/.test(unit.gap) || (after.quoted !== null && after.closing === ',');
			if (parted && /^(?:while|whereas|but|mientras|pero|aunque|although|though)$/.test(unit.word)) return i + 1;
			if (/;/.test(unit.gap)) return i;
		}
		return 0;
	}

	private isVerb(unit: Unit): boolean {
		const { verbHints, auxiliaries, verbs } = this.lexicon;
		if (verbHints.has(unit.word) || auxiliaries.has(unit.word)) return true;
		if (verbs.get(unit.word)?.some(({ form, noun }) => form === 'finite' && !noun)) return true;
		return /(?:ed|ó|aron|ieron)$/.test(unit.word) && !unit.capital;
	}

	private isNounPhrase({ from, to }: Stretch): boolean {
		const first = this.units[from] as Unit;
		if (this.lexicon.pronouns.has(first.word)) return from === to || /^\s*[,.;]/.test(this.units[from + 1]?.gap ?? '.');
		for (let i = from; i <= to; i++) if ((this.units[i] as Unit).capital) return true;
		return this.lexicon.determiners.has(first.word) && to > from;
	}

	private triple(here: Placed, next: Placed | null, previous: Placed | null): Triple | null {
		const { cue } = here;
		const content = this.content(here, next, previous);
		if (content === null || content.length === 0) return null;
		const source = here.subject ? this.rangeOf(here.subject) : null;
		if (source === null && !here.elided) return null;
		const denied = cue.form?.denies ?? false;
		return { source, cue: this.rangeOf(cue.group), content, denied, elided: here.elided && source === null };
	}

	private rangeOf({ from, to }: Stretch): Range {
		return { start: (this.units[from] as Unit).start, end: (this.units[to] as Unit).end };
	}

	private content(here: Placed, next: Placed | null, previous: Placed | null): Range[] | null {
		const { cue, subject, inverted } = here;
		const start = Math.min(cue.group.from, !inverted && subject && !here.elided ? subject.from : cue.group.from);
		const end = Math.max(cue.head, inverted && subject ? subject.to : cue.head);
		const limit = this.limitAfter(end, next);
		if (cue.passive) return this.passiveContent(end, limit);
		const quotable = cue.kind === 'phrase' || cue.form?.frames.includes('clause') || cue.form?.frames.includes('addressee');
		const leftLimit = previous && cue.kind === 'verb' ? this.leftLimit(previous, start) : 0;
		if (quotable && start > leftLimit && cue.form?.form !== 'gerund') {
			const left = this.contentBefore(start, leftLimit, cue);
			if (left) {
				const after = this.resumed(end, limit);
				return after ? [...left, ...after] : left;
			}
		}
		if (cue.kind === 'phrase') {
			// "According to the ministry, …"
			const first = end + 1;
			if (first >= limit || !/,/.test((this.units[first] as Unit).gap)) return null;
			return rangesOf(this.text, this.sentence, first, limit - 1);
		}
		const right = contentAfter(this.sentence, cue, end + 1, this.lexicon, limit);
		if (right) return rangesOf(this.text, this.sentence, right.from, right.to);
		return null;
	}

	/** Content cannot reach into a later clause that has a cue and a subject of its own. */
	private limitAfter(end: number, next: Placed | null): number {
		if (next === null || next.subject === null || next.elided || next.inverted) {
			if (next && next.elided && next.cue.form?.form === 'gerund' && /,/.test((this.units[next.cue.group.from] as Unit).gap)) {
				if (next.cue.group.from > end + 1) return next.cue.group.from;
			}
			// "said … and warned …": the second verb of the same speaker ends the content of the first.
			const joint = next?.elided && next.cue.form?.form === 'finite' ? next.cue.group.from - 1 : -1;
			if (joint > end + 1 && this.lexicon.conjunctions.has((this.units[joint] as Unit).word)) return joint;
			return this.units.length;
		}
		const { from } = next.subject;
		for (let i = from; i > end + 1 && from - i < 3; i--) {
			const unit = this.units[i] as Unit;
			const joined = this.units[i - 1] as Unit;
			if (this.isClauseJoint(joined) && i - 1 > end) return i - 1;
			if (/[;]/.test(unit.gap)) return i;
		}
		return this.units.length;
	}

	private isClauseJoint(unit: Unit): boolean {
		return /^(?:and|while|but|whereas|y|mientras|pero|aunque|though|although)$/.test(unit.word) && !unit.quoted;
	}

	private leftLimit(previous: Placed, start: number): number {
		const last = Math.max(previous.cue.head, previous.inverted && previous.subject ? previous.subject.to : 0);
		for (let i = start; i > last; i--) if (this.isClauseJoint(this.units[i] as Unit)) return i + 1;
		return last + 1;
	}

	/** “…,” she said; the troops will not come, she said. */
	private contentBefore(start: number, from: number, cue: Cue): Range[] | null {
		const gap = (this.units[start] as Unit).gap;
		const before = this.units[start - 1] as Unit;
		if (before.quoted) {
			if (/[.;:]/.test(gap)) return null;
			let first = start - 1;
			while (first > from && (this.units[first] as Unit).quoted && (this.units[first - 1] as Unit).quoted) first--;
			const whole = first > from && !/[.!?;]/.test((this.units[first] as Unit).gap) && before.closing === ',';
			// The quotation ends a clause that began outside it: “…” is part of the whole clause.
			if (whole && first - from >= 1) return rangesOf(this.text, this.sentence, from, start - 1);
			return rangesOf(this.text, this.sentence, first, start - 1);
		}
		const phrase = cue.kind === 'phrase';
		if (!phrase && !/^\s*[,—–-]\s*$/.test(gap)) return null;
		if (phrase && !/^[\s,]*$/.test(gap)) return null;
		const endsHere = this.endsClause(cue);
		if (!phrase && !endsHere) return null;
		if (start - from < 3) return null;
		return rangesOf(this.text, this.sentence, from, start - 1);
	}

	/** True when nothing that could be content follows a cue and its subject. */
	private endsClause(cue: Cue): boolean {
		const limit = this.units.length;
		const subject = subjectAfter(this.sentence, cue.head + 1, this.lexicon);
		const clause = contentAfter(this.sentence, cue, cue.head + 1, this.lexicon, limit);
		if (clause === null) return true;
		// "said Petro in Bogotá": what follows is the inverted subject.
		return subject !== null && clause.from <= subject.to;
	}

	/** After “…,” she said, “…”: the rest of the quotation or of the clause. */
	private resumed(end: number, limit: number): Range[] | null {
		for (let i = end + 1; i < limit && i - end < 14; i++) {
			const unit = this.units[i] as Unit;
			if (unit.quoted)
				return unit.quoted.innerEnd - unit.quoted.innerStart > 10 && /[,.:]/.test(unit.gap)
					? rangesOf(this.text, this.sentence, i, i)
					: null;
			if (i === end + 1 && !/,/.test(unit.gap)) {
				// An adjunct may stand between: "she said on Friday, “…”".
				if (
					!this.lexicon.prepositions.has(unit.word) &&
					!this.lexicon.timeWords.has(unit.word) &&
					!this.lexicon.determiners.has(unit.word)
				)
					return null;
			}
		}
		return null;
	}

	/** "was described by Rubio as …": from "as" on, or what was said before the verb. */
	private passiveContent(end: number, limit: number): Range[] | null {
		const first = end + 1;
		if (first >= limit) return null;
		const next = this.units[first] as Unit;
		if (next.word !== 'as' && next.word !== 'como' && !next.quoted) return null;
		const from = next.quoted ? first : first + 1;
		return from < limit ? rangesOf(this.text, this.sentence, from, limit - 1) : null;
	}
}

/** Two cues for one content ("said, adding") stay two; the same content twice with the same source is one. */
function withoutRepeats(triples: readonly Triple[]): Triple[] {
	return triples.filter(
		(triple, i) =>
			!triples
				.slice(0, i)
				.some(
					(other) =>
						other.content[0]?.start === triple.content[0]?.start &&
						other.content.at(-1)?.end === triple.content.at(-1)?.end &&
						other.source?.start === triple.source?.start,
				),
	);
}
