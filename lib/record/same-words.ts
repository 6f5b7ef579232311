import type { RecordedStatement } from '../domain/recorded-statement';
import { keysOf, piecesOf, type RecordIndex, RUN, type RunPlace, type Whose, whose } from './record-index';
import { isEmptyKey } from './words';

/**
 * `same-words`: all of the words on record stand in the statement. `cut`: the statement is a part of them, be it a few
 * words or a whole sentence of several.
 */
export interface SameWords {
	readonly statement: RecordedStatement;
	readonly how: 'same-words' | 'cut';
}

/** Shorter matches could be anybody's words. */
const MIN_WORDS = 3;
const MIN_MEANINGFUL = 2;
/** A part of a quotation that is less than half of it must be longer, or it may be a phrase that everybody uses. */
const CUT_WORDS = 4;
const CUT_MEANINGFUL = 3;

/**
 * The statements on record of an actor that have the same words as a statement: the recorded words stand whole in it,
 * or its words, or its sentences for the better part, stand in the recorded ones. Word for word, spelling,
 * punctuation and English short forms apart; a near match is none. `spoken` are the statement's quotations. In the order of the record.
 */
export function sameWords(index: RecordIndex, dossier: string, actor: string, spoken: readonly string[]): SameWords[] {
	const found = new Map<RecordedStatement, SameWords['how']>();
	const places = new Map<RecordedStatement, number>();
	const add = ({ statement, at }: Run, how: SameWords['how']) => {
		if (found.get(statement) !== 'same-words') found.set(statement, how);
		places.set(statement, at);
	};
	const who = whose(dossier, actor);
	for (const quotation of spoken) {
		const pieces = piecesOf(quotation);
		for (const piece of pieces) {
			for (const run of runsOf(index, who, piece)) {
				const { wordings } = run.statement;
				if (run.whole && wordings.some(({ text }) => holdsAll(pieces, piecesOf(text)))) add(run, 'same-words');
				else if (run.all) add(run, 'cut');
			}
		}
		for (const run of sentencesCut(index, who, quotation)) add(run, 'cut');
	}
	return [...found]
		.map(([statement, how]) => ({ statement, how }))
		.sort((a, b) => (places.get(a.statement) ?? 0) - (places.get(b.statement) ?? 0));
}

interface Run extends RunPlace {
	/** A whole piece on record stands in the words. */
	readonly whole: boolean;
	/** All of the words stand in a piece on record, and are enough to be known by. */
	readonly all: boolean;
}

/** The longest runs of words that are also on record, where they reach from end to end on either side. */
function* runsOf(index: RecordIndex, who: Whose, words: Int32Array): Generator<Run> {
	const column = index.words;
	for (let from = 0; from + RUN <= words.length; from++) {
		for (const { statement, at } of index.find(who, words, from)) {
			// Found already, from an earlier word on.
			if (from > 0 && column[at - 1] === words[from - 1]) continue;
			let length = RUN;
			while (from + length < words.length && column[at + length] === words[from + length]) length++;
			const meaningful = countMeaningful(words, from, length);
			if (length < MIN_WORDS || meaningful < MIN_MEANINGFUL) continue;
			const whole = column[at - 1] === 0 && column[at + length] === 0;
			const all =
				length === words.length &&
				((length >= CUT_WORDS && meaningful >= CUT_MEANINGFUL) || 2 * length >= pieceLength(column, at, length));
			if (whole || all) yield { statement, at, whole, all };
		}
	}
}

/** Statements on record that hold whole sentences of a quotation, and with them half of its words or more. */
function sentencesCut(index: RecordIndex, who: Whose, quotation: string): Run[] {
	if (!/[.!?…]\s/.test(quotation)) return [];
	const sentences = quotation.split(/(?<=[.!?…])\s+/);
	if (sentences.length < 2) return [];
	const held = new Map<RecordedStatement, { readonly run: Run; words: number }>();
	let count = 0;
	for (const sentence of sentences) {
		const words = keysOf(sentence);
		count += words.length;
		const holders = new Map<RecordedStatement, Run>();
		for (const run of runsOf(index, who, words)) if (run.all) holders.set(run.statement, run);
		for (const [statement, run] of holders) held.set(statement, { run, words: (held.get(statement)?.words ?? 0) + words.length });
	}
	return [...held.values()].flatMap(({ run, words }) => (2 * words >= count ? [run] : []));
}

function pieceLength(column: Int32Array, at: number, length: number): number {
	let from = at;
	let to = at + length;
	while (column[from - 1] !== 0) from--;
	while (column[to] !== 0) to++;
	return to - from;
}

/** All pieces stand in the words, and one of them at least is long enough to be known by. */
function holdsAll(words: readonly Int32Array[], pieces: readonly Int32Array[]): boolean {
	const long = pieces.some((piece) => piece.length >= MIN_WORDS && countMeaningful(piece, 0, piece.length) >= MIN_MEANINGFUL);
	return long && pieces.every((piece) => words.some((spoken) => holds(spoken, piece)));
}

function holds(words: Int32Array, piece: Int32Array): boolean {
	for (let i = 0; i + piece.length <= words.length; i++) if (piece.every((word, k) => words[i + k] === word)) return true;
	return false;
}

function countMeaningful(words: Int32Array, from: number, length: number): number {
	let count = 0;
	for (let i = from; i < from + length; i++) if (!isEmptyKey(words[i] as number)) count++;
	return count;
}
