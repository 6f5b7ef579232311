import { INTENT_MS } from '../../lib/cards/hover';
import { loadArticles } from '../browser/articles';
import type { TestBrowser, TestPage } from '../browser/browser';
import { openBrowser } from '../browser/open-browser';
import { pause, until } from '../browser/surface';
import { type Cell, markdownTable } from '../measure/table';
import { besideOthers, withHighlighter } from './beside-others';
import { playwrightPage, threadTimeOf, type Work, workOf } from './chromium-page';
import { type HeavyPages, heavyPages } from './heavy-pages';
import { markAt, PROBE, type Probed, readCards, readProbe } from './probe';
import { median, quantile } from './timing';

const LISTED = 'https://www.reuters.com/bench';
const UNLISTED = 'https://bench.example';
const RUNS = 5;
const FIXTURES = [
	['fixture-on', 'en-reuters-directive'],
	['fixture-off', 'es-offtopic-futbol'],
] as const;
const HOVERS = 50;

/** What the extension costs a page, and how soon marks and cards are there; in Chromium, with the built extension. */
export async function benchPage(folder: string | null): Promise<string> {
	const browser = await openBrowser('chromium');
	try {
		const heavy = heavyPages(folder);
		for (const site of [LISTED, UNLISTED]) {
			browser.serve(`${site}/blank/`, '<!doctype html><title>Blank</title><p>Blank.</p>');
			browser.serve(`${site}/line/`, '<!doctype html><title>Line</title><p>Line.</p>');
			browser.serve(`${site}/on/`, heavy.onTopic);
			browser.serve(`${site}/off/`, heavy.offTopic);
			browser.serve(`${site}/usual/`, heavy.usual.html);
			browser.serve(`${site}/mark-js/`, withHighlighter(heavy.onTopic));
		}
		const articles = loadArticles();
		for (const [path, slug] of FIXTURES) {
			const html = articles.get(slug)?.html ?? '';
			browser.serve(
				`${LISTED}/${path}/`,
				html.replace(/<head[^>]*>/i, (head) => `${head}${PROBE}`),
			);
		}
		const about = `The page: ${heavy.name}, ${heavy.kilobytes.toFixed(0)} kB of HTML without its scripts; on topic, with one of our articles in the place of its first paragraphs. Medians of ${RUNS}.`;
		const work = await workTable(browser, heavy);
		const times = await timesTable(browser);
		const cards = await cardsTable(browser);
		const beside = await besideOthers(
			browser,
			[
				['as it is', `${UNLISTED}/on/`],
				['with On Record', `${LISTED}/on/`],
				['with mark.js, given the same names', `${UNLISTED}/mark-js/`],
			],
			RUNS,
		);
		return [about, work, times, cards, beside].join('\n\n');
	} finally {
		await browser.close();
	}
}

async function workTable(browser: TestBrowser, { name, usual }: HeavyPages): Promise<string> {
	const rows: Cell[][] = [];
	for (const [label, path] of [
		[`${name}, off topic`, 'off'],
		[`${name}, on topic`, 'on'],
		[`${usual.name}, off topic`, 'usual'],
		['article fixture, off topic', 'fixture-off'],
		['article fixture, on topic', 'fixture-on'],
		['a page of one line', 'line'],
	] as const) {
		const runs: Work[] = [];
		for (let run = 0; run < RUNS; run++) runs.push(await workOf(browser, `${LISTED}/blank/`, `${LISTED}/${path}/`, 2500));
		const threads: number[] = [];
		for (let run = 0; run < RUNS; run++)
			threads.push(await threadTimeOf(browser, `${LISTED}/blank/`, `${LISTED}/${path}/`, 2500));
		rows.push([
			label,
			median(runs.map(({ all }) => all)).toFixed(1),
			median(runs.map(({ longest }) => longest)).toFixed(1),
			median(threads).toFixed(1),
		]);
	}
	return markdownTable(
		[
			"the extension's scripts on the main thread, ms",
			'all',
			'longest stretch',
			"all, by the thread's clock, without a profiler",
		],
		rows,
	);
}

async function timesTable(browser: TestBrowser): Promise<string> {
	const rows: Cell[][] = [];
	const open = async (url: string, cold: boolean): Promise<Probed> => {
		if (cold) await browser.killBackground();
		const page = await browser.openArticle(url);
		const painted = async () => (await page.ui.run(readProbe)).painted !== null;
		if (url.includes('/off/')) await pause(2500);
		else await until(painted, 'marks on the page', 8000).catch(() => undefined);
		const probed = await page.ui.run(readProbe);
		await page.close();
		return probed;
	};
	const measure = async (label: string, url: string, cold: boolean) => {
		const seen: Probed[] = [];
		for (let run = 0; run < RUNS; run++) seen.push(await open(url, cold));
		const of = (value: (probed: Probed) => number) => median(seen.map(value));
		const marked = seen.flatMap(({ painted, parsed }) => (painted === null ? [] : [{ painted, parsed }]));
		rows.push([
			label,
			of(({ parsed }) => parsed).toFixed(0),
			marked.length > 0 ? median(marked.map(({ painted }) => painted)).toFixed(0) : null,
			marked.length > 0 ? median(marked.map(({ painted, parsed }) => painted - parsed)).toFixed(0) : null,
			`${marked.length} of ${seen.length}`,
			of(({ longest }) => longest).toFixed(0),
			of(({ shift }) => shift).toFixed(4),
		]);
	};
	await measure('heavy page, without On Record', `${UNLISTED}/off/`, false);
	await measure('heavy page, off topic', `${LISTED}/off/`, false);
	await measure('heavy page, on topic, warm', `${LISTED}/on/`, false);
	await measure('heavy page, on topic, cold (worker ended, store closed)', `${LISTED}/on/`, true);
	await measure('article fixture, warm', `${LISTED}/fixture-on/`, false);
	await measure('article fixture, cold (worker ended, store closed)', `${LISTED}/fixture-on/`, true);
	return markdownTable(
		[
			'from the navigation, ms',
			'page parsed',
			'marks painted',
			'parsed to painted',
			'loads painted',
			'longest task',
			'layout shift',
		],
		rows,
	);
}

async function cardsTable(browser: TestBrowser): Promise<string> {
	const page = await browser.openArticle(`${LISTED}/fixture-on/`);
	await until(async () => (await page.ui.run(readProbe)).painted, 'marks on the page', 15_000);
	await page.front();
	const missed: number[] = [];
	for (let n = 0; n < HOVERS; n++) {
		const place = await page.ui.run(markAt, n);
		if (!place) break;
		await page.move(1, 1);
		const before = (await page.ui.run(readCards)).length;
		// One jump: the delay counts from the pointer's last move.
		await jump(page, place);
		const opened = async () => (await page.ui.run(readCards)).length > before;
		await until(opened, 'a card', 3000).catch(() => missed.push(n));
		await page.press('Escape');
	}
	const cards = await page.ui.run(readCards);
	const { shift } = await page.ui.run(readProbe);
	await page.close();
	const shown = cards.map(([time]) => time - INTENT_MS);
	const drawn = cards.map(([, time]) => time - INTENT_MS);
	return markdownTable(
		['card, ms after the intent delay', 'hovers', 'median', 'p95', 'most'],
		[
			['open', shown.length, ...[median(shown), quantile(shown, 0.95), Math.max(...shown)].map((value) => value.toFixed(1))],
			[
				'open and its frame drawn',
				drawn.length,
				...[median(drawn), quantile(drawn, 0.95), Math.max(...drawn)].map((value) => value.toFixed(1)),
			],
			['hovers without a card', missed.length, null, null, null],
			['layout shift of the page in all', shift.toFixed(4), null, null, null],
		],
	);
}

async function jump(page: TestPage, { x, y }: { x: number; y: number }): Promise<void> {
	await playwrightPage(page).mouse.move(x, y, { steps: 1 });
}
