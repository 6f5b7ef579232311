import { isObject } from '../domain/guard';
import { foldText } from '../text/fold';

/** Parts of words that are looked for in one pass: a bit for each. */
export const AT_ONCE = 30;

/** Between two words of the list: no word holds it. */
const END = '\n';

/** The words of a text as a search compares them: folded, whatever stands between spaces. */
export function searchWords(text: string): string[] {
	return foldText(text).split(/\s+/).filter(Boolean);
}

/**
 * Which words stand in which of many texts, as columns that the store can keep. A search for a part of a word looks through
 * the list of different words once, and then through numbers only; it finds what looking into each folded text would.
 */
export interface WordColumns {
	/** All different words, each with `END` after it. */
	readonly list: string;
	/** For each text the numbers of its words, each once, one text after the other. */
	readonly numbers: Uint32Array;
	/** For each text where its numbers end. */
	readonly ends: Uint32Array;
}

/** Puts word columns together, a text at a time. */
export class WordColumnsBuilder {
	private readonly known = new Map<string, number>();
	private readonly ends: number[] = [];
	private numbers = new Uint32Array(1 << 12);
	private count = 0;
	/** For each word of an index that texts are taken over from, its number here. */
	private taken: { readonly from: WordIndex; readonly as: Uint32Array } | null = null;

	/** The next text. */
	add(text: string): void {
		for (const word of new Set(searchWords(text))) this.push(this.numberOf(word));
		this.ends.push(this.count);
	}

	/** The next text is that of another index. */
	take(from: WordIndex, text: number): void {
		if (this.taken?.from !== from) this.taken = { from, as: Uint32Array.from(from.words(), (word) => this.numberOf(word)) };
		const { as } = this.taken;
		for (const number of from.numbersOf(text)) this.push(as[number] as number);
		this.ends.push(this.count);
	}

	/** All that was added. */
	columns(): WordColumns {
		const list = [...this.known.keys()].map((word) => word + END).join('');
		return { list, numbers: this.numbers.slice(0, this.count), ends: Uint32Array.from(this.ends) };
	}

	private numberOf(word: string): number {
		const known = this.known.get(word);
		if (known !== undefined) return known;
		const number = this.known.size;
		this.known.set(word, number);
		return number;
	}

	private push(number: number): void {
		if (this.count === this.numbers.length) {
			const more = new Uint32Array(2 * this.count);
			more.set(this.numbers);
			this.numbers = more;
		}
		this.numbers[this.count++] = number;
	}
}

/** Finds texts by parts of their words. */
export class WordIndex {
	/** Where in the list each word ends. */
	private readonly wordEnds: Uint32Array;

	/** Throws a `RangeError` for columns that do not fit together. */
	constructor(private readonly columns: WordColumns) {
		const { list, numbers, ends } = columns;
		const wordEnds: number[] = [];
		for (let at = list.indexOf(END); at !== -1; at = list.indexOf(END, at + 1)) wordEnds.push(at);
		this.wordEnds = Uint32Array.from(wordEnds);
		const isWhole = (wordEnds.at(-1) ?? -1) + 1 === list.length && (ends.at(-1) ?? 0) === numbers.length;
		if (!isWhole || !isRising(ends) || !areBelow(numbers, wordEnds.length))
			throw new RangeError('The columns do not fit together.');
	}

	/** How many texts there are. */
	get size(): number {
		return this.columns.ends.length;
	}

	/** All different words, by their numbers. */
	words(): string[] {
		return this.columns.list.split(END).slice(0, -1);
	}

	/** The numbers of the words of a text. */
	numbersOf(text: number): Uint32Array {
		const { numbers, ends } = this.columns;
		return numbers.subarray(text === 0 ? 0 : ends[text - 1], ends[text]);
	}

	/**
	 * For each text 1 when it holds all of these parts of words, else 0. `also[text]`: bits of the parts that it holds for
	 * another reason, bit n for the n-th part; for at most `AT_ONCE` parts.
	 */
	find(parts: readonly string[], also: (text: number) => number): Uint8Array {
		const { numbers, ends } = this.columns;
		const all = 2 ** parts.length - 1;
		const bits = this.bitsOf(parts);
		const found = new Uint8Array(ends.length);
		let at = 0;
		for (let text = 0; text < ends.length; text++) {
			let held = also(text);
			for (const end = ends[text] as number; at < end; at++) held |= bits[numbers[at] as number] as number;
			if (held === all) found[text] = 1;
		}
		return found;
	}

	/** For each word which of these parts it holds, as bits. */
	private bitsOf(parts: readonly string[]): Uint32Array {
		const { list } = this.columns;
		const bits = new Uint32Array(this.wordEnds.length);
		for (const [bit, part] of parts.entries()) {
			for (let at = list.indexOf(part); at !== -1; ) {
				const word = this.wordAt(at);
				bits[word] = (bits[word] as number) | (1 << bit);
				at = list.indexOf(part, (this.wordEnds[word] as number) + 1);
			}
		}
		return bits;
	}

	/** The number of the word that stands at an offset of the list. */
	private wordAt(offset: number): number {
		let low = 0;
		let high = this.wordEnds.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.wordEnds[middle] as number) < offset) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

// Loops: there are millions of numbers, and a call for each would be felt.
function isRising(numbers: Uint32Array): boolean {
	for (let i = 1; i < numbers.length; i++) if ((numbers[i] as number) < (numbers[i - 1] as number)) return false;
	return true;
}

function areBelow(numbers: Uint32Array, limit: number): boolean {
	for (let i = 0; i < numbers.length; i++) if ((numbers[i] as number) >= limit) return false;
	return true;
}

/** True for what has the shape of word columns of so many texts. */
export function isWordColumns(value: unknown, texts: number): value is WordColumns {
	return (
		isObject(value) &&
		typeof value.list === 'string' &&
		value.numbers instanceof Uint32Array &&
		value.ends instanceof Uint32Array &&
		value.ends.length === texts
	);
}
