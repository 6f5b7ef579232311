import { describe, expect, it } from 'vitest';
import { indexOf } from '../../lib/cards/dossier-index';
import type { Dossier } from '../../lib/domain/dossier';
import { compareStandings } from '../../lib/ledger/comparison';
import { keptEntry, positionEntry } from '../../lib/ledger/entry';
import { EVERYTHING } from '../../lib/ledger/filter';
import { facetOf, Ledger } from '../../lib/ledger/ledger';
import { namesOf } from '../../lib/ledger/names';
import { refOf } from '../../lib/ledger/ref';
import { keptRow, openKey, positionRow } from '../../lib/ledger/row';
import { timelineOf } from '../../lib/ledger/timeline';
import { bridge, kept } from './samples';

const BRIDGE = withItem(
	bridge([
		['p1', 'ana-ferrer', 'toll', 'opposes', '2025-03-01', 'No toll on this bridge'],
		['p2', 'luis-pena', 'toll', 'supports', '2025-05-20', 'Who drives must pay'],
	]),
	'Q101',
);
/** Another dossier with Ana Ferrer in it under another id and name, with one of the same name who is somebody else, and an issue of the same name. */
const council = bridge([
	['c1', 'ana-ferrer', 'toll', 'supports', '2025-07-01', 'A toll for lorries alone'],
	['c2', 'luis-pena', 'toll', 'neutral', '2025-06-01', 'We shall see'],
]);
const COUNCIL: Dossier = {
	...council,
	id: 'council',
	title: { en: 'The council', es: 'El concejo' },
	actors: council.actors.map((one) =>
		one.id === 'ana-ferrer' ? { ...one, id: 'ferrer', name: 'Ana Ferrer Gil', wikidata: 'Q101' } : one,
	),
	positions: council.positions.map((one) => (one.actor === 'ana-ferrer' ? { ...one, actor: 'ferrer' } : one)),
};
const BOTH = [BRIDGE, COUNCIL];
const OWN = kept('k1', { dossier: 'council', actor: 'ferrer', date: '2025-08-09' });
const [ANA, FERRER] = [refOf('bridge', 'ana-ferrer'), refOf('council', 'ferrer')];

function withItem(dossier: Dossier, wikidata: string): Dossier {
	return { ...dossier, actors: dossier.actors.map((one) => (one.id === 'ana-ferrer' ? { ...one, wikidata } : one)) };
}

function open(dossiers: readonly Dossier[]) {
	const names = namesOf(dossiers, 'en');
	const rows = dossiers.flatMap((one) => one.positions.map((position) => positionRow(position, one.id, one.articles[0])));
	const ledger = new Ledger(rows, names.leaders);
	ledger.put(keptRow(OWN));
	return { ledger, names, find: (person: string | null) => ledger.find({ ...EVERYTHING, person }, names) };
}

describe('a person whom several dossiers have', () => {
	it.each([
		['bridge', BOTH, 'Ana Ferrer'],
		['council', [...BOTH].reverse(), 'Ana Ferrer Gil'],
	] as const)('is one in the record, under the name of the first of them (%s)', (_first, dossiers, name) => {
		const { people } = open(dossiers).find(null);
		expect(people.filter((one) => one.name.startsWith('Ana')).map((one) => [one.name, one.count])).toEqual([[name, 3]]);
	});

	it('is meant by whatever ref stands in an address', () => {
		const { find } = open(BOTH);
		for (const ref of [ANA, FERRER]) {
			const { rows, people } = find(ref);
			expect(rows.map(({ key }) => openKey(key)?.id)).toEqual(['k1', 'c1', 'p1']);
			expect(facetOf(people, ref)).toMatchObject({ ref: ANA, also: [FERRER] });
		}
	});

	it('is looked for by the one name also where the other dossier has it otherwise', () => {
		const { ledger, names } = open([COUNCIL, BRIDGE]);
		expect(ledger.find({ ...EVERYTHING, words: 'gil' }, names).rows).toHaveLength(3);
	});

	it('is on one timeline, with the issues of each dossier apart and told apart', () => {
		const { find, names } = open(BOTH);
		const { rows } = timelineOf(find(FERRER), { ...EVERYTHING, person: FERRER }, names, 64);
		expect(new Set(rows.map(({ name, count }) => `${name} ${count}`))).toEqual(
			new Set(['The toll (The bridge) 1', 'The toll (The council) 2']),
		);
	});

	it('is compared with all that every dossier has', () => {
		const { ledger, names } = open(BOTH);
		const compared = compareStandings(ledger, [FERRER, refOf('bridge', 'luis-pena')], null, names);
		expect(compared.map(({ name, standings }) => [name, standings.map(({ stance }) => stance)])).toEqual([
			['The toll (The bridge)', ['opposes', 'supports']],
			['The toll (The council)', ['opposes', null]],
		]);
	});

	it('has entries under one name, each saying whose record it is', () => {
		const own = keptEntry(OWN, BOTH, 'es');
		const [position] = COUNCIL.positions;
		if (!position) throw new Error('no position');
		const theirs = positionEntry(position, indexOf(COUNCIL), BOTH, 'es');
		for (const entry of [own, theirs]) {
			expect(entry).toMatchObject({ person: ANA, actorName: 'Ana Ferrer', dossier: 'council', actor: 'ferrer' });
			expect(entry.dossierTitle).toBe('El concejo');
		}
		expect(positionEntry(position, indexOf(COUNCIL), [COUNCIL], 'es')).toMatchObject({ person: FERRER, dossierTitle: null });
	});

	it('is two without an item that says so, and told apart by the dossiers', () => {
		const { people } = open(BOTH).find(null);
		expect(people.map(({ name }) => name).filter((name) => name.startsWith('Luis'))).toEqual([
			'Luis Peña (The bridge)',
			'Luis Peña (The council)',
		]);
	});
});
