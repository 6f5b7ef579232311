import type { Dossier, RecordedPosition } from '../domain/dossier';
import { foldedWords } from '../text/fold';
import { isEmptyWord } from './words';

/** A recorded position as the record knows it. */
export interface Recorded {
	readonly position: RecordedPosition;
	readonly dossier: string;
	/** The pieces of the quote: an ellipsis or a bracketed insertion parts them. Folded words. */
	readonly pieces: readonly (readonly string[])[];
}

/**
 * The quotes of all recorded positions, found by the runs of three words that they hold: looking a statement up costs
 * as much as it is long, however many statements there are.
 */
export interface QuoteIndex {
	readonly recorded: readonly Recorded[];
	/** `actor` + three words -> indexes into `recorded`. */
	readonly runs: ReadonlyMap<string, readonly number[]>;
}

const RUN = 3;
/** Shorter matches could be anybody's words. */
const MIN_WORDS = 3;
const MIN_MEANINGFUL = 2;

/** Indexes the quotes of dossiers. */
export function indexQuotes(dossiers: readonly Dossier[]): QuoteIndex {
	const recorded: Recorded[] = [];
	const runs = new Map<string, number[]>();
	for (const dossier of dossiers) {
		for (const position of dossier.positions) {
			if (position.quote === null) continue;
			const pieces = piecesOf(position.quote.text);
			const index = recorded.push({ position, dossier: dossier.id, pieces }) - 1;
			for (const piece of pieces) {
				for (const run of runsOf(position.actor, piece)) {
					const known = runs.get(run);
					if (!known) runs.set(run, [index]);
					else if (known.at(-1) !== index) known.push(index);
				}
			}
		}
	}
	return { recorded, runs };
}

function piecesOf(quote: string): string[][] {
	return quote
		.split(/\[[^\]]*\]|\(\s*…?\s*\)|…|\.{3}/)
		.map(foldedWords)
		.filter((words) => words.length > 0);
}

function* runsOf(actor: string, words: readonly string[]): Generator<string> {
	for (let i = 0; i + RUN <= words.length; i++) yield `${actor} ${words.slice(i, i + RUN).join(' ')}`;
}

/**
 * The recorded positions of an actor that have the same words as a statement: the recorded quote stands whole in the
 * statement, or the statement stands whole in the recorded quote (quoted shorter). Word for word, spelling and
 * punctuation apart; a near match is none.
 */
export function sameWords(index: QuoteIndex, actor: string, spoken: readonly string[]): Recorded[] {
	const statements = spoken.map(foldedWords).filter((words) => words.length >= MIN_WORDS && meaningful(words) >= MIN_MEANINGFUL);
	const candidates = new Set<number>();
	for (const words of statements)
		for (const run of runsOf(actor, words)) for (const found of index.runs.get(run) ?? []) candidates.add(found);
	return [...candidates]
		.map((found) => index.recorded[found] as Recorded)
		.filter(({ pieces }) => statements.some((words) => holdsAll(words, pieces) || pieces.some((piece) => holds(piece, words))));
}

function meaningful(words: readonly string[]): number {
	return words.filter((word) => !isEmptyWord(word)).length;
}

function holdsAll(words: readonly string[], pieces: readonly (readonly string[])[]): boolean {
	const long = pieces.filter((piece) => piece.length >= MIN_WORDS && meaningful(piece) >= MIN_MEANINGFUL);
	return long.length > 0 && pieces.every((piece) => holds(words, piece));
}

function holds(words: readonly string[], piece: readonly string[]): boolean {
	for (let i = 0; i + piece.length <= words.length; i++) if (piece.every((word, k) => words[i + k] === word)) return true;
	return false;
}
