import { FIELD_WEIGHTS, type LibraryIndex, type Part } from './library-index';
import type { Wanted } from './query';
import { eachText, findWords, placesIn } from './segment';

/** BM25's own (Robertson and Zaragoza 2009): how soon more of a word stops to matter, and how much a text's length does. */
const [K, B] = [1.2, 0.75];

/** A longer word that begins with the one that is wanted counts for less. */
const BEGINNING = 0.5;

/** How well each row answers to what is wanted; 0: not at all. */
export function scoresOf(wanted: Wanted, index: LibraryIndex): Float32Array {
	const { rows } = index;
	const times = new Float32Array(rows.length);
	for (const part of index.parts) (wanted.words.length === 1 ? countWord : countPhrase)(wanted, part, times);
	const scores = new Float32Array(rows.length);
	const needle = ` ${wanted.words.join(' ')}`;
	let found = 0;
	let length = 0;
	for (const row of rows) length += row?.article.words ?? 0;
	const usual = Math.max(1, length / Math.max(1, index.size));
	for (const [at, row] of rows.entries()) {
		if (!row) continue;
		const count = times[at] as number;
		const long = 1 - B + B * (row.article.words / usual);
		const score = (count > 0 ? (count * (K + 1)) / (count + K * long) : 0) + inFields(row.folded, needle, wanted.prefix);
		if (score === 0) continue;
		scores[at] = score;
		found++;
	}
	const rare = Math.log(1 + (index.size - found + 0.5) / (found + 0.5));
	for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) * Math.max(rare, 0.01);
	return scores;
}

function inFields(folded: string, needle: string, prefix: boolean): number {
	let at = folded.indexOf(needle);
	if (at < 0) return 0;
	let score = 0;
	let field = 0;
	let line = folded.indexOf('\n');
	for (; at >= 0; at = folded.indexOf(needle, at + 1)) {
		while (at > line) {
			line = folded.indexOf('\n', line + 1);
			field++;
		}
		const whole = folded[at + needle.length] === ' ';
		if (whole || prefix) score = Math.max(score, (FIELD_WEIGHTS[field] ?? 1) * (whole ? 1 : BEGINNING));
	}
	return score;
}

function countWord({ words, prefix }: Wanted, { segment, rows }: Part, times: Float32Array): void {
	const word = words[0] as string;
	const [from, to] = findWords(segment, word, prefix);
	const [exact] = findWords(segment, word, false);
	for (let index = from; index < to; index++) {
		const weight = index === exact && segment.starts[3 * index] !== undefined && isWhole(segment, index, word) ? 1 : BEGINNING;
		eachText(segment, index, (text, count) => {
			const row = rows[text] as number;
			if (row >= 0) times[row] = (times[row] as number) + count * weight;
		});
	}
}

function isWhole(segment: Part['segment'], index: number, word: string): boolean {
	return (segment.starts[3 * index + 3] as number) - 1 - (segment.starts[3 * index] as number) === word.length;
}

/** Counts how often the words stand in a row. */
function countPhrase({ words, prefix }: Wanted, { segment, rows }: Part, times: Float32Array): void {
	/** The numbers of each word in the segment: several for a last one that may go on. */
	const found = words.map((word, nth) => findWords(segment, word, prefix && nth === words.length - 1));
	if (found.some(([from, to]) => from === to)) return;
	const holds = new Uint8Array(rows.length);
	for (const [nth, [from, to]] of found.entries()) {
		for (let index = from; index < to; index++) {
			eachText(segment, index, (text) => {
				if (holds[text] === nth && (rows[text] as number) >= 0) holds[text] = nth + 1;
			});
		}
	}
	const wanted = (text: number) => holds[text] === words.length;
	if (!holds.some((_, text) => wanted(text))) return;
	/** For each text the places where the phrase may begin, going by the words so far. */
	let starts = new Map<number, readonly number[]>();
	for (const [nth, [from, to]] of found.entries()) {
		const here = new Map<number, readonly number[]>();
		for (let index = from; index < to; index++) {
			for (const [text, places] of placesIn(segment, index, wanted)) {
				const fits = nth === 0 ? places : following(starts.get(text) ?? [], places, nth);
				const known = here.get(text);
				here.set(text, known ? [...known, ...fits] : fits);
			}
		}
		starts = here;
	}
	for (const [text, places] of starts) {
		const row = rows[text] as number;
		times[row] = (times[row] as number) + places.length;
	}
}

/** Those starts that have one of the places `nth` words after them. Both rise. */
function following(starts: readonly number[], places: readonly number[], nth: number): readonly number[] {
	const kept: number[] = [];
	let at = 0;
	for (const start of starts) {
		const wanted = start + nth;
		while (at < places.length && (places[at] as number) < wanted) at++;
		if (places[at] === wanted) kept.push(start);
	}
	return kept;
}
