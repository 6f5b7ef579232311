import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type { BrowserOptions, Manifest, TestBrowser, TestPage } from './browser';
import { evaluateInTarget } from './chromium-target';
import { startFence } from './fence';
import { needBrowser } from './find-browser';
import { findHost } from './in-page';
import { killGroup } from './kill-group';
import { PageBase } from './page-base';
import { Surface, until } from './surface';
import { Traffic } from './traffic';

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

const QUIET = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-domain-reliability',
	'--disable-features=OptimizationHints,MediaRouter,Translate',
	// Lets `Extensions.triggerAction` press the extension's button.
	'--enable-unsafe-extension-debugging',
];

/**
 * The built extension; in Spanish, or with another manifest, when asked. Debian's Chromium has no Spanish interface, so its extensions never see
 * one; a copy that holds only the Spanish messages shows what a Spanish Chromium would.
 */
function extensionFolder(scratch: string, { lang, manifest: change }: BrowserOptions): string {
	if (!existsSync(join(BUILT, 'manifest.json'))) throw new Error(`Build first (npm run build): there is no ${BUILT}`);
	if (lang !== 'es' && !change) return BUILT;
	const copy = join(scratch, 'extension');
	cpSync(BUILT, copy, { recursive: true });
	if (lang === 'es') rmSync(join(copy, '_locales', 'en'), { recursive: true });
	const built = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as Manifest;
	const manifest = { ...built, default_locale: lang ?? built.default_locale };
	writeFileSync(join(copy, 'manifest.json'), JSON.stringify(change ? change(manifest) : manifest));
	return copy;
}

/** Starts Chromium (or Edge, or Chrome for Testing) with the built extension and a fresh profile. */
export async function openChromium(options: BrowserOptions): Promise<TestBrowser> {
	const scratch = mkdtempSync(join(tmpdir(), 'on-record-chromium-'));
	const extension = extensionFolder(scratch, options);
	const executablePath = needBrowser('chromium');
	const fence = await startFence();
	const traffic = new Traffic();
	let context: BrowserContext;
	let control: CDPSession;
	let id = '';

	// Without guessing which hosts will be wanted: each guess would knock at the fence.
	const preferences = {
		net: { network_prediction_options: 2 },
		download: { default_directory: join(scratch, 'downloads'), prompt_for_download: false },
	};
	mkdirSync(join(scratch, 'profile', 'Default'), { recursive: true });
	writeFileSync(join(scratch, 'profile', 'Default', 'Preferences'), JSON.stringify(preferences));

	async function launch(): Promise<void> {
		context = await chromium.launchPersistentContext(join(scratch, 'profile'), {
			executablePath,
			headless: options.headed !== true,
			viewport: options.headed === true ? null : { width: 1280, height: 900 },
			// A reader's Ctrl+C ends the demonstration in its own order.
			handleSIGINT: options.headed !== true,
			handleSIGTERM: options.headed !== true,
			// A page that is left is kept for the way back, as it is for readers.
			ignoreDefaultArgs: ['--disable-back-forward-cache'],
			args: [
				...QUIET,
				...(options.headed === true ? [] : [`--proxy-server=http://127.0.0.1:${fence.port}`]),
				`--disable-extensions-except=${extension}`,
				`--load-extension=${extension}`,
			],
		});
		context.setDefaultTimeout(20_000);
		await context.route(
			(url) => url.protocol === 'http:' || url.protocol === 'https:',
			async (route) => {
				const answer = traffic.answer(route.request().url());
				if (answer !== null) await route.fulfill(answer);
				else if (options.headed === true) await route.continue();
				else await route.abort();
			},
		);
		const browser = context.browser();
		if (browser === null) throw new Error('Chromium gave no browser session');
		control = await browser.newBrowserCDPSession();
		if (options.keepsDownloads) await control.send('Browser.setDownloadBehavior', { behavior: 'default' });
		const started = await until(async () => (await workers())[0] ?? null, 'the extension to start');
		id = new URL(started.url).host;
	}

	async function workers(): Promise<{ targetId: string; url: string }[]> {
		const { targetInfos } = await control.send('Target.getTargets');
		return targetInfos.filter((one) => one.type === 'service_worker' && one.url.startsWith('chrome-extension://'));
	}

	/** The value of an expression in the extension's worker, which is woken when it sleeps. */
	async function inWorker(expression: string): Promise<unknown> {
		if ((await workers()).length === 0) await wake();
		const running = await until(async () => (await workers())[0] ?? null, 'the worker');
		return evaluateInTarget(control, running.targetId, expression);
	}

	/** A message from any page of the extension starts its worker. */
	async function wake(): Promise<void> {
		const page = await context.newPage();
		await page.goto(`chrome-extension://${id}/manifest.json`);
		await page.evaluate('chrome.runtime.sendMessage({}).catch(() => {})');
		await page.close();
	}

	async function open(url: string): Promise<ChromiumPage> {
		const page = await context.newPage();
		await page.goto(url);
		return new ChromiumPage(page);
	}

	/** Does what the page of the extension's details does, in Chromium's settings. */
	async function inSettings(deeds: readonly string[]): Promise<void> {
		const settings = await context.newPage();
		await settings.goto('chrome://extensions/');
		for (const deed of deeds) await settings.evaluate(`chrome.developerPrivate.${deed}`);
		await settings.close();
	}
	const siteAccess = (hostAccess: string) =>
		`updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${hostAccess}' })`;

	async function tabOf(page: TestPage): Promise<number> {
		await page.front();
		const query = 'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)';
		return (await inWorker(query)) as number;
	}

	await launch();
	return {
		kind: 'chromium',
		profile: join(scratch, 'profile'),
		downloads: join(scratch, 'downloads'),
		openArticle: async (slugOrUrl) => open(traffic.addressOf(slugOrUrl)),
		openExtension: (path) => open(`chrome-extension://${id}/${path}`),
		async openPopup(over) {
			const tab = await tabOf(over);
			const popup = await open(`chrome-extension://${id}/popup.html?tab=${tab}`);
			await popup.size(400, 600);
			return popup;
		},
		serve: (url, html) => traffic.serve({ url, html }),
		servePicture: (url, png) => traffic.servePicture(url, png),
		tabs: async () => context.pages().map((page) => page.url()),
		async pressButton(page) {
			await page.front();
			const url = (page as ChromiumPage).page.url();
			const filter = [{ type: 'tab' }];
			const { targetInfos } = await control.send('Target.getTargets', { filter });
			const target = targetInfos.find((one) => one.url === url);
			if (target === undefined) throw new Error(`No tab shows ${url}`);
			await control.send('Extensions.triggerAction' as 'Target.activateTarget', { id, targetId: target.targetId } as never);
		},
		async bubbleText() {
			const { targetInfos } = await control.send('Target.getTargets');
			const bubble = targetInfos.find((one) => one.url === `chrome-extension://${id}/popup.html`);
			return bubble ? String(await evaluateInTarget(control, bubble.targetId, "document.body?.innerText ?? ''")) : null;
		},
		async beside() {
			const { targetInfos } = await control.send('Target.getTargets');
			const panel = targetInfos.find((one) => one.url === `chrome-extension://${id}/sidepanel.html`);
			if (panel === undefined) return null;
			const runIn = async (body: string) =>
				String(await evaluateInTarget(control, panel.targetId, `((root) => ${body})(document)`));
			// The protocol has no pointer there.
			return new Surface(runIn, { click: () => Promise.reject(new Error('The side panel is only looked at')) });
		},
		// "Site access: on specific sites", of which there are none.
		takeBack: () => inSettings([siteAccess('ON_SPECIFIC_SITES')]),
		// What a reader has once granted there Chromium remembers and grants again without its question, which no protocol answers.
		allow: (origins) =>
			inSettings([
				siteAccess('ON_SPECIFIC_SITES'),
				...origins.map((origin) => `addHostPermission('${id}', '${origin}')`),
				siteAccess('ON_ALL_SITES'),
			]),
		// The menu is drawn by the browser, out of any protocol's reach: that the entry is there is looked up, and the event
		// that it raises is raised in the worker.
		async pickFromMenu(page, entry) {
			const tab = await tabOf(page);
			const selectionText = await page.ui.run(() => String(getSelection()));
			const info = { menuItemId: entry, editable: false, ...(selectionText && { selectionText }) };
			await inWorker(`chrome.contextMenus.update('${entry}', {}).then(() => chrome.tabs.get(${tab}))
				.then((tab) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab))`);
		},
		// Keys of a headless Chromium never reach its own shortcuts, so the event that a shortcut raises is raised in the worker:
		// everything behind `commands.onCommand` is tested, the key itself is not.
		async command(page, name) {
			const tab = await tabOf(page);
			const raise = `chrome.tabs.get(${tab}).then((tab) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`;
			await inWorker(raise);
		},
		inBackground: inWorker,
		async killBackground() {
			const running = (await workers()).map(({ targetId }) => targetId);
			// A page may have woken the next one already. One that is busy may not have heard: it is told again.
			const gone = async () => {
				const still = (await workers()).filter(({ targetId }) => running.includes(targetId));
				for (const { targetId } of still) await control.send('Target.closeTarget', { targetId }).catch(() => undefined);
				return still.length === 0;
			};
			await until(gone, 'the worker to stop');
		},
		async restart() {
			await context.close();
			await launch();
		},
		async kill() {
			const { processInfo } = await control.send('SystemInfo.getProcessInfo');
			const leader = processInfo.find(({ type }) => type === 'browser');
			if (leader === undefined) throw new Error('Chromium tells no process of its own');
			await killGroup(leader.id, new Promise((resolve) => context.once('close', () => resolve())));
			await launch();
		},
		outsideRequests: () => traffic.outsideRequests(fence.knocks),
		closed: () =>
			new Promise((resolve) => {
				context.once('close', () => resolve());
				// On a Mac a browser outlives its last window.
				const left = () => context.pages().length === 0 && resolve();
				for (const page of context.pages()) page.once('close', left);
				context.on('page', (page) => page.once('close', left));
			}),
		async close() {
			await context.close();
			await fence.close();
			rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

class ChromiumPage extends PageBase<Page> implements TestPage {
	/** The protocol describes closed shadow roots and lends them out as objects of the page's world. */
	async card(): Promise<Surface | null> {
		const session = await this.page.context().newCDPSession(this.page);
		const host = await session.send('Runtime.evaluate', { expression: `(${findHost.toString()})()` });
		const objectId = host.result.objectId;
		if (objectId === undefined) return null;
		const { node } = await session.send('DOM.describeNode', { objectId, pierce: true, depth: 1 });
		const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
		if (backendNodeId === undefined) return null;
		const { object } = await session.send('DOM.resolveNode', { backendNodeId });
		const runIn = async (body: string) => {
			const answer = await session.send('Runtime.callFunctionOn', {
				objectId: object.objectId ?? '',
				functionDeclaration: `function () { const root = this; return ${body}; }`,
				awaitPromise: true,
				returnByValue: true,
			});
			const failure = answer.exceptionDetails;
			if (failure !== undefined) throw new Error(failure.exception?.description ?? failure.text);
			return answer.result.value as string;
		};
		return new Surface(runIn, this);
	}

	async tap(x: number, y: number): Promise<void> {
		const session = await this.page.context().newCDPSession(this.page);
		await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
		await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		await session.detach();
	}

	async press(key: string): Promise<void> {
		await this.page.keyboard.press(key);
	}

	async reload(): Promise<void> {
		await this.page.reload();
	}

	screenshot(options: Parameters<TestPage['screenshot']>[0] = {}): Promise<Buffer> {
		return this.page.screenshot({ caret: 'initial', ...options });
	}

	async size(width: number, height: number): Promise<void> {
		await this.page.setViewportSize({ width, height });
	}
}
