import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Dossier } from '../../lib/domain/dossier';
import { DOSSIER_LISTS, type DossierList } from '../../lib/domain/dossier-diff';
import type { DossierEdit } from '../../lib/domain/dossier-edit';
import { blankEntry, renamed } from '../../lib/dossiers/blank';
import { applyEdits, checkEdits, headOfOwn, removalOf, stillToCome, undoEdits } from '../../lib/dossiers/edit';
import { entryEdits } from '../../lib/dossiers/entry-edits';
import { newPack } from '../../lib/dossiers/new-pack';
import { readPack } from '../../lib/dossiers/read-pack';
import { slugOf } from '../../lib/dossiers/slug';
import { loosenEntry, tidyEntry } from '../../lib/dossiers/tidy';
import { writePack } from '../../lib/dossiers/write-pack';
import { smallPack } from './small-pack';

const TODAY = '2025-08-09';
const pack = smallPack();
const ana = pack.actors[0] as Actor;
const content = ({ version: _, updated: __, ...rest }: Dossier) => rest;

describe('changes of a dossier', () => {
	it('come with the next version and the day', () => {
		const after = { ...ana, summary: { en: 'Mayor.', es: 'Alcaldesa.' } };
		const { kind, dossier } = applyEdits(pack, [{ list: 'actors', id: ana.id, before: ana, after }], TODAY);
		expect(kind).toBe('done');
		expect(dossier).toMatchObject({ version: '1.2.1', updated: TODAY });
		expect(dossier.actors[0]?.summary.en).toBe('Mayor.');
		expect(dossier.actors[1]).toEqual(pack.actors[1]);
	});

	it('that meet something else than they expect change nothing', () => {
		const elsewhere = { ...ana, name: 'Ana Ferrer Gil' };
		const now = { ...pack, actors: [elsewhere, ...pack.actors.slice(1)] };
		const outcome = applyEdits(now, [{ list: 'actors', id: ana.id, before: ana, after: { ...ana, wikidata: 'Q2' } }], TODAY);
		expect(outcome).toEqual({ kind: 'conflict', dossier: now });
		expect(applyEdits(pack, [{ list: 'actors', id: 'gone', before: ana, after: elsewhere }], TODAY).kind).toBe('conflict');
		expect(applyEdits(pack, [{ list: 'actors', id: ana.id, before: null, after: elsewhere }], TODAY).kind).toBe('conflict');
	});

	it('are not made a second time', () => {
		const edit: DossierEdit = { list: 'actors', id: ana.id, before: ana, after: { ...ana, wikidata: 'Q2' } };
		const once = applyEdits(pack, [edit], TODAY).dossier;
		expect(applyEdits(once, [edit], TODAY)).toEqual({ kind: 'done', dossier: once });
	});

	it('that would leave no valid dossier are refused whole', () => {
		const edits: DossierEdit[] = [
			{ list: 'actors', id: ana.id, before: ana, after: { ...ana, wikidata: 'Q2' } },
			{ list: 'issues', id: 'build-it', before: pack.issues[0] ?? null, after: null },
		];
		expect(() => applyEdits(pack, edits, TODAY)).toThrow('there is no issue "build-it"');
	});

	it.each([
		['2025-08-10', true],
		['2025-09', true],
		['2026', true],
		['2025-08-09', false],
		['2025-08', false],
		['2025', false],
		['soon', false],
	])('that have somebody say something on %s: still to come, %s', (date, future) => {
		const before = pack.positions[0] ?? null;
		const after = before && { ...before, date };
		const problem = { list: 'positions', id: before?.id, path: '/date', message: 'is still to come' };
		expect(stillToCome([{ list: 'positions', id: before?.id ?? '', before, after }], TODAY)).toEqual(future ? [problem] : []);
		expect(stillToCome([{ list: 'positions', id: before?.id ?? '', before: after, after: null }], TODAY)).toEqual([]);
	});

	it('of the head touch nothing but what a head may say', () => {
		const before = headOfOwn(pack);
		const after = { ...before, license: 'CC BY 4.0', id: 'stolen', actors: [] };
		const { dossier } = applyEdits(pack, [{ list: 'head', before, after }], TODAY);
		expect(dossier).toMatchObject({ license: 'CC BY 4.0', id: pack.id });
		expect(dossier.actors).toEqual(pack.actors);
	});
});

describe('what is deleted', () => {
	it('takes its positions with it, and is no longer referred to', () => {
		const gone = applyEdits(pack, removalOf(pack, 'actors', 'ana-ferrer'), TODAY).dossier;
		expect(gone.actors.map(({ id }) => id)).toEqual(['city-hall']);
		expect(gone.positions).toEqual([]);
		const body = applyEdits(pack, removalOf(pack, 'actors', 'city-hall'), TODAY).dossier;
		expect(body.actors[0]?.roles[0]?.organization).toBeNull();
		expect(applyEdits(pack, removalOf(pack, 'terms', 'toll'), TODAY).dossier.issues[1]?.terms).toEqual([]);
	});

	it('comes back where it was, whatever it was', () => {
		const rich: Dossier = {
			...pack,
			positions: ['a', 'b', 'c', 'd'].map((id, place) => ({
				...(pack.positions[0] as Dossier['positions'][number]),
				id,
				issue: place % 2 ? 'build-it' : 'charge-for-it',
			})),
		};
		const all = DOSSIER_LISTS.flatMap((list) => rich[list].map(({ id }) => [list, id] as const));
		fc.assert(
			fc.property(fc.constantFrom(...all), ([list, id]) => {
				const edits = removalOf(rich, list, id);
				const gone = applyEdits(rich, edits, TODAY).dossier;
				expect(gone[list].some((entry) => entry.id === id)).toBe(false);
				expect(content(applyEdits(gone, undoEdits(edits), TODAY).dossier)).toEqual(content(rich));
			}),
		);
	});

	it('is nothing where there is nothing', () => {
		expect(removalOf(pack, 'actors', 'nobody')).toEqual([]);
	});
});

describe('what is typed', () => {
	const typed = (value: Actor) => entryEdits(pack, { list: 'actors', before: null, value, source: null });
	const person = renamed(blankEntry('actors', 'en'), ' Eva  Ortiz ');

	it('becomes an entry with an identifier of its own', () => {
		const [edit] = typed({ ...person, summary: { en: '', es: 'Portavoz.' } });
		expect(edit?.after).toEqual({
			id: 'eva-ortiz',
			type: 'person',
			name: 'Eva Ortiz',
			wikidata: null,
			names: [{ text: 'Eva Ortiz', lang: '*', kind: 'full' }],
			roles: [],
			summary: { en: 'Portavoz.', es: 'Portavoz.' },
		});
		expect(checkEdits(pack, edit ? [edit] : [])).toEqual([]);
		expect(typed(renamed(person, 'Ana Ferrer'))[0]?.id).toBe('ana-ferrer-2');
		expect(typed(renamed(person, 'Toll'))[0]?.id).toBe('toll-2');
	});

	it('is told what is wrong with it by the place in the entry', () => {
		const edits = typed({
			...renamed(person, ''),
			wikidata: 'https://www.wikidata.org/wiki/Q42',
			names: [
				{ text: 'Eva', lang: '*', kind: 'surname' },
				{ text: '', lang: 'en', kind: 'role' },
				{ text: 'Eva', lang: '*', kind: 'surname', from: '2024-02-30' },
			],
			roles: [{ title: { en: 'Mayor', es: '' }, organization: null, from: '2024', to: '2020' }],
		});
		const found = checkEdits(pack, edits);
		expect(edits[0]?.after).toMatchObject({ wikidata: 'Q42', names: [{}, {}] });
		expect([...new Set(found.map(({ list, id, path }) => `${list} ${id} ${path}`))]).toEqual([
			'actors actor /name',
			'actors actor /summary/en',
			'actors actor /summary/es',
		]);
		// What one field alone cannot tell is looked at when each is sound.
		const later = checkEdits(pack, [
			{
				list: 'actors',
				id: 'actor',
				before: null,
				after: { ...(edits[0]?.after as Actor), name: 'Eva', summary: { en: 'E', es: 'E' } },
			},
		]);
		expect(later.map(({ path }) => path)).toEqual(['/names', '/names/1/from', '/names/1/text', '/roles/0/to']);
	});

	it('of a position brings its source along', () => {
		const value = { ...blankEntry('positions', 'en'), actor: 'ana-ferrer', issue: 'build-it', date: '2024-01-04' };
		const source = { ...blankEntry('articles', 'en'), outlet: 'The Gazette', published: '2024-01-06', title: 'Again' };
		const edits = entryEdits(pack, {
			list: 'positions',
			before: null,
			value: { ...value, statement: { en: 'Wants it.', es: '' }, checked: 'quote' },
			source,
		});
		expect(edits.map(({ list, id }) => `${list} ${id}`)).toEqual([
			'articles the-gazette-2024-01-06',
			'positions ana-ferrer-build-it-2024-01-04',
		]);
		// Without exact words it was their meaning that was seen.
		expect(edits[1]?.after).toMatchObject({ article: 'the-gazette-2024-01-06', quote: null, checked: 'statement' });
		expect(applyEdits(pack, edits, TODAY).dossier.positions).toHaveLength(2);
	});

	it('keeps an entry that nobody has touched as it is', () => {
		for (const list of DOSSIER_LISTS)
			for (const entry of pack[list])
				for (const lang of ['en', 'es'] as const) {
					const same = tidyEntry(list, loosenEntry(list, entry as never, lang));
					expect(JSON.parse(JSON.stringify(same))).toEqual(entry);
				}
	});
});

describe('a dossier as a file', () => {
	it('is read to the same, and written to the same', () => {
		const lists: readonly DossierList[] = DOSSIER_LISTS;
		fc.assert(
			fc.property(fc.subarray([...lists]), fc.string(), (empty, title) => {
				const words = title.replace(/[\p{C}\p{Z}]+/gu, ' ').trim() || 'x';
				const dossier: Dossier = { ...newPack('mine', { ...headOfOwn(pack), title: { en: words, es: words } }, TODAY) };
				const full = empty.length > 0 ? dossier : { ...pack, title: dossier.title };
				const text = writePack(full);
				expect(readPack(text)).toEqual(full);
				expect(writePack(readPack(text))).toBe(text);
				const close = writePack(full, true);
				expect(close.length).toBeLessThan(text.length);
				expect(readPack(close)).toEqual(full);
			}),
		);
	});
});

describe('an identifier', () => {
	it.each([
		['Juan Ramón de la Fuente', 'juan-ramon-de-la-fuente'],
		['  Åsa Łęcka-Øst ', 'asa-lecka-ost'],
		['«¿Qué?»', 'que'],
		['習近平', 'entry'],
		['', 'entry'],
		['x'.repeat(200), 'x'.repeat(60)],
		['taken', 'taken-3'],
	])('of %j is %s', (words, slug) => {
		expect(slugOf(words, (one) => one === 'taken' || one === 'taken-2', 'entry')).toBe(slug);
	});

	it('is one that the format allows, of whatever words', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (words) => {
				expect(slugOf(words, () => false, 'entry')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
			}),
		);
	});
});
