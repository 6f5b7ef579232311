import { describe, expect, it } from 'vitest';
import type { PageText } from '../../lib/domain/page-text';
import { compileGazetteer } from '../../lib/gazetteer/compile';
import { PageContext } from '../../lib/mentions/page-context';
import { SECOND_DOSSIER } from './second-dossier';

const gazetteer = compileGazetteer([SECOND_DOSSIER]);
const [first, second] = SECOND_DOSSIER.actors.filter(({ type }) => type === 'person').map(({ name }) => name) as [string, string];

function contextOf(title: string, ...texts: string[]): PageContext {
	const page: PageText = {
		url: null,
		canonicalUrl: null,
		title,
		byline: null,
		outlet: null,
		published: null,
		lang: 'en',
		blocks: texts.map((text, id) => ({ id, kind: 'paragraph', text })),
	};
	return new PageContext(page, gazetteer, 'en');
}

describe('the context of a page', () => {
	it('gives the candidate that a word belongs to, in every block', () => {
		const page = contextOf('', `Then ${first} came.`, 'Nobody was there.', `${second}, ${first} and ${second} left.`);
		expect(page.candidates.length).toBeGreaterThanOrEqual(4);
		page.blocks.forEach((words, at) => {
			for (let i = -1; i <= words.count; i++) {
				const known = page.candidates.find((one) => one.at === at && one.first <= i && i <= one.last) ?? null;
				expect(page.candidateAt(at, i)).toBe(known);
			}
		});
	});

	it('takes the ends of a full name for a name, not what is between or beside them', () => {
		const page = contextOf('', `Then ${first} came.`);
		const [name] = page.candidates;
		if (!name) throw new Error('no candidate');
		expect([name.first - 1, name.first, name.last, name.last + 1].map((i) => page.isName(0, i))).toEqual([
			false,
			true,
			true,
			false,
		]);
	});

	it('knows a word as ordinary that the page writes small anywhere', () => {
		const page = contextOf('', 'Bread and Salt.', 'They had no bread, only 3a and Ñandú; the ñandú ran.');
		const [words, more] = page.blocks as [PageContext['blocks'][0], PageContext['blocks'][0]];
		expect([0, 1, 2].map((i) => page.isOrdinary(words, i))).toEqual([true, true, false]);
		const upper = more
			.words(0, more.count - 1)
			.split(' ')
			.indexOf('ñandu');
		expect(more.isCapital(upper) && page.isOrdinary(more, upper)).toBe(true);
	});

	it.each<[string, readonly string[], number, number, boolean]>([
		['a word in the block', ['harbour'], 1, 0, true],
		['written with a capital and an accent', ['algodon'], 1, 0, true],
		['a phrase', ['cold water'], 1, 0, true],
		['a phrase parted by punctuation', ['water harbour'], 1, 0, true],
		['a phrase with another word in it', ['cold harbour'], 1, 0, false],
		['a phrase whose end is cut off', ['algodon bales'], 1, 0, false],
		['part of a word', ['harb'], 1, 0, false],
		['one of several', ['nothing', 'cold water'], 1, 0, true],
		['in the block before', ['storm'], 1, 0, false],
		['in the block before, in reach', ['storm'], 1, 1, true],
		['in the block after, in reach', ['ships'], 1, 1, true],
		['two blocks on, out of reach', ['ships'], 0, 1, false],
		['in the title', ['fish and bread'], 2, 0, true],
		['across the end of a block', ['storm cold'], 1, 1, false],
		['nothing', [], 1, 1, false],
	])('looks for what must be near: %s', (_what, phrases, at, reach, near) => {
		const page = contextOf('Fish and bread', 'A storm', 'Cold water, Harbour and Algodón', 'Ships');
		// Twice: the second answer is remembered.
		expect(page.isNear(at, phrases, reach)).toBe(near);
		expect(page.isNear(at, phrases, reach)).toBe(near);
	});
});
