import type { Lang } from '../domain/lang';
import type { PageText } from '../domain/page-text';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { foldWords } from '../text/fold';
import { BlockWords } from '../text/page-words';
import { keyOf, Shape } from '../text/tokens';
import { type Candidate, isCrowd, scan } from './candidate';

/** One page's words and candidates, with look-ups that the rules share. */
export class PageContext {
	readonly blocks: readonly BlockWords[];
	readonly candidates: readonly Candidate[];
	/** What is written like a name in a form of another language only. */
	readonly foreign: readonly Candidate[];
	readonly published: string | null;
	private readonly title: string;
	/** Keys of the words that the page writes in small letters. */
	private smallWords: Set<number> | null = null;
	private readonly starts: readonly Set<number>[];
	private readonly ends: readonly Set<number>[];
	private readonly foldedBlocks: (string | undefined)[] = [];

	constructor(
		page: PageText,
		readonly gazetteer: Gazetteer,
		readonly lang: Lang | null,
	) {
		this.blocks = page.blocks.map((block) => new BlockWords(block));
		const scanned = this.blocks.map((words, at) => scan(words, at, gazetteer, lang));
		this.candidates = scanned.flatMap(({ candidates }) => candidates);
		this.foreign = scanned.flatMap(({ foreign }) => foreign);
		this.published = page.published;
		this.title = ` ${foldWords(page.title)} `;
		this.starts = this.blocks.map(() => new Set());
		this.ends = this.blocks.map(() => new Set());
		for (const candidate of this.candidates) {
			if (isCrowd(candidate) || candidate.entries.every(({ kind }) => kind === 'surname')) continue;
			this.starts[candidate.at]?.add(candidate.first);
			this.ends[candidate.at]?.add(candidate.last);
		}
	}

	/** True when a name of some entity that is no bare surname begins or ends at this word. */
	isName(at: number, word: number): boolean {
		return (this.starts[at]?.has(word) ?? false) || (this.ends[at]?.has(word) ?? false);
	}

	/** True when the page also writes this word in small letters, so that it is an ordinary word. */
	isOrdinary(folded: string): boolean {
		if (this.smallWords === null) {
			this.smallWords = new Set();
			for (const words of this.blocks)
				for (let i = 0; i < words.count; i++)
					if (((words.tokens.shape[i] as number) & (Shape.CAPITAL | Shape.DIGIT)) === 0)
						this.smallWords.add(words.tokens.key[i] as number);
		}
		return this.smallWords.has(keyOf(folded));
	}

	/** True when one of the folded words or phrases stands in the page's title, in the block, or in as many beside it as `reach` says. */
	isNear(at: number, phrases: readonly string[], reach: number): boolean {
		const places = [this.title];
		for (let i = Math.max(0, at - reach); i <= Math.min(this.blocks.length - 1, at + reach); i++)
			places.push(this.foldedBlock(i));
		return phrases.some((phrase) => {
			const words = ` ${phrase} `;
			return places.some((text) => text.includes(words));
		});
	}

	private foldedBlock(at: number): string {
		let folded = this.foldedBlocks[at];
		if (folded === undefined) {
			const words = this.blocks[at];
			folded = words ? ` ${words.words(0, words.count - 1)} ` : ' ';
			this.foldedBlocks[at] = folded;
		}
		return folded;
	}
}
