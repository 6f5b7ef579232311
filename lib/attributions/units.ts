import { isAbbreviation, SENTENCE_STARTERS } from '../text/abbreviations';
import { CharClass } from '../text/char-class';
import { expression } from '../text/expression';
import { findQuoted, type Quoted } from '../text/quoted';
import { partsOf } from './interrupted';
import { type CueLexicon, saysClause } from './lexicon/cue';

const LAST_MARK = expression`[^\p{L}\p{N}]$`;

/** A word outside quotation marks, or a whole quotation. Offsets are UTF-16 in the block. */
export interface Unit {
	readonly start: number;
	readonly end: number;
	/** The word in small letters with its accents and straight apostrophes; empty for a quotation. */
	readonly word: string;
	readonly quoted: Quoted | null;
	readonly capital: boolean;
	/** What stands between this unit and the one before it in the sentence. */
	readonly gap: string;
	/** Only spaces, hyphens, an apostrophe or an abbreviation's dot part this unit from the one before it. */
	readonly tight: boolean;
	/** The last mark inside a quotation: `.`, `,`, `?` …; empty when a letter ends it, and for words. */
	readonly closing: string;
}

/** A sentence in which every quotation, however long, is one unit. */
export interface Sentence {
	readonly units: readonly Unit[];
	readonly start: number;
	readonly end: number;
	/** Punctuation after the last unit. */
	readonly tail: string;
}

const LETTERS = new CharClass(String.raw`\p{L}\p{N}`);
/** A soft hyphen belongs to its word, but begins no further part of one. */
const LETTERS_AND_SOFT_HYPHENS = new CharClass(String.raw`\p{L}\p{N}\u00ad`);
const TIGHT = /^[\s\u00ad\u200b.'’/-]*$/;
const MAX_UNITS = 400;

/** True where a mark of `marks` stands before a unit. Nearly every gap is one space, which holds none. */
export function isParted({ gap }: Unit, marks: RegExp): boolean {
	return gap !== ' ' && marks.test(gap);
}

/** Splits a block into sentences of units. `quoted` are its quotations, where they are known already. */
export function sentencesOf(text: string, lexicon: CueLexicon, quoted: readonly Quoted[] = findQuoted(text)): Sentence[] {
	const units = unitsOf(text, lexicon, quoted);
	const sentences: Sentence[] = [];
	let first = 0;
	for (let i = 1; i <= units.length; i++) {
		if (i < units.length && i - first < MAX_UNITS && !breaksBetween(units, i, first, lexicon)) continue;
		const own = units.slice(first, i);
		const head = own[0] as Unit;
		const last = own.at(-1) as Unit;
		const next = units[i];
		own[0] = { ...head, gap: '', tight: true };
		for (const [k, unit] of own.entries()) if (unit.capital && MODALS.has(unit.word)) own[k] = asName(own, k, lexicon);
		sentences.push({ units: own, start: head.start, end: last.end, tail: text.slice(last.end, next ? next.start : text.length) });
		first = i;
	}
	return sentences;
}

const MODALS = new Set(['may', 'will']);
const BEFORE_MONTH = /^(?:in|since|until|till|last|this|next|early|late|mid|by|of|from|to|through|during|before|after|and|\d+)$/;

/** "Theresa May said", "Will Hale said": a name, that keeps its capital letter so that no list takes it for the verb. */
function asName(units: readonly Unit[], i: number, lexicon: CueLexicon): Unit {
	const unit = units[i] as Unit;
	const [before, next] = [units[i - 1], units[i + 1]];
	const name = { ...unit, word: unit.word === 'may' ? 'May' : 'Will' };
	const follows = next && lexicon.adverbs.has(next.word) && !lexicon.negations.has(next.word) ? units[i + 2] : next;
	const starts = before === undefined || before.quoted !== null || before.capital || units[i - 2]?.word === 'according';
	if (!starts || (before && !before.quoted && !unit.tight)) return unit;
	if (BEFORE_MONTH.test(before?.word ?? '') && units[i - 2]?.word !== 'according') return unit;
	if (!next || !follows || !next.tight) return before ? name : unit;
	if (isPast(follows, lexicon)) return name;
	// "Will Ferrer say that", "Boats May Stay", "May 5": no name.
	if (!next.capital || before?.capital || before?.quoted) return unit;
	return units.slice(i + 1, i + 5).some((later) => isBase(later, lexicon)) ? unit : name;
}

function isPast({ word }: Unit, { verbs, verbHints }: CueLexicon): boolean {
	return verbHints.has(word) || (verbs.get(word)?.some(({ form }) => form === 'finite') ?? false);
}

function isBase({ word }: Unit, { verbs, negations, adverbs }: CueLexicon): boolean {
	if (/^(?:be|have|get|go|see|make|take|not)$/.test(word) || negations.has(word) || adverbs.has(word)) return true;
	return verbs.get(word)?.some(({ form }) => form === 'infinitive') ?? false;
}

function unitsOf(text: string, lexicon: CueLexicon, quoted: readonly Quoted[]): Unit[] {
	const units: Unit[] = [];
	const quotations = quoted.flatMap((one) => partsOf(text, one, lexicon));
	const unusual = UNUSUAL.test(text);
	const small = inSmallLetters(text);
	let from = 0;
	let gapFrom = 0;
	const addWords = (to: number) => {
		for (let start = from; start < to; ) {
			const wordEnd = endOfWord(text, start);
			if (wordEnd === start) {
				start++;
				continue;
			}
			const end = Math.min(wordEnd, to);
			const word = small === null ? text.slice(start, end).toLowerCase() : small.slice(start, end);
			const gap = text.slice(gapFrom, start);
			units.push({
				start,
				end,
				word: unusual && UNUSUAL.test(word) ? word.replace(/’/g, "'").replace(/\u00ad/g, '') : word,
				quoted: null,
				capital: word.charCodeAt(0) !== text.charCodeAt(start),
				gap,
				tight: gap === ' ' || TIGHT.test(gap),
				closing: '',
			});
			gapFrom = end;
			start = wordEnd;
		}
	};
	for (const quoted of quotations) {
		addWords(quoted.start);
		const gap = text.slice(gapFrom, quoted.start);
		const closing = LAST_MARK.exec(text.slice(quoted.innerStart, quoted.innerEnd).trimEnd())?.[0] ?? '';
		units.push({
			start: quoted.start,
			end: quoted.end,
			word: '',
			quoted,
			capital: false,
			gap,
			tight: TIGHT.test(gap),
			closing,
		});
		from = quoted.end;
		gapFrom = quoted.end;
	}
	addWords(text.length);
	return units;
}

/** A text in small letters, in one go; `null` where its words by themselves would not be the same: `İ` grows, and a `Σ` ends words in its own way. */
function inSmallLetters(text: string): string | null {
	const small = text.toLowerCase();
	return small.length === text.length && !text.includes('Σ') ? small : null;
}

/** Where the word that begins at an offset ends; the offset itself where none begins. */
function endOfWord(text: string, start: number): number {
	let end = LETTERS_AND_SOFT_HYPHENS.runEnd(text, start);
	while (end > start && JOINS.has(text.charCodeAt(end))) {
		const next = LETTERS.runEnd(text, end + 1);
		if (next === end + 1) break;
		end = next;
	}
	return end;
}

/** Apostrophes and the full stop of "U.S.", when letters follow. */
const JOINS = new Set([0x27, 0x2019, 0x2e]);
const UNUSUAL = /[’\u00ad]/;

function breaksBetween(units: readonly Unit[], i: number, first: number, lexicon: CueLexicon): boolean {
	const before = units[i - 1] as Unit;
	const after = units[i] as Unit;
	const { gap } = after;
	// Nearly every gap is one space.
	if (gap === ' ' && !before.quoted) return false;
	const begins = after.capital || after.quoted !== null || /[¿¡\d—–-]\s*$/.test(gap) || /^\d/.test(after.word);
	if (before.quoted) {
		if (/[.!?…]/.test(gap)) return begins;
		// … saying that he “will pay.” “We will see,” she added: the first quotation ends a sentence that had other words.
		if (after.quoted && before.closing === '.' && /^\s*$/.test(gap) && i >= first + 2 && !units[i - 2]?.quoted) return true;
		// A quotation that ends its own sentence: “We will not.” Sheinbaum … After ? and ! the sentence may go on: “Why?” Petro asked.
		if (!/^[\s([]*$/.test(gap) || !after.capital) return false;
		return before.closing === '.' || gap.trim() !== '' ? !saysWhatStandsBefore(units, i, lexicon) : false;
	}
	// «MADRID.- La ministra», «BOGOTÁ.— El presidente»: where it was written.
	if (/^\.\s?[-–—]+\s*$/.test(gap) && begins) return true;
	if (!/[.!?…]["”’»)\]]*\s/.test(gap) && !/\n\s*\n/.test(gap)) return false;
	// "wrote on X. On Wednesday …": the network, no initial.
	const network = before.word === 'x' && /^(?:on|en|to)$/.test(units[i - 2]?.word ?? '');
	if (
		!network &&
		/^\.\s*$/.test(gap) &&
		(before.word.length === 1 || isAbbreviation(before.word, after.word, after.capital) || /\./.test(before.word)) &&
		!after.quoted
	)
		return before.word.length > 1 && /\./.test(before.word) && after.capital && SENTENCE_STARTERS.has(after.word);
	return begins;
}

/** “There is no risk.” Sheinbaum said. A short subject, a verb of saying and nothing more: it belongs to the quotation. */
function saysWhatStandsBefore(units: readonly Unit[], from: number, lexicon: CueLexicon): boolean {
	for (let i = from; i < units.length && i - from < 7; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted || (i > from && /[,;:]/.test(unit.gap))) return false;
		if (i > from && /[.!?]\s/.test(unit.gap)) return false;
		if (!saysClause(unit.word, lexicon)) continue;
		const next = units[i + 1];
		return next === undefined || /[.!?]/.test(next.gap);
	}
	return false;
}
