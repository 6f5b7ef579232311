import type { LookUp } from '../domain/look-up';
import type { TextBlock } from '../domain/page-text';
import { quotePieces } from '../domain/quote-pieces';
import type { Span } from '../domain/span';
import { findChanged } from './find-changed';
import { SourceText } from './source-text';

/**
 * Looks a quotation on record up in its source. `whole`: the blocks are all of the article; where they are not, nothing
 * is called gone. A quotation's pieces must all stand there in their order to be `verbatim`.
 */
export function lookUp(quote: string, blocks: readonly TextBlock[], whole: boolean): LookUp {
	const source = new SourceText(blocks);
	const pieces = quotePieces(quote);
	const verbatim = findInOrder(pieces, source);
	if (verbatim) return { state: 'verbatim', spans: verbatim, now: null };
	const missing: LookUp = { state: whole ? 'gone' : 'unseen', spans: [], now: null };
	let [found, words] = [0, 0];
	const spans: Span[] = [];
	for (const piece of pieces) {
		const count = piece.match(WORDS)?.length ?? 0;
		words += count;
		const place = source.find(piece, 0) ?? findChanged(piece, source);
		if (!place) continue;
		found += count;
		spans.push(...('spans' in place ? place.spans : source.spansOf(place.start, place.end)));
	}
	if (found * 2 <= words) return missing;
	const ordered = inReadingOrder(spans, blocks);
	return { state: 'changed', spans: ordered, now: ordered.map((span) => source.wordsOf(span)).join(' … ') };
}

const WORDS = /[\p{L}\p{N}]+/gu;

/** All pieces one after the other, where they stand closest together; `null` when they do not. */
function findInOrder(pieces: readonly string[], source: SourceText): Span[] | null {
	const [first, ...rest] = pieces;
	if (first === undefined) return null;
	let best: { readonly length: number; readonly spans: Span[] } | null = null;
	for (let place = source.find(first, 0); place; place = source.find(first, place.start + 1)) {
		const spans = source.spansOf(place.start, place.end);
		let end = place.end;
		for (const piece of rest) {
			const next = source.find(piece, end);
			// What is not found after this place is not found after a later one.
			if (!next) return best?.spans ?? null;
			spans.push(...source.spansOf(next.start, next.end));
			end = next.end;
		}
		if (!best || end - place.start < best.length) best = { length: end - place.start, spans };
		if (rest.length === 0) break;
	}
	return best?.spans ?? null;
}

/** Places that overlap are one. */
function inReadingOrder(spans: readonly Span[], blocks: readonly TextBlock[]): Span[] {
	const order = new Map(blocks.map(({ id }, at) => [id, at]));
	const place = ({ block }: Span) => order.get(block) ?? 0;
	const merged: Span[] = [];
	for (const span of [...spans].sort((a, b) => place(a) - place(b) || a.start - b.start)) {
		const last = merged.at(-1);
		if (last && last.block === span.block && span.start <= last.end)
			merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
		else merged.push(span);
	}
	return merged;
}
