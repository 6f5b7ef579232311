import type { TestBrowser, TestPage } from '../browser/browser';
import { openBrowser } from '../browser/open-browser';
import { marked } from '../browser/sights';
import { pause } from '../browser/surface';
import { type Cell, markdownTable } from '../measure/table';
import { playwrightPage } from './chromium-page';
import { askTimed, fillStore, type Load } from './seed';
import { tabOf } from './tab-of';
import { median } from './timing';

const FULL: Load = { articles: 10_000, statements: 100_000, chars: 4000 };
const RUNS = 5;
/** Whom the popup names of the article. */
const NAMED = 'Claudia Sheinbaum';

/** The reading list, the popup and cards with an empty store and with a full one; in Chromium, with the built extension. */
export async function benchStore(): Promise<string> {
	const browser = await openBrowser('chromium');
	try {
		// Not counted: a new profile has nothing compiled at hand. A reader's has.
		await firstPopup(browser);
		await popupTime(browser, await markedArticle(browser));
		const before = await measure(browser, 0);
		const library = await browser.openExtension('library.html');
		const written = await library.ui.run(fillStore, FULL);
		await library.close();
		const after = await measure(browser, FULL.articles);
		const rows = before.map(([label, empty], index): Cell[] => [label, empty, after[index]?.[1] ?? null]);
		rows.push([`writing the articles straight into the store, ms each`, null, (written / FULL.articles).toFixed(2)]);
		return markdownTable(['ms, medians of 5', 'nothing saved', '10,000 articles, 100,000 statements'], rows);
	} finally {
		await browser.close();
	}
}

/** Each time with the browser just started: what it has yet to do, and to compile, would else be paid by the first figures alone. */
async function measure(browser: TestBrowser, count: number): Promise<readonly (readonly [string, string | null])[]> {
	const firsts: number[] = [];
	for (let run = 0; run < RUNS; run++) firsts.push(await firstPopup(browser));
	const article = await markedArticle(browser);
	// Not counted.
	await popupTime(browser, article);
	const popup = await popupTime(browser, article);
	const asleep = await popupTime(browser, article, () => browser.killBackground());
	const unknown = await popupTime(browser, article, (popup) => asleepAndUnknown(browser, popup));
	const page = await browser.openExtension('welcome.html');
	const tab = await page.ui.run(tabOf, playwrightPage(article).url());
	const asked = async (name: string, request: unknown) => {
		const times: number[] = [];
		for (let run = 0; run < RUNS; run++) {
			const { time, ok } = await page.ui.run(askTimed, { name, request });
			if (!ok) return null;
			times.push(time);
		}
		return median(times).toFixed(1);
	};
	const rows = [
		['popup, the first since the browser was started', median(firsts).toFixed(0)],
		['popup, from its opening to who is on the page', popup],
		['popup, the same when the worker sleeps', asleep],
		['popup, the same when it sleeps and nothing is kept of the page, as in a private window', unknown],
		['what to read next, asked of the background', await asked('relatedHere', { tab })],
		['one article with its copy', await asked('article', { url: 'https://example.org/article/4711' })],
		['saving one article through the background', await asked('restoreArticle', wholeArticle())],
		['one card, asked of the background', await asked('card', cardRequest())],
		['library, from its opening to the list', await libraryTime(browser, count)],
	] as const;
	await page.close();
	return rows;
}

function cardRequest() {
	return { entity: 'claudia-sheinbaum', dossier: 'cartel-directive', block: null, published: '2025-08-09', url: null };
}

function wholeArticle() {
	const url = 'https://example.org/one-more';
	const day = '2025-08-09T10:00:00.000Z';
	const article = {
		url,
		title: 'One more',
		byline: null,
		outlet: null,
		published: null,
		lang: 'en',
		savedAt: day,
		updatedAt: day,
		tags: [],
		read: false,
		archived: false,
		progress: 0,
	};
	const whole = { ...article, excerpt: 'One.', words: 1, entities: [], issues: [], statements: [] };
	return { article: whole, content: { url, html: '<p>One.</p>', text: 'One.' }, annotations: [] };
}

/** Keeps in `__there` when the page first says one of these words. */
function watchFor(words: readonly string[]): string {
	return `(() => {
		const look = () => {
			const text = document.body?.textContent ?? '';
			if (${JSON.stringify(words)}.some((word) => text.includes(word))) requestAnimationFrame(() => { window.__there = performance.now(); });
			else setTimeout(look, 4);
		};
		look();
	})();`;
}

/** Milliseconds from the opening of a page until it says one of these words; the median of some reloadings, `null` where it did not. */
export async function timeToWords(
	page: TestPage,
	words: readonly string[],
	before: () => Promise<void> = async () => {},
): Promise<string | null> {
	const tab = playwrightPage(page);
	await tab.addInitScript(watchFor(words));
	const times: number[] = [];
	for (let run = 0; run < RUNS; run++) {
		// What came in last is done with: what is asked for late is not what the next one waits for.
		await pause(1000);
		await before();
		await page.reload();
		times.push(...(await wordsSeen(page)));
	}
	return times.length === RUNS ? median(times).toFixed(0) : null;
}

/** When a page with `watchFor` first said the words; none where it does not within ten seconds. */
async function wordsSeen(page: TestPage): Promise<readonly number[]> {
	for (let wait = 0; wait < 100; wait++) {
		const there = await page.ui.run(() => (window as unknown as { __there?: number }).__there ?? null);
		if (there !== null) return [there];
		await pause(100);
	}
	return [];
}

async function asleepAndUnknown(browser: TestBrowser, popup: TestPage): Promise<void> {
	await popup.ui.run(() => {
		type Storage = { session: { clear(): Promise<void> } };
		return (globalThis as unknown as { chrome: { storage: Storage } }).chrome.storage.session.clear();
	});
	await browser.killBackground();
}

async function markedArticle(browser: TestBrowser): Promise<TestPage> {
	const article = await browser.openArticle('en-reuters-directive');
	await marked(article);
	return article;
}

/** Starts the browser anew; gives the milliseconds of the first popup, over the first article, NaN where it names nobody. */
async function firstPopup(browser: TestBrowser): Promise<number> {
	await browser.restart();
	const article = await markedArticle(browser);
	await playwrightPage(article)
		.context()
		.addInitScript(watchFor([NAMED]));
	const popup = await browser.openPopup(article);
	const [time = Number.NaN] = await wordsSeen(popup);
	await popup.close();
	await article.close();
	return time;
}

async function popupTime(
	browser: TestBrowser,
	article: TestPage,
	before: (popup: TestPage) => Promise<void> = async () => {},
): Promise<string | null> {
	const popup = await browser.openPopup(article);
	const time = await timeToWords(popup, [NAMED], () => before(popup));
	await popup.close();
	return time;
}

async function libraryTime(browser: TestBrowser, count: number): Promise<string | null> {
	const library = await browser.openExtension('library.html');
	// The newest one: its row is among the first. The only one where nothing else is saved.
	const time = await timeToWords(library, [count > 0 ? `Article number ${count - 1}` : 'One more']);
	await library.close();
	return time;
}
