import type { TextBlock } from '../domain/page-text';
import type { Span } from '../domain/span';
import { type Plain, plainTypography } from '../text/typography';

/** A stretch of the plain text. */
interface Stretch {
	readonly start: number;
	readonly end: number;
}

/**
 * The text of an article in one go, in plain typography, with the way back to its blocks. A quotation of several
 * paragraphs has an opening mark before each, which is none of its words.
 */
export class SourceText {
	private readonly blocks: readonly { readonly block: TextBlock; readonly plain: Plain; readonly from: number }[];
	private readonly text: string;

	constructor(blocks: readonly TextBlock[]) {
		let text = '';
		this.blocks = blocks.map((block) => {
			const plain = withoutOpening(plainTypography(block.text));
			const from = text.length;
			text += `${plain.text} `;
			return { block, plain, from };
		});
		this.text = text;
	}

	/**
	 * Where a piece of a quotation stands from a place on, word for word; `null` when it does not. Quotation marks and
	 * the full stops and commas at its ends are the outlet's. Words are whole: "can" does not stand in "can't".
	 */
	find(piece: string, from: number): Stretch | null {
		const wanted = bare(piece);
		if (wanted === '') return null;
		for (let start = this.text.indexOf(wanted, from); start >= 0; start = this.text.indexOf(wanted, start + 1)) {
			const end = start + wanted.length;
			if (this.isWhole(start, end)) return { start, end };
		}
		return null;
	}

	/** The places in the blocks that a stretch stands for. */
	spansOf(start: number, end: number): Span[] {
		return this.blocks.flatMap(({ block, plain, from }) => {
			const [first, last] = [Math.max(start - from, 0), Math.min(end - from, plain.text.length)];
			if (first >= last) return [];
			return [{ block: block.id, start: plain.offsets[first] as number, end: plain.offsets[last] as number }];
		});
	}

	/** The blocks, in reading order. */
	get all(): readonly TextBlock[] {
		return this.blocks.map(({ block }) => block);
	}

	/** The words at a place, unaltered. */
	wordsOf({ block, start, end }: Span): string {
		return this.blocks.find((one) => one.block.id === block)?.block.text.slice(start, end) ?? '';
	}

	private isWhole(start: number, end: number): boolean {
		const before = this.text.slice(Math.max(0, start - 2), start);
		const after = this.text.slice(end, end + 2);
		if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return false;
		// Part of a longer word or number: un-, -style, 't, 10.5, 1,000, $50, 50%.
		if (/[\p{L}\p{N}]['-]$/u.test(before) || /^['-][\p{L}\p{N}]/u.test(after)) return false;
		if (/(?:\p{N}[.,]|\p{Sc})$/u.test(before) || /^(?:[.,]\p{N}|%)/u.test(after)) return false;
		// A question is not what was asserted.
		return !/^'?\?/.test(after) || this.text[end - 1] === '?';
	}
}

function withoutOpening({ text, offsets }: Plain): Plain {
	const length = /^[\s']*/.exec(text)?.[0].length ?? 0;
	return { text: text.slice(length).trimEnd(), offsets: offsets.subarray(length) };
}

/** In plain typography, without what stands at its ends and is the outlet's. */
function bare(piece: string): string {
	return plainTypography(piece).text.replace(/^[\s'.,;:—]+|[\s'.,;:—]+$/gu, '');
}
