import { FIELD_WEIGHTS, type Fields, type LibraryIndex, type Part } from './library-index';
import type { Wanted } from './query';
import { eachPlaces, eachText, findWords, lengthOf, type Places } from './segment';

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
	scoreFields(wanted, index.fields(), scores);
	let found = 0;
	const lengths = index.lengths();
	for (let at = 0; at < scores.length; at++) {
		const count = times[at] as number;
		if (count > 0) scores[at] = (scores[at] as number) + (count * (K + 1)) / (count + K * (1 - B + B * (lengths[at] as number)));
		if ((scores[at] as number) > 0) found++;
	}
	const rare = Math.log(1 + (index.size - found + 0.5) / (found + 0.5));
	for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) * Math.max(rare, 0.01);
	return scores;
}

/** Gives each row the most that one of its fields is worth: one pass over the fields of all articles as one text. */
function scoreFields({ words, prefix }: Wanted, { text, starts }: Fields, scores: Float32Array): void {
	const needle = ` ${words.join(' ')}`;
	let row = 0;
	let field = 0;
	let line = -1;
	for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
		if (at >= (starts[row + 1] as number)) {
			while (at >= (starts[row + 1] as number)) row++;
			field = 0;
			line = text.indexOf('\n', starts[row]);
		} else if (line < 0) {
			line = text.indexOf('\n', starts[row]);
		}
		while (at > line) {
			line = text.indexOf('\n', line + 1);
			field++;
		}
		const whole = text.charCodeAt(at + needle.length) === SPACE;
		if (!whole && !prefix) continue;
		const score = (FIELD_WEIGHTS[field] ?? 1) * (whole ? 1 : BEGINNING);
		if (score > (scores[row] as number)) scores[row] = score;
	}
}

const SPACE = 0x20;

function countWord({ words, prefix }: Wanted, { segment, rows }: Part, times: Float32Array): void {
	const word = words[0] as string;
	const [from, to] = findWords(segment, word, prefix);
	for (let index = from; index < to; index++) {
		// Of all that begin with a word the first is the word itself, if it is there.
		const weight = index === from && lengthOf(segment, index) === word.length ? 1 : BEGINNING;
		eachText(segment, index, (text, count) => {
			const row = rows[text] as number;
			if (row >= 0) times[row] = (times[row] as number) + count * weight;
		});
	}
}

/**
 * Counts how often the words stand in a row. Where the phrase may begin, going by the words so far, is kept as one run of
 * rising places a text: the next word leaves those of them that it follows.
 */
function countPhrase({ words, prefix }: Wanted, { segment, rows }: Part, times: Float32Array): void {
	const last = words.length - 1;
	/** The numbers of each word in the segment: several for a last one that may go on. */
	const found = words.map((word, nth) => findWords(segment, word, prefix && nth === last));
	if (found.some(([from, to]) => from === to)) return;
	/** How many of the words each text has, up to the first that it has not. Of a last one that may go on none are asked for. */
	const holds = new Uint8Array(rows.length);
	const sure = prefix ? last : last + 1;
	for (let nth = 0; nth < sure; nth++) {
		eachText(segment, (found[nth] as Range)[0], (text) => {
			if (holds[text] === nth && (rows[text] as number) >= 0) holds[text] = nth + 1;
		});
	}
	if (!holds.includes(sure)) return;
	const starts: number[] = [];
	const [begin, end] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
	eachPlaces(
		segment,
		(found[0] as Range)[0],
		(text) => holds[text] === sure,
		(text, { at, count }) => {
			begin[text] = starts.length;
			for (let nth = 0; nth < count; nth++) starts.push(at[nth] as number);
			end[text] = starts.length;
		},
	);
	const isLeft = (text: number) => begin[text] !== end[text];
	for (let nth = 1; nth < last; nth++) {
		eachPlaces(segment, (found[nth] as Range)[0], isLeft, (text, places) => {
			end[text] = keepFollowed(starts, begin[text] as number, end[text] as number, places, nth);
		});
	}
	const [from, to] = found[last] as Range;
	for (let index = from; index < to; index++) {
		eachPlaces(segment, index, isLeft, (text, places) => {
			const row = rows[text] as number;
			const followed = countFollowed(starts, begin[text] as number, end[text] as number, places, last);
			times[row] = (times[row] as number) + followed;
		});
	}
}

type Range = readonly [from: number, to: number];

/** Keeps those of a run of places that have another one `nth` words after them, at the run's beginning. Gives its new end. */
function keepFollowed(starts: number[], begin: number, end: number, { at, count }: Places, nth: number): number {
	let kept = begin;
	for (let own = begin, other = 0; own < end && other < count; ) {
		const distance = (at[other] as number) - (starts[own] as number);
		if (distance === nth) starts[kept++] = starts[own] as number;
		if (distance <= nth) other++;
		if (distance >= nth) own++;
	}
	return kept;
}

/** How many of a run of places have another one `nth` words after them. */
function countFollowed(starts: readonly number[], begin: number, end: number, { at, count }: Places, nth: number): number {
	let followed = 0;
	for (let own = begin, other = 0; own < end && other < count; ) {
		const distance = (at[other] as number) - (starts[own] as number);
		if (distance === nth) followed++;
		if (distance <= nth) other++;
		if (distance >= nth) own++;
	}
	return followed;
}
