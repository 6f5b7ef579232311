import type { TestBrowser } from '../browser/browser';
import { openBrowser } from '../browser/open-browser';
import { pause } from '../browser/surface';
import { type Cell, markdownTable } from '../measure/table';
import { manyNames } from './names';
import { askTimed } from './seed';
import { median } from './timing';

const MANY = 100_000;
const RUNS = 5;
const CARD = { entity: 'claudia-sheinbaum', dossier: 'cartel-directive', block: null, published: '2025-08-09', url: null };

/** How long the first answer of a new worker takes, with compiled names kept by an earlier one and without; in Chromium. */
export async function benchRestart(): Promise<string> {
	const browser = await openBrowser('chromium');
	try {
		const rows: Cell[][] = [await row(browser, 'the first dossier')];
		const page = await browser.openExtension('welcome.html');
		await page.ui.run(install, manyNames(MANY));
		await page.close();
		rows.push(await row(browser, `with ${MANY} names more`));
		return markdownTable(
			['first card of a new worker, ms, medians of 5', 'names kept', 'names compiled', 'the same worker again'],
			rows,
		);
	} finally {
		await browser.close();
	}
}

async function row(browser: TestBrowser, label: string): Promise<Cell[]> {
	const page = await browser.openExtension('welcome.html');
	const ask = async (): Promise<number> => {
		const { time, ok } = await page.ui.run(askTimed, { name: 'card', request: CARD });
		if (!ok) throw new Error('The background gave no card.');
		return time;
	};
	const fresh = async (before?: () => Promise<unknown>): Promise<number> => {
		await browser.killBackground();
		await before?.();
		const time = await ask();
		// Names that were compiled are put away after the answer.
		await pause(1500);
		return time;
	};
	const compiled: number[] = [];
	const kept: number[] = [];
	const again: number[] = [];
	// One that is ended before it has begun, when the extension was just put in, is not started again by Chromium.
	await ask();
	await fresh();
	for (let run = 0; run < RUNS; run++) {
		compiled.push(await fresh(() => page.ui.run(forgetDerived, null)));
		kept.push(await fresh());
		again.push(await ask());
	}
	await page.close();
	return [label, median(kept).toFixed(0), median(compiled).toFixed(0), median(again).toFixed(1)];
}

/** Runs in a page of the extension: puts a dossier into the store as if it had been installed from a file. */
async function install(_root: unknown, pack: { readonly id: string }): Promise<boolean> {
	const day = '2026-01-01T00:00:00.000Z';
	const about = { origin: 'file', url: null, installedAt: day, updatedAt: day, enabled: true, sha256: null, pinned: false };
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('on-record');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	await new Promise<void>((resolve, reject) => {
		const transaction = database.transaction('dossiers', 'readwrite');
		transaction.oncomplete = () => resolve();
		transaction.onerror = () => reject(transaction.error);
		transaction.objectStore('dossiers').put({ id: pack.id, ...about, pack });
	});
	database.close();
	return true;
}

/** Runs in a page of the extension: throws away what was compiled. */
async function forgetDerived(): Promise<boolean> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('on-record');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	await new Promise<void>((resolve, reject) => {
		const transaction = database.transaction('derived', 'readwrite');
		transaction.oncomplete = () => resolve();
		transaction.onerror = () => reject(transaction.error);
		transaction.objectStore('derived').clear();
	});
	database.close();
	return true;
}
