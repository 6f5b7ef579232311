import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../browser/open-browser';
import { type LibrarySize, writeMadeFile } from '../exchange/made-library';
import { type Cell, markdownTable } from '../measure/table';
import { playwrightPage } from './chromium-page';
import { watchMemory } from './memory';

const FULL: LibrarySize = { articles: 10_000, found: 100_000, kept: 1000, chars: 4000 };

/** Longer than any of it should take, in milliseconds. */
const LONGEST = 300_000;

/** A whole library from a file and back to one, by the buttons that a reader presses; in Chromium, with the built extension. */
export async function benchExchange(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
	const file = join(folder, 'library.json');
	await writeMadeFile(file, FULL);
	const browser = await openBrowser('chromium');
	try {
		const library = await browser.openExtension('library.html#/settings');
		const page = playwrightPage(library);
		page.setDefaultTimeout(LONGEST);
		const rows: Cell[][] = [];
		const measure = async (label: string, begin: () => Promise<unknown>, end: RegExp) => {
			await page.evaluate(watchBlocks);
			const memory = await watchMemory(page);
			const start = performance.now();
			await begin();
			await page.getByText(end).first().waitFor();
			const time = performance.now() - start;
			const peak = await memory.end();
			rows.push([label, (time / 1000).toFixed(1), (await page.evaluate(longestBlock)).toFixed(0), peak.more, peak.most]);
		};
		const choose = () => page.getByLabel('Choose a file').setInputFiles(file);
		const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
		await measure('a file of 10,000 articles and 100,000 statements is read and checked', choose, /library\.json holds/);
		await measure('it is imported into an empty library', () => press('Import'), /Imported from library\.json: 11,000 added/);
		const made = { path: '' };
		const exporting = async () => {
			const download = page.waitForEvent('download');
			await press('Export everything');
			made.path = await (await download).path();
		};
		await measure('everything is exported', exporting, /^Exported:/);
		await choose();
		await page.getByText(/library\.json holds/).waitFor();
		await measure('it is imported once more, where all of it is already', () => press('Import'), /11,000 here already/);
		const [given, back] = await Promise.all([digest(file), digest(made.path)]);
		const table = markdownTable(['', 's', 'longest block of the page, ms', 'memory, MB more at the most', 'MB in all'], rows);
		const stored = sizeOf(join(browser.profile, 'Default', 'IndexedDB'));
		return [
			table,
			`The file: ${megabytes(statSync(file).size)}. In the profile: ${megabytes(stored)}.`,
			`The exported file is ${given === back ? 'the same to the byte' : 'ANOTHER ONE'}.`,
		].join('\n\n');
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Runs in the page: watches how long it answers to nobody. */
function watchBlocks(): void {
	const scope = window as unknown as { blocks?: { longest: number; last: number } };
	if (scope.blocks) {
		scope.blocks.longest = 0;
		return;
	}
	const blocks = { longest: 0, last: performance.now() };
	scope.blocks = blocks;
	const channel = new MessageChannel();
	channel.port1.onmessage = () => {
		const now = performance.now();
		blocks.longest = Math.max(blocks.longest, now - blocks.last);
		blocks.last = now;
		setTimeout(() => {
			blocks.last = performance.now();
			channel.port2.postMessage(null);
		}, 1);
	};
	channel.port2.postMessage(null);
}

function longestBlock(): number {
	return (window as unknown as { blocks: { longest: number } }).blocks.longest;
}

async function digest(path: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
	return hash.digest('hex');
}

/** Bytes of a file, or of all files below a folder. */
export function sizeOf(path: string): number {
	const stat = statSync(path);
	return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stat.size;
}

/** Bytes, to be read. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
