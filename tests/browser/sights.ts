import type { TestBrowser, TestPage } from './browser';
import { type Surface, until } from './surface';

/** All marked texts of a page, once there are any. Throws after 10 s without one. */
export async function marked(page: TestPage): Promise<string[]> {
	const all = async () => Object.values(await page.marks()).flat();
	await until(async () => (await all()).length > 0, 'marks on the page', 10_000);
	return all();
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
	return until(async () => (await browser.tabs()).find((url) => url.includes(path)) ?? null, `a tab at ${path}`, 10_000);
}
