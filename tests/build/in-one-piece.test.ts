import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inOnePiece } from '../../build/in-one-piece';

let folder = '';
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const page = (scripts: readonly string[], styles: readonly string[]) =>
	[
		'<!DOCTYPE html><html><head>',
		...scripts.map((path) => `<script type="module" crossorigin src="/${path}"></script>`),
		...styles.map((path) => `<link rel="stylesheet" crossorigin href="/${path}">`),
		'</head><body data-place="here"></body></html>',
	].join('\n');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'on-record-build-'));
	for (const name of ['chunks', 'assets']) mkdirSync(join(folder, name));
	write('chunks/shared.js', "const words = 'shared words'; const left = 'not used'; export { words as w, left as l };");
	write('chunks/main.js', "import { w } from './shared.js'; document.title = w + '$&';");
	write('assets/shared.css', '.a { color: red }\n');
	write('assets/main.css', '.b { color: blue }\n');
	write('popup.html', page(['chunks/shared.js', 'chunks/main.js'], ['assets/shared.css', 'assets/main.css']));
	write('panel.html', page(['chunks/shared.js', 'chunks/main.js'], ['assets/shared.css', 'assets/main.css']));
	write('library.html', page(['chunks/shared.js', 'chunks/library.js'], ['assets/shared.css']));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('leaves a page with one script and its style, and takes away what no page names any more', async () => {
	const gone = await inOnePiece(folder, ['popup.html', 'panel.html'], 'popup.js');
	for (const path of ['popup.html', 'panel.html']) {
		expect(read(path).match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/popup.js">']);
		expect(read(path)).not.toContain('<link');
		expect(read(path)).toMatch(/<style>\.a \{ color: red \}\n\.b \{ color: blue \}<\/style>[\s\S]*<body data-place="here">/);
	}
	expect(read('popup.js')).toContain('shared words');
	expect(read('popup.js')).toContain('$&');
	expect(read('popup.js')).not.toMatch(/not used|import/);
	expect([...gone].sort()).toEqual(['assets/main.css', 'chunks/main.js']);
	expect(
		['chunks/main.js', 'assets/main.css', 'chunks/shared.js', 'assets/shared.css'].map((path) => existsSync(join(folder, path))),
	).toEqual([false, false, true, true]);
});

it.each([
	['pages with scripts of their own', () => write('panel.html', page(['chunks/library.js'], ['assets/main.css']))],
	[
		'a page whose script is written in another way',
		() => write('popup.html', '<script type="module" src="/chunks/main.js"></script>'),
	],
	['a page without a style', () => write('panel.html', page(['chunks/main.js'], []))],
	['a style that needs another file', () => write('assets/main.css', '.b { background: url(a.png) }')],
	['a script that is not there', () => rmSync(join(folder, 'chunks/shared.js'))],
])('stops the build at %s', async (_what, change) => {
	change();
	await expect(inOnePiece(folder, ['popup.html', 'panel.html'], 'popup.js')).rejects.toThrow();
});
