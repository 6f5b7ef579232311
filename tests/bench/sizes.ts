import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { markdownTable } from '../measure/table';

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** What each part of the built extension weighs. */
export function benchSizes(): string {
	if (!existsSync(BUILT)) return 'Not measured: there is no build (npm run build).';
	const scripts = readdirSync(join(BUILT, 'content-scripts')).map((name) => `content-scripts/${name}`);
	const parts: [string, string[]][] = [
		['content script, on every page of a listed site', scripts],
		['hover script, only on pages that have marks', ['hover.js']],
		['clip script, only while an article is saved', ['clip.js']],
		['background', ['background.js']],
		['popup, with all that it loads', loadedBy('popup.html')],
		['library, with all that it loads', loadedBy('library.html')],
		['bundled dossiers', readdirSync(join(BUILT, 'dossiers')).map((name) => `dossiers/${name}`)],
		['the whole extension', allFiles('')],
	];
	const rows = parts.map(([label, files]) => {
		const bytes = files.map((file) => readFileSync(join(BUILT, file)));
		const plain = bytes.reduce((sum, one) => sum + one.length, 0);
		const zipped = bytes.reduce((sum, one) => sum + gzipSync(one, { level: 9 }).length, 0);
		return [label, (plain / 1000).toFixed(1), (zipped / 1000).toFixed(1)];
	});
	return markdownTable(['size', 'kB', 'kB gzip'], rows);
}

/** A page and the scripts and styles that it names, and those that they import. */
function loadedBy(page: string): string[] {
	const found = new Set([page]);
	for (const file of found) {
		const text = readFileSync(join(BUILT, file), 'utf8');
		const named = file.endsWith('.html')
			? [...text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path)
			: [...text.matchAll(/(?:from|import)\s*\(?["'`]\.\/([^"'`]+\.js)["'`]/g)].map(([, path = '']) => `chunks/${path}`);
		for (const path of named) if (existsSync(join(BUILT, path))) found.add(path);
	}
	return [...found];
}

function allFiles(folder: string): string[] {
	return readdirSync(join(BUILT, folder)).flatMap((name) => {
		const path = folder === '' ? name : `${folder}/${name}`;
		return statSync(join(BUILT, path)).isDirectory() ? allFiles(path) : [path];
	});
}
