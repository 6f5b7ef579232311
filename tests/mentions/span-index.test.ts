import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps } from '../../lib/domain/span';
import { SpanIndex } from '../../lib/mentions/span-index';

const span = fc
	.tuple(fc.nat({ max: 20 }), fc.integer({ min: 1, max: 6 }))
	.map(([start, length]) => ({ block: 3, start, end: start + length }));

it('tells what spans overlap as comparing with each of them would', () => {
	fc.assert(
		fc.property(fc.array(span), span, (spans, asked) => {
			expect(new SpanIndex(spans).overlaps(asked)).toBe(spans.some((one) => overlaps(one, asked)));
		}),
		{ numRuns: 500 },
	);
});
