import type { TextBlock } from '../domain/page-text';
import { isAbbreviation } from './abbreviations';
import { foldText } from './fold';
import { Gap, Shape, type Tokens, tokenize } from './tokens';

/** The words of one block, with what their typography tells. */
export class BlockWords {
	readonly tokens: Tokens;
	/** Most words of the block begin with a capital: a headline style in which capitals tell nothing. */
	readonly titleCase: boolean;
	/** All letters of the block are capitals. */
	readonly allCaps: boolean;
	private readonly folded: (string | undefined)[] = [];

	constructor(readonly block: TextBlock) {
		const tokens = tokenize(block.text);
		this.tokens = tokens;
		const { count, start, end, shape } = tokens;
		let capital = 0;
		let upper = 0;
		let long = 0;
		for (let i = 0; i < count; i++) {
			const bits = shape[i] as number;
			if ((end[i] as number) - (start[i] as number) < 4 || (bits & (Shape.CAPITAL | Shape.LOWER)) === 0) continue;
			long++;
			if (bits & Shape.CAPITAL) capital++;
			if (bits & Shape.UPPER) upper++;
		}
		this.allCaps = long >= 2 && upper >= 0.8 * long;
		// A short sentence full of names ends in a full stop; a headline does not.
		this.titleCase = this.allCaps || (long >= 3 && count < 40 && capital >= 0.7 * long && !ENDS_SENTENCE.test(block.text));
	}

	get count(): number {
		return this.tokens.count;
	}

	/** Word i, folded; the empty string outside the block. */
	word(i: number): string {
		if (i < 0 || i >= this.tokens.count) return '';
		let word = this.folded[i];
		if (word === undefined) {
			const { start, end, shape } = this.tokens;
			word = this.block.text.slice(start[i], end[i]);
			if (((shape[i] as number) & Shape.FOLDED) === 0) word = foldText(word);
			this.folded[i] = word;
		}
		return word;
	}

	/** Words first to last, folded, with single spaces between them. */
	words(first: number, last: number): string {
		let text = this.word(first);
		for (let i = first + 1; i <= last; i++) text += ` ${this.word(i)}`;
		return text;
	}

	isCapital(i: number): boolean {
		return i >= 0 && i < this.tokens.count && ((this.tokens.shape[i] as number) & Shape.CAPITAL) !== 0;
	}

	/** What stands between word i and the one before it: bits of `Gap`. At the block's ends: `Gap.BREAK`. */
	gap(i: number): number {
		return i <= 0 || i >= this.tokens.count ? Gap.BREAK : (this.tokens.gap[i] as number);
	}

	/** True when word i may be capital only because a sentence or a quotation begins with it. */
	startsSentence(i: number): boolean {
		if (i <= 0) return true;
		const gap = this.tokens.gap[i] as number;
		if (gap & (Gap.QUOTE | Gap.BREAK)) return true;
		if ((gap & Gap.PERIOD) === 0) return false;
		// A full stop after an initial or a short abbreviation ends no sentence: "Donald J. Trump", "U.S. Senate", "Sen. Kaine".
		const before = this.word(i - 1);
		return before.length > 1 && !isAbbreviation(before, this.word(i), this.isCapital(i));
	}
}

const ENDS_SENTENCE = /\.["”’»)]*\s*$/;
