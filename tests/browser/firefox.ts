import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserOptions, TestBrowser } from './browser';
import { startFence } from './fence';
import { needBrowser } from './find-browser';
import {
	consoleErrors,
	enableExtension,
	fireShortcut,
	pickFromMenu,
	reloadExtension,
	selectedTabId,
	speak,
	takeBack,
	terminateBackground,
	triggerAction,
} from './firefox-chrome';
import { FirefoxPage, type Send } from './firefox-page';
import { killGroup } from './kill-group';
import { callIn, pause, until } from './surface';
import { Traffic } from './traffic';

const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
/** The host of the extension's own pages; Firefox draws one by lot unless it is told. */
const UUID = '6f6e2d72-6563-4f72-a400-000000000001';

interface Manifest {
	readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
	readonly commands?: Readonly<Record<string, { readonly suggested_key?: { readonly default?: string } }>>;
}

function preferences(id: string, proxyPort: number, downloads: string): Record<string, unknown> {
	return {
		'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
		// The extension is installed for one run at a time, and what it stored must outlive the run.
		'extensions.webextensions.keepStorageOnUninstall': true,
		'extensions.webextensions.keepUuidOnUninstall': true,
		// What an extension asks for in a click is granted unasked: nobody is there to press "Allow".
		'extensions.webextOptionalPermissionPrompts': false,
		'browser.download.folderList': 2,
		'browser.download.dir': downloads,
		'network.proxy.type': 1,
		'network.proxy.http': '127.0.0.1',
		'network.proxy.http_port': proxyPort,
		'network.proxy.ssl': '127.0.0.1',
		'network.proxy.ssl_port': proxyPort,
		'network.proxy.allow_hijacking_localhost': true,
		'network.captive-portal-service.enabled': false,
		'network.connectivity-service.enabled': false,
		'app.normandy.enabled': false,
		'services.settings.server': 'data:,#remote-settings-dummy/v1',
	};
}

/** Starts Firefox with the built extension and a fresh profile, driven over WebDriver BiDi. */
export async function openFirefox(options: BrowserOptions): Promise<TestBrowser> {
	if (!existsSync(join(BUILT, 'manifest.json'))) throw new Error(`Build first (npm run build): there is no ${BUILT}`);
	const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')) as Manifest;
	const { id } = manifest.browser_specific_settings.gecko;
	const scratch = mkdtempSync(join(tmpdir(), 'on-record-firefox-'));
	const executablePath = needBrowser('firefox');
	const fence = await startFence();
	const traffic = new Traffic();
	let browser: Browser;

	async function launch(): Promise<void> {
		browser = await puppeteer.launch({
			browser: 'firefox',
			executablePath,
			headless: options.headed !== true,
			userDataDir: join(scratch, 'profile'),
			args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
			extraPrefsFirefox: preferences(id, fence.port, join(scratch, 'downloads')),
			defaultViewport: { width: 1280, height: 900 },
		});
		if (options.lang === 'es') await inFirefox(speak, 'es-ES');
		await browser.installExtension(BUILT);
	}

	const send: Send = async (method, params) => {
		const { connection } = browser as unknown as {
			connection: { send(method: string, params: object): Promise<{ result: unknown }> };
		};
		return (await connection.send(method, params)).result as Awaited<ReturnType<Send>>;
	};

	/** The value of `body(null, arg)` in the scope of Firefox's own window. */
	async function inFirefox<T, A>(body: (root: unknown, arg: A) => T | Promise<T>, arg: A): Promise<T> {
		const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
		const window = contexts?.find((context) => context.url.endsWith('/browser.xhtml'));
		if (window === undefined) throw new Error('Firefox shows no window');
		const expression = `((root) => ${callIn(body, arg)})(null)`;
		const answer = await send('script.evaluate', { expression, target: { context: window.context }, awaitPromise: true });
		if (answer.result?.value === undefined) throw new Error(`Firefox: ${answer.exceptionDetails?.text ?? 'no answer'}`);
		return (JSON.parse(answer.result.value as string) as { value: T }).value;
	}

	async function newPage(type: 'tab' | 'window' = 'tab'): Promise<Page> {
		const page = await browser.newPage({ type });
		page.setDefaultTimeout(20_000);
		return page;
	}

	async function openExtension(path: string, type: 'tab' | 'window' = 'tab'): Promise<FirefoxPage> {
		const page = await newPage(type);
		// Firefox never tells of the load of an extension's page.
		void page.goto(`moz-extension://${UUID}/${path}`, { timeout: 2000 }).catch(() => {});
		const loaded = `location.protocol === 'moz-extension:' && document.readyState === 'complete'`;
		await until(() => page.evaluate(loaded).catch(() => false) as Promise<boolean>, `the page ${path}`);
		return new FirefoxPage(page, send);
	}

	await launch();
	return {
		kind: 'firefox',
		profile: join(scratch, 'profile'),
		downloads: join(scratch, 'downloads'),
		async openArticle(slugOrUrl) {
			const address = traffic.addressOf(slugOrUrl);
			const page = await newPage();
			await page.setRequestInterception(true);
			page.on('request', (request) => {
				const url = request.url();
				const answer = /^https?:/.test(url) ? traffic.answer(url) : null;
				const settle = () => {
					if (answer !== null) return request.respond(answer);
					return /^https?:/.test(url) ? request.abort() : request.continue();
				};
				// A request that its page has given up in the meantime is not there any more.
				settle().catch(() => {});
			});
			await page.goto(address);
			return new FirefoxPage(page, send);
		},
		openExtension: (path) => openExtension(path),
		async openPopup(over) {
			await over.front();
			// In a window of its own: the page stays in sight, as it does behind the real popup.
			const popup = await openExtension(`popup.html?tab=${await inFirefox(selectedTabId, id)}`, 'window');
			await popup.size(400, 600);
			return popup;
		},
		serve: (url, html) => traffic.serve({ url, html }),
		servePicture: (url, png) => traffic.servePicture(url, png),
		tabs: async () => ((await send('browsingContext.getTree', {})).contexts ?? []).map((context) => context.url),
		async pressButton(page) {
			await page.front();
			await inFirefox(triggerAction, id);
		},
		async takeBack(origins) {
			if (!(await inFirefox(takeBack, { id, origins }))) throw new Error('Firefox does not know the extension');
		},
		// A preference above has everything granted.
		allow: async () => {},
		// The real menu, opened by the pointer's other button over the middle of the page or what is selected in it.
		async pickFromMenu(page, entry) {
			await page.front();
			const middle = await page.ui.run(() => {
				const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : null;
				const box = (range?.getClientRects()[0] ?? document.body.getBoundingClientRect()) as DOMRect;
				return { x: box.x + box.width / 2, y: Math.min(box.y + box.height / 2, innerHeight / 2) };
			});
			await (page as FirefoxPage).page.mouse.click(middle.x, middle.y, { button: 'right' });
			if (!(await inFirefox(pickFromMenu, entry))) throw new Error(`The menu has no entry ${entry} to be seen`);
		},
		// The `<key>` that Firefox made for the shortcut is fired: all but the key press itself is the real thing.
		async command(page, name) {
			await page.front();
			const letter = manifest.commands?.[name]?.suggested_key?.default?.split('+').at(-1) ?? '';
			if (!(await inFirefox(fireShortcut, letter))) throw new Error(`Firefox has no shortcut for ${name}`);
		},
		async killBackground() {
			await inFirefox(terminateBackground, id);
			await pause(200);
		},
		async update() {
			if (!(await inFirefox(reloadExtension, id))) throw new Error('Firefox does not know the extension');
		},
		async enable(on) {
			if (!(await inFirefox(enableExtension, { id, on }))) throw new Error('Firefox does not know the extension');
		},
		async restart() {
			await browser.close();
			await launch();
		},
		async kill() {
			const pid = browser.process()?.pid;
			if (pid === undefined) throw new Error('Firefox has no process');
			await killGroup(pid, new Promise((resolve) => browser.once('disconnected', () => resolve())));
			await launch();
		},
		consoleErrors: () => inFirefox(consoleErrors, `moz-extension://${UUID}/`),
		outsideRequests: () => traffic.outsideRequests(fence.knocks),
		closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
		async close() {
			await browser.close();
			await fence.close();
			rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}
