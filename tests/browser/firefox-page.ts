import { writeFileSync } from 'node:fs';
import type { KeyInput, Page } from 'puppeteer-core';
import type { Point, TestPage } from './browser';
import { findHost, findText, readMarks } from './in-page';
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
export class FirefoxPage implements TestPage {
	readonly ui: Surface;

	constructor(
		private readonly page: Page,
		private readonly send: Send,
	) {
		this.ui = new Surface((body) => page.evaluate(`((root) => ${body})(document)`) as Promise<string>, this);
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

	marks(): Promise<Record<string, string[]>> {
		return this.ui.run(readMarks);
	}

	async hover(text: string, nth = 0): Promise<void> {
		await this.page.bringToFront();
		const point = await this.ui.run(findText, { text, nth });
		if (point === null) throw new Error(`The page does not say ${text}`);
		await this.move(point.x, point.y);
	}

	async move(x: number, y: number): Promise<void> {
		await this.page.mouse.move(x, y, { steps: 8 });
	}

	async click(x: number, y: number): Promise<void> {
		await this.page.mouse.click(x, y);
	}

	async tap(x: number, y: number): Promise<void> {
		await this.page.touchscreen.tap(x, y);
	}

	async drag(from: Point, to: Point): Promise<void> {
		await this.page.mouse.move(from.x, from.y);
		await this.page.mouse.down();
		await this.page.mouse.move(to.x, to.y, { steps: 8 });
		await this.page.mouse.up();
	}

	async press(key: string): Promise<void> {
		await this.page.keyboard.press(key as KeyInput);
	}

	async front(): Promise<void> {
		await this.page.bringToFront();
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

	async close(): Promise<void> {
		await this.page.close();
	}
}
