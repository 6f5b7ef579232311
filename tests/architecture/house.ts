import { posix } from 'node:path';
import type { Scan } from './scan';

/** What the files of one room may import beside their own room: other rooms, and packages. */
interface Room {
	readonly rooms: readonly string[];
	readonly packages: readonly string[];
}

const LIB = (names: string) => names.split(' ').map((name) => `lib/${name}`);

/**
 * The arrows of docs/architecture.md. Entrypoints may import all of them; nothing imports an entrypoint.
 * A test holds this table and the drawing together: change both in one commit.
 */
export const HOUSE: Readonly<Record<string, Room>> = {
	components: { rooms: LIB('domain dossiers cards ledger citations chart search'), packages: ['preact'] },
	'lib/domain': { rooms: [], packages: [] },
	'lib/text': { rooms: LIB('domain'), packages: [] },
	'lib/dossiers': { rooms: LIB('domain'), packages: ['valibot'] },
	'lib/gazetteer': { rooms: LIB('domain text'), packages: [] },
	'lib/mentions': { rooms: LIB('domain text gazetteer'), packages: [] },
	'lib/attributions': { rooms: LIB('domain text'), packages: ['compromise'] },
	'lib/record': { rooms: LIB('domain text'), packages: [] },
	'lib/reading': { rooms: LIB('domain text gazetteer mentions attributions record'), packages: [] },
	'lib/cards': { rooms: LIB('domain'), packages: ['@floating-ui/core'] },
	'lib/ledger': { rooms: LIB('domain text cards'), packages: [] },
	'lib/citations': { rooms: LIB('domain text cards ledger'), packages: [] },
	'lib/chart': { rooms: LIB('domain ledger'), packages: ['@observablehq/plot'] },
	'lib/articles': { rooms: LIB('domain text'), packages: ['@mozilla/readability', 'dompurify', 'turndown'] },
	'lib/search': { rooms: LIB('domain text'), packages: [] },
	'lib/exchange': { rooms: LIB('domain text ledger'), packages: ['valibot', 'papaparse', 'htmlparser2'] },
	'lib/store': { rooms: LIB('domain'), packages: ['idb'] },
	'lib/page': { rooms: LIB('domain'), packages: [] },
	'lib/messages': { rooms: LIB('domain cards ledger'), packages: ['webextension-polyfill'] },
	'lib/cli': {
		rooms: LIB('domain text dossiers gazetteer mentions attributions record reading cards articles page'),
		packages: ['linkedom'],
	},
};

/** Rooms that run anywhere on plain data: no document, no clock, no chance, no browser, no disk. */
export const PURE = new Set([
	...LIB('domain text gazetteer mentions attributions record reading cards ledger citations search'),
	// Pack checking is asked of hostile files in the background and in Node alike.
	'lib/dossiers',
	// Files come as text, wherever they were opened.
	'lib/exchange',
]);

const IMPURE = [
	...['document', 'window', 'self', 'browser', 'chrome', 'navigator', 'location', 'history', 'localStorage', 'indexedDB'],
	...[
		'fetch',
		'XMLHttpRequest',
		'DOMParser',
		'Node',
		'NodeFilter',
		'HTMLElement',
		'getComputedStyle',
		'customElements',
		'caches',
	],
	...['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback', 'performance'],
	...['process', 'Buffer', '__dirname', 'Date.now', 'new Date()', 'Math.random', 'crypto', 'defineBackground'],
];

/** The room of a path from the project's root: `lib/text`, `components`, `entrypoints/popup`, `public`, `tests`. */
export function roomOf(path: string): string {
	const [top = '', folder = ''] = path.split('/');
	return top === 'lib' || top === 'entrypoints' ? `${top}/${folder}` : top;
}

function packageOf(module: string): string {
	const [scope = '', name = ''] = module.split('/');
	return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** The file that a module names, from the project's root; `null` when it names a package. WXT knows four names of the root. */
function pathOf(file: string, module: string): string | null {
	const rooted = /^(?:@@?|~~?)\/(.*)$/.exec(module);
	if (rooted !== null) return posix.normalize(rooted[1] ?? '');
	return module.startsWith('.') ? posix.join(posix.dirname(file), module) : null;
}

function complainOfImport(file: string, module: string): string | null {
	const room = roomOf(file);
	const wired = room.startsWith('entrypoints/');
	const path = pathOf(file, module);
	if (path === null) {
		const name = packageOf(module);
		if (name === 'webextension-polyfill' && room !== 'lib/messages') return 'only lib/messages may import it';
		if (wired) return null;
		if (module.startsWith('node:')) return room === 'lib/cli' ? null : 'only lib/cli may ask Node';
		return HOUSE[room]?.packages.includes(name) === true ? null : `no arrow from ${room} to this package`;
	}
	const target = roomOf(path);
	if (target === room) return null;
	if (target.startsWith('entrypoints/')) return 'nothing imports an entrypoint';
	if (target === 'public' && path.endsWith('.json') && (wired || room === 'components')) return null;
	const known = Object.hasOwn(HOUSE, target);
	if (wired && known) return null;
	return HOUSE[room]?.rooms.includes(target) === true ? null : `no arrow from ${room} to ${target}`;
}

/** What is against the house in one file, in words; empty when nothing is. `file`: from the project's root. */
export function complaints(file: string, { imports, globals }: Scan): string[] {
	const found: string[] = [];
	for (const module of imports) {
		const complaint = complainOfImport(file, module);
		if (complaint !== null) found.push(`${file} imports ${module}: ${complaint}`);
	}
	if (!PURE.has(roomOf(file))) return found;
	for (const name of IMPURE) if (globals.has(name)) found.push(`${file} uses ${name}: ${roomOf(file)} is pure, pass it in`);
	return found;
}
