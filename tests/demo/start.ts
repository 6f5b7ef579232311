// `npm start`: builds the extension, finds or installs a browser, and opens a demonstration article with the extension
// in it. Without a display it takes pictures into demo/ instead, and prints the article's reading.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadArticles } from '../browser/articles';
import type { TestBrowser } from '../browser/browser';
import { NoBrowser, needBrowser } from '../browser/find-browser';
import { openBrowser } from '../browser/open-browser';
import { takePictures } from './pictures';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ARTICLE = 'en-reuters-directive';
const WINDOWS = process.platform === 'win32';

function run(program: string, ...words: string[]): number | null {
	const path = `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
	const env = { ...process.env, PATH: path };
	return spawnSync(program, words, { cwd: ROOT, stdio: 'inherit', env, shell: WINDOWS }).status;
}

function hasDisplay(): boolean {
	if (process.env.CI !== undefined || process.argv.includes('--headless')) return false;
	if (process.platform !== 'linux') return true;
	return (process.env.DISPLAY ?? '') !== '' || (process.env.WAYLAND_DISPLAY ?? '') !== '';
}

/** Prints the reading of the article, through the same code as `npm run read`. */
async function printReading(file: string): Promise<void> {
	const reader = spawn('tsx', ['lib/cli/read.ts', file], {
		cwd: ROOT,
		stdio: 'inherit',
		env: { ...process.env, PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` },
		shell: WINDOWS,
	});
	const status = await new Promise<number | null>((resolve) => {
		reader.on('close', resolve);
	});
	if (status !== 0) throw new Error(`npm run read ended with ${status}`);
}

async function stayOpen(browser: TestBrowser): Promise<void> {
	await browser.openArticle(ARTICLE);
	console.log('The browser is open. These addresses show the demonstration articles in it:');
	for (const article of loadArticles().values()) console.log(`  ${article.lang}  ${article.url}`);
	console.log('Rest the pointer on an underlined name. Close the window, or press Ctrl+C here, to end.');
	const stop = () => void browser.close();
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
	await browser.closed();
	// The window is gone; what was around it follows.
	await browser.close().catch(() => {});
}

async function main(): Promise<void> {
	const path = needBrowser('chromium');
	console.log(`Browser: ${path}`);
	if (run('wxt', 'build', '-b', 'chrome') !== 0) throw new Error('The extension could not be built.');
	const headed = hasDisplay();
	const browser = await openBrowser('chromium', { headed });
	if (headed) return stayOpen(browser);
	try {
		mkdirSync(join(ROOT, 'demo'), { recursive: true });
		console.log('No display: the browser runs unseen and takes pictures.');
		for (const picture of await takePictures(browser, join(ROOT, 'demo'))) console.log(`  demo/${picture}`);
	} finally {
		await browser.close();
	}
	const file = loadArticles().get(ARTICLE)?.file;
	if (file === undefined) throw new Error(`The article ${ARTICLE} is gone.`);
	await printReading(file);
}

try {
	await main();
} catch (error) {
	const plain = error instanceof NoBrowser;
	console.error(plain ? error.message : `The demonstration failed: ${error instanceof Error ? error.message : error}`);
	process.exitCode = 1;
}
