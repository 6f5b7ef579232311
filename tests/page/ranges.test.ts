// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { collectPage } from '../../lib/page/collect';
import { mapTexts } from '../../lib/page/ranges';

beforeEach(() => {
	document.documentElement.innerHTML = '<head></head><body></body>';
});

/** A random tree of elements and texts, as HTML. */
const tree = fc.letrec<{ node: string; element: string; text: string }>((tie) => ({
	node: fc.oneof({ maxDepth: 5, depthSize: 'small' }, tie('text'), tie('element'), fc.constant('<br>')),
	element: fc
		.tuple(
			fc.constantFrom('p', 'div', 'span', 'a', 'b', 'em', 'ul', 'li', 'blockquote', 'section', 'h2', 'code', 'aside', 'button'),
			fc.array(tie('node'), { maxLength: 5 }),
		)
		.map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
	text: fc
		.stringMatching(/^[a-zñé“” \n.]{0,20}$/)
		.map((text) => text.replace(/^./, (first) => (first === ' ' ? first : first.toUpperCase()))),
}));
const page = fc.array(tree.node, { minLength: 1, maxLength: 12 }).map((nodes) => `<article>${nodes.join('')}</article>`);

describe('spans and ranges', () => {
	it('text equals the concatenated nodes with their line breaks, and every span maps to ranges of the same words and back', () => {
		fc.assert(
			fc.property(page, fc.nat(), fc.nat(), (html, one, two) => {
				document.body.innerHTML = html;
				const collected = collectPage(document, null);
				const map = mapTexts(collected.pieces);
				const seen = new Set<Text>();
				for (const { id, text } of collected.page.blocks) {
					const pieces = collected.pieces.get(id) ?? [];
					for (const { node, start, end } of pieces) expect(node.data).toBe(text.slice(start, end));
					const covered = (from: number, to: number) =>
						pieces
							.map((piece) => text.slice(Math.max(from, piece.start), Math.max(piece.start, Math.min(to, piece.end))))
							.join('');
					const gaps = pieces.map(({ start }, index) => text.slice(pieces[index - 1]?.end ?? 0, start));
					expect(gaps.every((gap) => gap === '' || gap === '\n')).toBe(true);
					expect(covered(0, text.length).length + gaps.join('').length).toBe(text.length);
					for (const { node } of pieces) {
						expect(seen.has(node)).toBe(false);
						expect(node.parentElement?.closest('code, aside, button')).toBeNull();
						seen.add(node);
					}
					const [start, end] = [one % (text.length + 1), two % (text.length + 1)].sort((a, b) => a - b) as [number, number];
					const ranges = map.ranges({ block: id, start, end });
					expect(ranges.map((range) => range.toString()).join('')).toBe(covered(start, end));
					const [first] = ranges;
					const last = ranges[ranges.length - 1];
					if (!first || !last) continue;
					expect(map.locate(first.startContainer, first.startOffset)).toEqual({
						block: id,
						offset: start + (covered(start, start + 1) === '' ? 1 : 0),
					});
					expect(map.locate(last.endContainer, last.endOffset)).toEqual({
						block: id,
						offset: end - (covered(end - 1, end) === '' ? 1 : 0),
					});
				}
			}),
			{ numRuns: 150 },
		);
	});

	it('gives one range a text node, so that nothing between them is covered', () => {
		document.body.innerHTML = '<article><p>Marco <script>1</script><i>Gull</i> said</p></article>';
		const { page, pieces } = collectPage(document, null);
		const block = page.blocks[0]?.id ?? -1;
		const ranges = mapTexts(pieces).ranges({ block, start: 0, end: 10 });
		expect(ranges.map(String)).toEqual(['Marco ', 'Gull']);
	});

	it('gives nothing for text that has left the page, a block that is not there, or a point outside', () => {
		document.body.innerHTML = '<article><p>Marco Gull said</p></article><div id="other">x</div>';
		const { page, pieces } = collectPage(document, null);
		const map = mapTexts(pieces);
		const block = page.blocks[0]?.id ?? -1;
		expect(map.ranges({ block: 99, start: 0, end: 4 })).toEqual([]);
		expect(map.ranges({ block, start: 4, end: 4 })).toEqual([]);
		expect(map.ranges({ block, start: 6, end: 400 }).map(String)).toEqual(['Gull said']);
		expect(map.locate(document.body, 0)).toBeNull();
		const text = pieces.get(block)?.[0]?.node as Text;
		expect(map.locate(text, 99)).toBeNull();
		document.querySelector('p')?.remove();
		expect(map.ranges({ block, start: 0, end: 5 })).toEqual([]);
	});
});
