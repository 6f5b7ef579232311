import type { CDPSession, Page } from 'playwright-core';
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

/** An event of Chromium's trace: times in microseconds, those that begin with a `t` by the thread's own clock. */
interface Traced {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	readonly tts?: number;
	readonly tdur?: number;
	readonly args?: { readonly data?: { readonly url?: string }; readonly fileName?: string };
}

/** What can be a stretch of a script: its evaluation, a function that the browser calls, what follows a promise. */
const STRETCHES = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall', 'RunMicrotasks']);

/**
 * The same as `all` of `workOf`, by the clock of the main thread and without a profiler, which slows down what it looks at:
 * milliseconds of the processor, whatever else the machine does. What follows a promise is not told apart by whose it is, so
 * the page may have no promises of its own.
 */
export async function threadTimeOf(browser: TestBrowser, blank: string, url: string, wait: number): Promise<number> {
	const page = await browser.openArticle(blank);
	const tab = playwrightPage(page);
	const whole = tab.context().browser();
	if (whole === null) throw new Error('Chromium gave no session of the browser');
	const session = await whole.newBrowserCDPSession();
	const events: Traced[] = [];
	session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])));
	await tab.waitForTimeout(800);
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
	});
	await tab.goto(url);
	await tab.waitForTimeout(wait);
	await ended(session);
	await page.close();
	return ownTime(events) / 1000;
}

async function ended(session: CDPSession): Promise<void> {
	const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
	await session.send('Tracing.end');
	await complete;
	await session.detach();
}

/** Microseconds of the stretches that are the extension's, or may be, on the threads on which its content scripts ran. */
function ownTime(events: readonly Traced[]): number {
	const isOwn = ({ args }: Traced) => /^chrome-extension:.*(?:content|hover)\.js/.test(args?.data?.url ?? args?.fileName ?? '');
	const threadOf = ({ pid, tid }: Traced) => `${pid} ${tid}`;
	const threads = new Set(events.filter(isOwn).map(threadOf));
	let sum = 0;
	for (const thread of threads) {
		const stretches = whole(events.filter((one) => threadOf(one) === thread && STRETCHES.has(one.name)));
		let end = 0;
		for (const one of stretches) {
			if (one.ts < end) continue;
			end = one.ts + one.dur;
			if (isOwn(one) || one.name === 'RunMicrotasks') sum += one.tdur;
		}
	}
	return sum;
}

/** Events with their length, in order: some come as a beginning and an end. */
function whole(events: readonly Traced[]): (Traced & { readonly dur: number; readonly tdur: number })[] {
	const made: (Traced & { readonly dur: number; readonly tdur: number })[] = [];
	const open: Traced[] = [];
	for (const one of [...events].sort((a, b) => a.ts - b.ts)) {
		if (one.ph === 'X') made.push({ ...one, dur: one.dur ?? 0, tdur: one.tdur ?? 0 });
		else if (one.ph === 'B') open.push(one);
		else if (one.ph === 'E') {
			const begun = open.pop();
			if (begun) made.push({ ...begun, dur: one.ts - begun.ts, tdur: (one.tts ?? 0) - (begun.tts ?? 0) });
		}
	}
	return made.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
}
