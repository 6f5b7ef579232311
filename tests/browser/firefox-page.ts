import { writeFileSync } from 'node:fs';
import type { KeyInput, Page } from 'puppeteer-core';
import type { TestPage } from './browser';
import { findHost } from './in-page';
import { PageBase } from './page-base';
import { Surface, until } from './surface';

/** A command of WebDriver BiDi, which puppeteer keeps to itself. */
export type Send = (method: string, params: object) => Promise<Answer>;

interface Node {
	readonly sharedId?: string;
	readonly value?: unknown;
}
interface Context {
	readonly url: string;
	readonly context: string;
	readonly children?: readonly Context[] | null;
}
interface Answer {
	readonly contexts?: readonly Context[];
	readonly result?: Node;
	readonly exceptionDetails?: { readonly text: string };
}

/** One tab of Firefox. */
export class FirefoxPage extends PageBase<Page> implements TestPage {
	constructor(
		page: Page,
		private readonly send: Send,
	) {
		super(page);
	}

	private get context(): string {
		return (this.page.mainFrame() as unknown as { _id: string })._id;
	}

	/** BiDi describes closed shadow roots when asked for all of them, and takes the root's id as an argument of a call. */
	async card(): Promise<Surface | null> {
		const target = { context: this.context };
		const host = await this.send('script.evaluate', {
			expression: `(${findHost.toString()})()`,
			target,
			awaitPromise: false,
			serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
		});
		const { shadowRoot } = (host.result?.value ?? {}) as { shadowRoot?: Node | null };
		if (shadowRoot?.sharedId === undefined) return null;
		const runIn = async (body: string) => {
			const answer = await this.send('script.callFunction', {
				functionDeclaration: `(root) => ${body}`,
				target,
				arguments: [{ sharedId: shadowRoot.sharedId }],
				awaitPromise: true,
			});
			if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text ?? 'no answer from the page');
			return answer.result.value as string;
		};
		return new Surface(runIn, this);
	}

	async tap(x: number, y: number): Promise<void> {
		await this.page.touchscreen.tap(x, y);
	}

	async press(key: string): Promise<void> {
		await this.page.keyboard.press(key as KeyInput);
	}

	async reload(): Promise<void> {
		if (/^https?:/.test(this.page.url())) {
			await this.page.reload();
			return;
		}
		// Firefox never tells of the load of an extension's page.
		await this.ui.run(() => {
			document.documentElement.dataset.old = '';
			setTimeout(() => location.reload(), 0);
		});
		const isNew = () => this.ui.run(() => document.readyState === 'complete' && !('old' in document.documentElement.dataset));
		await until(() => isNew().catch(() => false), 'the page to load again');
	}

	async screenshot(options: Parameters<TestPage['screenshot']>[0] = {}): Promise<Buffer> {
		const { clip } = options;
		const png = Buffer.from(await this.page.screenshot({ type: 'png', captureBeyondViewport: false, ...(clip && { clip }) }));
		if (options.path !== undefined) writeFileSync(options.path, png);
		return png;
	}

	async size(width: number, height: number): Promise<void> {
		await this.page.setViewport({ width, height });
	}
}
