import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Dossier } from '../../lib/domain/dossier';
import type { PageText } from '../../lib/domain/page-text';
import { openBrowser } from '../browser/open-browser';
import { bundledDossier, ownArticles } from '../eval/own-articles';
import { type Cell, markdownTable } from '../measure/table';
import { charsOf, longPage } from './corpus';
import { listedNames, manyNames } from './names';

const require = createRequire(import.meta.url);
const MARK_JS = readFileSync(require.resolve('mark.js/dist/mark.min.js'), 'utf8');
const MANY = 100_000;
/** mark.js walks the page once for each name: with all 100,000 this would take many minutes. */
const TRIED = 3000;

/** mark.js in Chromium, on a page of our own articles: it finds the names and wraps each in an element. */
export async function benchMarkJs(): Promise<string> {
	const articles = [...ownArticles().values()];
	const browser = await openBrowser('chromium');
	try {
		const rows: Cell[][] = [];
		const measure = async (label: string, dossier: Dossier, page: PageText, most: number) => {
			const names = listedNames(dossier).slice(0, most);
			const url = `https://bench.example/mark-js-${rows.length}/`;
			browser.serve(url, htmlOf(page, names));
			const open = await browser.openArticle(url);
			const { time, hits } = await open.ui.run(runMarkJs);
			await open.close();
			const chars = charsOf(page);
			rows.push([label, names.length, chars, time.toFixed(0), (chars / time).toPrecision(3), ((1000 * hits) / chars).toFixed(2)]);
		};
		const bundled = bundledDossier();
		await measure('an article, the first dossier', bundled, longPage(articles, 'en', 6000), MANY);
		await measure('a long page, the first dossier', bundled, longPage(articles, 'en', 100_000), MANY);
		await measure(`an article, the first ${TRIED} of 100,000 names`, manyNames(MANY), longPage(articles, 'en', 6000), TRIED);
		return markdownTable(['mark.js in Chromium', 'names', 'characters', 'ms', 'kchar/s', 'hits per 1,000 characters'], rows);
	} finally {
		await browser.close();
	}
}

function htmlOf({ blocks }: PageText, names: readonly string[]): string {
	const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	const data = JSON.stringify(names).replace(/</g, '\\u003c');
	const body = blocks.map(({ text }) => `<p>${escaped(text)}</p>`).join('\n');
	return `<!doctype html><meta charset="utf-8"><title>mark.js</title><main>${body}</main><script>${MARK_JS}</script><script>window.names = ${data};</script>`;
}

/** Runs in the page: marks all names, as whole words. */
function runMarkJs(): { time: number; hits: number } {
	const page = window as unknown as {
		names: string[];
		Mark: new (root: Element) => { mark(names: string[], options: object): void };
	};
	const main = document.querySelector('main');
	if (!main) return { time: 0, hits: 0 };
	const marker = new page.Mark(main);
	const start = performance.now();
	// It calls itself for each name: a thousand at once overflow the stack.
	for (let from = 0; from < page.names.length; from += 50)
		marker.mark(page.names.slice(from, from + 50), { accuracy: 'exactly', separateWordSearch: false, diacritics: false });
	return { time: performance.now() - start, hits: document.querySelectorAll('mark').length };
}
