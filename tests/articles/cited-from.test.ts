import { describe, expect, it } from 'vitest';
import { citedFrom } from '../../lib/articles/cited-from';
import { articleKey } from '../../lib/articles/same-article';
import { parseDossier } from '../../lib/dossiers/parse';
import { smallPack } from '../dossiers/small-pack';

describe('two addresses', () => {
	const URL = 'https://www.gull.example/news/harbour';
	it.each([
		'https://gull.example/news/harbour',
		'http://www.gull.example/news/harbour/',
		'https://m.gull.example/news/harbour',
		'https://amp.gull.example/news/harbour?utm_source=x',
		'https://www.gull.example/news/harbour#live',
		'https://www.gull.example/news/harbour#:~:text=words',
		'https://WWW.gull.example/news/harbour?fbclid=1',
	])('are of one article: %s', (other) => {
		expect(articleKey(other)).toBe(articleKey(URL));
	});

	it.each([
		'https://www.gull.example/news/harbour-2',
		'https://www.gull.example/news/Harbour',
		'https://www.gull.example/news/harbour?page=2',
		'https://sport.gull.example/news/harbour',
		'https://wwwgull.example/news/harbour',
		'https://gull.example.org/news/harbour',
		'mailto:news@gull.example',
		'harbour',
	])('are of two: %s', (other) => {
		expect(articleKey(other)).not.toBe(articleKey(URL));
	});
});

describe('a dossier', () => {
	const dossier = parseDossier(smallPack());
	const [position] = dossier.positions.filter(({ quote }) => quote !== null);
	const url = dossier.articles.find(({ id }) => id === position?.article)?.url ?? '';

	it('gives the positions that are cited from a page, by its own address or its canonical one', () => {
		expect(url).toMatch(/^https:/);
		expect(citedFrom(dossier, { url, canonicalUrl: null })).toContain(position);
		expect(citedFrom(dossier, { url: `${url}&utm_medium=mail`, canonicalUrl: url })).toContain(position);
		const amp = new URL(url);
		amp.pathname += '/amp';
		expect(citedFrom(dossier, { url: amp.href, canonicalUrl: url })).toContain(position);
	});

	it('gives none for another page, nor for one that claims to be of another site', () => {
		expect(citedFrom(dossier, { url: `${url}2`, canonicalUrl: null })).toEqual([]);
		expect(citedFrom(dossier, { url: 'https://other.example/x', canonicalUrl: url })).toEqual([]);
		expect(citedFrom(dossier, { url: null, canonicalUrl: url })).toEqual([]);
	});
});
