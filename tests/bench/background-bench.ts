import type { Lang } from '../../lib/domain/lang';
import type { PageText } from '../../lib/domain/page-text';
import type { TestBrowser } from '../browser/browser';
import { openBrowser } from '../browser/open-browser';
import { ownArticles } from '../eval/own-articles';
import { type Cell, markdownTable } from '../measure/table';
import { longPage } from './corpus';
import { askTimed } from './seed';
import { median } from './timing';

/** Workers that are started for each language. */
const WORKERS = 5;
/** Readings of each worker. */
const READINGS = 40;

/** One reading, in milliseconds as an extension page that asks sees them. */
interface Read {
	readonly marks: number;
	readonly rest: number;
}

/**
 * What reading an article costs the background of Chromium: a page of the extension has a saved copy read, then asks for a
 * card, which cannot be built before who said what was read; what the same card takes once that is known is taken off.
 */
export async function benchBackground(): Promise<string> {
	const browser = await openBrowser('chromium');
	try {
		const rows: Cell[][] = [];
		for (const lang of ['en', 'es'] as const) {
			const workers: Read[][] = [];
			for (let worker = 0; worker < WORKERS; worker++) workers.push(await readings(browser, lang));
			const row = (label: string, first: number, last: number): Cell[] => {
				const of = (figure: (one: Read) => number) =>
					median(workers.map((reads) => median(reads.slice(first - 1, last).map(figure)))).toFixed(1);
				return [label, of(({ marks }) => marks), of(({ rest }) => rest), of(({ marks, rest }) => marks + rest)];
			};
			const name = lang === 'en' ? 'English' : 'Spanish';
			rows.push(
				row(`article in ${name}, the first of a worker that has its dossiers`, 1, 1),
				row('the same, second to tenth (goal: 40)', 2, 10),
				row('the same, 21st to 40th', 21, READINGS),
			);
		}
		return markdownTable(['an article of 6,000 characters in the background, ms', 'marks', 'who said what', 'whole'], rows);
	} finally {
		await browser.close();
	}
}

async function readings(browser: TestBrowser, lang: Lang): Promise<Read[]> {
	const page: PageText = { ...longPage([...ownArticles().values()], lang, 6000), url: 'https://news.example/bench' };
	const block = page.blocks.find(({ kind }) => kind === 'paragraph')?.id ?? 0;
	const request = { entity: 'claudia-sheinbaum', dossier: 'cartel-directive', block, published: page.published, url: page.url };
	const asker = await browser.openExtension('welcome.html');
	const ask = async (name: string, of: unknown): Promise<number> => {
		const { time, ok } = await asker.ui.run(askTimed, { name, request: of });
		if (!ok) throw new Error(`The background did not answer "${name}".`);
		return time;
	};
	await browser.killBackground();
	// Starts a worker and has it load engine and dossiers, without a page.
	await ask('card', { ...request, block: null, url: null });
	const reads: Read[] = [];
	for (let n = 0; n < READINGS; n++) {
		const marks = await ask('readCopy', { page });
		const withReading = await ask('card', request);
		reads.push({ marks, rest: Math.max(0, withReading - (await ask('card', request))) });
	}
	await asker.close();
	return reads;
}
