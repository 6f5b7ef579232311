import { isClauseJoint, isOnlyTail, tailEnd } from './asides';
import type { CueLexicon } from './lexicon/cue';
import type { Placed } from './place-cue';
import { looksFinite, type Stretch } from './subject';
import { isParted, type Unit } from './units';

/** How far the content of a cue can reach among the cues and clauses around it. */
export class Limits {
	constructor(
		private readonly units: readonly Unit[],
		private readonly lexicon: CueLexicon,
	) {}

	/** Content cannot reach into a later clause that has a cue of its own. */
	limitAfter(end: number, next: Placed | null, subject: Stretch | null): number {
		const limit = this.temporalLimit(end, subject?.from ?? -1);
		if (next === null) return limit;
		const { from } = next.cue.group;
		if (next.elided || next.subject === null) {
			if (next.cue.form?.form === 'gerund') {
				// "dismissed it as “a fantasy,” saying …"
				const parted = /,/.test((this.units[from] as Unit).gap) || this.units[from - 1]?.closing === ',';
				return from > end + 1 && parted ? from : limit;
			}
			// «no teme a la comisión, a la que acusó de …»: what a relative clause says is a statement of its own.
			const relative = this.relativeStart(from);
			if (relative !== null && relative > end + 1) return relative;
			// «la tachó de ilegal: “…”, afirmó»: a verb behind the quotation is none of its words.
			if (next.cue.form?.form === 'finite' && this.units[from - 1]?.quoted && /^\s*,/.test((this.units[from] as Unit).gap))
				return from > end + 1 ? Math.min(limit, from) : limit;
			// "said … and warned …": the second verb of the same speaker ends the content of the first.
			const joint = next.cue.form?.form === 'finite' ? from - 1 : -1;
			// The same with the comma of a headline.
			if (next.shared && from > end + 1 && /^\s*,\s*$/.test((this.units[from] as Unit).gap)) return Math.min(limit, from);
			return joint > end + 1 && this.lexicon.conjunctions.has((this.units[joint] as Unit).word) ? joint : limit;
		}
		if (this.isPostposed(next)) return Math.max(end + 1, Math.min(limit, this.startOf(next)));
		if (next.inverted) return limit;
		// "Rubio descartó …, Trump dijo que … y Sheinbaum contestó que …": a clause of its own, with "that".
		const that = this.lexicon.complementizers.has(this.units[next.cue.head + 1]?.word ?? '');
		if (that && next.subject.from > end + 2 && /^\s*,/.test((this.units[next.subject.from] as Unit).gap))
			return next.subject.from;
		const own = this.ownClause(next);
		if (that && own !== null && own > end + 2) return own;
		// "said they were at war — Moss called it a “conflict” — and": an aside with a speaker of its own.
		if (next.subject.from > end + 2 && /[—–]/.test((this.units[next.subject.from] as Unit).gap)) return next.subject.from;
		for (let i = next.subject.from; i > end + 1 && next.subject.from - i < 3; i--) {
			// "said that he called and that the two agreed": the clause goes on.
			if (isClauseJoint(this.units[i - 1] as Unit) && this.lexicon.complementizers.has((this.units[i] as Unit).word)) break;
			if (isClauseJoint(this.units[i - 1] as Unit) && i - 1 > end) return i - 1;
			if (/[;]/.test((this.units[i] as Unit).gap)) return i;
		}
		return limit;
	}

	/** The unit from which a cue past the next one ends what was said before: ", adding", "and asked", ", and she said". */
	addedFrom(others: readonly Placed[]): number {
		const starts = others.map((other) =>
			this.isAdded(other) || this.isJoined(other) ? other.cue.group.from : this.ownClause(other),
		);
		return Math.min(...starts.filter((start) => start !== null), this.units.length);
	}

	/** Where ", and she said" begins; `null` for a clause that is not told beside the others. */
	private ownClause({ cue, subject, inverted, elided }: Placed): number | null {
		if (subject === null || inverted || elided || cue.form?.form !== 'finite') return null;
		const joint = this.units[subject.from - 1];
		// ", and I wrote this down, “…”": an aside.
		if (/^(?:i|we)$/.test(this.units[subject.from]?.word ?? '')) return null;
		if (!joint || !this.lexicon.conjunctions.has(joint.word)) return null;
		return /^\s*,/.test(joint.gap) || this.isToldBeside(subject.from, cue.head) ? subject.from - 1 : null;
	}

	/** "said her government condemned it and her ministry warned that …": a clause before "and", another one with "that" behind. */
	private isToldBeside(subject: number, verb: number): boolean {
		if (!this.lexicon.complementizers.has(this.units[verb + 1]?.word ?? '')) return false;
		const told = this.units.slice(0, subject - 1).filter((unit) => !unit.quoted && this.isFinite(unit));
		return told.length > 1;
	}

	private isFinite(unit: Unit): boolean {
		return looksFinite(unit, this.lexicon) || this.lexicon.auxiliaries.has(unit.word);
	}

	/** The unit behind the comma of ", a la que" and ", de quien" right before a verb; `null` where there is none. */
	private relativeStart(verb: number): number | null {
		if (!/^(?:que|quien|quienes|cual|cuales)$/.test(this.units[verb - 1]?.word ?? '')) return null;
		for (let i = verb - 1; i > 0 && verb - i < 5; i--) {
			const { gap, word } = this.units[i] as Unit;
			if (/^\s*,/.test(gap)) return i < verb - 1 ? i : null;
			if (i < verb - 1 && !this.lexicon.prepositions.has(word) && !this.lexicon.determiners.has(word)) return null;
		}
		return null;
	}

	/** ", adding that …": a participle behind a comma, which goes on about the subject of an earlier verb. */
	private isAdded({ cue, elided, subject }: Placed): boolean {
		const { gap } = this.units[cue.group.from] as Unit;
		return (elided || subject === null) && cue.form?.form === 'gerund' && /^\s*,/.test(gap);
	}

	/** "… and asked that …": a further verb of the main subject, behind "and". */
	private isJoined({ cue, shared }: Placed): boolean {
		const joint = this.units[cue.group.from - 1];
		return shared === true && cue.form?.form === 'finite' && joint !== undefined && this.lexicon.conjunctions.has(joint.word);
	}

	/** "Johnson, que había elogiado el golpe, lo hizo en dos": a relative clause ends where the main verb follows its comma. */
	relativeEnd(cue: number, end: number): number {
		const { relatives, prepositions } = this.lexicon;
		if (cue === 0 || !relatives.has((this.units[cue - 1] as Unit).word)) {
			// "que en febrero había elogiado"
			const from = [2, 3].map((k) => cue - k).find((k) => k > 0 && relatives.has(this.units[k]?.word ?? ''));
			if (from === undefined || !prepositions.has(this.units[from + 1]?.word ?? '')) return this.units.length;
		}
		for (let i = end + 2; i < this.units.length; i++) {
			const unit = this.units[i] as Unit;
			if (!/^\s*,/.test(unit.gap) || unit.quoted) continue;
			const verb = /^(?:se|lo|la|le|les|no|ya|also|then)$/.test(unit.word) ? this.units[i + 1] : unit;
			if (verb && !verb.quoted && (looksFinite(verb, this.lexicon) || this.lexicon.auxiliaries.has(verb.word))) return i;
		}
		return this.units.length;
	}

	/** "…, the ministry said.": after a comma, at the end of the sentence. */
	private isPostposed(placed: Placed): boolean {
		const { cue, subject, inverted, elided } = placed;
		if (cue.kind !== 'verb' || subject === null || elided) return false;
		const end = tailEnd(this.units, inverted ? Math.max(cue.head, subject.to) : cue.head, this.lexicon);
		if (!/^\s*,/.test((this.units[this.startOf(placed)] as Unit).gap)) return false;
		return isOnlyTail(this.units, end, this.lexicon) || (inverted && this.isMoreOnSource(end + 1));
	}

	/** ", said an official briefed on the call", ", dijo un testigo de la reunión": to the end of the sentence, nothing that was said. */
	private isMoreOnSource(from: number): boolean {
		const rest = this.units.slice(from);
		const saying = ({ word, quoted, gap }: Unit) => quoted !== null || /[:;]/.test(gap) || this.lexicon.complementizers.has(word);
		return rest.length < 12 && !/^\s*,/.test(rest[0]?.gap ?? '') && !rest.some(saying);
	}

	private startOf({ cue, subject, inverted }: Placed): number {
		return inverted || subject === null ? cue.group.from : Math.min(subject.from, cue.group.from);
	}

	/** "When she promises that there will be no soldiers, she speaks to …": the content ends with the subordinate clause. */
	private temporalLimit(end: number, subject: number): number {
		for (let i = end; i >= 0; i--) {
			const unit = this.units[i] as Unit;
			if (SUBORDINATORS.has(unit.word) || (i + 1 === subject && this.isSubordinator(i))) {
				const comma = this.units.findIndex((later, k) => k > end + 1 && /^\s*,/.test(later.gap));
				return comma > 0 ? comma : this.units.length;
			}
			if (i < end && !unit.quoted && isParted(this.units[i + 1] as Unit, /[,;:]/)) break;
		}
		return this.units.length;
	}

	/** "after", «después de que», right before the subject: "After the call Rubio said" is none. */
	private isSubordinator(i: number): boolean {
		const word = (back: number): string => this.units[i - back]?.word ?? '';
		if (/^(?:aunque|although|though|while|mientras|once|after|since|because|porque)$/.test(word(0))) return true;
		if (word(0) !== 'que') return false;
		return (
			/^(?:vez|aun|desde|ya|puesto)$/.test(word(1)) || (word(1) === 'de' && /^(?:después|luego|antes|pese|pesar)$/.test(word(2)))
		);
	}

	/** The first unit that content before a cue can have, after another cue: a last "…, the ministry said" governs all of it. */
	leftLimit(previous: Placed, here: Placed, start: number): number {
		if (this.isPostposed(here) && !this.isPostposed(previous)) {
			for (let i = start; i > previous.cue.head; i--) if (isClauseJoint(this.units[i] as Unit)) return i + 1;
			return 0;
		}
		const last = Math.max(previous.cue.head, previous.inverted && previous.subject ? previous.subject.to : 0);
		for (let i = start; i > last; i--) if (isClauseJoint(this.units[i] as Unit)) return i + 1;
		return last + 1;
	}
}

const SUBORDINATORS = new Set(['cuando', 'when', 'whenever', 'si', 'if']);
