import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeySet } from '../../lib/text/key-set';

describe('KeySet', () => {
	const key = fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }), fc.constantFrom(0, -1, 2 ** 31 - 1, -(2 ** 31)));

	it('holds what was added, and nothing else', () => {
		fc.assert(
			fc.property(fc.array(key), fc.array(key), (added, asked) => {
				const keys = new KeySet(added.length);
				for (const one of added) keys.add(one);
				const all = new Set(added);
				for (const one of [...asked, ...added]) expect(keys.has(one)).toBe(all.has(one));
			}),
		);
	});

	it('holds as many as it was made for', () => {
		const keys = new KeySet(1000);
		for (let i = 0; i < 1000; i++) keys.add(i * 65_536);
		expect([0, 1, 999, 1000].map((i) => keys.has(i * 65_536))).toEqual([true, true, true, false]);
		expect(keys.has(1)).toBe(false);
	});

	it('is empty when nothing was added', () => {
		expect(new KeySet(0).has(0)).toBe(false);
		expect(new KeySet(0).has(7)).toBe(false);
	});
});
