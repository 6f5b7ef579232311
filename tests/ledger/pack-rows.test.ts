import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows, unpackRows } from '../../lib/ledger/pack-rows';
import { keptRow } from '../../lib/ledger/row';
import { kept } from './samples';

const text = fc.string({ unit: 'binary' });
const row = fc
	.record({
		id: text,
		actor: text,
		dossier: text,
		on: fc.option(fc.record({ issue: text, stance: fc.constantFrom('supports', 'opposes', 'qualified', 'neutral') } as const)),
		date: fc.constantFrom(null, '2025', '2025-02', '2025-02-09'),
		note: text,
	})
	.map(({ id, on, ...over }) => keptRow(kept(id, { ...over, issue: on?.issue ?? null, stance: on?.stance ?? null })));

describe('packed rows', () => {
	it('come back as they were, from the store too', () => {
		fc.assert(
			fc.property(fc.array(row), fc.nat(), (rows, broken) => {
				expect(unpackRows(structuredClone(packRows(rows, broken)))).toEqual({ rows, broken });
			}),
		);
	});

	const PACKED = packRows([keptRow(kept('a')), keptRow(kept('b', { issue: null, stance: null }))], 1);
	it.each<[string, unknown]>([
		['nothing', undefined],
		['another form', { ...PACKED, form: 0 }],
		['a text that is cut', { ...PACKED, texts: PACKED.texts.slice(1) }],
		['a column that is short', { ...PACKED, issues: PACKED.issues.slice(1) }],
		['a number of no ref', { ...PACKED, people: Uint32Array.from([0, 9]) }],
		['a number of no stance', { ...PACKED, stances: Uint8Array.from([0, 9]) }],
		['refs that are none', { ...PACKED, refs: [1, 2] }],
	])('are none in %s', (_what, value) => {
		expect(unpackRows(value)).toBeNull();
	});
});
