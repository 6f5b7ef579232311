import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Dossier } from '../../lib/domain/dossier';
import { identityOf, type SaidOfTwo } from '../../lib/domain/identity';
import { alikeActors } from '../../lib/dossiers/alike-actors';
import { withSaidSame } from '../../lib/dossiers/said-same';
import { smallPack } from './small-pack';

const both = (text: string) => ({ en: text, es: text });
const person = (id: string, name: string, wikidata: string | null = null, over: Partial<Actor> = {}): Actor => ({
	...{ id, type: 'person', name, wikidata, names: [{ text: name, lang: '*', kind: 'full' }], roles: [] },
	...{ summary: both(`${name} of ${id}.`), ...over },
});
const dossier = (id: string, ...actors: readonly Actor[]): Dossier => ({ ...smallPack(), id, title: both(id), actors });
const said = (one: string, other: string, same = true): SaidOfTwo => ({ one, other, same });
const identities = (dossiers: readonly Dossier[]) =>
	Object.fromEntries(dossiers.flatMap(({ id, actors }) => actors.map((actor) => [`${id}/${actor.id}`, identityOf(actor)])));

const A = dossier('a', person('ana', 'Ana Ferrer'), person('ivo', 'Ivo Kask', 'Q102'));
const B = dossier('b', person('ferrer', 'Ana FERRER', 'Q101'), person('other', 'Mara Lind'));
const C = dossier('c', person('gil', 'Ana Gil', 'Q101'), person('body', 'Ana Ferrer', null, { type: 'organization' }));
const ALL = [A, B, C];

describe('two actors that the reader calls one', () => {
	it('have one identity, together with whom a Wikidata item makes one with either', () => {
		const found = identities(withSaidSame(ALL, [said('a/ana', 'b/ferrer')]));
		expect(found['a/ana']).not.toBeNull();
		expect(found['b/ferrer']).toBe(found['a/ana']);
		expect(found['c/gil']).toBe(found['a/ana']);
		expect([found['a/ivo'], found['b/other'], found['c/body']]).toEqual(['person Q102', null, null]);
	});

	it('do so over a third', () => {
		const found = identities(withSaidSame(ALL, [said('b/other', 'a/ivo'), said('a/ana', 'b/other')]));
		expect(new Set([found['a/ana'], found['b/other'], found['a/ivo']]).size).toBe(1);
		expect(found['c/gil']).toBe('person Q101');
	});

	it.each([
		['they are two', said('a/ana', 'b/ferrer', false)],
		['one is not there', said('a/ana', 'b/nobody')],
		['one is a body', said('a/ana', 'c/body')],
	])('are as they were when %s', (_, word) => {
		expect(withSaidSame(ALL, [word])).toBe(ALL);
	});

	it('are one exactly where a chain of words and items leads from one to the other', () => {
		const refs = ALL.flatMap(({ id, actors }) => actors.filter(({ type }) => type === 'person').map((one) => `${id}/${one.id}`));
		const word = fc.record({ one: fc.constantFrom(...refs), other: fc.constantFrom(...refs), same: fc.boolean() });
		fc.assert(
			fc.property(fc.array(word, { maxLength: 6 }), (words) => {
				const links = [...words.filter(({ same }) => same), said('b/ferrer', 'c/gil')];
				const reach = (from: string) => {
					const seen = new Set([from]);
					for (let grown = 0; grown !== seen.size; ) {
						grown = seen.size;
						for (const { one, other } of links) {
							if (seen.has(one)) seen.add(other);
							if (seen.has(other)) seen.add(one);
						}
					}
					return seen;
				};
				const found = identities(withSaidSame(ALL, words));
				for (const a of refs)
					for (const b of refs) {
						if (a === b) continue;
						expect(found[a] !== null && found[a] === found[b]).toBe(reach(a).has(b));
					}
			}),
		);
	});
});

describe('actors of one name', () => {
	const asked = (words: readonly SaidOfTwo[], dossiers: readonly Dossier[] = ALL) =>
		alikeActors(withSaidSame(dossiers, words), words);
	const pairs = (words: readonly SaidOfTwo[] = [], dossiers: readonly Dossier[] = ALL) =>
		asked(words, dossiers).open.map(({ one, other }) => `${one.ref} ${other.ref}`);

	it('are asked about where nothing tells whether they are one, whatever case and accents', () => {
		expect(pairs()).toEqual(['a/ana b/ferrer']);
		expect(pairs([], [A, dossier('d', person('x', 'Aña Férrer'))])).toEqual(['a/ana d/x']);
		expect(
			pairs([], [A, dossier('d', person('x', 'A. F.', null, { names: [{ text: 'Ana Ferrer', lang: 'en', kind: 'full' }] }))]),
		).toEqual(['a/ana d/x']);
	});

	it.each<[string, Dossier]>([
		['of one dossier', dossier('d', person('x', 'Pia Roca'), person('y', 'Pia Roca'))],
		['with a body', dossier('d', person('x', 'Ana Ferrer', null, { type: 'organization' }))],
		[
			'of a surname alone',
			dossier('d', person('x', 'A. F.', null, { names: [{ text: 'Ana Ferrer', lang: 'en', kind: 'surname' }] })),
		],
		['whom Wikidata tells apart', dossier('d', person('x', 'Ivo Kask', 'Q999'))],
		['whom Wikidata makes one', dossier('d', person('x', 'Ivo Kask', 'Q102'))],
	])('are not asked about %s', (_, other) => {
		expect(pairs([], [A, other])).toEqual([]);
	});

	it('are told by their main office, not by a later one that is held beside it', () => {
		const role = (en: string, from: string) => ({ title: { en, es: en }, organization: null, from, to: null });
		const roles = [role('Clerk', '2019'), role('Mayor', '2021'), { ...role('Commissioner', '2023'), secondary: true }];
		const [two] = asked([], [A, dossier('d', person('x', 'Ana Ferrer', null, { roles }))]).open;
		expect(two?.other.office?.en).toBe('Mayor');
	});

	it('are not asked about again once the reader has said', () => {
		for (const same of [true, false]) {
			expect(pairs([said('b/ferrer', 'a/ana', same)])).toEqual([]);
			expect(asked([said('b/ferrer', 'a/ana', same)]).said).toMatchObject([
				{ one: { ref: 'b/ferrer' }, other: { ref: 'a/ana' }, same },
			]);
		}
		expect(asked([said('gone/x', 'a/ana')]).said).toEqual([]);
	});

	it('are a bearable number, however many bear a name', () => {
		const many = (id: string) => dossier(id, ...Array.from({ length: 5000 }, (_, place) => person(`p${place}`, 'Ana Ferrer')));
		const { open, count } = asked([], [many('m'), dossier('n', person('x', 'Ana Ferrer')), many('o')]);
		expect(open.length).toBeLessThanOrEqual(50);
		expect(count).toBeGreaterThanOrEqual(open.length);
	});
});
