import type { Point, TestBrowser, TestPage } from './browser';
import { findText } from './in-page';
import { type Surface, until } from './surface';

/** All marked texts of a page, once there are any. Throws without one. */
export async function marked(page: TestPage): Promise<string[]> {
	const all = async () => Object.values(await page.marks()).flat();
	await until(async () => (await all()).length > 0, 'marks on the page');
	return all();
}

/** A page at an address, with its marks painted. */
export async function openMarked(browser: TestBrowser, url: string, html: string): Promise<TestPage> {
	browser.serve(url, html);
	const page = await browser.openArticle(url);
	await marked(page);
	// The welcome page may have come up over it, and a hidden page gets its pointer events once a second.
	await page.front();
	return page;
}

/** The middle of the n-th occurrence of a text on the page, scrolled into view. Throws when it is not there. */
export async function pointOf(page: TestPage, text: string, nth = 0): Promise<Point> {
	const point = await page.ui.run(findText, { text, nth });
	if (point === null) throw new Error(`The page does not say ${text}`);
	return point;
}

/** Asks the background from a page of the extension, as the popup and the settings do. */
export async function askBackground(browser: TestBrowser, name: string, request: object): Promise<void> {
	const page = await browser.openExtension('library.html');
	await page.ui.run(
		(_root, envelope) =>
			(globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome.runtime
				.sendMessage(envelope)
				.then(() => null),
		{ to: 'background', name, request },
	);
	await page.close();
}

/** The card's box in the viewport, with the size of the viewport. */
export function boxOf(card: Surface) {
	return card.run((root) => {
		const box = root.querySelector('[role="dialog"]')?.getBoundingClientRect();
		const { left = 0, top = 0, right = 0, bottom = 0 } = box ?? {};
		return { left, top, right, bottom, width: innerWidth, height: innerHeight };
	});
}

/** The card about someone or something, once it is open. */
export function cardOf(page: TestPage, name: string): Promise<Surface> {
	const open = async () => {
		const card = await page.card();
		return card !== null && (await card.find('article', new RegExp(name))) !== null ? card : null;
	};
	return until(open, `the card of ${name}`);
}

/** True while no card is open. */
export async function noCard(page: TestPage): Promise<boolean> {
	const card = await page.card();
	return card === null || (await card.find('article', /./)) === null;
}

/** The tab that shows an extension's page, once it is there: its address. */
export function tabAt(browser: TestBrowser, path: string): Promise<string> {
	return until(async () => (await browser.tabs()).find((url) => url.includes(path)) ?? null, `a tab at ${path}`);
}

/** Saves a demonstration article by the button in its card, which from then on leads to it; closes its page. */
export async function saveFromCard(browser: TestBrowser): Promise<void> {
	const page = await browser.openArticle('en-reuters-directive');
	await marked(page);
	await page.hover('Rubio');
	const card = await cardOf(page, 'Marco Rubio');
	await card.click('button', 'Save article');
	await until(async () => (await page.card())?.find('button', /^Saved on/) ?? null, 'the card to say since when it is saved');
	await page.close();
}
