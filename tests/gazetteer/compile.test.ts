import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, ActorName, Dossier } from '../../lib/domain/dossier';
import { compileGazetteer } from '../../lib/gazetteer/compile';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer';
import { scan } from '../../lib/mentions/candidate';
import { BlockWords } from '../../lib/text/page-words';

function organization(id: string, ...names: string[]): Actor {
	return {
		id,
		type: 'organization',
		name: names[0] ?? id,
		wikidata: null,
		names: names.map((text): ActorName => ({ text, lang: '*', kind: /^[A-Z\d-]{2,6}$/.test(text) ? 'acronym' : 'full' })),
		roles: [],
		summary: { en: 'x', es: 'x' },
	};
}

function person(id: string, name: string, surname = name.split(' ').at(-1) ?? name): Actor {
	return {
		...organization(id, name),
		type: 'person',
		names: [
			{ text: name, lang: '*', kind: 'full' },
			{ text: surname, lang: '*', kind: 'surname' },
		],
	};
}

function dossier(id: string, actors: readonly Actor[]): Dossier {
	return {
		format: 1,
		id,
		version: '1.0.0',
		updated: '2024-01-01',
		license: 'CC0',
		languages: ['en', 'es'],
		homepage: null,
		title: { en: id, es: id },
		summary: { en: id, es: id },
		actors,
		terms: [],
		issues: [],
		articles: [],
		positions: [],
	};
}

/** The ids of the entities that bear exactly this name. */
function bearers(gazetteer: Gazetteer, name: string): string[] {
	const words = new BlockWords({ id: 0, kind: 'paragraph', text: name });
	return scan(words, 0, gazetteer, 'en')
		.candidates.filter(({ first, last }) => first === 0 && last === words.count - 1)
		.flatMap(({ entries }) => entries.map(({ entity }) => gazetteer.entities[entity]?.id ?? ''));
}

/** What the scan of a text finds: the words with the ids of the entities that bear them. */
function found(gazetteer: Gazetteer, text: string): string[] {
	const words = new BlockWords({ id: 0, kind: 'paragraph', text });
	return scan(words, 0, gazetteer, 'en').candidates.map(({ first, last, entries }) => {
		const ids = [...new Set(entries.map(({ entity }) => gazetteer.entities[entity]?.id))].sort();
		return `${words.words(first, last)}: ${ids.join(' ')}`;
	});
}

describe('compileGazetteer', () => {
	const STEMS = [
		'North',
		'North Sea',
		'North Sea Hake',
		'North Sea Hake Fund',
		'North Hake',
		'Sea Hake',
		'Hake Fund',
		'Hake',
		'Fund House',
		'Sea',
	];
	const ENDS = ['', 'Board', 'Board of Trade', 'Union', 'Union One', 'Council', 'Office', 'Watch', 'Watch Group', 'Station'];
	const hundred = STEMS.flatMap((stem) => ENDS.map((end) => `${stem} ${end}`.trim()));

	it('keeps a hundred names with shared beginnings apart', () => {
		const gazetteer = compileGazetteer([
			dossier(
				'd',
				hundred.map((name, i) => organization(`o${i}`, name)),
			),
		]);
		hundred.forEach((name, i) => {
			expect(bearers(gazetteer, name), name).toEqual([`o${i}`]);
		});
		for (const none of ['North Sea Board of', 'Union', 'Hake Fund House', 'north sea trade', 'Board'])
			expect(bearers(gazetteer, none), none).toEqual([]);
	});

	it('takes the longest name in a text', () => {
		const gazetteer = compileGazetteer([
			dossier(
				'd',
				hundred.map((name, i) => organization(`o${i}`, name)),
			),
		]);
		expect(found(gazetteer, 'The North Sea Hake Fund Watch Group met the Sea Hake Union today.')).toEqual([
			`north sea hake fund watch group: o${hundred.indexOf('North Sea Hake Fund Watch Group')}`,
			`sea hake union: o${hundred.indexOf('Sea Hake Union')}`,
		]);
	});

	it('finds 20,000 generated names again, and no others', () => {
		const syllables = 'ka lo mi ru te ña vo zhi qu bran'.split(' ');
		const word = (n: number) => {
			let text = '';
			for (let rest = n + 10; rest > 0; rest = Math.floor(rest / 10)) text += syllables[rest % 10];
			return text.charAt(0).toUpperCase() + text.slice(1);
		};
		const name = (i: number) => `${word(i % 137)} ${word(200 + Math.floor(i / 7))} ${word(i)}`;
		const gazetteer = compileGazetteer([
			dossier(
				'd',
				Array.from({ length: 20_000 }, (_, i) => person(`p${i}`, name(i))),
			),
		]);
		fc.assert(
			fc.property(fc.nat({ max: 19_999 }), (i) => {
				expect(bearers(gazetteer, name(i))).toEqual([`p${i}`]);
				expect(found(gazetteer, `Then ${name(i)} spoke.`)).toEqual([`${name(i).toLowerCase()}: p${i}`]);
				expect(bearers(gazetteer, `${name(i)} ${word(i + 1)}x`)).toEqual([]);
				expect(bearers(gazetteer, `${word(i % 137)}x ${word(i)}`)).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it('lets two dossiers share a surname', () => {
		const gazetteer = compileGazetteer([dossier('a', [person('ana', 'Ana Frost')]), dossier('b', [person('ben', 'Ben Frost')])]);
		expect(found(gazetteer, 'Ana Frost met Ben Frost; Frost won.')).toEqual([
			'ana frost: ana',
			'ben frost: ben',
			'frost: ana ben',
		]);
		expect(gazetteer.entities.map(({ id, dossier: from }) => `${from}/${id}`)).toEqual(['a/ana', 'b/ben']);
	});

	it.each([
		['a hyphen as the dossier writes it', 'Rita Persad-Bissessar', 'persad bissessar'],
		['a hyphen that is left out', 'Rita Persad Bissessar', 'persad bissessar'],
		['a soft hyphen', 'Rita Persad-Bisses\u00adsar', 'persad bissessar'],
		['a dot after an initial that is left out', 'Rita J Marsh', 'rita j marsh'],
		['a dot after an initial', 'Rita J. Marsh', 'rita j marsh'],
		['a line break', 'Rita J.\nMarsh', 'rita j marsh'],
		['a curly apostrophe', 'then O’Brien', 'o brien'],
		['a straight apostrophe', "then O'Brien", 'o brien'],
	])('allows %s', (_, text, folded) => {
		const gazetteer = compileGazetteer([
			dossier('d', [person('p', 'Rita Persad-Bissessar'), person('q', 'Rita J. Marsh', 'Zzz'), person('r', "Siobhán O'Brien")]),
		]);
		expect(found(gazetteer, text).map((line) => line.split(':')[0])).toContainEqual(expect.stringContaining(folded));
	});

	it.each([
		['a full stop', 'She met Rita. Marsh left.'],
		['a comma', 'With Rita, Marsh left.'],
		['a bracket', 'Rita (Marsh) left.'],
		['an ampersand', 'Rita & Marsh'],
		['another word', 'Rita the Marsh'],
	])('does not reach over %s', (_, text) => {
		const gazetteer = compileGazetteer([dossier('d', [person('q', 'Rita Marsh', 'Zzz')])]);
		expect(found(gazetteer, text)).toEqual([]);
	});

	it.each([
		['NBFC', ['nbfc: o']],
		['Nbfc', []],
		['nbfc', []],
		['North Banks Commission', ['north banks commission: o']],
		['north banks commission', []],
		['the North banks Commission', []],
	])('asks for the capitals that a name has: %s', (text, expected) => {
		const gazetteer = compileGazetteer([dossier('d', [organization('o', 'North Banks Commission', 'NBFC')])]);
		expect(found(gazetteer, text)).toEqual(expected);
	});

	it('lets a title before a name be small, but not the name', () => {
		const marsh: Actor = {
			...person('m', 'Judith Marsh'),
			names: [
				{ text: 'Judith Marsh', lang: '*', kind: 'full' },
				{ text: 'Minister Judith Marsh', lang: 'en', kind: 'full' },
				{ text: 'Minister Marsh', lang: 'en', kind: 'short' },
			],
		};
		const gazetteer = compileGazetteer([dossier('d', [marsh])]);
		expect(found(gazetteer, 'Then minister Judith Marsh spoke')).toEqual(['minister judith marsh: m']);
		expect(found(gazetteer, 'Then minister Marsh spoke')).toEqual(['minister marsh: m']);
		expect(found(gazetteer, 'Then the minister marsh was dry')).toEqual([]);
	});

	it('survives names without words and names that are far too long', () => {
		const gazetteer = compileGazetteer([
			dossier('d', [
				organization('a', '—'),
				organization('b', Array(40).fill('Long').join(' ')),
				organization('c', 'Short Name'),
			]),
		]);
		expect(found(gazetteer, 'A Short Name — here')).toEqual(['short name: c']);
	});

	it('compiles no dossiers to a gazetteer that finds nothing', () => {
		expect(found(compileGazetteer([]), 'Nobody is here')).toEqual([]);
	});
});
