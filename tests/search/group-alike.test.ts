import { describe, expect, it } from 'vitest';
import { findArticles } from '../../lib/search/find-articles';
import { groupAlike } from '../../lib/search/group-alike';
import { LibraryIndex } from '../../lib/search/library-index';
import { buildSegment } from '../../lib/search/segment';
import { likeness, sketchOf } from '../../lib/search/sketch';
import { foldedWords } from '../../lib/text/fold';
import { cpuTime } from '../measure/cpu-time';
import { indexOf, LIST, listed } from './shelf';

/** Sentences that no two share words in a row of. */
const sentence = (n: number) =>
	`On day ${n} the ${n * 7} boats of harbour ${n * 13} left ${n * 3} men and ${n * 5} nets behind them.`;
const story = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => sentence(from + at)).join(' ');
const sketch = (text: string) => sketchOf(foldedWords(text));

describe('likeness', () => {
	it('is about what two texts share', () => {
		expect(likeness(sketch(story(0, 40)), sketch(story(0, 40)))).toBe(1);
		expect(likeness(sketch(story(0, 40)), sketch(story(40, 80)))).toBeLessThan(0.1);
		const half = likeness(sketch(story(0, 40)), sketch(story(0, 20)));
		expect(half).toBeGreaterThan(0.35);
		expect(half).toBeLessThan(0.65);
	});

	it('takes very short texts for nothing', () => {
		expect(likeness(sketch('a b'), sketch('a b'))).toBe(0);
	});
});

describe('reports of one story', () => {
	const wire = story(0, 40);
	it('are grouped: cut, with a new top, or word for word', () => {
		const texts = [wire, story(5, 40), `A top of its own. ${wire}`, story(100, 140), story(0, 8)];
		const groups = groupAlike(texts.map((text) => ({ sketch: sketch(text), day: 1 })));
		expect([...groups]).toEqual([0, 0, 0, -1, -1]);
	});

	it('are found however their texts came in, part by part, with lists asked for in between', () => {
		const texts = Array.from({ length: 40 }, (_, n) => (n % 10 === 3 ? wire : story(100 * n + 100, 100 * n + 140)));
		const given = texts.map((text, at) => ({ text, url: `https://example.org/${at}` }));
		const index = new LibraryIndex();
		for (const one of given) index.put(listed(one), []);
		for (const [at, { url, text }] of given.entries()) {
			index.add(at, buildSegment([{ url, stamp: listed({}).updatedAt, text }]));
			index.groups();
		}
		expect([...index.groups()].flatMap((group, at) => (group < 0 ? [] : [at]))).toEqual([3, 13, 23, 33]);
		index.remove('https://example.org/13');
		expect([...index.groups()].flatMap((group, at) => (group < 0 ? [] : [at]))).toEqual([3, 23, 33]);
	});

	it('are not, months apart or without a text', () => {
		expect([...groupAlike([{ sketch: sketch(wire), day: 1 }, { sketch: sketch(wire), day: 60 }, null])]).toEqual([-1, -1, -1]);
	});

	it('do not take long, however many are alike', () => {
		const one = { sketch: sketch(wire), day: 1 };
		const group = () => expect(new Set(groupAlike(Array.from({ length: 10_000 }, () => one))).size).toBe(1);
		expect(cpuTime(group)).toBeLessThan(5000);
	});

	it('stand on one row of the list, the others named beside it', () => {
		const index = indexOf([
			{ title: 'Wire', text: wire, outlet: 'Agency', published: '2025-08-09' },
			{ title: 'Same wire', text: story(4, 40), outlet: 'Daily', published: '2025-08-10' },
			{ title: 'Other', text: story(100, 140), outlet: 'Weekly' },
		]);
		const found = findArticles({ ...LIST, sort: 'published-first' }, index);
		expect(found.articles.map(({ article, also }) => [article.title, also.map(({ outlet }) => outlet)])).toEqual([
			['Wire', ['Daily']],
			['Other', []],
		]);
		expect([found.total, found.rows]).toEqual([3, 2]);
	});
});
