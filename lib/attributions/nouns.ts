import { expressionOf } from '../text/expression';
import { contrastedClause, rangesOf } from './content';
import { thingEnd } from './doubts';
import { type CueLexicon, saysClause, set } from './lexicon/cue';
import { isTight, looksFinite, type Stretch, verbGroupStart } from './subject';
import { nameRange, type Range, type Triple } from './triple';
import type { Sentence, Unit } from './units';
import { isConditional, isNobody, isUnsaidAround } from './unsaid';

/**
 * What a noun of saying or thinking gives as somebody's: "Ferrer’s position since May has been that …", "la postura de
 * Ferrer es que …", "Ferrer’s claim that …", «su promesa de que …», "the point, for Ferrer, is that …".
 */
export function nounsOf(text: string, sentence: Sentence, lexicon: CueLexicon): Triple[] {
	const found: Triple[] = [];
	let finder: NounFinder | null = null;
	for (const [i, { word, quoted }] of sentence.units.entries()) {
		if (quoted || !(NOUNS.has(word) || POINTS.has(word))) continue;
		finder ??= new NounFinder(text, sentence, lexicon);
		const noun = finder.at(i);
		if (noun) found.push(noun);
	}
	return found;
}

/**
 * Nouns of saying beside what verbs say. "She said her hope is that …" stays what she said; "reiterated her belief that the
 * toll is fair" is one statement, the clause by the verb’s subject; somebody else’s claim within it is a second one.
 */
export function withNouns(text: string, triples: readonly Triple[], nouns: readonly Triple[]): readonly Triple[] {
	if (nouns.length === 0) return triples;
	const found = [...triples];
	for (const noun of nouns) {
		const words = noun.content[0] as Range;
		const at = found.findIndex(({ content }) => content.some(({ start, end }) => start <= words.start && words.end <= end));
		const outer = found[at];
		const own = noun.source === null || POSSESSIVE.test(text.slice(noun.source.start, noun.source.end).toLowerCase());
		if (!outer || !own) {
			found.push(noun);
			continue;
		}
		const [range] = outer.content as [Range];
		const [from, to] = [outer.cue?.start ?? 0, noun.cue?.end ?? 0];
		if (!outer.denied && outer.content.length === 1 && OWN_NOUN.test(text.slice(range.start, noun.cue?.start)))
			found[at] = { ...outer, cue: { start: from, end: to }, content: noun.content, denied: noun.denied };
	}
	return found.sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
}

const OWN_NOUN = expressionOf(String.raw`^(?:his|her|their|sus?)\s(?:\p{Ll}+\s){0,2}$`, 'i');

const NOUNS = set(
	'line position view message stance argument opinion belief conclusion contention claim assertion insistence allegation accusation statement declaration warning promise pledge vow assurance suggestion prediction denial admission complaint conviction hope fear idea theory thesis answer reply response verdict explanation reasoning reading point objection ' +
		'postura posición opinión tesis mensaje argumento conclusión convicción afirmación aseveración aseguramiento declaración advertencia promesa compromiso acusación denuncia señalamiento insistencia amenaza creencia idea teoría planteamiento alegato respuesta réplica explicación criterio lectura versión queja premisa temor esperanza apuesta desmentido reproche objeción sospecha',
);
/** "The point, for Ferrer, is that …" */
const POINTS = set('point question issue problem lesson priority cuestión asunto problema clave');
const DENIALS = /^(?:denial|desmentido)$/;
/** Nouns that a copula spells out, not a clause behind them: "the line that divides". */
const NO_CLAUSE = /^(?:line|answer|reply|response|verdict|reasoning|point|idea|reading)$/;
const BE = /^(?:is|was|been|remains|remained|es|era|fue|sido|siendo|sigue|seguía)$/;
const HAVE = /^(?:has|had|ha|había)$/;
const POSSESSIVE = /^(?:his|her|their|su|sus)$/;
/** Of words that somebody else doubts or made up: "the supposed claim". */
const DOUBTED = /^(?:supposed|alleged|purported|reported|apparent|supuest[oa]|presunt[oa]|aparente)$/;
/** "his promise that he made last year": a relative clause. */
const MADE = /^(?:made|makes|gave|gives|issued|repeated|posted|delivered|kept|broke|had|has|hizo|dio|publicó)$/;
const TOLD = /^(?:made|given|put|(?:first|since|later|long)|hech[oa]|dad[oa])$|(?:ed|ad[oa]|id[oa])$/;
const MOST = 14;

class NounFinder {
	private readonly units: readonly Unit[];

	constructor(
		private readonly text: string,
		private readonly sentence: Sentence,
		private readonly lexicon: CueLexicon,
	) {
		this.units = sentence.units;
	}

	at(i: number): Triple | null {
		const owner = this.ownerOf(i);
		if (owner === null) return POINTS.has(this.word(i)) ? this.pointFor(i) : null;
		if (!NOUNS.has(this.word(i))) return null;
		let from = i;
		while (from > owner.source.from || (from > 0 && isTight(this.units[from] as Unit) && this.isAdjective(from - 1))) from--;
		const before = this.units.slice(Math.max(0, from), owner.end + 1).map(({ word }) => word);
		if (before.some((word) => DOUBTED.test(word)) || isNobody(before, this.lexicon)) return null;
		return this.spelledOut(i, owner) ?? this.withClause(i, owner);
	}

	/** "Ferrer’s position since May has been that …". */
	private spelledOut(i: number, { source, end }: Owner): Triple | null {
		let aside = false;
		for (let k = Math.max(i, end) + 1; k < this.units.length && k - i < MOST; k++) {
			const unit = this.units[k] as Unit;
			if (unit.quoted || /[;:]/.test(unit.gap) || this.lexicon.negations.has(unit.word)) return null;
			// "Ferrer’s argument, she has said before, is that …"
			if (/,/.test(unit.gap)) aside = !aside;
			if (aside || !BE.test(unit.word)) {
				if (!aside && !unit.capital && !HAVE.test(unit.word) && looksFinite(unit, this.lexicon)) return null;
				continue;
			}
			const that = this.thatAfter(k);
			if (that === null) continue;
			return this.isOpen(Math.min(source.from, i)) ? null : this.said(source, { from: i, to: that - 1 }, that + 1, i);
		}
		return null;
	}

	/** Asked, supposed or denied: "Is her position that …?", "If her position is that …". */
	private isOpen(start: number): boolean {
		return isUnsaidAround(this.sentence, start, this.lexicon) || isConditional(this.sentence, start, this.lexicon);
	}

	/** The unit of "that" behind a copula and its adverbs: "is, simply, that", "sigue siendo que". */
	private thatAfter(copula: number): number | null {
		for (let k = copula + 1; k < this.units.length && k - copula < 4; k++) {
			const { word } = this.units[k] as Unit;
			if (word === 'that' || word === 'que') return k;
			if (!BE.test(word) && !this.lexicon.adverbs.has(word) && !/(?:ly|mente)$/.test(word)) return null;
			if (this.lexicon.negations.has(word) || BE.test(word)) return null;
		}
		return null;
	}

	/** "Ferrer’s claim that the toll is fair"; as a subject, up to the verb that goes on after it. */
	private withClause(i: number, { source, end }: Owner): Triple | null {
		if (NO_CLAUSE.test(this.word(i))) return null;
		const last = Math.max(i, end);
		const that = [1, 2].map((k) => last + k).find((k) => /^(?:that|que)$/.test(this.word(k)));
		if (that === undefined || !isTight(this.units[that] as Unit)) return null;
		// Spanish says "de que" or "en que"; "que" alone begins a relative clause.
		if (that === last + 2 && (!/^(?:de|en)$/.test(this.word(last + 1)) || this.word(that) !== 'que')) return null;
		if (that === last + 1 && this.word(that) === 'que') return null;
		const first = this.units[that + 1];
		if (!first || first.quoted) return null;
		const relative = this.isVerb(that + 1) || (this.lexicon.pronouns.has(first.word) && MADE.test(this.word(that + 2)));
		if (relative && this.word(that) === 'that') return null;
		const to = this.clauseEnd(that + 1, Math.min(source.from, i));
		return to === null ? null : this.said(source, { from: i, to: that }, that + 1, i, to);
	}

	/** The last unit of a that-clause; `null` where a verb must follow it and none is seen. */
	private clauseEnd(first: number, noun: number): number | null {
		const limit = contrastedClause(this.units, first, this.units.length) - 1;
		const start = this.lexicon.determiners.has(this.word(noun - 1)) && isTight(this.units[noun] as Unit) ? noun - 1 : noun;
		const before = this.units[start - 1];
		const opens = before === undefined || !isTight(this.units[start] as Unit) || this.lexicon.boundaries.has(before.word);
		if (!opens && before && !/^(?:but|and|y|pero)$/.test(before.word)) {
			const to = thingEnd(this.units, { from: first, to: limit }, this.lexicon);
			const told = this.units.findIndex((unit, k) => k > first + 1 && k <= to && /^\s*,/.test(unit.gap) && this.isTold(unit));
			return told > 0 ? told - 1 : to - first >= 2 ? to : null;
		}
		let verbs = 0;
		for (let k = first; k <= limit; k++) {
			const unit = this.units[k] as Unit;
			if (unit.quoted) return null;
			if (verbs > 0 && /^\s*,/.test(unit.gap)) return k - 1;
			if (k > first && (this.lexicon.conjunctions.has(unit.word) || this.lexicon.relatives.has(unit.word))) return null;
			if (!this.isVerb(k)) continue;
			const group = verbGroupStart(this.sentence, k, this.lexicon);
			if (verbs++ > 0) return group - 1;
			while (this.isVerb(k + 1)) k++;
		}
		return null;
	}

	/** "The point, for Ferrer, is that …" */
	private pointFor(i: number): Triple | null {
		const opener = this.units[i + 1];
		if (!opener || !/^\s*,/.test(opener.gap) || !/^(?:for|to|para)$/.test(opener.word)) return null;
		for (let k = i + 3; k < this.units.length && k - i < 9; k++) {
			const unit = this.units[k] as Unit;
			if (unit.quoted) return null;
			if (!/^\s*,/.test(unit.gap)) continue;
			const that = BE.test(unit.word) ? this.thatAfter(k) : null;
			return that === null || this.isOpen(i)
				? null
				: this.said({ from: i + 2, to: k - 1 }, { from: i, to: that - 1 }, that + 1, i);
		}
		return null;
	}

	/** Whose the noun is: before it ("Ferrer’s latest", "her", «su») or behind it ("of Ferrer", «de la alcaldesa»). */
	private ownerOf(i: number): Owner | null {
		let before = i - 1;
		while (before > 0 && i - before < 3 && isTight(this.units[before + 1] as Unit) && this.isAdjective(before)) before--;
		const word = this.word(before);
		if (before >= 0 && !this.units[before]?.quoted && isTight(this.units[before + 1] as Unit)) {
			if (POSSESSIVE.test(word)) return { source: { from: before, to: before }, end: i };
			if (/'s$/.test(word) || (/s$/.test(word) && /^['’]/.test(this.units[before + 1]?.gap ?? '')))
				return { source: { from: this.nameStart(before), to: before }, end: i };
		}
		if (!/^(?:la|el|las|los|una?|the|an?|es|era)$/.test(word)) return null;
		let of = i + 1;
		if (this.lexicon.relatives.has('quien') && this.word(of + 1) === 'de' && !this.lexicon.prepositions.has(this.word(of))) of++;
		if (!/^(?:de|del|of|by|from)$/.test(this.word(of)) || !isTight(this.units[of] as Unit)) return null;
		let to = of;
		while (to + 1 < this.units.length && to - i < 11 && this.goesOn(to + 1)) to++;
		// "del gobernador": the article belongs to the office.
		const bare = this.word(of) === 'del' && !this.units.slice(of + 1, to + 1).some(({ capital }) => capital);
		return to > of ? { source: { from: bare ? of : of + 1, to }, end: to } : null;
	}

	private goesOn(k: number): boolean {
		const unit = this.units[k] as Unit;
		if (unit.quoted || !isTight(unit) || BE.test(unit.word) || this.lexicon.auxiliaries.has(unit.word)) return false;
		if (this.lexicon.relatives.has(unit.word) || this.isVerb(k)) return false;
		if (/^(?:sobre|a|al|on|to|about|ante|tras|desde|since|hacia|en|in|with|con)$/.test(unit.word)) return false;
		return !(/^(?:de|en)$/.test(unit.word) && this.word(k + 1) === 'que');
	}

	private nameStart(last: number): number {
		let from = last;
		while (from > 0 && isTight(this.units[from] as Unit) && this.isName(from - 1)) from--;
		for (let k = from; k > 0 && from - k < 4 && isTight(this.units[k] as Unit); k--) {
			if (this.word(k - 1) === 'the') return k - 1;
			if (this.units[k - 1]?.quoted || this.isVerb(k - 1) || this.lexicon.prepositions.has(this.word(k - 1))) break;
		}
		return from;
	}

	private isName(k: number): boolean {
		const { capital, word } = this.units[k] as Unit;
		const { boundaries, prepositions, conjunctions, adverbs } = this.lexicon;
		return capital && ![boundaries, prepositions, conjunctions, adverbs].some((words) => words.has(word));
	}

	private isAdjective(k: number): boolean {
		const unit = this.units[k] as Unit;
		return !unit.quoted && !unit.capital && !/'s$|^(?:his|her|their|su|sus|the|an?|la|el|una?)$/.test(unit.word);
	}

	private isVerb(k: number): boolean {
		const unit = this.units[k];
		if (!unit || unit.quoted) return false;
		return (
			looksFinite(unit, this.lexicon) || (this.lexicon.auxiliaries.has(unit.word) && unit.word !== 's' && unit.word !== "'s")
		);
	}

	/** "her claim that the fleet lied, made in May", "asked about her claim that the fleet lied, said". */
	private isTold({ word, capital }: Unit): boolean {
		return TOLD.test(word) || (!capital && saysClause(word, this.lexicon));
	}

	private word(k: number): string {
		return this.units[k]?.word ?? '';
	}

	private said(source: Stretch, cue: Stretch, from: number, noun: number, to?: number): Triple | null {
		const last = to ?? contrastedClause(this.units, from, this.units.length) - 1;
		if (last - from < 1) return null;
		const range = (stretch: Stretch): Range => ({
			start: (this.units[stretch.from] as Unit).start,
			end: (this.units[stretch.to] as Unit).end,
		});
		const own = /^sus?$/.test(this.word(source.from));
		return {
			source: own ? null : nameRange(this.text, range(source)),
			cue: range(cue),
			content: rangesOf(this.text, this.sentence, from, last),
			denied: DENIALS.test(this.word(noun)),
			elided: own,
			plural: false,
			possessive: own,
		};
	}
}

interface Owner {
	readonly source: Stretch;
	/** The last unit of the noun with its owner. */
	readonly end: number;
}
