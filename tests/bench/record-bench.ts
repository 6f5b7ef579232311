import { readFileSync } from 'node:fs';
import type { Dossier } from '../../lib/domain/dossier';
import { EVERYTHING } from '../../lib/ledger/filter';
import { refOf } from '../../lib/ledger/ref';
import type { TestPage } from '../browser/browser';
import { openBrowser } from '../browser/open-browser';
import { pause } from '../browser/surface';
import { type Cell, markdownTable } from '../measure/table';
import { askTimed } from './seed';
import { fillRecord } from './seed-record';
import { median } from './timing';

const STATEMENTS = 100_000;
const RUNS = 5;
/** The next worker finds what this one keeps a second after its answer, in milliseconds. */
const UNTIL_KEPT = 8000;

/** The record with 100,000 statements that the reader has confirmed; in Chromium, with the built extension. */
export async function benchRecord(): Promise<string> {
	const dossier = JSON.parse(readFileSync('public/dossiers/cartel-directive.json', 'utf8')) as Dossier;
	const actors = dossier.actors.map(({ id }) => id);
	const issues = dossier.issues.map(({ id }) => id);
	const browser = await openBrowser('chromium');
	try {
		const page = await browser.openExtension('welcome.html');
		await page.ui.run(fillRecord, { statements: STATEMENTS, dossier: dossier.id, actors, issues });
		const rows: Cell[][] = [];
		const list = { filter: EVERYTHING, offset: 0, limit: 50 };
		// It was written behind the background's back: the next one starts from what is stored.
		await browser.killBackground();
		rows.push(['the first list, every statement read', await once(page, 'ledger', list)]);
		await pause(UNTIL_KEPT);
		await browser.killBackground();
		rows.push(['the first list of the next worker', await once(page, 'ledger', list)]);
		const [one, other] = [refOf(dossier.id, actors[0] ?? ''), refOf(dossier.id, actors[1] ?? '')];
		const person = { ...EVERYTHING, person: one };
		const issue = { ...EVERYTHING, issue: refOf(dossier.id, issues[0] ?? '') };
		for (const [label, name, request] of [
			['a list', 'ledger', list],
			['one person', 'ledger', { ...list, filter: person }],
			['two words', 'ledger', { ...list, filter: { ...EVERYTHING, words: 'treaty harbour' } }],
			['timeline of a person', 'timeline', { filter: person, most: 64 }],
			['timeline of an issue', 'timeline', { filter: issue, most: 64 }],
			['two people compared', 'compare', { people: [one, other], asOf: null }],
			['one card', 'card', { entity: actors[0], dossier: dossier.id, block: null, published: '2025-08-09', url: null }],
		] as const) {
			const times: number[] = [];
			for (let run = 0; run < RUNS; run++) times.push(Number(await once(page, name, request)));
			rows.push([label, median(times).toFixed(0)]);
		}
		const { usage = 0 } = await page.ui.run(() => navigator.storage.estimate());
		const table = markdownTable(['', 'ms until the answer'], rows);
		return `${table}\n\nStored: ${(usage / 1e6).toFixed(1)} MB.`;
	} finally {
		await browser.close();
	}
}

async function once(page: TestPage, name: string, request: unknown): Promise<string | null> {
	const { time, ok } = await page.ui.run(askTimed, { name, request });
	return ok ? time.toFixed(0) : null;
}
