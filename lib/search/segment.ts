import { isObject } from '../domain/guard';
import { foldedWords } from '../text/fold';
import { SKETCH_SIZE, sketchOf } from './sketch';
import { ByteReader, ByteWriter } from './varint';

/** A text to be put into a segment. */
export interface SegmentText {
	/** What names it. */
	readonly url: string;
	/** What tells this version of it from another. */
	readonly stamp: string;
	readonly text: string;
}

/**
 * The words of some texts, made once and never changed: for each word, in which texts it stands, how often, and where.
 * Plain data that can be stored as it is. A text's number is its place in `urls`.
 */
export interface Segment {
	/** The way that this was made: another number, and it has to be made again. */
	readonly format: number;
	readonly urls: readonly string[];
	readonly stamps: readonly string[];
	/** How many words each text has. */
	readonly lengths: Uint32Array<ArrayBuffer>;
	/** `SKETCH_SIZE` numbers a text (`sketchOf`). */
	readonly sketches: Uint32Array<ArrayBuffer>;
	/** All different words, folded, sorted by UTF-16 units, each followed by a line feed. */
	readonly words: string;
	/** Where word n begins in `words`, in `postings` and in `positions`: three numbers a word, and three for the end. */
	readonly starts: Uint32Array<ArrayBuffer>;
	/** For each word: pairs of the distance to the next text's number and how often the word stands there. */
	readonly postings: Uint8Array<ArrayBuffer>;
	/** For each word and text: the distances from each place to the next, counted in words. */
	readonly positions: Uint8Array<ArrayBuffer>;
}

/** The way that segments are made today. */
const SEGMENT_FORMAT = 1;

/** Makes a segment. Costs about a second for 15 million characters. */
export function buildSegment(texts: readonly SegmentText[]): Segment {
	/** For each word: text, place, text, place … */
	const found = new Map<string, number[]>();
	const lengths = new Uint32Array(texts.length);
	const sketches: number[] = [];
	for (const [number, { text }] of texts.entries()) {
		const words = foldedWords(text);
		lengths[number] = words.length;
		for (const value of sketchOf(words)) sketches.push(value);
		for (let place = 0; place < words.length; place++) {
			const word = words[place] as string;
			const places = found.get(word);
			if (places) places.push(number, place);
			else found.set(word, [number, place]);
		}
	}
	const sorted = [...found.keys()].sort();
	const starts = new Uint32Array(3 * (sorted.length + 1));
	const [postings, positions] = [new ByteWriter(), new ByteWriter()];
	let from = 0;
	for (const [index, word] of sorted.entries()) {
		starts.set([from, postings.length, positions.length], 3 * index);
		from += word.length + 1;
		writePlaces(found.get(word) ?? [], postings, positions);
	}
	starts.set([from, postings.length, positions.length], 3 * sorted.length);
	return {
		format: SEGMENT_FORMAT,
		urls: texts.map(({ url }) => url),
		stamps: texts.map(({ stamp }) => stamp),
		lengths,
		sketches: Uint32Array.from(sketches),
		words: sorted.length > 0 ? `${sorted.join('\n')}\n` : '',
		starts,
		postings: postings.bytes(),
		positions: positions.bytes(),
	};
}

function writePlaces(places: readonly number[], postings: ByteWriter, positions: ByteWriter): void {
	let before = 0;
	for (let at = 0; at < places.length; ) {
		const text = places[at] as number;
		let count = 0;
		let last = 0;
		for (; at < places.length && places[at] === text; at += 2) {
			const place = places[at + 1] as number;
			positions.write(place - last);
			last = place;
			count++;
		}
		postings.write(text - before);
		postings.write(count);
		before = text;
	}
}

/** True for a segment of today's format, whole enough to be searched. Whatever was stored may have been damaged. */
export function isSegment(value: unknown): value is Segment {
	if (!isObject(value) || value.format !== SEGMENT_FORMAT || typeof value.words !== 'string') return false;
	const { urls, stamps, lengths, sketches, starts, postings, positions } = value;
	return (
		Array.isArray(urls) &&
		Array.isArray(stamps) &&
		stamps.length === urls.length &&
		lengths instanceof Uint32Array &&
		sketches instanceof Uint32Array &&
		sketches.length === urls.length * SKETCH_SIZE &&
		starts instanceof Uint32Array &&
		starts.length >= 3 &&
		starts.length % 3 === 0 &&
		postings instanceof Uint8Array &&
		positions instanceof Uint8Array
	);
}

/** How many different words a segment has. */
export function wordCount({ starts }: Segment): number {
	return starts.length / 3 - 1;
}

/** Word n of a segment. */
export function wordAt({ words, starts }: Segment, index: number): string {
	return words.slice(starts[3 * index], (starts[3 * index + 3] as number) - 1);
}

/** How long word n of a segment is, in UTF-16 units. */
export function lengthOf({ starts }: Segment, index: number): number {
	return (starts[3 * index + 3] as number) - 1 - (starts[3 * index] as number);
}

/** The first word that is not less than `word`: its number, or the number of words when all are less. */
function firstFrom(segment: Segment, word: string): number {
	let low = 0;
	let high = wordCount(segment);
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (wordAt(segment, middle) < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The numbers of a segment's words that are `word` or, where `prefix` says so, begin with it: from the first up to the second. */
export function findWords(segment: Segment, word: string, prefix: boolean): readonly [number, number] {
	const from = firstFrom(segment, word);
	if (!prefix) return [from, from < wordCount(segment) && wordAt(segment, from) === word ? from + 1 : from];
	return [from, firstFrom(segment, `${word}\uffff`)];
}

/** Calls back for each text that holds word n of a segment, in order. */
export function eachText(segment: Segment, index: number, visit: (text: number, times: number) => void): void {
	const end = segment.starts[3 * index + 4] as number;
	const reader = new ByteReader(segment.postings, segment.starts[3 * index + 1]);
	for (let text = 0; reader.at < end; ) {
		text += reader.read();
		visit(text, reader.read());
	}
}

/** Places in a text, rising, counted in words: the first `count` of `at`, which is written over for the next text. */
export interface Places {
	readonly at: Uint32Array;
	readonly count: number;
}

/** One for all calls: a beginning of a word asks for the places of thousands of words. */
const scratch = { at: new Uint32Array(1024), count: 0 };

/** Calls back with the places at which word n of a segment stands, for each of its texts that is wanted, in order. */
export function eachPlaces(
	segment: Segment,
	index: number,
	wanted: (text: number) => boolean,
	visit: (text: number, places: Places) => void,
): void {
	const reader = new ByteReader(segment.positions, segment.starts[3 * index + 2]);
	const places = scratch;
	eachText(segment, index, (text, times) => {
		if (!wanted(text)) {
			reader.skip(times);
			return;
		}
		if (times > places.at.length) places.at = new Uint32Array(2 * times);
		places.count = times;
		let place = 0;
		for (let nth = 0; nth < times; nth++) {
			place += reader.read();
			places.at[nth] = place;
		}
		visit(text, places);
	});
}
