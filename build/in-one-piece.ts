import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const SCRIPTS = /<script type="module" crossorigin src="\/([^"]+)"><\/script>/g;
const STYLES = /<link rel="stylesheet" crossorigin href="\/([^"]+)">/g;

/**
 * Makes built pages load in one piece: their script, which the build has shared out among files with other pages, becomes
 * one file, and their style goes into the page. A popup is waited for, and the browser is asked for each file that it
 * names: ten of them take longer than what is in them. `pages` have one script in common. Gives the files that are gone,
 * since no page names them any more. Throws where the build writes its pages otherwise than expected.
 */
export async function inOnePiece(folder: string, pages: readonly string[], script: string): Promise<ReadonlySet<string>> {
	const texts = pages.map((page) => readFileSync(join(folder, page), 'utf8'));
	// The last one is the page's own; it imports the others.
	const entries = new Set(texts.map((text) => [...text.matchAll(SCRIPTS)].at(-1)?.[1]));
	const [entry] = entries;
	if (entry === undefined || entries.size !== 1) throw new Error(`${pages.join(', ')} do not have one script in common.`);
	const built = await build({
		configFile: false,
		logLevel: 'error',
		root: folder,
		publicDir: false,
		build: {
			write: false,
			target: 'esnext',
			modulePreload: false,
			rolldownOptions: { input: join(folder, entry), output: { codeSplitting: false } },
		},
	});
	const [one, ...others] = 'output' in built ? built.output : [];
	if (one?.type !== 'chunk' || others.length > 0) throw new Error(`${entry} does not become one file.`);
	writeFileSync(join(folder, script), one.code);
	const used = new Set([entry]);
	for (const [index, page] of pages.entries()) {
		const text = texts[index] ?? '';
		const paths = [...text.matchAll(STYLES)].map(([, path = '']) => path);
		for (const path of paths) used.add(path);
		const styles = paths.map((path) => readFileSync(join(folder, path), 'utf8').trim());
		if (styles.length === 0 || styles.some((style) => /<\/style|url\(/i.test(style))) {
			throw new Error(`The style of ${page} is not there, or cannot stand in the page.`);
		}
		const own = `<script type="module" src="/${script}"></script>\n    <style>${styles.join('\n')}</style>`;
		const bare = text
			.replace(SCRIPTS, '')
			.replace(STYLES, '')
			.replace(/\n\s*\n/g, '\n');
		writeFileSync(
			join(folder, page),
			bare.replace('</head>', () => `${own}\n  </head>`),
		);
	}
	const left = readdirSync(folder).filter((name) => name.endsWith('.html'));
	const named = left.map((page) => readFileSync(join(folder, page), 'utf8')).join('\n');
	const gone = new Set([...used].filter((path) => !named.includes(path)));
	for (const path of gone) rmSync(join(folder, path));
	return gone;
}
