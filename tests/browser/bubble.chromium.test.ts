import { describe, expect, it } from 'vitest';
import { playwrightPage } from '../bench/chromium-page';
import { loadArticles } from './articles';
import type { TestPage } from './browser';
import { useBrowser } from './session';
import { marked } from './sights';
import { until } from './surface';

const session = useBrowser();

/** All that a page of the extension has shown since it was opened, frame by frame. */
async function recordSights(page: TestPage): Promise<() => Promise<readonly string[]>> {
	await playwrightPage(page).addInitScript(`(() => {
		const seen = (window.__seen = []);
		const look = () => {
			const text = document.body?.innerText ?? '';
			if (text !== seen.at(-1)) seen.push(text);
			requestAnimationFrame(look);
		};
		look();
	})()`);
	return () => page.ui.run(() => (window as unknown as { __seen: string[] }).__seen);
}

/** What is kept of the page that a popup stands over. */
interface Kept {
	readonly page: string;
	readonly state: { readonly summary: { readonly title: string } };
}

const HEADLINE = 'A kept headline';

/** What is kept of the page that a popup stands over, written over with `put` when that is given; `null`: nothing. */
function kept(popup: TestPage, put: Kept | null = null): Promise<Kept | null> {
	return popup.ui.run(async (_root, put) => {
		type Area = { get(name: string): Promise<Record<string, Kept>>; set(views: Record<string, Kept>): Promise<void> };
		const area = (globalThis as unknown as { chrome: { storage: { session: Area } } }).chrome.storage.session;
		const name = `view ${new URLSearchParams(location.search).get('tab')}`;
		if (put) await area.set({ [name]: put });
		return (await area.get(name))[name] ?? null;
	}, put);
}

/** What the background has kept of the page that a popup stands over, once it has, with a headline that is only there. */
async function withHeadline(popup: TestPage): Promise<Kept> {
	const own = await until(async () => {
		const found = await kept(popup);
		return found && found.state.summary.title !== HEADLINE ? found : null;
	}, 'the view to be kept');
	return { ...own, state: { ...own.state, summary: { ...own.state.summary, title: HEADLINE } } };
}

describe('the toolbar button', () => {
	it('opens the popup over the page in sight', async () => {
		const { browser } = session;
		const page = await browser.openArticle('en-reuters-directive');
		await marked(page);
		await browser.pressButton(page);
		const filled = async () => {
			const text = (await browser.bubbleText?.()) ?? '';
			return text.includes('Who is here') && text;
		};
		const text = await until(filled, 'the popup in its bubble');
		expect(text).toContain('Claudia Sheinbaum');
		expect(text).toContain('www.reuters.com');
		await page.close();
	});
});

describe('the popup over a page that was read before the background was stopped', () => {
	it('shows at once what is kept of this very page, never what is kept of another', async () => {
		const { browser } = session;
		const another = 'https://www.reuters.com/another';
		browser.serve(another, loadArticles().get('en-reuters-directive')?.html ?? '');
		const page = await browser.openArticle('en-reuters-directive');
		await marked(page);
		const popup = await browser.openPopup(page);
		const seen = await recordSights(popup);
		/** All that the popup shows from its opening, with this view kept and the background stopped, until it says so. */
		const sights = async (view: Kept, says: string | RegExp) => {
			await browser.killBackground();
			await kept(popup, view);
			await popup.reload();
			await popup.ui.says(says);
			return seen();
		};
		const TITLE = 'Mexico rules out U.S. troops';

		const first = await withHeadline(popup);
		const shown = await sights(first, TITLE);
		const sooner = shown.find((text) => text.includes('Who is here')) ?? '';
		expect(sooner).toContain(HEADLINE);
		expect(sooner).toContain('Claudia Sheinbaum');
		expect(shown.at(-1)).not.toContain(HEADLINE);

		// Another address in the same document.
		await page.ui.run((_root, url) => history.pushState(null, '', url), another);
		expect((await sights(first, TITLE)).join()).not.toContain(HEADLINE);

		// The same address in another document.
		const second = await withHeadline(popup);
		await page.reload();
		await marked(page);
		expect((await sights(second, TITLE)).join()).not.toContain(HEADLINE);

		// A page that may not be read.
		const third = await withHeadline(popup);
		const unlisted = 'https://unlisted.example.org/elsewhere';
		browser.serve(unlisted, '<!doctype html><title>Elsewhere</title><p>Nothing.</p>');
		await playwrightPage(page).goto(unlisted);
		expect((await sights(third, /can’t be read|Not active on/)).join()).not.toMatch(/A kept headline|Sheinbaum/);

		await kept(popup, third);
		await page.close();
		await until(async () => (await kept(popup)) === null, 'the view to go with its tab');
		await popup.close();
	});
});
