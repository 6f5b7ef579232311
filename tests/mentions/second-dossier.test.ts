import { expect, it } from 'vitest';
import { bundledDossier } from '../reading/check-reading';
import { SECOND_DOSSIER } from './second-dossier';

it('is a valid pack of at least thirty actors that shares none with the bundled one', () => {
	expect(SECOND_DOSSIER.actors.length).toBeGreaterThanOrEqual(30);
	const bundled = new Set(bundledDossier().actors.map(({ id }) => id));
	expect(SECOND_DOSSIER.actors.filter(({ id }) => bundled.has(id))).toEqual([]);
});
