import type { Point } from './browser';
import { findText, readMarks } from './in-page';
import { Surface } from './surface';

/** What the pages of both libraries have in common. */
interface DrivenPage {
	readonly mouse: {
		move(x: number, y: number, options?: { steps?: number }): Promise<void>;
		click(x: number, y: number): Promise<void>;
		down(): Promise<void>;
		up(): Promise<void>;
	};
	evaluate(expression: string): Promise<unknown>;
	bringToFront(): Promise<void>;
	close(): Promise<void>;
}

/** The part of a `TestPage` that is the same in both browsers: what a page says, and the mouse on it. */
export class PageBase<Driven extends DrivenPage> {
	readonly ui: Surface;

	constructor(readonly page: Driven) {
		this.ui = new Surface((body) => page.evaluate(`((root) => ${body})(document)`) as Promise<string>, this);
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

	async leap(x: number, y: number): Promise<void> {
		await this.page.mouse.move(x, y);
	}

	async click(x: number, y: number): Promise<void> {
		await this.page.mouse.click(x, y);
	}

	async drag(from: Point, to: Point): Promise<void> {
		await this.page.mouse.move(from.x, from.y);
		await this.page.mouse.down();
		await this.move(to.x, to.y);
		await this.page.mouse.up();
	}

	async front(): Promise<void> {
		await this.page.bringToFront();
	}

	async close(): Promise<void> {
		await this.page.close();
	}
}
