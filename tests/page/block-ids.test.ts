import { describe, expect, it } from 'vitest';
import { rememberIds } from '../../lib/page/block-ids';
import { openPage } from './open-page';

const document = openPage('<html><body></body></html>');

/** A block of one new text node for each word. */
function block(...words: string[]) {
	let end = 0;
	const pieces = words.map((word) => {
		const start = end;
		end += word.length;
		return { node: document.createTextNode(word), start, end };
	});
	return { pieces, text: words.join('') };
}

/** True when every number is greater than the one before. */
function rises(ids: readonly number[]): boolean {
	return ids.every((id, index) => Number.isInteger(id) && id >= 0 && (index === 0 || id > (ids[index - 1] ?? 0)));
}

describe('ids of a page that changes', () => {
	const [a, b, c, d] = [block('a'), block('b1', 'b2'), block('c'), block('d')];

	it('keeps ids when nothing changed, and when blocks came or went anywhere', () => {
		const ids = rememberIds();
		const [first, second] = ids.assign([a, b]);
		expect(ids.assign([a, b])).toEqual([first, second]);
		const more = ids.assign([c, a, d, b, block('e')]);
		expect([more[1], more[3]]).toEqual([first, second]);
		expect(rises(more)).toBe(true);
		expect(ids.assign([a, b])).toEqual([first, second]);
	});

	it('keeps ids when a framework puts new nodes with the same words in their place', () => {
		const ids = rememberIds();
		const before = ids.assign([a, b, c]);
		expect(ids.assign([block('a'), block('b1b2'), block('c')])).toEqual(before);
	});

	it('gives a block with other words another id', () => {
		const ids = rememberIds();
		const [, before] = ids.assign([a, b, c]);
		const after = ids.assign([a, { pieces: b.pieces.slice(0, 1), text: 'b1' }, c]);
		expect(after[1]).not.toBe(before);
		expect(rises(after)).toBe(true);
	});

	it('starts anew where blocks changed places', () => {
		const ids = rememberIds();
		ids.assign([a, b, c]);
		expect(rises(ids.assign([c, a, b]))).toBe(true);
	});

	it('finds room for a live blog that grows at its top and in its middle all day', () => {
		const ids = rememberIds();
		let blocks = [a, b];
		for (let round = 0; round < 3000; round++) {
			blocks = round % 2 ? [block(`t${round}`), ...blocks] : [blocks[0] ?? a, block(`m${round}`), ...blocks.slice(1)];
			blocks = blocks.slice(0, 40);
			expect(rises(ids.assign(blocks))).toBe(true);
		}
	});

	it('tells blocks with the same words apart', () => {
		const ids = rememberIds();
		const twins = [block('same'), block('same')];
		const before = ids.assign(twins);
		expect(new Set(before).size).toBe(2);
		expect(rises(ids.assign([block('same'), block('same')]))).toBe(true);
	});
});
