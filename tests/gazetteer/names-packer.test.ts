import { describe, expect, it } from 'vitest';
import type { NameFacts } from '../../lib/gazetteer/name-entry';
import { NamesPacker } from '../../lib/gazetteer/names-packer';
import { isPackedNames } from '../../lib/gazetteer/packed-names';
import { lettersOf, writtenName } from '../../lib/gazetteer/written-name';
import { Gap } from '../../lib/text/tokens';

const FULL: Omit<NameFacts, 'entity'> = {
	kind: 'full',
	lang: '*',
	from: null,
	to: null,
	afterFullMention: false,
	near: null,
	common: false,
	derived: false,
};

/** A packer with these names, each of its entity. */
function packed(...names: readonly (readonly [text: string, entity: number, facts?: Partial<typeof FULL>])[]) {
	const packer = new NamesPacker();
	for (const [text, entity, facts] of names) {
		const name = writtenName(text);
		packer.add(
			name,
			lettersOf(name, () => true),
			entity,
			packer.factsOf({ ...FULL, ...facts }),
		);
	}
	return packer.finish(new Uint8Array(3));
}

describe('NamesPacker', () => {
	it('lays the spellings of equal words together, and under each who bears it, in the order in which they came', () => {
		const names = packed(['Ana Gil', 2], ['Tom Moss', 0], ['ana gil', 1], ['Tom Moss', 1], ['Ana Gil', 0], ['Ana, Gil', 0]);
		expect(names.text).toBe('ana gilana gilana giltom moss');
		expect([...names.textEnd]).toEqual([7, 14, 21, 29]);
		expect([...names.groupEnd]).toEqual([3, 4]);
		expect([...names.capitals]).toEqual([3, 0, 3, 3]);
		expect([...names.gaps].map((gap) => names.gapTable[gap]?.[1])).toEqual([
			Gap.SPACE | Gap.HYPHEN,
			Gap.SPACE | Gap.HYPHEN,
			Gap.SPACE | Gap.HYPHEN | Gap.COMMA,
			Gap.SPACE | Gap.HYPHEN,
		]);
		expect([...names.entryEnd]).toEqual([2, 3, 4, 6]);
		expect([...names.entryEntity]).toEqual([2, 0, 1, 0, 0, 1]);
		expect(isPackedNames(names, 3)).toBe(true);
	});

	it('keeps once what is said of many names, and apart what differs in anything', () => {
		const near = ['a', 'b'];
		const names = packed(
			['Gil', 0],
			['Moss', 1],
			['Gil', 1, { kind: 'surname' }],
			['Gil', 1, { lang: 'es' }],
			['Gil', 1, { from: '2020' }],
			['Gil', 1, { to: '2020' }],
			['Gil', 1, { afterFullMention: true }],
			['Gil', 1, { common: true }],
			['Gil', 1, { derived: true }],
			['Gil', 1, { near }],
			['Gil', 1, { near: ['a b'] }],
			['Gil', 1, { near: [...near] }],
		);
		expect(names.facts).toHaveLength(10);
		expect([...names.entryFacts]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 0]);
	});

	it('leaves out what has no word, or more than thirty', () => {
		const names = packed(['…', 0], ['a '.repeat(31), 0], ['a '.repeat(30), 1]);
		expect([...names.entryEntity]).toEqual([1]);
	});
});
