import { expect, it } from 'vitest';
import { SECOND_DOSSIER } from './second-dossier';

it('is a valid pack of at least thirty actors that shares nothing with the bundled one', () => {
	expect(SECOND_DOSSIER.actors.length).toBeGreaterThanOrEqual(30);
	expect(SECOND_DOSSIER.actors.filter(({ type }) => type === 'person').length).toBeGreaterThanOrEqual(25);
});
