import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlapping } from '../../lib/attributions/overlapping';

const name = (start: number, end: number) => ({ span: { block: 0, start, end } });

it.each([
	['before, in and behind it', [name(0, 4), name(5, 9), name(12, 15)], [4, 12], [5]],
	['only touching it', [name(0, 4), name(8, 9)], [4, 8], []],
	['reaching into it at both ends', [name(0, 5), name(7, 9)], [4, 8], [0, 7]],
	['around it', [name(0, 9)], [4, 5], [0]],
	['none at all', [], [0, 5], []],
] as const)('names %s', (_what, names, [start, end], expected) => {
	expect(overlapping(names, { start, end }).map(({ span }) => span.start)).toEqual(expected);
});

it('gives what looking at every name gives', () => {
	const names = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 30 }).map((steps) => {
		let at = 0;
		return steps.map(([gap, length]) => {
			const start = at + gap;
			at = start + length;
			return name(start, at);
		});
	});
	fc.assert(
		fc.property(names, fc.nat(120), fc.nat(20), (all, start, length) => {
			const end = start + length;
			if (length === 0) return;
			expect(overlapping(all, { start, end })).toEqual(all.filter(({ span }) => span.start < end && start < span.end));
		}),
	);
});
