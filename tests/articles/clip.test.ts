import { describe, expect, it } from 'vitest';
import { clipOf, isClip } from '../../lib/articles/clip';

const page = { url: null, canonicalUrl: null, title: '', byline: null, outlet: null, published: null, lang: null, blocks: [] };
const article = { title: 'A', byline: null, html: '<p>Words.</p>', text: 'Words.' };

describe('a clip', () => {
	it('holds the article and the text it was read from', () => {
		const clip = clipOf(article, page);
		expect(clip).toEqual({ kind: 'article', article, page });
		expect(isClip(structuredClone(clip))).toBe(true);
	});

	it('says when there is no article', () => {
		expect(clipOf(null, page)).toEqual({ kind: 'no-article' });
	});

	it('says when the article is longer than is kept, and does not carry it', () => {
		const clip = clipOf({ ...article, html: 'x'.repeat(2 * 1024 * 1024 + 1) }, page);
		expect(clip).toEqual({ kind: 'too-long', chars: 2 * 1024 * 1024 + 1 });
		expect(isClip(clip)).toBe(true);
	});

	it.each([
		['nothing', undefined],
		['a clip without its text', { kind: 'article', article }],
		['html that is no string', { kind: 'article', article: { ...article, html: {} }, page }],
		['html longer than is kept', { kind: 'article', article: { ...article, html: 'x'.repeat(2 * 1024 * 1024 + 1) }, page }],
		['an unknown kind', { kind: 'other' }],
	])('is not made of %s', (_what, value) => {
		expect(isClip(value)).toBe(false);
	});
});
