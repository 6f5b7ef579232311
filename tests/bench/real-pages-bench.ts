import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { hostOf } from '../../lib/articles/address';
import { outletOf } from '../../lib/articles/outlets';
import type { TestBrowser, TestPage } from '../browser/browser';
import type { BrowserKind } from '../browser/find-browser';
import { openBrowser } from '../browser/open-browser';
import { until } from '../browser/surface';
import { type Cell, markdownTable } from '../measure/table';
import { followErrors } from './extension-errors';

const ELSEWHERE = 'https://www.reuters.com/real';
const PLAIN = 'https://real.example';
/** Where nothing may be marked, whatever the page calls it. */
const FURNITURE = 'nav, footer, form, script, style, template, textarea, [role="navigation"], [contenteditable="true"], [hidden]';

interface Seen {
	readonly file: string;
	readonly statements: number;
	readonly marks: number;
	readonly outside: number;
	readonly same: boolean;
	readonly failed: string | null;
}

/** What the background answers, as far as it is told of here. */
interface State {
	readonly kind?: string;
	readonly summary?: { readonly statements: readonly unknown[] };
}

/** Every real page in both browsers: read though it may be off topic, marked, and left as it was found. */
export async function benchRealPages(folder: string | null): Promise<string> {
	const html = folder === null ? '' : join(folder, 'html');
	if (folder === null || !existsSync(html)) return 'There are none.';
	const files = readdirSync(html).filter((name) => name.endsWith('.html'));
	const rows: Cell[][] = [];
	const notes: string[] = [];
	for (const kind of ['chromium', 'firefox'] as const) {
		const { seen, errors } = await visitAll(kind, html, files);
		const good = seen.filter(({ failed }) => failed === null);
		rows.push([
			kind,
			seen.length,
			good.length,
			good.filter(({ marks }) => marks > 0).length,
			good.reduce((sum, { marks }) => sum + marks, 0),
			good.reduce((sum, { outside }) => sum + outside, 0),
			good.filter(({ same }) => same).length,
			errors === null ? null : errors.length,
			good.reduce((sum, { statements }) => sum + statements, 0),
		]);
		for (const { file, failed, outside, same } of seen) {
			const what = failed ?? (outside > 0 ? `${outside} marks outside the article` : same ? null : 'not as it was before');
			if (what !== null) notes.push(`- ${kind}, ${file}: ${what}`);
		}
		for (const error of errors ?? []) notes.push(`- ${kind}: ${error}`);
	}
	const table = markdownTable(
		[
			'real pages, read anyway',
			'pages',
			'read',
			'with marks',
			'marks',
			'marks in furniture',
			'HTML the same after teardown',
			"errors of the extension's scripts",
			'statements told of',
		],
		rows,
	);
	return [
		'Without the scripts of their own, at the address that each page names when its outlet is on the list. Only Chromium tells the errors of an extension.',
		table,
		...notes,
	].join('\n');
}

async function visitAll(kind: BrowserKind, folder: string, files: readonly string[]) {
	const browser = await openBrowser(kind);
	try {
		const errors = kind === 'chromium' ? await followErrors(browser) : null;
		const seen: Seen[] = [];
		for (const file of files) {
			const { html, url } = withoutScripts(readFileSync(join(folder, file), 'utf8'), file);
			browser.serve(url, html);
			browser.serve(`${PLAIN}/${file}`, html);
			const nothing = { file, statements: 0, marks: 0, outside: 0, same: false };
			seen.push(await visit(browser, file, url).catch((error) => ({ ...nothing, failed: String(error).slice(0, 300) })));
		}
		return { seen, errors: errors && (await errors()) };
	} finally {
		await browser.close();
	}
}

async function visit(browser: TestBrowser, file: string, url: string): Promise<Seen> {
	const plain = await browser.openArticle(`${PLAIN}/${file}`);
	const before = await plain.ui.run(htmlOf);
	await plain.close();
	const page = await browser.openArticle(url);
	const own = await browser.openExtension('welcome.html');
	try {
		const ask = async (name: string, request: object) => {
			const { answer, failure } = await own.ui.run(askPlain, { name, request });
			if (failure !== null) throw new Error(`${name}: ${failure}`);
			return answer;
		};
		const tab = await own.ui.run(tabOf, url);
		if (tab === null) throw new Error('The tab is not to be found');
		const state = await until(async () => (await ask('readAnyway', { tab })) as State | null, 'an answer');
		if (state.kind !== 'read') throw new Error(`Its state is ${state.kind}`);
		const { marks, outside } = await page.ui.run(judgeMarks, FURNITURE);
		await ask('changeSettings', { on: false });
		await until(async () => Object.values(await page.marks()).flat().length === 0, 'the marks to go');
		const same = await until(async () => (await page.ui.run(htmlOf)) === before, 'the HTML to be as before', 3000).catch(
			() => false,
		);
		await ask('changeSettings', { on: true });
		return { file, statements: state.summary?.statements.length ?? 0, marks, outside, same: same === true, failed: null };
	} finally {
		await closeAll(page, own);
	}
}

async function closeAll(...pages: readonly TestPage[]): Promise<void> {
	for (const page of pages) await page.close();
}

/** The page without its scripts, frames and jumps, and the address to serve it at. */
function withoutScripts(source: string, file: string): { readonly html: string; readonly url: string } {
	const { document } = parseHTML(source);
	for (const one of document.querySelectorAll('script, noscript, iframe, meta[http-equiv]')) one.remove();
	const named = [
		document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
		document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
	].find((address) => address && outletOf(hostOf(address) ?? '') !== null);
	return { html: document.toString(), url: named ? new URL(named.replace(/^http:/, 'https:')).href : `${ELSEWHERE}/${file}` };
}

/** Runs in a page. */
function htmlOf(): string {
	return document.documentElement.outerHTML;
}

/** Runs in a page of the extension. */
async function askPlain(_root: unknown, { name, request }: { name: string; request: object }) {
	const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } })
		.chrome;
	const reply = (await runtime.sendMessage({ to: 'background', name, request })) as {
		ok?: boolean;
		answer?: unknown;
		failure?: { code: string };
	};
	return { answer: reply?.answer ?? null, failure: reply?.ok ? null : (reply?.failure?.code ?? 'no answer') };
}

/** Runs in a page of the extension: the number of the tab that shows an address. */
async function tabOf(_root: unknown, url: string): Promise<number | null> {
	type Tabs = { query(about: object): Promise<readonly { id?: number; url?: string }[]> };
	const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
	const all = await tabs.query({});
	return all.find((tab) => tab.url?.replace(/#.*$/, '') === url.replace(/#.*$/, ''))?.id ?? null;
}

/** Runs in a page: how many ranges are painted, and how many of them where no article is. */
function judgeMarks(_root: unknown, furniture: string): { marks: number; outside: number } {
	const ranges = [...(CSS.highlights as unknown as Map<string, Set<AbstractRange>>).values()].flatMap((one) => [...one]);
	const outside = ranges.filter(({ startContainer }) => startContainer.parentElement?.closest(furniture));
	return { marks: ranges.length, outside: outside.length };
}
