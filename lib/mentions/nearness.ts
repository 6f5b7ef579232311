import { foldWords } from '../text/fold';
import type { BlockWords } from '../text/page-words';
import { keyOf } from '../text/tokens';

/** Words or phrases of which one must stand near, made ready to be looked for. */
interface Sought {
	/** One bit for each first word, by the low five bits of its key: most words of a text are ruled out by it. */
	readonly filter: number;
	/** Keys of the first words. */
	readonly keys: Int32Array;
	readonly phrases: readonly (readonly string[])[];
}

const made = new WeakMap<readonly string[], Sought>();

/** The lists live as long as the gazetteer, and the same few are asked for on every page. */
function soughtOf(list: readonly string[]): Sought {
	let sought = made.get(list);
	if (!sought) {
		const phrases = list.map((phrase) => phrase.split(' '));
		const keys = Int32Array.from(phrases, ([first = '']) => keyOf(first));
		sought = { filter: keys.reduce((bits, key) => bits | (1 << (key & 31)), 0), keys, phrases };
		made.set(list, sought);
	}
	return sought;
}

/** Tells what stands near a place of one page. Each list is looked for once in a block, however many names ask for it. */
export class Nearness {
	private title: string | null = null;
	/** For each list: 0 not looked for yet, 1 absent, 2 there; block by block, then in the title. */
	private readonly known = new Map<readonly string[], Uint8Array>();

	constructor(
		private readonly pageTitle: string,
		private readonly blocks: readonly BlockWords[],
	) {}

	/** True when one of the folded words or phrases stands in the page's title, in the block, or in as many beside it as `reach` says. */
	isNear(at: number, list: readonly string[], reach: number): boolean {
		let known = this.known.get(list);
		if (!known) {
			known = new Uint8Array(this.blocks.length + 1);
			this.known.set(list, known);
		}
		const to = Math.min(this.blocks.length - 1, at + reach);
		for (let i = Math.max(0, at - reach); i <= to; i++) {
			if (known[i] === 0) known[i] = holds(this.blocks[i] as BlockWords, soughtOf(list)) ? 2 : 1;
			if (known[i] === 2) return true;
		}
		const title = this.blocks.length;
		if (known[title] === 0) known[title] = this.titleHolds(list) ? 2 : 1;
		return known[title] === 2;
	}

	private titleHolds(list: readonly string[]): boolean {
		this.title ??= ` ${foldWords(this.pageTitle)} `;
		const { title } = this;
		return list.some((phrase) => title.includes(` ${phrase} `));
	}
}

function holds(words: BlockWords, { filter, keys, phrases }: Sought): boolean {
	const { key } = words.tokens;
	for (let i = 0; i < key.length; i++) {
		const first = key[i] as number;
		if ((filter & (1 << (first & 31))) === 0) continue;
		for (let k = 0; k < keys.length; k++)
			if (keys[k] === first && standsAt(words, i, phrases[k] as readonly string[])) return true;
	}
	return false;
}

/** Keys are hashes: the words themselves are compared. */
function standsAt(words: BlockWords, first: number, phrase: readonly string[]): boolean {
	for (let i = 0; i < phrase.length; i++) if (words.word(first + i) !== phrase[i]) return false;
	return true;
}
