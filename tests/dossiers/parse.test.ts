import { describe, expect, test } from 'vitest';
import { DossierError } from '../../lib/dossiers/dossier-error';
import { parseDossier } from '../../lib/dossiers/parse';
import { smallPack } from './small-pack';

/** The error that a value is refused with. */
function refusal(value: unknown): DossierError {
	try {
		parseDossier(value);
	} catch (error) {
		if (error instanceof DossierError) return error;
		throw error;
	}
	throw new Error('the pack was taken');
}

/** A copy of the small pack with one value set, or deleted when `value` is `undefined`. */
function packWith(path: string, value: unknown): unknown {
	const pack: unknown = structuredClone(smallPack());
	const steps = path.slice(1).split('/');
	const last = steps.pop() ?? '';
	let at = pack as Record<string, unknown>;
	for (const step of steps) at = at[step] as Record<string, unknown>;
	if (value === undefined) delete at[last];
	else at[last] = value;
	return pack;
}

describe('a sound pack', () => {
	test('comes out as it went in', () => {
		expect(parseDossier(smallPack())).toEqual(smallPack());
	});

	test('may name its schema, which is left behind', () => {
		expect(parseDossier({ $schema: './dossier.schema.json', ...smallPack() })).toEqual(smallPack());
	});

	test('comes out as a copy', () => {
		const pack = smallPack();
		expect(parseDossier(pack).actors[0]).not.toBe(pack.actors[0]);
	});

	test.each([
		['/homepage', null],
		['/homepage', 'http://example.org'],
		['/actors/0/names/0/text', 'Añón “Ñ” O’Neill 😀'],
		['/positions/0/quote', null],
		['/positions/0/date', '2024-02-29'],
		['/positions/0/date', '2024-02'],
		['/actors/0/names/2/to', '2021-05'],
		['/actors/0/roles/0/from', null],
		['/terms/0/articles', []],
		['/sha256', undefined],
	])('is taken with %s = %j', (path, value) => {
		expect(() => parseDossier(packWith(path, value))).not.toThrow();
	});
});

describe('what is wrong is named with its path', () => {
	test.each<[string, unknown, string, RegExp]>([
		['/id', undefined, '/id', /missing/],
		['/id', 'Harbour Bridge', '/id', /slug/],
		['/id', 'a'.repeat(81), '/id', /80/],
		['/version', '1.2', '/version', /major\.minor\.patch/],
		['/version', '1.02.0', '/version', /version/],
		['/updated', '30 June 2024', '/updated', /date/],
		['/languages', [], '/languages', /empty/],
		['/languages', ['en', 'es', 'en'], '/languages', /2 entries/],
		['/languages', ['en', 'en'], '/languages/1', /twice/],
		['/languages', ['fr'], '/languages/0', /en, es/],
		['/homepage', 'javascript:alert(1)', '/homepage', /http/],
		['/homepage', 'https://user:word@example.org/', '/homepage', /http/],
		['/homepage', 'https://[broken/', '/homepage', /valid address/],
		['/updateUrl', 'http://example.org/pack.json', '/updateUrl', /https/],
		['/sha256', 'a'.repeat(64), '/sha256', /updateUrl/],
		['/title', 'The bridge', '/title', /object/],
		['/title/es', undefined, '/title/es', /missing/],
		['/summary/en', ' padded', '/summary/en', /one line/],
		['/summary/en', 'two\nlines', '/summary/en', /one line/],
		['/summary/en', 'turned \u202Eround', '/summary/en', /one line/],
		['/actors', {}, '/actors', /list/],
		['/actors/0/names/0/kind', 'nickname', '/actors/0/names/0/kind', /full, short/],
		['/actors/0/names/0/text', '', '/actors/0/names/0/text', /empty/],
		['/actors/0/names/0/text', 'a'.repeat(201), '/actors/0/names/0/text', /200/],
		['/actors/0/names/0/lang', 'fr', '/actors/0/names/0/lang', /en, es, \*/],
		['/actors/0/names/1/after', 'always', '/actors/0/names/1/after', /full-mention/],
		['/actors/0/names/2/near', [], '/actors/0/names/2/near', /empty/],
		['/actors/0/names/2/near', 'harbour', '/actors/0/names/2/near', /list/],
		['/actors/0/names/2/until', '2025', '/actors/0/names/2/until', /not a field/],
		['/actors/0/names/2/to', '2021-04', '/actors/0/names/2/to', /before 2021-05/],
		['/actors/0/names/1/text', 'Ana Ferrer', '/actors/0/names/1/text', /twice/],
		['/actors/0/names/0/kind', 'short', '/actors/0/names', /"full"/],
		['/actors/0/names', [], '/actors/0/names', /empty/],
		['/actors/0/roles/0/organization', 'port-authority', '/actors/0/roles/0/organization', /no organization "port-authority"/],
		['/actors/0/roles/0/organization', 'ana-ferrer', '/actors/0/roles/0/organization', /no organization/],
		['/actors/0/roles/0/from', '2023-02-29', '/actors/0/roles/0/from', /no such day/],
		['/actors/0/wikidata', '42', '/actors/0/wikidata', /Wikidata/],
		['/actors/1/id', 'ana-ferrer', '/actors/1/id', /used twice/],
		['/terms/0/id', 'city-hall', '/terms/0/id', /id of an actor/],
		['/terms/0/articles/0', 'gazette', '/terms/0/articles/0', /no article/],
		['/terms/0/aliases/1', { text: 'toll', lang: 'en' }, '/terms/0/aliases/1/text', /twice/],
		['/terms/0/aliases/0/common', 'yes', '/terms/0/aliases/0/common', /true or false/],
		['/issues/1/terms/0', 'tax', '/issues/1/terms/0', /no term "tax"/],
		['/issues/1/label/en', 'a'.repeat(61), '/issues/1/label/en', /60/],
		['/articles/0/url', 'ftp://gazette.example/', '/articles/0/url', /http/],
		['/articles/0/published', '2024-13', '/articles/0/published', /date/],
		['/positions/0/actor', 'nobody', '/positions/0/actor', /no actor "nobody"/],
		['/positions/0/issue', 'toll', '/positions/0/issue', /no issue "toll"/],
		['/positions/0/article', 'x', '/positions/0/article', /no article "x"/],
		['/positions/0/stance', 'against', '/positions/0/stance', /supports, opposes/],
		['/positions/0/quote/lang', 'pt', '/positions/0/quote/lang', /en, es/],
		['/positions/0/checked', undefined, '/positions/0/checked', /missing/],
		['/positions/0/no~te/', 1, '/positions/0/no~0te', /object|not a field/],
	])('%s = %j', (path, value, at, message) => {
		const target = path.endsWith('/') ? packWith(path.slice(0, -1), value) : packWith(path, value);
		const error = refusal(target);
		expect(error.path).toBe(at);
		expect(error.problems[0]?.message).toMatch(message);
		expect(error.message).toContain(at);
	});

	test('a quotation in a language that the dossier does not have', () => {
		const pack = { ...smallPack(), languages: ['es'] };
		expect(refusal(pack).problems.map(({ path }) => path)).toContain('/positions/0/quote/lang');
	});

	test('all problems come at once, the first one in the message', () => {
		const pack = packWith('/actors/0/names/0/kind', 'nickname') as { positions: unknown[]; version: string };
		pack.positions[0] = { ...smallPack().positions[0], stance: 'against', date: 'then' };
		const error = refusal(pack);
		expect(error.problems.map(({ path }) => path)).toEqual([
			'/actors/0/names/0/kind',
			'/positions/0/stance',
			'/positions/0/date',
		]);
		expect(error.message).toMatch(/^\/actors\/0\/names\/0\/kind: .*\(and 2 more\)$/);
	});

	test('but never more than 20', () => {
		expect(refusal({ ...smallPack(), positions: Array.from({ length: 5000 }, () => ({})) }).problems).toHaveLength(20);
	});
});

describe('formats', () => {
	test.each<[unknown, RegExp]>([
		[2, /newer/],
		[0, /not a format/],
		['1', /must be the number 1/],
	])('%j is refused', (format, message) => {
		const error = refusal({ ...smallPack(), format });
		expect(error.path).toBe('/format');
		expect(error.message).toMatch(message);
	});

	test('a pack without one is refused', () => {
		const error = refusal(packWith('/format', undefined));
		expect(error.path).toBe('/format');
		expect(error.message).toMatch(/missing/);
	});

	test.each([null, [], 'pack', 7, true, undefined])('%j is no dossier', (value) => {
		expect(refusal(value).path).toBe('');
	});
});
