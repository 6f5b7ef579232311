import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SCRIPT = /<script type="module" crossorigin src="\/([^"]+)"><\/script>/;
/** The list of files in which the build writes down what an `import()` of a script brings along. */
const BROUGHT = /m\.f\|\|\(m\.f=(\[[^\]]*\])\)/;

/**
 * Has a built page name the modules that its first script imports when it runs, so that the browser fetches them beside
 * it and not after it. Throws where the build writes its pages otherwise than expected.
 */
export function earlyModules(folder: string, page: string): void {
	const path = join(folder, page);
	const text = readFileSync(path, 'utf8');
	const [script = '', entry = ''] = SCRIPT.exec(text) ?? [];
	const [, list = ''] = BROUGHT.exec(entry === '' ? '' : readFileSync(join(folder, entry), 'utf8')) ?? [];
	if (list === '') throw new Error(`${page} has no script that imports others when it runs.`);
	const files = (JSON.parse(list) as string[]).filter((file) => file.endsWith('.js') && !text.includes(`"/${file}"`));
	const links = files.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`);
	writeFileSync(
		path,
		text.replace(script, () => [script, ...links].join('\n    ')),
	);
}
