import { askPage } from '../../lib/messages/ask';
import { browser } from '../../lib/messages/browser';
import { failureOf, refusal } from '../../lib/messages/refusal';

/**
 * Runs one of our scripts in a tab's page, in a world of its own, and gives what it returns.
 * Rejects with `no-access` where the extension may not run: a browser page, a site that was not opened to us.
 */
export async function inject(tab: number, file: string): Promise<unknown> {
	try {
		const [outcome] = await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
		return outcome?.result;
	} catch (error) {
		throw refusal('no-access', failureOf(error).detail);
	}
}

/**
 * Runs one of our scripts in a tab's page as `inject` does, with a value that it finds as `onRecordPictures` in the world of
 * our scripts, which the page cannot see.
 */
export async function injectPictures(tab: number, addresses: readonly string[]): Promise<unknown> {
	const target = { tabId: tab };
	const give = (given: readonly string[]) => {
		(globalThis as { onRecordPictures?: unknown }).onRecordPictures = given;
	};
	await browser.scripting.executeScript({ target, func: give, args: [addresses] });
	return inject(tab, PICTURES_SCRIPT);
}

/** The script that fetches pictures in their page. */
const PICTURES_SCRIPT = '/pictures.js';

/** The content script, as the build names it. */
export const CONTENT_SCRIPT = '/content-scripts/content.js';

/** The script that shows cards on a page with marks. */
const HOVER_SCRIPT = '/hover.js';

/**
 * Brings the script that shows cards. Firefox cuts our scripts off without a word when On Record is switched off or removed,
 * and takes its style sheets away: a card is drawn there only as long as it has this one.
 */
export async function injectHover(tab: number): Promise<void> {
	if (import.meta.env.FIREFOX) {
		const css = 'div[popover="manual"]:empty { --or-card: block !important }';
		await browser.scripting.insertCSS({ target: { tabId: tab }, css }).catch(() => {});
	}
	await inject(tab, HOVER_SCRIPT);
}

/** The script that draws the form for a correction in a card. */
export const CORRECT_SCRIPT = '/correct.js';

/** The script that takes the article out of a page. */
export const CLIP_SCRIPT = '/clip.js';

/** Pages to which the content script is on its way: nobody brings it twice. */
const coming = new Map<number, Promise<void>>();

/** Sees to it that the content script lives in a tab's page. Rejects with `no-access` where it may not. */
export function bringReader(tab: number): Promise<void> {
	const before = coming.get(tab);
	if (before) return before;
	const bringing = askPage(tab, 'forced', null)
		.then(
			() => {},
			async () => {
				await inject(tab, CONTENT_SCRIPT);
			},
		)
		.finally(() => coming.delete(tab));
	coming.set(tab, bringing);
	return bringing;
}
