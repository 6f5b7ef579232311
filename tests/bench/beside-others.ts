import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TestBrowser } from '../browser/browser';
import { pause, until } from '../browser/surface';
import { bundledDossier } from '../eval/own-articles';
import { type Cell, markdownTable } from '../measure/table';
import { playwrightPage } from './chromium-page';
import { listedNames } from './names';
import { readProbe } from './probe';
import { median } from './timing';

const MARK_JS = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');

/** What a page is after a few seconds. */
interface State {
	readonly marked: number;
	readonly longest: number;
	readonly shift: number;
	/** Elements and text nodes. */
	readonly nodes: number;
	/** Of all scripts of the tab, the extension's among them, after the garbage was collected: MB. */
	readonly heap: number;
}

/** The same page with a highlighter of the common kind: mark.js, given all names of the bundled dossier, when the page is parsed. */
export function withHighlighter(html: string): string {
	const names = JSON.stringify(listedNames(bundledDossier())).replace(/</g, '\\u003c');
	const run = `addEventListener('DOMContentLoaded', () => {
		const marker = new Mark(document.body);
		const names = ${names};
		for (let at = 0; at < names.length; at += 50)
			marker.mark(names.slice(at, at + 50), { accuracy: 'exactly', separateWordSearch: false, diacritics: false });
		window.__probe.painted = performance.now();
	});`;
	return html.replace(/<head[^>]*>/i, (head) => `${head}<script>${MARK_JS}</script><script>${run}</script>`);
}

/** One page as it is, with On Record, and with mark.js, in turn: what each costs the page and leaves in it. */
export async function besideOthers(
	browser: TestBrowser,
	pages: readonly (readonly [string, string])[],
	runs: number,
): Promise<string> {
	const seen = pages.map((): State[] => []);
	// In turn, so that whatever else the machine does falls on all alike.
	for (let run = 0; run < runs; run++) {
		for (const [index, [, url]] of pages.entries()) seen[index]?.push(await stateOf(browser, url));
	}
	const of = (states: readonly State[], value: (state: State) => number) => median(states.map(value));
	const plain = seen[0] ?? [];
	return markdownTable(
		['the same page', 'marked after, ms', 'longest task, ms', 'layout shift', 'nodes added', 'memory added, MB'],
		pages.map(([label], index): Cell[] => {
			const states = seen[index] ?? [];
			const more = (value: (state: State) => number) => (index === 0 ? null : of(states, value) - of(plain, value));
			const marked = of(states, (state) => state.marked);
			return [
				label,
				marked > 0 ? marked.toFixed(0) : null,
				of(states, ({ longest }) => longest).toFixed(0),
				of(states, ({ shift }) => shift).toFixed(4),
				more(({ nodes }) => nodes),
				more(({ heap }) => heap)?.toFixed(2) ?? null,
			];
		}),
	);
}

async function stateOf(browser: TestBrowser, url: string): Promise<State> {
	const page = await browser.openArticle(url);
	await until(async () => (await page.ui.run(readProbe)).painted !== null, 'marks', 4000).catch(() => undefined);
	await pause(1000);
	const { painted, longest, shift } = await page.ui.run(readProbe);
	const nodes = await page.ui.run(() => {
		const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
		let count = 0;
		while (walker.nextNode()) count++;
		return count;
	});
	const tab = playwrightPage(page);
	const session = await tab.context().newCDPSession(tab);
	await session.send('HeapProfiler.collectGarbage');
	await session.send('Performance.enable');
	const { metrics } = await session.send('Performance.getMetrics');
	const bytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
	await page.close();
	return { marked: painted ?? 0, longest, shift, nodes, heap: bytes / 1_000_000 };
}
