import type { Lang } from '../domain/lang';
import type { PageText } from '../domain/page-text';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { KeySet } from '../text/key-set';
import { BlockWords } from '../text/page-words';
import { Shape } from '../text/tokens';
import { type Candidate, isCrowd, scan } from './candidate';
import { Nearness } from './nearness';

/** One page's words and candidates, with look-ups that the rules share. */
export class PageContext {
	readonly blocks: readonly BlockWords[];
	/** In reading order, without overlaps. */
	readonly candidates: readonly Candidate[];
	/** What is written like a name in a form of another language only. */
	readonly foreign: readonly Candidate[];
	readonly published: string | null;
	/** Keys of the words that the page writes in small letters. */
	private smallWords: KeySet | null = null;
	private readonly nearness: Nearness;

	constructor(
		page: PageText,
		readonly gazetteer: Gazetteer,
		readonly lang: Lang | null,
	) {
		this.blocks = page.blocks.map((block) => new BlockWords(block));
		const candidates: Candidate[] = [];
		const foreign: Candidate[] = [];
		this.blocks.forEach((words, at) => {
			const scanned = scan(words, at, gazetteer, lang);
			for (const candidate of scanned.candidates) candidates.push(candidate);
			for (const candidate of scanned.foreign) foreign.push(candidate);
		});
		this.candidates = candidates;
		this.foreign = foreign;
		this.published = page.published;
		this.nearness = new Nearness(page.title, this.blocks);
	}

	/** The candidate that a word belongs to; `null` when it belongs to none. */
	candidateAt(at: number, word: number): Candidate | null {
		let low = 0;
		let high = this.candidates.length - 1;
		while (low <= high) {
			const middle = (low + high) >> 1;
			const candidate = this.candidates[middle] as Candidate;
			if (candidate.at < at || (candidate.at === at && candidate.last < word)) low = middle + 1;
			else if (candidate.at > at || candidate.first > word) high = middle - 1;
			else return candidate;
		}
		return null;
	}

	/** True when a name of some entity that is no bare surname begins or ends at this word. */
	isName(at: number, word: number): boolean {
		const candidate = this.candidateAt(at, word);
		if (candidate === null || (candidate.first !== word && candidate.last !== word)) return false;
		return !isCrowd(candidate) && candidate.entries.some(({ kind }) => kind !== 'surname');
	}

	/** True when the page also writes word i of a block in small letters, so that it is an ordinary word. */
	isOrdinary({ tokens }: BlockWords, i: number): boolean {
		this.smallWords ??= smallWordsOf(this.blocks);
		return this.smallWords.has(tokens.key[i] as number);
	}

	/** True when one of the folded words or phrases stands in the page's title, in the block, or in as many beside it as `reach` says. */
	isNear(at: number, phrases: readonly string[], reach: number): boolean {
		return this.nearness.isNear(at, phrases, reach);
	}
}

function smallWordsOf(blocks: readonly BlockWords[]): KeySet {
	const small = new KeySet(blocks.reduce((sum, { count }) => sum + count, 0));
	for (const { count, tokens } of blocks) {
		const { key, shape } = tokens;
		for (let i = 0; i < count; i++) if (((shape[i] as number) & (Shape.CAPITAL | Shape.DIGIT)) === 0) small.add(key[i] as number);
	}
	return small;
}
