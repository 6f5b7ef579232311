import type { Page } from 'playwright-core';
import type { TestBrowser, TestPage } from '../browser/browser';

/** The Playwright page behind a page under test. */
export function playwrightPage(page: TestPage): Page {
	return (page as unknown as { readonly page: Page }).page;
}

/** What the extension's scripts did on a page's main thread, in milliseconds. */
export interface Work {
	readonly all: number;
	/** The longest stretch without a pause. */
	readonly longest: number;
}

/** Samples this far apart (microseconds) still belong to one stretch. */
const PAUSE = 2000;

/**
 * What the extension's scripts cost the page's main thread from the navigation until `wait` milliseconds after its load:
 * by the engine's own profiler, ten samples a millisecond, all whose stack has a frame of the extension. What the
 * browser's own code does for them (layout that they force, say) is in it; their share of collecting garbage is not.
 * The tab is opened on `blank`, of the same site, so that the profiler runs before the page does.
 */
export async function workOf(browser: TestBrowser, blank: string, url: string, wait: number): Promise<Work> {
	const page = await browser.openArticle(blank);
	const tab = playwrightPage(page);
	const session = await tab.context().newCDPSession(tab);
	await session.send('Profiler.enable');
	await session.send('Profiler.setSamplingInterval', { interval: 100 });
	await tab.waitForTimeout(1500);
	await session.send('Profiler.start');
	await tab.goto(url);
	await tab.waitForTimeout(wait);
	const { profile } = await session.send('Profiler.stop');
	await page.close();

	const ours = new Set<number>();
	const visit = (id: number, within: boolean): void => {
		const node = nodes.get(id);
		if (!node) return;
		const mine = within || node.callFrame.url.startsWith('chrome-extension://');
		if (mine) ours.add(id);
		for (const child of node.children ?? []) visit(child, mine);
	};
	const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
	visit(profile.nodes[0]?.id ?? 0, false);
	let [all, longest, stretch, pause] = [0, 0, 0, 0];
	for (const [index, id] of (profile.samples ?? []).entries()) {
		// A sample holds until the next one is taken.
		const time = profile.timeDeltas?.[index + 1] ?? 0;
		if (ours.has(id)) {
			all += time;
			stretch += time;
			pause = 0;
		} else {
			pause += time;
			if (pause > PAUSE) stretch = 0;
		}
		longest = Math.max(longest, stretch);
	}
	return { all: all / 1000, longest: longest / 1000 };
}
