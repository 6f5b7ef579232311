import type { TextBlock } from '../domain/page-text';
import type { Span } from '../domain/span';
import type { TextQuoteSelector } from '../domain/text-quote';

/** Characters kept before and after a quote: enough to tell two equal quotes apart, the custom of Hypothesis. */
const CONTEXT = 32;

/**
 * The selector of a span: its exact words and what stands around them in the same block.
 * `null` when the span is empty or lies outside the blocks.
 */
export function quoteSelector(blocks: readonly TextBlock[], span: Span): TextQuoteSelector | null {
	const text = blocks.find((block) => block.id === span.block)?.text;
	if (text === undefined || span.start >= span.end || span.start < 0 || span.end > text.length) return null;
	return {
		exact: text.slice(span.start, span.end),
		prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
		suffix: text.slice(span.end, span.end + CONTEXT),
	};
}

/** How many characters two strings share, counted from the end of both. */
function sharedEnd(a: string, b: string): number {
	let shared = 0;
	while (shared < a.length && shared < b.length && a[a.length - 1 - shared] === b[b.length - 1 - shared]) shared++;
	return shared;
}

/** How many characters two strings share, counted from the start of both. */
function sharedStart(a: string, b: string): number {
	let shared = 0;
	while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
	return shared;
}

/**
 * Where a quote stands now: its exact words, at the place whose surroundings are most like those that were kept
 * (of equals, the nearest to `near`, an offset in its block; without it the first). `null` when the words are no longer
 * there: words are never matched loosely.
 */
export function findQuote(blocks: readonly TextBlock[], quote: TextQuoteSelector, near = 0): Span | null {
	if (quote.exact === '') return null;
	let best: Span | null = null;
	let bestScore = -1;
	for (const { id, text } of blocks) {
		for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
			const end = at + quote.exact.length;
			const before = text.slice(Math.max(0, at - quote.prefix.length), at);
			const score = sharedEnd(before, quote.prefix) + sharedStart(text.slice(end, end + quote.suffix.length), quote.suffix);
			const nearer = best !== null && score === bestScore && Math.abs(at - near) < Math.abs(best.start - near);
			if (score > bestScore || nearer) {
				best = { block: id, start: at, end };
				bestScore = score;
			}
		}
	}
	return best;
}
