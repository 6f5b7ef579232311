import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../lib/gazetteer/compile';
import { countEntities, Gazetteer } from '../../lib/gazetteer/gazetteer';
import { isPackedNames, type PackedNames } from '../../lib/gazetteer/packed-names';
import { createReader } from '../../lib/reading/reader';
import { bundledDossier, ownArticles } from '../eval/own-articles';
import { SECOND_DOSSIER } from '../mentions/second-dossier';

const DOSSIERS = [bundledDossier(), SECOND_DOSSIER];

describe('packed names', () => {
	const { packed } = compileGazetteer(DOSSIERS);
	const entities = countEntities(DOSSIERS);

	it('read every page alike after they were kept and opened again', () => {
		const opened = structuredClone(packed);
		expect(isPackedNames(opened, entities)).toBe(true);
		const fresh = createReader(DOSSIERS);
		const again = createReader(DOSSIERS, [], new Gazetteer(opened, DOSSIERS));
		for (const { page } of ownArticles().values()) expect(again.explain(page)).toEqual(fresh.explain(page));
	});

	it('are not opened for other dossiers', () => {
		expect(isPackedNames(packed, entities - 1)).toBe(false);
		expect(() => new Gazetteer(packed, [SECOND_DOSSIER])).toThrow(RangeError);
	});

	it.each<[string, (whole: PackedNames) => unknown]>([
		['nothing', () => null],
		['a record of another kind', () => ({ theme: 'dark' })],
		['a part that is missing', ({ accept: _, ...rest }) => rest],
		['a part of another type', (whole) => ({ ...whole, edgeKey: [...whole.edgeKey] })],
		['a table cut short', (whole) => ({ ...whole, edgeTo: whole.edgeTo.slice(1) })],
		['spellings cut short', (whole) => ({ ...whole, uppers: whole.uppers.slice(1) })],
		['entries cut short', (whole) => ({ ...whole, entryFacts: whole.entryFacts.slice(1) })],
		['texts cut short', (whole) => ({ ...whole, text: whole.text.slice(1) })],
	])('are told from %s', (_what, damage) => {
		expect(isPackedNames(damage(packed), entities)).toBe(false);
	});
});
