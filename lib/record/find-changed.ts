import type { Span } from '../domain/span';
import { foldText } from '../text/fold';
import { tokenize } from '../text/tokens';
import type { SourceText } from './source-text';
import { isEmptyWord } from './words';

/** So many of the words, and of those that carry meaning, must be there. */
const MOST = 0.6;
const MIN_WORDS = 3;
const MIN_MEANINGFUL = 2;
/** What a word that is there speaks for a place, and what a word too many or too few speaks against it. */
const MATCH = 2;
const MISS = -1;
/** The longest stretch that is shown around the words, in characters. */
const LONGEST = 400;

interface Word {
	readonly text: string;
	readonly block: number;
	readonly start: number;
	readonly end: number;
}

interface Cell {
	readonly score: number;
	readonly from: number;
	readonly matched: number;
	readonly meaningful: number;
}

const NOTHING: Cell = { score: 0, from: -1, matched: 0, meaningful: 0 };

/**
 * The place where most of the words of a piece stand in their order, although not as they are on record; `null` when
 * there is none. The best local alignment of words (Smith and Waterman 1981) decides; the spans are whole sentences,
 * so that what has changed at the ends is seen too.
 */
export function findChanged(piece: string, source: SourceText): { readonly spans: readonly Span[] } | null {
	const wanted = wordsOf(piece, 0);
	if (wanted.length < MIN_WORDS) return null;
	const page = source.all.flatMap(({ id, text }) => wordsOf(text, id));
	const best = align(
		wanted.map(({ text }) => text),
		page,
	);
	const meaningful = wanted.filter(({ text }) => !isEmptyWord(text)).length;
	if (best.matched < Math.max(MIN_WORDS, MOST * wanted.length)) return null;
	if (best.meaningful < Math.max(MIN_MEANINGFUL, MOST * meaningful)) return null;
	return { spans: sentencesAround(page.slice(best.from, best.to + 1), source) };
}

function wordsOf(text: string, block: number): Word[] {
	const { count, start, end } = tokenize(text);
	return Array.from({ length: count }, (_, i) => {
		const [from, to] = [start[i] as number, end[i] as number];
		return { text: foldText(text.slice(from, to)), block, start: from, end: to };
	});
}

/** `from` and `to` are the first and the last word of the page that belong to the best place. */
function align(wanted: readonly string[], page: readonly Word[]): Cell & { readonly to: number } {
	let best = { ...NOTHING, to: -1 };
	let row: Cell[] = wanted.map(() => NOTHING);
	page.forEach((word, at) => {
		const next: Cell[] = [];
		wanted.forEach((text, i) => {
			const before = (i > 0 ? row[i - 1] : undefined) ?? NOTHING;
			const same = text === word.text;
			const diagonal: Cell = {
				score: before.score + (same ? MATCH : MISS),
				from: before.score > 0 ? before.from : at,
				matched: before.matched + (same ? 1 : 0),
				meaningful: before.meaningful + (same && !isEmptyWord(text) ? 1 : 0),
			};
			const added = row[i] ?? NOTHING;
			const dropped = next[i - 1] ?? NOTHING;
			const skip = added.score >= dropped.score ? added : dropped;
			const cell = diagonal.score >= skip.score + MISS ? diagonal : { ...skip, score: skip.score + MISS };
			next[i] = cell.score > 0 ? cell : NOTHING;
			// Only what ends with a word that is there: what follows it is not part of the place.
			if (same && cell === diagonal && cell.score > best.score) best = { ...cell, to: at };
		});
		row = next;
	});
	return best;
}

/** The sentences that hold the words, block by block; the words themselves where a sentence is too long to be shown. */
function sentencesAround(words: readonly Word[], source: SourceText): Span[] {
	const spans: Span[] = [];
	for (const { id, text } of source.all) {
		const own = words.filter(({ block }) => block === id);
		const [first, last] = [own[0], own.at(-1)];
		if (!first || !last) continue;
		const start = sentenceStart(text, first.start);
		const end = sentenceEnd(text, last.end);
		spans.push(end - start <= LONGEST ? { block: id, start, end } : { block: id, start: first.start, end: last.end });
	}
	return spans;
}

const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+(?=["'“‘«(¿¡—]*[\p{Lu}\p{N}])/gu;

function sentenceStart(text: string, at: number): number {
	let start = text.length - text.trimStart().length;
	for (const { 0: end, index } of text.matchAll(SENTENCE_END)) {
		if (index + end.length > at) break;
		start = index + end.length;
	}
	return start;
}

function sentenceEnd(text: string, at: number): number {
	for (const { 0: end, index } of text.matchAll(SENTENCE_END)) if (index >= at) return index + end.trimEnd().length;
	return text.trimEnd().length;
}
