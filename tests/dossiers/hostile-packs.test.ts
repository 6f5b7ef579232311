import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DossierError } from '../../lib/dossiers/dossier-error';
import { parseDossier } from '../../lib/dossiers/parse';
import { smallPack } from './small-pack';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function problemsOf(value: unknown): readonly string[] {
	try {
		parseDossier(value);
		return [];
	} catch (error) {
		if (error instanceof DossierError) return error.problems.map(({ path }) => path);
		throw error;
	}
}

describe('files made to do harm', () => {
	test('endless nesting', () => {
		let deep: unknown = 'x';
		for (let level = 0; level < 100_000; level++) deep = [deep];
		expect(problemsOf({ ...smallPack(), extra: deep })).toHaveLength(1);
	});

	test('a cycle', () => {
		const pack: Record<string, unknown> = { ...smallPack() };
		pack.self = pack;
		expect(problemsOf(pack).length).toBeGreaterThan(0);
	});

	test('keys that reach the prototype', () => {
		const hostile: unknown = JSON.parse(JSON.stringify(smallPack()).replace('{"format"', '{"__proto__":{"polluted":1},"format"'));
		expect(problemsOf(hostile)).toEqual(['/__proto__']);
		expect(problemsOf({ ...smallPack(), constructor: { prototype: {} } })).toEqual(['/constructor']);
		expect('polluted' in {}).toBe(false);
	});

	test('getters are not run', () => {
		let ran = false;
		const pack = Object.defineProperty({ ...smallPack() }, 'title', {
			enumerable: true,
			get: () => {
				ran = true;
				throw new Error('ran');
			},
		});
		expect(problemsOf(pack)).toEqual(['/title']);
		expect(ran).toBe(false);
	});

	test('class instances, functions and numbers without a value', () => {
		expect(problemsOf({ ...smallPack(), updated: new Date(0) })).toEqual(['/updated']);
		expect(problemsOf({ ...smallPack(), updated: () => '2024' })).toEqual(['/updated']);
		expect(problemsOf({ ...smallPack(), format: Number.NaN })).toEqual(['/format']);
	});

	test('huge texts and lists', () => {
		const pack = smallPack();
		expect(problemsOf({ ...pack, license: 'x'.repeat(5_000_000) })).toEqual(['/license']);
		expect(problemsOf({ ...pack, license: ' '.repeat(1_000_000) })[0]).toBe('/license');
		expect(problemsOf({ ...pack, actors: Array.from({ length: 200_001 }, () => 0) })).toEqual(['/actors']);
		const names = Array.from({ length: 1001 }, (_, index) => ({ text: `n${index}`, lang: '*', kind: 'full' }));
		expect(problemsOf({ ...pack, actors: [{ ...pack.actors[0], names }] })).toEqual(['/actors/0/names']);
		const wide = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`k${index}`, index]));
		expect(problemsOf({ ...pack, title: wide })).toEqual(['/title']);
	});

	test('an object from another realm is as good as ours', () => {
		expect(problemsOf(structuredClone(smallPack()))).toEqual([]);
		expect(problemsOf(Object.assign(Object.create(null), smallPack()))).toEqual([]);
	});
});

/** Every place in a JSON value, as the steps that lead to it. */
function places(value: Json, steps: readonly (string | number)[] = []): (readonly (string | number)[])[] {
	const inner = Array.isArray(value)
		? value.flatMap((entry, index) => places(entry, [...steps, index]))
		: value !== null && typeof value === 'object'
			? Object.entries(value).flatMap(([key, entry]) => places(entry, [...steps, key]))
			: [];
	return steps.length > 0 ? [steps, ...inner] : inner;
}

/** A copy with the value at a place replaced, or removed when there is none to put there. */
function mutate(root: Json, steps: readonly (string | number)[], replacement: Json | undefined): Json {
	const copy = structuredClone(root);
	let at = copy as Record<string | number, Json>;
	for (const step of steps.slice(0, -1)) at = at[step] as Record<string | number, Json>;
	const last = steps.at(-1) ?? '';
	if (replacement !== undefined) at[last] = replacement;
	else if (Array.isArray(at)) at.splice(Number(last), 1);
	else delete at[last];
	return copy;
}

describe('any mutation of a pack still parses or is refused with a DossierError', () => {
	const pack = structuredClone(smallPack()) as unknown as Json;

	test.each(places(pack).map((steps) => [steps.join('/'), steps] as const))('%s', (_, steps) => {
		for (const replacement of [undefined, null, 0, -1, '', 'x', true, [], {}, [[]], [null], { en: 'x' }] satisfies (
			| Json
			| undefined
		)[]) {
			const mutated = mutate(pack, steps, replacement);
			const paths = problemsOf(mutated);
			if (paths.length === 0) expect(parseDossier(mutated)).toMatchObject({ format: 1 });
			for (const path of paths) expect(path).toMatch(/^(\/[^/]+)*$/);
		}
	});

	test('with anything anywhere', () => {
		fc.assert(
			fc.property(fc.constantFrom(...places(pack)), fc.jsonValue({ maxDepth: 4 }), (steps, replacement) => {
				problemsOf(mutate(pack, steps, replacement as Json));
			}),
			{ numRuns: 300 },
		);
	});

	test('and so does any value at all', () => {
		fc.assert(
			fc.property(fc.anything({ withDate: true, withMap: true, withNullPrototype: true }), (value) => void problemsOf(value)),
			{
				numRuns: 300,
			},
		);
	});
});
