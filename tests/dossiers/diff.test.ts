import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Actor, Dossier } from '../../lib/domain/dossier';
import { DOSSIER_LISTS } from '../../lib/domain/dossier-diff';
import { diffDossiers, isNoDiff } from '../../lib/dossiers/diff';
import { cpuTime } from '../measure/cpu-time';
import { smallPack } from './small-pack';

const pack = smallPack();
const [ana, hall] = pack.actors as readonly [Actor, Actor];
const withActor = (change: Partial<Actor>): Dossier => ({ ...pack, actors: [{ ...ana, ...change }, hall] });

describe('what a new version changes', () => {
	it.each<readonly [string, Dossier, unknown]>([
		[
			'the version',
			{ ...pack, version: '1.3.0' },
			{ head: [{ field: 'version', before: { text: '1.2.0' }, after: { text: '1.3.0' } }] },
		],
		[
			'where updates come from',
			{ ...pack, updateUrl: 'https://example.org/x.json' },
			{ head: [{ field: 'updateUrl', before: null, after: { text: 'https://example.org/x.json' } }] },
		],
		[
			'one language of the title',
			{ ...pack, title: { ...pack.title, es: 'El puente' } },
			{ head: [{ field: 'title', before: { lang: 'es' }, after: { lang: 'es', text: 'El puente' } }] },
		],
	])('%s', (_, after, expected) => {
		expect(diffDossiers(pack, after)).toMatchObject(expected as object);
	});

	it.each<readonly [string, Partial<Actor>, readonly unknown[]]>([
		[
			'a name that is new',
			{ names: [...ana.names, { text: 'A. Ferrer', lang: 'en', kind: 'short' }] },
			[{ field: 'names', before: null, after: { name: { text: 'A. Ferrer' } } }],
		],
		[
			'a name that is gone',
			{ names: ana.names.slice(0, 2) },
			[{ field: 'names', before: { name: { text: 'the mayor' } }, after: null }],
		],
		[
			'a name that loses what narrows it',
			{
				names: [
					ana.names[0] as Actor['names'][0],
					{ text: 'Ferrer', lang: '*', kind: 'surname' },
					ana.names[2] as Actor['names'][0],
				],
			},
			[{ field: 'names', before: { name: { after: 'full-mention' } }, after: { name: { text: 'Ferrer' } } }],
		],
		[
			'an office that ends',
			{ roles: ana.roles.map((role, i) => (i === 0 ? { ...role, to: '2024-07-01' } : role)) },
			[{ field: 'roles', before: { role: { to: null } }, after: { role: { to: '2024-07-01' } } }],
		],
		['a Wikidata item', { wikidata: 'Q5' }, [{ field: 'wikidata', before: null, after: { text: 'Q5' } }]],
	])('an actor: %s', (_, change, changes) => {
		const { lists } = diffDossiers(pack, withActor(change));
		expect(lists.actors).toMatchObject([{ id: 'ana-ferrer', kind: 'changed', label: { text: { en: 'Ana Ferrer' } }, changes }]);
		expect(lists.actors[0]?.changes).toHaveLength(changes.length);
	});

	it('entries that are new and gone, called by name', () => {
		const after = { ...pack, actors: [ana, { ...hall, id: 'port', name: 'The port' }], positions: [] };
		const { actors, positions } = diffDossiers(pack, after).lists;
		expect(actors.map(({ kind, label }) => [kind, label.text.en])).toEqual([
			['added', 'The port'],
			['removed', 'City Hall'],
		]);
		expect(positions).toMatchObject([
			{
				kind: 'removed',
				label: { text: { en: 'Ana Ferrer: Building the bridge', es: 'Ana Ferrer: Construir el puente' }, date: '2024-01-04' },
			},
		]);
	});

	it('another entry that is meant, called by name on both sides', () => {
		const [position] = pack.positions;
		if (!position) throw new Error('no position');
		const after = {
			...pack,
			actors: [ana, { ...hall, name: 'The hall' }],
			positions: [
				{ ...position, actor: 'city-hall' },
				{ ...position, id: 'new' },
			],
		};
		const { positions } = diffDossiers(pack, after).lists;
		expect(positions[0]?.changes).toMatchObject([
			{
				field: 'actor',
				before: { kind: 'entry', id: 'ana-ferrer', label: { text: { en: 'Ana Ferrer' } } },
				after: { kind: 'entry', id: 'city-hall', label: { text: { en: 'The hall' } } },
			},
		]);
		const named = Object.fromEntries((positions[1]?.changes ?? []).map(({ field, after }) => [field, after]));
		expect(named.issue).toMatchObject({ kind: 'entry', label: { text: { es: 'Construir el puente' } } });
		expect(named.article).toMatchObject({ kind: 'entry', id: position.article });
	});

	it('two offices of one title from an unknown day', () => {
		const role = { title: { en: 'Aide', es: 'Asesora' }, organization: null, from: null, to: null } as const;
		const before = withActor({ roles: [role, { ...role, to: '2020' }] });
		expect(isNoDiff(diffDossiers(before, before))).toBe(true);
		expect(diffDossiers(before, withActor({ roles: [role] })).lists.actors[0]?.changes).toHaveLength(1);
	});

	it('nothing, when only the order is another one', () => {
		const turned = {
			...pack,
			actors: [hall, { ...ana, names: [...ana.names].reverse() }],
			languages: ['es', 'en'] as const,
		};
		expect(isNoDiff(diffDossiers(pack, turned))).toBe(true);
	});
});

test('any change of any text shows, from both sides', () => {
	const texts = [...JSON.stringify(pack).matchAll(/"(text|name|en|es|date|title|outlet|stance|checked|url|license)":"([^"]+)"/g)];
	fc.assert(
		fc.property(fc.integer({ min: 0, max: texts.length - 1 }), (at) => {
			const { index, 0: whole, 1: key } = texts[at] as RegExpExecArray;
			const json = JSON.stringify(pack);
			const other = JSON.parse(`${json.slice(0, index)}"${key}":"changed"${json.slice(index + whole.length)}`) as Dossier;
			const [there, back] = [diffDossiers(pack, other), diffDossiers(other, pack)];
			expect(isNoDiff(there)).toBe(false);
			for (const list of DOSSIER_LISTS)
				expect(there.lists[list].map(({ id }) => id).sort()).toEqual(back.lists[list].map(({ id }) => id).sort());
		}),
	);
});

test('a change among 20,000 positions is found in a moment', () => {
	const [position] = pack.positions;
	if (!position) throw new Error('no position');
	const many = Array.from({ length: 20_000 }, (_, i) => ({ ...position, id: `p-${i}` }));
	const find = () => {
		const { positions } = diffDossiers({ ...pack, positions: many }, { ...pack, positions: many.slice(1) }).lists;
		expect(positions).toHaveLength(1);
	};
	expect(cpuTime(find)).toBeLessThan(3000);
});
