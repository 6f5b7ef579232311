import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '../../lib/domain/dossier';
import { EVERYTHING } from '../../lib/ledger/filter';
import { refOf } from '../../lib/ledger/ref';
import type { TestBrowser } from '../browser/browser';
import { openBrowser } from '../browser/open-browser';
import { pause, until } from '../browser/surface';
import { type LibrarySize, writeMadeFile } from '../exchange/made-library';
import { type Cell, markdownTable } from '../measure/table';
import { playwrightPage } from './chromium-page';
import { megabytes, sizeOf } from './exchange-bench';
import { askTimed } from './seed';
import { timeToWords } from './store-bench';
import { median } from './timing';

const FULL: LibrarySize = { articles: 10_000, found: 100_000, kept: 100_000, chars: 4000 };
const RUNS = 5;

/** Longer than any of it should take, in milliseconds. */
const LONGEST = 600_000;

/** What is known of the statements is kept for the next worker a second after they were first asked for. */
const UNTIL_KEPT = 8000;

/** Typed one after the other: each leaves another number of articles than the one before, so that the answer is seen. */
const QUERIES = ['4711', 'ministry 12', 'acuerdo 9', '"patrol boats" 77', 'number 3'];

/**
 * One library of 10,000 articles with 100,000 statements found in them and 100,000 put on record: it comes in, is opened,
 * searched, asked for a card and a timeline, and goes out; and how large it is. In Chromium, with the built extension.
 */
export async function benchLibrary(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
	const file = join(folder, 'library.json');
	await writeMadeFile(file, FULL);
	const browser = await openBrowser('chromium');
	try {
		const rows: Cell[][] = [];
		const took = async (label: string, work: () => Promise<unknown>) => {
			const start = performance.now();
			await work();
			rows.push([label, (performance.now() - start).toFixed(0)]);
		};
		const settings = await browser.openExtension('library.html#/settings');
		const page = playwrightPage(settings);
		page.setDefaultTimeout(LONGEST);
		const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
		await page.getByLabel('Choose a file').setInputFiles(file);
		await page.getByText(/library\.json holds/).waitFor();
		await took('import, from the press to the end', async () => {
			await press('Import');
			await page.getByText(/Imported from library\.json:/).waitFor();
		});
		rows.push(...(await readingList(browser)), ...(await record(browser)));
		await took('export of everything', async () => {
			const download = page.waitForEvent('download');
			await press('Export everything');
			await (await download).path();
			await page.getByText(/^Exported:/).waitFor();
		});
		const stored = sizeOf(join(browser.profile, 'Default', 'IndexedDB'));
		const sizes = `The file: ${megabytes(statSync(file).size)}. In the profile: ${megabytes(stored)}.`;
		return `${markdownTable(['10,000 articles, 200,000 statements', 'ms'], rows)}\n\n${sizes}`;
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function readingList(browser: TestBrowser): Promise<Cell[][]> {
	const library = await browser.openExtension('library.html#/articles');
	const typed = (query: string) => library.ui.run(type, { query });
	await until(() => library.ui.find('searchbox', /./), 'the field to search in', 60_000);
	await typed('order');
	// The texts of an import are taken up while a window of the library is open.
	const incomplete = async () => / · /.test(await library.ui.run(tally));
	await pause(2000);
	await until(async () => !(await incomplete()), 'the search to know every text', LONGEST);
	const times: number[] = [];
	for (let run = 0; run < RUNS; run++) for (const query of QUERIES) times.push(await typed(query));
	await library.close();
	const fresh = await browser.openExtension('library.html#/articles');
	// The newest one that is not archived.
	const open = await timeToWords(fresh, ['Article number 9998']);
	await fresh.close();
	return [
		['reading list, from its opening to the list', open],
		['reading list, from a key to what it finds', median(times).toFixed(0)],
	];
}

async function record(browser: TestBrowser): Promise<Cell[][]> {
	const dossier = JSON.parse(readFileSync('public/dossiers/cartel-directive.json', 'utf8')) as Dossier;
	const person = refOf(dossier.id, 'claudia-sheinbaum');
	const page = await browser.openExtension('welcome.html');
	const list = { filter: EVERYTHING, offset: 0, limit: 50 };
	const ask = async (name: string, request: unknown) => {
		const { time, ok } = await page.ui.run(askTimed, { name, request });
		if (!ok) throw new Error(`The background refused ${name}.`);
		return time;
	};
	const rows: Cell[][] = [['record, the first list after an import', (await ask('ledger', list)).toFixed(0)]];
	await pause(UNTIL_KEPT);
	const room = await browser.openExtension('library.html#/record');
	// Of the last day, the first by its key.
	const open = await timeToWords(room, ['Confirmed statement 99936'], () => browser.killBackground());
	await room.close();
	rows.push(['record, from its opening to the list, the worker asleep', open]);
	for (const [label, name, request] of [
		['record, words', 'ledger', { ...list, filter: { ...EVERYTHING, words: 'statement 777' } }],
		['record, one person', 'ledger', { ...list, filter: { ...EVERYTHING, person } }],
		['timeline of a person', 'timeline', { filter: { ...EVERYTHING, person }, most: 64 }],
		['one card', 'card', { entity: 'claudia-sheinbaum', dossier: dossier.id, block: null, published: '2025-08-09', url: null }],
	] as const) {
		const times: number[] = [];
		for (let run = 0; run < RUNS; run++) times.push(await ask(name, request));
		rows.push([label, median(times).toFixed(0)]);
	}
	await page.close();
	return rows;
}

/** Runs in the page: how many articles the list says there are. */
function tally(): string {
	return document.querySelector('.tally')?.textContent ?? '';
}

/** Runs in the page: types a query into the field, and gives the milliseconds until the list tells another number. */
async function type(_root: unknown, { query }: { query: string }): Promise<number> {
	const field = document.querySelector<HTMLInputElement>('input[type=search]');
	if (!field) throw new Error('There is no field to search in.');
	const said = () => document.querySelector('.tally')?.textContent ?? '';
	const before = said();
	const start = performance.now();
	field.value = query;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	while (said() === before) {
		if (performance.now() - start > 30_000) throw new Error(`Nothing new for ${query}.`);
		await new Promise((resolve) => {
			const channel = new MessageChannel();
			channel.port1.onmessage = resolve;
			channel.port2.postMessage(null);
		});
	}
	return performance.now() - start;
}
