import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { complaints, HOUSE } from './architecture/house';
import { scan } from './architecture/scan';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function filesOf(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
		.filter((path) => /\.(tsx?|css|html)$/.test(path));
}

const FILES = ['entrypoints', 'components', 'lib'].flatMap(filesOf);
const SOURCES = FILES.filter((path) => /\.tsx?$/.test(path));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** A dossier's address that the reader gave; pictures of an article that is saved; the packs of the extension itself; pages on the command line. */
const NETWORK = [
	'entrypoints/background/dossier-handlers.ts',
	'entrypoints/background/save-pictures.ts',
	'entrypoints/background/shelf.ts',
	'entrypoints/pictures/index.ts',
	'lib/cli/load-page.ts',
];

describe('the house', () => {
	it('has files to look at', () => {
		expect(SOURCES.length).toBeGreaterThan(20);
	});

	it('holds no import against the arrows, and no impure global in the core', () => {
		expect(SOURCES.flatMap((path) => complaints(path, scan(path, read(path))))).toEqual([]);
	});

	it('asks the network in few places, so that one can look at all of them', () => {
		const asks = (path: string) =>
			['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].some((name) => scan(path, read(path)).globals.has(name));
		expect(SOURCES.filter((path) => asks(path) || /\bsendBeacon\b/.test(read(path)))).toEqual(NETWORK);
	});

	it('has no file of more than 300 lines', () => {
		expect(FILES.filter((path) => read(path).split('\n').length > 301)).toEqual([]);
	});

	it('re-exports nothing through index files', () => {
		const barrels = SOURCES.filter((path) => /^lib\/.*\/index\.tsx?$|^components\/.*index\.tsx?$/.test(path));
		expect(barrels).toEqual([]);
	});
});

describe('a deliberate try', () => {
	test.each([
		['lib/text/fold.ts', `import { x } from '../page/collect';`, 'no arrow from lib/text to lib/page'],
		['lib/domain/span.ts', `export * from '../text/fold';`, 'no arrow from lib/domain to lib/text'],
		['lib/domain/span.ts', `import type { X } from '../cards/model';`, 'no arrow from lib/domain to lib/cards'],
		['lib/cards/hover.ts', `let x: import('../store/open').Store;`, 'no arrow from lib/cards to lib/store'],
		['lib/reading/reader.ts', `const x = await import('../store/open');`, 'no arrow from lib/reading to lib/store'],
		['lib/record/compare.ts', `const x = require('../page/paint');`, 'no arrow from lib/record to lib/page'],
		['lib/record/compare.ts', `import '@/lib/page/paint';`, 'no arrow from lib/record to lib/page'],
		['lib/store/open.ts', `import browser from 'webextension-polyfill';`, 'only lib/messages'],
		['entrypoints/popup/main.tsx', `import browser from 'webextension-polyfill';`, 'only lib/messages'],
		['components/card/Card.tsx', `import { ask } from '../../lib/messages/ask';`, 'no arrow from components to lib/messages'],
		['components/card/Card.tsx', `import x from '../../entrypoints/popup/main';`, 'nothing imports an entrypoint'],
		['entrypoints/popup/main.tsx', `import x from '../library/main';`, 'nothing imports an entrypoint'],
		['lib/mentions/find.ts', `import x from 'compromise';`, 'no arrow from lib/mentions to this package'],
		['lib/mentions/find.ts', `import x from '@mozilla/readability/Readability';`, 'no arrow from lib/mentions to this package'],
		['lib/text/fold.ts', `import { readFileSync } from 'node:fs';`, 'only lib/cli may ask Node'],
		['lib/page/collect.ts', `import x from '../../tests/setup';`, 'no arrow from lib/page to tests'],
		['lib/text/fold.ts', 'export const x = () => document.title;', 'uses document'],
		['lib/text/fold.ts', `export const { x } = browser.storage;`, 'uses browser'],
		['lib/record/compare.ts', 'export const now = () => Date.now();', 'uses Date.now'],
		['lib/cards/build-card.ts', 'export const now = () => new Date();', 'uses new Date()'],
		['lib/cards/hover.ts', 'export const x = (f: () => void) => setTimeout(f, 1);', 'uses setTimeout'],
	])('in %s: %s', (file, source, complaint) => {
		expect(complaints(file, scan(file, source)).join()).toContain(complaint);
	});
});

describe('a near miss', () => {
	test.each([
		['lib/text/fold.ts', `import type { Span } from '../domain/span';\nimport { x } from './tokens';`],
		['lib/text/fold.ts', `// import x from '../page/collect'\nexport const x = "import y from '../page/paint'";`],
		['lib/text/fold.ts', 'export const f = (document: string) => document.length;'],
		['lib/text/fold.ts', 'export const f = (x: { document: string }) => x.document;'],
		['lib/cards/build-card.ts', `export const day = (iso: string) => new Date(iso);`],
		['lib/attributions/cues.ts', `const nlp = await import('compromise/one');`],
		['lib/cli/read.ts', `import { readFile } from 'node:fs/promises';\nimport { parseHTML } from 'linkedom';`],
		['components/translate.ts', `type M = typeof import('../public/_locales/en/messages.json');`],
		['entrypoints/content/index.ts', `import '../../components/styles/card.css';\nimport { x } from '../../lib/page/collect';`],
		['lib/messages/browser.ts', `export { default as browser } from 'webextension-polyfill';`],
	])('in %s: %s', (file, source) => {
		expect(complaints(file, scan(file, source))).toEqual([]);
	});
});

describe('the drawing in docs/architecture.md', () => {
	const drawing = /```\n([\s\S]*?)```/.exec(read('docs/architecture.md'))?.[1] ?? '';
	const rooms = new Map<string, string>();
	let top = '';
	for (const line of drawing.split('\n')) {
		const [, indent, name, words = ''] = /^(\s*)([a-z]+)\/\s*(.*)$/.exec(line) ?? [];
		if (name === undefined) continue;
		if (indent === '') top = name;
		rooms.set(indent === '' ? name : `${top}/${name}`, words);
	}

	it('names every room, and every room of the drawing is in the table', () => {
		const drawn = [...rooms.keys()].filter((room) => room.startsWith('lib/') || room === 'components');
		expect(drawn.sort()).toEqual(Object.keys(HOUSE).sort());
	});

	it('names every folder of lib and entrypoints, and no other', () => {
		// Folders, not sources: the side panel is a page without a script of its own.
		const folders = ['lib', 'entrypoints'].flatMap((top) =>
			readdirSync(new URL(`../${top}/`, import.meta.url), { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.map(({ name }) => `${top}/${name}`),
		);
		const drawn = [...rooms.keys()].filter((room) => /^(lib|entrypoints)\//.test(room));
		expect(drawn.sort()).toEqual(folders.sort());
	});

	test.each(Object.entries(HOUSE))('shows the arrows of %s', (room, { rooms: targets, packages }) => {
		const words = rooms.get(room) ?? '';
		const arrow = words.slice(words.lastIndexOf('->') + 2).split(';')[0] ?? '';
		const drawn = arrow.split(',').map((word) => word.trim());
		const allowed = [...targets.map((target) => target.replace('lib/', '')), ...packages];
		expect(drawn).toEqual(allowed.length === 0 ? ['nothing'] : allowed);
	});
});
