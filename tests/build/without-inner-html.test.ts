import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withoutInnerHtml } from '../../build/without-inner-html';

const transform = withoutInnerHtml().transform as (code: string, id: string) => { code: string } | null;
const fileOf = (name: string, file: string) => fileURLToPath(new URL(`../../node_modules/${name}/${file}`, import.meta.url));

describe('the build without innerHTML', () => {
	it.each([
		['preact', 'dist/preact.mjs'],
		['dompurify', 'dist/purify.es.mjs'],
		['@mozilla/readability', 'Readability.js'],
		['d3-selection', 'dist/d3-selection.mjs'],
	])('leaves no assignment in %s', (name, file) => {
		const path = fileOf(name, file);
		const code = transform(readFileSync(path, 'utf8'), `${path}?commonjs`)?.code;
		expect(code).not.toMatch(/\.(?:inner|outer)HTML\s*=[^=]/);
	});

	it('stops when a library has moved the place', () => {
		expect(() => transform('export {}', fileOf('preact', 'dist/preact.mjs'))).toThrow(/no longer holds/);
	});

	it('leaves all other files alone', () => {
		expect(transform('a.innerHTML = b', '/project/lib/a.ts')).toBeNull();
	});
});
