import { asTheySaid } from './as-they-said';
import { contrastedClause, rangesOf } from './content';
import type { CueLexicon } from './lexicon/cue';
import { isTight, type Stretch } from './subject';
import { nameRange, type Range, type Triple } from './triple';
import type { Sentence, Unit } from './units';

/**
 * What a sentence gives as somebody's opinion without a verb of saying: "For Ferrer, the toll is “fair”", "in Ferrer’s
 * view", "…, as Ferrer put it, …".
 */
export function opinionsOf(text: string, sentence: Sentence, lexicon: CueLexicon): Triple[] {
	const finder = new OpinionFinder(text, sentence, lexicon);
	const found: Triple[] = [];
	for (let i = 0; i < sentence.units.length; i++) {
		const opinion = finder.at(i);
		if (opinion) found.push(opinion);
	}
	return found;
}

const VIEW = /^(?:view|opinion|eyes|words|telling|account|judgment|answer|phrase|reading)$/;
/** Verbs of a judgement. Of a person in front of them, it is that person's: "Para Petro, la captura es un secuestro". */
const JUDGES =
	/^(?:is|are|looks?|seems?|means?|amounts?|es|son|está|están|hay|trata|significan?|representan?|constituyen?|deben?|debió|debería|parecen?|resultan?|equivalen?)$/;
const MOST = 12;

class OpinionFinder {
	private readonly units: readonly Unit[];

	constructor(
		private readonly text: string,
		private readonly sentence: Sentence,
		private readonly lexicon: CueLexicon,
	) {
		this.units = sentence.units;
	}

	at(i: number): Triple | null {
		const unit = this.units[i] as Unit;
		if (unit.quoted) return null;
		if (unit.word === 'for' || unit.word === 'to' || unit.word === 'para') return this.fronted(i);
		if (unit.word === 'in') return this.inTheirView(i);
		if (unit.word !== 'as' && unit.word !== 'como') return null;
		const said = asTheySaid(this.text, this.sentence, this.lexicon, i);
		return said && this.triple(said.source, said.cue, said.content);
	}

	/** "For Ferrer, the toll is “fair”"; "to him they look like an invasion"; "Para la alcaldesa no hay contradicción". */
	private fronted(i: number): Triple | null {
		const opener = this.units[i] as Unit;
		const after = i > 0 && this.lexicon.conjunctions.has((this.units[i - 1] as Unit).word) ? i - 1 : i;
		if (after > 0 && !/[;:]/.test((this.units[after] as Unit).gap)) return null;
		const to = this.phraseEnd(i + 1);
		if (to === null) return null;
		let first = to + 1;
		const next = this.units[first];
		if (!next) return null;
		const comma = /^\s*,/.test(next.gap);
		// «Para ella, “no corresponde que …”»: a whole clause, and nothing behind it.
		if (next.quoted) {
			const whole = next.quoted.innerEnd - next.quoted.innerStart > 24 && first === this.units.length - 1;
			return comma && whole ? this.triple({ from: i + 1, to }, { from: i, to: i }, this.parts(first, first), false) : null;
		}
		// "For Ferrer, speaking in Rome, the toll …"
		if (comma && (/ing$/.test(next.word) || this.lexicon.relatives.has(next.word) || /,/.test(this.gapAfterPhrase(first)))) {
			const end = this.units.findIndex((unit, k) => k > first && /^\s*,/.test(unit.gap));
			if (end > 0) first = end;
		}
		// "Para la oposición, en cambio, …"
		if (this.lexicon.prepositions.has((this.units[first] as Unit).word) && /^\s*,/.test(this.units[first + 2]?.gap ?? ''))
			first += 2;
		const clauseEnd = contrastedClause(this.units, first, this.units.length);
		// "… no hay contradicción: “…”": the quotation says it again.
		const limit = this.units[clauseEnd]?.quoted && /:\s*$/.test((this.units[clauseEnd] as Unit).gap) ? clauseEnd + 1 : clauseEnd;
		const clause = this.units.slice(first, limit);
		const quotes = clause.some(({ quoted }) => quoted !== null);
		const judges = clause.slice(0, MOST).some(({ word }) => JUDGES.test(word));
		const pronoun = /^(?:him|her|them|él|ella)$/.test((this.units[i + 1] as Unit).word);
		// "For Ferrer, the winter was hard" tells of her: without quotation marks only "to" and "para" with a judgement do.
		if (!quotes && !(judges && opener.word !== 'for') && !(pronoun && opener.word === 'to')) return null;
		if (clause.length < 2) return null;
		return this.triple({ from: i + 1, to }, { from: i, to: i }, this.parts(first, limit - 1), !quotes);
	}

	/** A clause and, after a colon, the quotation that says it again. */
	private parts(from: number, to: number): Range[] {
		const colon = this.units.findIndex((unit, k) => k > from && k <= to && unit.quoted !== null && /:\s*$/.test(unit.gap));
		if (colon < 0) return rangesOf(this.text, this.sentence, from, to);
		return [...rangesOf(this.text, this.sentence, from, colon - 1), ...rangesOf(this.text, this.sentence, colon, colon)];
	}

	/** The end of a noun phrase that can be somebody: a name, a pronoun, or an article and small words. */
	private phraseEnd(from: number): number | null {
		const first = this.units[from];
		if (!first || first.quoted || !isTight(first)) return null;
		if (/^(?:him|her|them|él|ella)$/.test(first.word)) return from;
		const named = first.capital;
		if (!named && !/^(?:the|el|la)$/.test(first.word)) return null;
		for (let k = from + 1; k < this.units.length && k - from < MOST; k++) {
			const unit = this.units[k] as Unit;
			if (/^\s*,/.test(unit.gap)) return k - 1;
			if (unit.quoted || !isTight(unit)) return null;
			// No comma: the phrase ends where a verb or another phrase begins.
			if (JUDGES.test(unit.word) || this.lexicon.negations.has(unit.word)) return k - 1;
			if (this.lexicon.determiners.has(unit.word) && named && !/^(?:of|de|del|s|for|in|al)$/.test(unit.word)) return k - 1;
		}
		return null;
	}

	private gapAfterPhrase(from: number): string {
		const apposed = /^(?:the|an?|el|la|un|una)$/.test((this.units[from] as Unit).word) || this.bareNoun(from);
		if (!apposed) return '';
		for (let k = from + 1; k < this.units.length && k - from < 7; k++) {
			const unit = this.units[k] as Unit;
			if (/,/.test(unit.gap)) return unit.gap;
			if (unit.quoted || JUDGES.test(unit.word) || this.lexicon.verbHints.has(unit.word)) return '';
		}
		return '';
	}

	/** "Para Yván Gil, canciller de Venezuela, …": an office without an article. */
	private bareNoun(from: number): boolean {
		return /^(?:de|of|del)$/.test(this.units[from + 1]?.word ?? '') && !(this.units[from] as Unit).capital;
	}

	/** "In Ferrer’s view, the toll is fair"; "the toll is, in Ferrer’s words, fair". */
	private inTheirView(i: number): Triple | null {
		for (let k = i + 1; k < this.units.length && k - i < 7; k++) {
			const unit = this.units[k] as Unit;
			if (unit.quoted || !isTight(unit)) return null;
			if (!/'s?$/.test(unit.word) && !/^['’]\s/.test(this.units[k + 1]?.gap ?? '')) continue;
			if (!VIEW.test(this.units[k + 1]?.word ?? '')) return null;
			return this.triple({ from: i + 1, to: k }, { from: i, to: k + 1 }, this.around(i, k + 1));
		}
		return null;
	}

	/** The clause around a phrase that commas set off. */
	private around(from: number, to: number): Range[] {
		const next = this.units[to + 1];
		const right =
			next && (/^\s*,/.test(next.gap) || next.quoted)
				? rangesOf(this.text, this.sentence, to + 1, contrastedClause(this.units, to + 1, this.units.length) - 1)
				: [];
		if (from === 0 || !/,/.test((this.units[from] as Unit).gap)) return right;
		let first = from - 1;
		while (first > 0 && !/[;:]/.test((this.units[first] as Unit).gap)) first--;
		return [...rangesOf(this.text, this.sentence, first, from - 1), ...right];
	}

	private triple(source: Stretch, cue: Stretch, content: Range[], opinion = false): Triple | null {
		if (content.length === 0 || source.to < source.from) return null;
		const range = ({ from, to }: Stretch): Range => ({
			start: (this.units[from] as Unit).start,
			end: (this.units[to] as Unit).end,
		});
		return {
			source: nameRange(this.text, range(source)),
			cue: range(cue),
			content,
			denied: false,
			elided: false,
			plural: false,
			opinion,
		};
	}
}
