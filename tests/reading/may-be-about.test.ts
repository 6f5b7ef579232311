import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXT_BORDER } from '../../lib/domain/page-text';
import { compileGazetteer } from '../../lib/gazetteer/compile';
import { createReader } from '../../lib/reading/reader';
import { ownArticles } from '../eval/own-articles';
import { pageOf } from '../mentions/linked';
import { SECOND_DOSSIER } from '../mentions/second-dossier';
import { bundledDossier, readFixture, slugs } from './check-reading';

/** People and no story: a page is about them when it introduces one. */
const PEOPLE = { ...SECOND_DOSSIER, id: 'people', terms: [], issues: [], positions: [] };

/** Somebody of whom only the whole name is given. */
const ANA = PEOPLE.actors.slice(0, 1).map((actor) => ({
	...actor,
	id: 'ana',
	name: 'Ana Ferrer',
	names: actor.names.slice(0, 1).map((name) => ({ ...name, text: 'Ana Ferrer' })),
}));

const dossiers = [bundledDossier(), PEOPLE, { ...PEOPLE, id: 'ana', actors: ANA }];
const reader = createReader(dossiers, [], compileGazetteer(dossiers));
const pages = [...slugs().map((slug) => readFixture(slug, reader).page), ...[...ownArticles().values()].map(({ page }) => page)];

const across = (texts: readonly string[]): string => texts.join(TEXT_BORDER);
const textOf = (blocks: readonly { readonly text: string }[]): string => across(blocks.map(({ text }) => text));

/** What may stand hidden between two texts of a block, within a word too. */
const HIDDEN = ['', ' ', 'Share', 'Sh', ', dear listeners,', 'Ana', '\u00ad'];

/** The texts of a block that was cut at some places, with something hidden at each. */
function cut(text: string, places: readonly (readonly [at: number, hidden: string])[]): string[] {
	const sorted = [...places]
		.map(([at, hidden]): [number, string] => [Math.floor(at * (text.length + 1)), hidden])
		.sort(([a], [b]) => a - b);
	let from = 0;
	const texts = sorted.flatMap(([at, hidden]) => {
		const part = text.slice(from, at);
		from = at;
		return [part, hidden];
	});
	return [...texts, text.slice(from)];
}

describe('whether texts may be of a page about a dossier', () => {
	it('is told of every article that is about one, and of few others', () => {
		const about = pages.filter((page) => reader.mark(page).topic.onTopic);
		expect(about.length).toBeGreaterThan(20);
		expect(about.filter(({ blocks }) => !reader.mayBeAbout(textOf(blocks))).map(({ title }) => title)).toEqual([]);
	});

	it.each([
		['nothing', []],
		['nobody', ['The town slept, and the rain went on over the harbour.']],
		['one of its people, who is in the news for many things', ['Claudia Sheinbaum opened a bridge in Oaxaca on Monday.']],
		['its words, said of nothing', ['The drug cartels of the film are no match for its rules of engagement.']],
		['words of a name in another order', ['Ferrer, he said', 'and not Ana']],
		['a name that stands within a word', ['Ana', 'Ferrers came.']],
		['a name whose words are parted in a text', ['He met Ana, and', 'so did Ferrer.']],
	])('is denied of %s', (_, texts) => {
		expect(reader.mayBeAbout(across(texts))).toBe(false);
	});

	it.each([
		['a whole name', ['He met Ana Ferrer there.']],
		['a name over two texts', ['He met Ana ', 'Ferrer.']],
		['a name over two texts with nothing between its words, which a line break may part', ['Ana', 'Ferrer']],
		['a name with something hidden in it', ['He met Ana ', '(listen)', 'Ferrer.']],
		['a name with much hidden in it', ['He met Ana ', ...Array.from({ length: 60 }, () => 'Share this'), 'Ferrer.']],
		['a name between two texts that touch it', ['Home', 'Ana Ferrer', 'World']],
		['a word over two texts', ['He met Ana F', 'errer.']],
		['a word with something hidden in it', ['He met Ana Fer', ', dear listeners,', 'rer.']],
		['a word in letters', ['Home', 'A', 'n', 'a', ' ', 'F', 'e', 'r', 'r', 'e', 'r', 'World']],
		['a word in letters with something hidden behind each', ['A', '-', 'n', '-', 'a Ferr', 'x', 'e', 'x', 'r']],
		['two words over two texts each', ['He met A', 'na Fer', 'rer', 'Home']],
		['a word with a soft hyphen where it is torn', ['He met Ana Fer\u00ad', 'rer.']],
	])('is not denied of %s', (_, texts) => {
		expect(reader.mayBeAbout(across(texts))).toBe(true);
	});

	it('is never denied of a page that is about one, whatever else stands on it and however its blocks are cut', () => {
		const blocks = pages.flatMap((page) => page.blocks);
		const some = fc.array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 12 });
		let about = 0;
		fc.assert(
			fc.property(
				some,
				some,
				fc.constantFrom('en', 'es', null),
				fc.constantFrom('2025-08-09', '2019-01-01', null),
				fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...HIDDEN)), { maxLength: 40 }),
				(own, beside, lang, date, places) => {
					const page = pageOf(
						own.map(({ kind, text }, id) => ({ id, kind, text })),
						{ lang, date },
					);
					if (!reader.mark(page).topic.onTopic) return;
					about++;
					const texts = [...beside.map(({ text }) => text), ...own.flatMap(({ text }) => cut(text, places))];
					expect(reader.mayBeAbout(across(texts))).toBe(true);
				},
			),
			{ numRuns: 150 },
		);
		expect(about).toBeGreaterThan(20);
	});
});
