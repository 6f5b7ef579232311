import { expect, test } from 'vitest';
import { dossierStats } from '../../lib/dossiers/stats';
import { smallPack } from './small-pack';

test('what a dossier holds, and what it wants', () => {
	expect(dossierStats(smallPack())).toMatchObject({
		people: 1,
		organizations: 1,
		names: 4,
		namesByKind: { full: 2, surname: 1, role: 1 },
		positions: 1,
		positionsByStance: { supports: 1 },
		quotes: 1,
		span: { from: '2024-01-04', to: '2024-01-04' },
		wanting: {
			withoutWikidata: ['ana-ferrer'],
			withoutOffice: [],
			withoutPosition: ['city-hall'],
			issuesWithoutPosition: ['charge-for-it'],
			issuesWithoutTerm: ['build-it'],
			articlesUnused: [],
		},
	});
});

test('an empty one', () => {
	const empty = { ...smallPack(), actors: [], terms: [], issues: [], articles: [], positions: [] };
	expect(dossierStats(empty)).toMatchObject({ names: 0, namesByKind: {}, span: null });
});
