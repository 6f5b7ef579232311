import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../lib/gazetteer/compile';
import { createReader } from '../../lib/reading/reader';
import { ownArticles } from '../eval/own-articles';
import { pageOf } from '../mentions/linked';
import { SECOND_DOSSIER } from '../mentions/second-dossier';
import { bundledDossier, readFixture, slugs } from './check-reading';

/** People and no story: a page is about them when it introduces one. */
const PEOPLE = { ...SECOND_DOSSIER, id: 'people', terms: [], issues: [], positions: [] };

const dossiers = [bundledDossier(), PEOPLE];
const reader = createReader(dossiers, [], compileGazetteer(dossiers));
const pages = [...slugs().map((slug) => readFixture(slug, reader).page), ...[...ownArticles().values()].map(({ page }) => page)];

const textsOf = (blocks: readonly { readonly text: string }[]): string[] => blocks.map(({ text }) => text);

describe('whether texts may be of a page about a dossier', () => {
	it('is told of every article that is about one, and of few others', () => {
		const about = pages.filter((page) => reader.mark(page).topic.onTopic);
		expect(about.length).toBeGreaterThan(20);
		expect(about.filter(({ blocks }) => !reader.mayBeAbout(textsOf(blocks))).map(({ title }) => title)).toEqual([]);
	});

	it.each([
		['nothing', []],
		['nobody', ['The town slept, and the rain went on over the harbour.']],
		['one of its people, who is in the news for many things', ['Claudia Sheinbaum opened a bridge in Oaxaca on Monday.']],
		['its words, said of nothing', ['The drug cartels of the film are no match for its rules of engagement.']],
		['a name whose words stand in two blocks', ['He met Ana', 'Ferrer was not there.']],
	])('is denied of %s', (_, texts) => {
		expect(reader.mayBeAbout(texts)).toBe(false);
	});

	it('is never denied of a page that is about one, whatever else stands on it', () => {
		const blocks = pages.flatMap((page) => page.blocks);
		const some = fc.array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 12 });
		let about = 0;
		fc.assert(
			fc.property(
				some,
				some,
				fc.constantFrom('en', 'es', null),
				fc.constantFrom('2025-08-09', '2019-01-01', null),
				(own, beside, lang, date) => {
					const page = pageOf(
						own.map(({ kind, text }, id) => ({ id, kind, text })),
						{ lang, date },
					);
					if (!reader.mark(page).topic.onTopic) return;
					about++;
					expect(reader.mayBeAbout(textsOf([...beside, ...own]))).toBe(true);
				},
			),
			{ numRuns: 150 },
		);
		expect(about).toBeGreaterThan(20);
	});
});
