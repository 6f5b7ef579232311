import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findArticles } from '../../lib/search/find-articles';
import type { LibraryIndex } from '../../lib/search/library-index';
import type { ListRequest } from '../../lib/search/listed';
import { parseQuery, type Wanted } from '../../lib/search/query';
import { buildSegment } from '../../lib/search/segment';
import { foldedWords } from '../../lib/text/fold';
import { type Given, indexOf, LIST, listed } from './shelf';

const names = (index: LibraryIndex, query: string, over: Partial<ListRequest> = {}) =>
	findArticles({ ...LIST, query, ...over }, index).articles.map(({ article }) =>
		article.url.slice('https://example.org/'.length),
	);
const set = (index: LibraryIndex, query: string) => names(index, query).sort().join('');

const person = (name: string) => ({ id: name, dossier: 'sea', type: 'person' as const, name, count: 1 });

const SHELF = indexOf([
	{
		title: 'La guarda costera avisó',
		text: 'El presidente habló de los años de la caña. Mañana será otro día.',
		outlet: 'El Faro',
		lang: 'es',
		published: '2025-08-01',
		entities: [person('Inés Peña')],
		issues: [{ id: 'patrols', dossier: 'sea' }],
	},
	{
		title: 'Coast guard boards a ship',
		text: 'The president said that the coast guard will board any ship. “Not one ship,” he said.',
		outlet: 'Coast Courier',
		published: '2025-08-09T22:00:00-04:00',
		entities: [person('Ana Vela'), person('Mike Rey')],
		tags: ['to cite', 'Sea'],
		read: true,
	},
	{
		title: 'Ships of the guard',
		text: 'A coast without guard. Ship owners wait; the pena is not caña, and canal is not cana.',
		outlet: 'The Coast',
		archived: true,
		notes: ['Ask the harbour master about lighthouses'],
		highlights: 1,
	},
	{ title: 'Untitled', text: 'Nothing of the kind', published: '2024', savedAt: '2025-09-01T10:00:00.000Z' },
]);
const labelled = SHELF;
labelled.labels = new Map([['sea/patrols', 'Patrols at sea']]);

describe('a search', () => {
	test.each([
		['coast', 'bc', 'words anywhere'],
		['coast guard', 'bc', 'all words, in any order'],
		['"coast guard"', 'b', 'a phrase, as it stands'],
		['“coast guard”', 'b', 'in curly quotation marks'],
		['«coast guard»', 'b', 'in angled ones'],
		['"guard coast"', '', 'not the other way round'],
		['"ship he said"', 'b', 'over punctuation'],
		['"the coast guard wi', 'b', 'that is still being typed'],
		['"coast guar"', '', 'but not half a word once it is closed'],
		['guar', 'abc', 'by how words begin'],
		['uard', '', 'not by how they end'],
		['habló', 'a', 'with its accent'],
		['hablo', 'a', 'without it'],
		['HABLÓ', 'a', 'in capitals'],
		['dia', 'a', 'accents of the text are left out too'],
		['mañana', 'a', 'ñ as ñ'],
		['manana', '', 'ñ is no n'],
		['peña', 'a', 'ñ in a name'],
		['pena', 'c', 'and n is no ñ'],
		['caña', 'ac', 'ñ in a text'],
		['cana', 'c', 'n alone'],
		['vela', 'b', 'a person'],
		['ana vela courier', 'b', 'person and outlet together'],
		['"mike vela"', '', 'no phrase from two names'],
		['"vela mike"', '', 'nor over the end of one'],
		['lighthouses', 'c', 'a note'],
		['cite', 'b', 'a tag'],
		['ship -owners', 'b', 'not with a word'],
		['ship -"coast guard"', 'c', 'not with a phrase'],
		['person:vela', 'b', 'a person by surname'],
		['person:"ana vela"', 'b', 'by full name'],
		['persona:pena', '', 'a condition keeps ñ apart as well'],
		['-person:vela coast', 'c', 'not a person'],
		['outlet:coast', 'bc', 'an outlet by a word of its name'],
		['medio:"el faro"', 'a', 'conditions in Spanish'],
		['tag:sea', 'b', 'a tag whatever its capitals'],
		['tag:cite', '', 'a whole tag only'],
		['etiqueta:"to cite"', 'b', 'a tag of two words'],
		['issue:patrols', 'a', 'an issue by a word of its label'],
		['lang:es', 'a', 'a language'],
		['idioma:español', 'a', 'by its name'],
		['lang:inglés coast', 'bc', 'by its Spanish name'],
		['lang:fr', '', 'no language of ours'],
		['after:2025-08-02', 'bc', 'from a day on: by publication, else by saving'],
		['before:2025-08-01', 'ad', 'up to a day'],
		['on:2025-08', 'abc', 'in a month'],
		['on:2024', 'd', 'in a year'],
		['after:2025-08 before:2025-08-01', 'a', 'between two dates'],
		['after:soon', '', 'a date that is none finds nothing'],
		['is:unread', 'ad', 'unread, and what is archived is out of the way'],
		['is:leído', 'b', 'read'],
		['is:archived', 'c', 'archived'],
		['esta:subrayado coast', 'c', 'with highlights'],
		['is:nonsense', '', 'a state that is none finds nothing'],
		['president:said', 'b', 'a colon is no condition by itself'],
		['', 'abd', 'nothing: all that is not archived'],
		['   ', 'abd', 'blanks'],
		['"', 'abd', 'a lonely quotation mark'],
		['-', 'abd', 'a lonely minus'],
		['person:', 'abd', 'a condition without a value'],
	])('%s finds %s: %s', (query, expected) => {
		expect(set(SHELF, query)).toBe(expected);
	});

	it('puts a title before a text, a whole word before a longer one, and the newer of equals first', () => {
		const index = indexOf([
			{ text: 'A word about some lamps and more', savedAt: '2025-08-09T10:00:00.000Z' },
			{ title: 'The lamp', savedAt: '2020-01-01T10:00:00.000Z' },
			{ text: 'A word about a lamp and one more', savedAt: '2025-01-01T10:00:00.000Z' },
			{ text: 'A word about a lamp and one more', savedAt: '2025-02-01T10:00:00.000Z', lang: 'es' },
		]);
		expect(names(index, 'lamp')).toEqual(['b', 'd', 'c', 'a']);
	});

	test.each([
		['saved', ['d', 'a', 'b']],
		['saved-first', ['a', 'b', 'd']],
		['published', ['b', 'a', 'd']],
		['published-first', ['d', 'a', 'b']],
		['title', ['b', 'a', 'd']],
		['best', ['d', 'a', 'b']],
	] as const)('in order of %s', (sort, expected) => {
		expect(names(SHELF, '', { sort })).toEqual(expected);
	});

	it('counts what can be narrowed down by, among what was found', () => {
		const { facets, total, saved } = findArticles({ ...LIST, query: 'coast' }, labelled);
		expect(facets.outlet).toEqual([
			{ value: 'Coast Courier', count: 1 },
			{ value: 'The Coast', count: 1 },
		]);
		expect(facets.person.map(({ value }) => value)).toEqual(['Ana Vela', 'Mike Rey']);
		expect([total, saved]).toEqual([2, 4]);
		expect(findArticles(LIST, labelled).facets.issue).toEqual([{ value: 'Patrols at sea', count: 1 }]);
	});
});

describe('the index in step', () => {
	it('finds an article by title before its text is known, and no more by the text of an earlier copy', () => {
		const index = indexOf([{ title: 'Lamp', text: 'old words' }]);
		expect(set(index, 'old')).toBe('a');
		index.put(listed({ url: 'https://example.org/a', title: 'Lamp', updatedAt: '2025-10-01T10:00:00.000Z' }), []);
		expect(set(index, 'lamp')).toBe('a');
		expect(set(index, 'old')).toBe('');
		expect(index.unread()).toEqual(['https://example.org/a']);
		const texts = [{ url: 'https://example.org/a', stamp: '2025-10-01T10:00:00.000Z', text: 'new words' }];
		expect(index.add(1, buildSegment(texts))).toBe(true);
		expect([set(index, 'old'), set(index, 'new'), index.unread().length]).toEqual(['', 'a', 0]);
	});

	it('keeps its text when only the shelf has changed', () => {
		const index = indexOf([{ title: 'Lamp', text: 'old words' }]);
		index.put(listed({ url: 'https://example.org/a', title: 'Lamp', tags: ['new'] }), []);
		expect([set(index, 'old'), set(index, 'tag:new')]).toEqual(['a', 'a']);
	});

	it('forgets what was deleted, and knows what comes back', () => {
		const index = indexOf([{ text: 'one' }, { text: 'two' }]);
		index.remove('https://example.org/a');
		expect([set(index, ''), set(index, 'one'), index.size]).toEqual(['b', '', 1]);
		index.put(listed({ url: 'https://example.org/a' }), []);
		expect(set(index, '')).toBe('ab');
		expect(index.unread()).toEqual(['https://example.org/a']);
	});

	it('takes up no segment of another version, nor of another copy', () => {
		const index = indexOf([]);
		index.put(listed({}), []);
		const texts = [{ url: 'https://example.org/a', stamp: 'another', text: 'words' }];
		expect(index.add(0, buildSegment(texts))).toBe(false);
		const right = buildSegment([{ ...(texts[0] as (typeof texts)[0]), stamp: listed({}).updatedAt }]);
		expect(index.add(0, { ...right, format: 0 })).toBe(false);
		expect(index.add(0, right)).toBe(true);
	});
});

const letters = fc.constantFrom('n', 'ñ', 'N\u0303', 'a', 'á', 'A', 'b', 'ü', 'u');
const word = fc.array(letters, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const text = fc
	.array(word, { maxLength: 12 })
	.chain((words) =>
		fc
			.array(fc.constantFrom(' ', ', ', '-', '\n', '’', ' «'), { minLength: words.length, maxLength: words.length })
			.map((gaps) => words.map((one, at) => one + (gaps[at] ?? '')).join('')),
	);

/** What finding means, said in the plainest way. */
function holds(given: Given, { words, prefix }: Wanted): boolean {
	return [given.title ?? '', given.text ?? '', ...(given.tags ?? [])].some((field) => {
		const own = foldedWords(field);
		return own.some((_, at) =>
			words.every((one, nth) => {
				const here = own[at + nth];
				return nth === words.length - 1 && prefix ? here?.startsWith(one) : here === one;
			}),
		);
	});
}

describe('against a plain scan', () => {
	it('finds the same words, beginnings and phrases', () => {
		const shelf = fc.array(
			fc.record({
				title: text,
				text,
				tags: fc.array(
					text.filter((tag) => tag.trim() !== ''),
					{ maxLength: 2 },
				),
			}),
			{
				maxLength: 8,
			},
		);
		const part = fc
			.tuple(fc.constantFrom('', '-'), fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('"', ''))
			.map(([minus, words, quote]) => minus + quote + words.join(' ') + quote);
		const query = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
		fc.assert(
			fc.property(shelf, query, fc.integer({ min: 1, max: 4 }), (given, typed, size) => {
				const index = indexOf(given, size);
				const { wanted } = parseQuery(typed);
				const expected = given.filter((one) => wanted.every((want) => holds(one, want) !== want.not));
				expect(findArticles({ ...LIST, query: typed }, index).total).toBe(expected.length);
			}),
			{ numRuns: 400 },
		);
	});
});

describe('a person whom several dossiers have', () => {
	const of = (dossier: string, name: string) => [{ id: name, dossier, type: 'person' as const, name, count: 1 }];
	const shelf = indexOf([{ entities: of('sea', 'Ana Vela') }, { entities: of('port', 'Anita V. Rey') }]);
	shelf.people = new Map([['port/Anita V. Rey', { key: 'sea/Ana Vela', name: 'Ana Vela' }]]);

	it('is offered once and finds the articles saved by either', () => {
		expect(findArticles(LIST, shelf).facets.person).toEqual([{ value: 'Ana Vela', count: 2 }]);
		for (const [query, count] of [
			['person:"Ana Vela"', 2],
			['person:"Anita V. Rey"', 1],
			['-person:"Ana Vela"', 0],
		] as const)
			expect(findArticles({ ...LIST, query }, shelf).total).toBe(count);
	});
});
