import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { hostOf } from '../../lib/articles/address';
import { outletOf } from '../../lib/articles/outlets';
import type { TestBrowser } from '../browser/browser';
import type { BrowserKind } from '../browser/find-browser';
import { openBrowser } from '../browser/open-browser';
import { until } from '../browser/surface';
import { type Cell, markdownTable } from '../measure/table';
import { followErrors } from './extension-errors';
import { tabOf } from './tab-of';
import { median } from './timing';

const ELSEWHERE = 'https://www.reuters.com/real';
const PLAIN = 'https://real.example';
/** Where nothing may be marked, whatever the page calls it. */
const FURNITURE = 'nav, footer, form, script, style, template, textarea, [role="navigation"], [contenteditable="true"], [hidden]';

/** A page that takes longer than this, in milliseconds, is given up, named, and the browser started anew. */
const LONGEST = 60_000;
/** So many pages are visited by one browser: what they leave behind must not slow the next ones down. */
const PAGES_A_BROWSER = 15;

interface Seen {
	readonly file: string;
	readonly failed: string | null;
	readonly statements: number;
	readonly marks: number;
	readonly outside: number;
	/** The HTML is the same, letter by letter, as where On Record does not run. */
	readonly same: boolean;
	/** Milliseconds from the question for the page to its answer, when the page is marked. */
	readonly reading: number;
	readonly chars: number;
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
	const spread: Cell[][] = [];
	const notes: string[] = [];
	for (const kind of ['chromium', 'firefox'] as const) {
		const { seen, errors } = await visitAll(kind, html, files);
		const good = seen.filter(({ failed }) => failed === null);
		const sum = (of: (one: Seen) => number) => good.reduce((all, one) => all + of(one), 0);
		rows.push([
			kind,
			seen.length,
			good.length,
			good.filter(({ marks }) => marks > 0).length,
			sum(({ marks }) => marks),
			sum(({ outside }) => outside),
			good.filter(({ same }) => same).length,
			errors.length,
			sum(({ statements }) => statements),
		]);
		spread.push(
			spreadOf(`${kind}, marks`, good, ({ marks }) => marks),
			spreadOf(`${kind}, statements told of`, good, ({ statements }) => statements),
			spreadOf(`${kind}, read and marked, ms`, good, ({ reading }) => Math.round(reading)),
			spreadOf(`${kind}, kB of HTML`, good, ({ chars }) => Math.round(chars / 1000)),
		);
		for (const { file, failed, outside, same } of seen) {
			const what = failed ?? (outside > 0 ? `${outside} marks outside the article` : same ? null : 'not as it was before');
			if (what !== null) notes.push(`- ${kind}, ${file}: ${what}`);
		}
		for (const error of errors) notes.push(`- ${kind}: ${error}`);
	}
	const head = [
		'real pages, read anyway',
		'pages',
		'read',
		'with marks',
		'marks',
		'marks in furniture',
		'HTML the same after teardown',
		"errors of the extension's scripts",
		'statements told of',
	];
	return [
		'Without the scripts of their own, at the address that each page names when its outlet is on the list.',
		markdownTable(head, rows),
		markdownTable(['a page', 'least', 'median', 'most', 'the page with most'], spread),
		...notes,
	].join('\n\n');
}

function spreadOf(label: string, seen: readonly Seen[], of: (one: Seen) => number): Cell[] {
	const sorted = [...seen].sort((a, b) => of(a) - of(b));
	const [least, most] = [sorted[0], sorted.at(-1)];
	if (!least || !most) return [label, null, null, null, null];
	return [label, of(least), median(seen.map(of)), of(most), most.file];
}

async function visitAll(kind: BrowserKind, folder: string, files: readonly string[]) {
	const seen: Seen[] = [];
	const errors = new Set<string>();
	while (seen.length < files.length) {
		const browser = await openBrowser(kind);
		try {
			const follow = await followErrors(browser);
			for (const file of files.slice(seen.length, seen.length + PAGES_A_BROWSER)) {
				const { html, url } = withoutScripts(readFileSync(join(folder, file), 'utf8'), file);
				browser.serve(url, html);
				browser.serve(`${PLAIN}/${file}`, html);
				const one = await withinLimit(browser, file, url);
				seen.push({ ...one, chars: html.length });
				// Firefox forgets them after a while.
				for (const error of await follow()) errors.add(error);
				process.stderr.write(`${kind} ${seen.length}/${files.length} ${file}: ${one.failed ?? `${one.marks} marks`}\n`);
				// What it was about to do, it may still do: the next page begins in a browser that knows nothing of it.
				if (one.failed !== null) break;
			}
		} finally {
			await browser.close();
		}
	}
	return { seen, errors: [...errors] };
}

/** A visit that fails, or takes too long, says at which step. */
async function withinLimit(browser: TestBrowser, file: string, url: string): Promise<Omit<Seen, 'chars'>> {
	let step = 'nothing';
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tooLong = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => reject(new Error(`took longer than ${LONGEST} ms`)), LONGEST);
	});
	const visiting = visit(browser, file, url, (next) => {
		step = next;
	});
	try {
		return await Promise.race([visiting, tooLong]);
	} catch (error) {
		visiting.catch(() => {});
		const failed = `${step}: ${String(error).slice(0, 300)}`;
		return { file, failed, statements: 0, marks: 0, outside: 0, same: false, reading: 0 };
	} finally {
		clearTimeout(timer);
	}
}

async function visit(browser: TestBrowser, file: string, url: string, at: (step: string) => void): Promise<Omit<Seen, 'chars'>> {
	at('opening it where On Record does not run');
	const plain = await browser.openArticle(`${PLAIN}/${file}`);
	const before = await plain.ui.run(digestOfHtml);
	await plain.close();
	at('opening it');
	const page = await browser.openArticle(url);
	const own = await browser.openExtension('welcome.html');
	const ask = async (name: string, request: object) => {
		const { answer, failure } = await own.ui.run(askPlain, { name, request });
		if (failure !== null) throw new Error(`${name}: ${failure}`);
		return answer;
	};
	const tab = await own.ui.run(tabOf, url);
	if (tab === null) throw new Error('The tab is not to be found');
	at('reading it');
	const start = performance.now();
	const state = (await ask('readAnyway', { tab })) as State;
	const reading = performance.now() - start;
	if (state.kind !== 'read') throw new Error(`Its state is ${state.kind}`);
	const { marks, outside } = await page.ui.run(judgeMarks, FURNITURE);
	at('taking the marks away');
	await ask('changeSettings', { on: false });
	await until(async () => (await page.ui.run(judgeMarks, FURNITURE)).marks === 0, 'the marks to go');
	at('comparing its HTML');
	const isSame = async () => (await page.ui.run(digestOfHtml)) === before;
	const same = await until(isSame, 'the HTML to be as before', 3000).catch(() => false);
	at('closing it');
	await ask('changeSettings', { on: true });
	await page.close();
	await own.close();
	return { file, failed: null, statements: state.summary?.statements.length ?? 0, marks, outside, same, reading };
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

/** Runs in a page: what stands for its HTML, every letter of which counts. A megabyte and a half is not sent about. */
async function digestOfHtml(): Promise<string> {
	const html = document.documentElement.outerHTML;
	const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(html));
	return `${html.length} ${[...new Uint8Array(sum)].join(' ')}`;
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

/** Runs in a page: how many ranges are painted, and how many of them where no article is. */
function judgeMarks(_root: unknown, furniture: string): { marks: number; outside: number } {
	const ranges = [...(CSS.highlights as unknown as Map<string, Set<AbstractRange>>).values()].flatMap((one) => [...one]);
	const outside = ranges.filter(({ startContainer }) => startContainer.parentElement?.closest(furniture));
	return { marks: ranges.length, outside: outside.length };
}
