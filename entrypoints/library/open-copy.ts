import type { OpenCopy } from '../../components/reader/services';
import { findQuote, quoteSelector } from '../../lib/articles/quote-selector';
import type { SavedArticle } from '../../lib/domain/saved-article';
import type { TextQuoteSelector } from '../../lib/domain/text-quote';
import { collectCopy } from '../../lib/page/collect-copy';
import { copyText } from '../../lib/page/copy-text';
import { createPainter } from '../../lib/page/paint';
import { rectAt } from '../../lib/page/pointer';
import { distanceTo, readingPosition } from '../../lib/page/reading-position';
import { revealRanges } from '../../lib/page/reveal';
import { markCopy } from './mark-copy';

/** Names in the highlight registry of the library's page; reader.css says how they look. */
const OWN = { highlight: 'reader-highlight', note: 'reader-note' } as const;

/** Brings a copy to life: marks and cards as on the page, highlights, place. `root` holds it and does not change any more. */
export function openCopy(root: HTMLElement, article: SavedArticle): OpenCopy {
	const end = new AbortController();
	const painter = createPainter(document);
	const copy = copyText(root);
	const blocks = [{ id: 0, kind: 'paragraph' as const, text: copy.text }];
	const registry = typeof Highlight === 'undefined' ? null : CSS.highlights;
	let painted: readonly { readonly id: string; readonly ranges: readonly Range[] }[] = [];
	const { title, byline, outlet, published, lang, url } = article;
	const about = { url, canonicalUrl: url, title, byline, outlet, published, lang };
	markCopy(end.signal, collectCopy(root, about), painter);

	const rangesOf = (quote: TextQuoteSelector, near?: number): readonly Range[] => {
		const span = findQuote(blocks, quote, near);
		return span ? copy.ranges(span.start, span.end) : [];
	};
	const clear = () => {
		for (const name of Object.values(OWN)) registry?.delete(name);
	};
	return {
		selection() {
			const selection = getSelection();
			if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
			const range = selection.getRangeAt(0);
			if (!range.intersectsNode(root)) return null;
			const from = copy.offsetOf(range.startContainer, range.startOffset);
			const selected = copy.text.slice(from, copy.offsetOf(range.endContainer, range.endOffset));
			const start = from + (selected.length - selected.trimStart().length);
			const position = { start, end: start + selected.trim().length };
			const quote = quoteSelector(blocks, { block: 0, ...position });
			const { top, bottom, left, right } = range.getBoundingClientRect();
			return quote && { quote, position, rect: { top, bottom, left, right } };
		},
		paint(annotations) {
			clear();
			const places = new Map<string, number>();
			painted = annotations.map(({ id, quote, position }) => {
				const span = findQuote(blocks, quote, position?.start);
				if (span) places.set(id, span.start);
				return { id, ranges: span ? copy.ranges(span.start, span.end) : [] };
			});
			const noted = new Set(annotations.flatMap(({ id, note }) => (note === '' ? [] : [id])));
			for (const [name, wanted] of [
				[OWN.highlight, false],
				[OWN.note, true],
			] as const) {
				const ranges = painted.filter(({ id }) => noted.has(id) === wanted).flatMap((one) => one.ranges);
				if (registry && ranges.length > 0) {
					const highlight = new Highlight(...ranges);
					// Below the marks, whose lines must stay to be seen.
					highlight.priority = -1;
					registry.set(name, highlight);
				}
			}
			return places;
		},
		annotationAt: (x, y) => painted.find(({ ranges }) => rectAt(ranges, x, y))?.id ?? null,
		reveal: (quote, near) => revealRanges(painter, rangesOf(quote, near)),
		progress: () => readingPosition(copy, innerHeight),
		goTo(progress) {
			const distance = distanceTo(copy, progress);
			if (distance !== null) scrollBy({ top: distance, behavior: 'instant' });
		},
		close() {
			end.abort();
			clear();
			painter.clear();
		},
	};
}
