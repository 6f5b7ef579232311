import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { TestBrowser, TestPage } from './browser';
import { type Library, type Surface, until } from './surface';

export const THEMES = ['light', 'dark'] as const;

/**
 * Has axe work out a colour's text once. It does for every element and all that lies behind it, tens of thousands of times
 * for a dozen colours, which was more than half of the time that a long page took.
 */
function rememberColours(): void {
	const { axe: inPage } = globalThis as unknown as { axe: { commons: { color: { Color: { prototype: Colour } } } } };
	const { prototype } = inPage.commons.color.Color;
	const { parseString } = prototype;
	const known = new Map<string, Pick<Colour, 'r' | 'g' | 'b' | 'alpha'>>();
	prototype.parseString = function (text) {
		const found = known.get(text);
		if (found) return Object.assign(this, found);
		const { r, g, b, alpha } = parseString.call(this, text);
		known.set(text, { r, g, b, alpha });
		return this;
	};
}

/** What `axe.commons.color.Color` makes; its parts are from 0 to 1. */
interface Colour {
	r: number;
	g: number;
	b: number;
	alpha: number;
	parseString(text: string): Colour;
}

/**
 * Weak maps and sets that keep what they know of an object in the object itself. Axe's colours have seven of them each, for
 * its private fields are made for old browsers, and filling them was half of what colours cost; here they live as long as a page.
 */
function quickWeakMaps() {
	type Keyed = Record<symbol, unknown>;
	class QuickSet {
		protected readonly key = Symbol('quick');
		has(object: object): boolean {
			return Object.hasOwn(object, this.key);
		}
		add(object: object): this {
			(object as Keyed)[this.key] = true;
			return this;
		}
		delete(object: object): boolean {
			return this.has(object) && delete (object as Keyed)[this.key];
		}
	}
	class QuickMap extends QuickSet {
		get(object: object): unknown {
			return this.has(object) ? (object as Keyed)[this.key] : undefined;
		}
		set(object: object, value: unknown): this {
			(object as Keyed)[this.key] = value;
			return this;
		}
	}
	return { WeakMap: QuickMap, WeakSet: QuickSet };
}

const AXE: Library = {
	name: 'axe',
	source: `
		const { WeakMap, WeakSet } = (${quickWeakMaps.toString()})();
		${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};
		(${rememberColours.toString()})();`,
};

/**
 * What axe finds against WCAG 2.2 A and AA: rule and place. Colours that it could not judge count as found, unless
 * `cutOff`: the page cannot be made as high as what it shows, and axe judges nothing that is scrolled away.
 */
export function problems(page: Surface, cutOff = false): Promise<string[]> {
	const run = async (_root: unknown, cutOff: boolean) => {
		const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
		const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
		const { violations, incomplete } = await inPage.run({
			runOnly: { type: 'tag', values },
			// Axe cannot run in the sandboxed frame of a saved copy: that is checked as a page of its own.
			iframes: false,
			// Nobody reads what passed, nor the selector of anything: axe looked for one, of every element of the page.
			resultTypes: ['violations', 'incomplete'],
			selectors: false,
		});
		// One digit, an arrow, and what stands in a chart: it cannot judge them in any colours. tests/components/tokens.test.ts can.
		const beyond = ['shortTextContent', 'nonBmp', 'imgNode'];
		const unsure = incomplete.filter(({ id }) => id === 'color-contrast' && !cutOff);
		return [...violations, ...unsure].flatMap(({ id, nodes }) =>
			nodes.flatMap(({ html, failureSummary, any }) =>
				beyond.includes((any[0]?.data as { messageKey?: string } | null)?.messageKey ?? '')
					? []
					: `${id}: ${html.slice(0, 200)} ${failureSummary}`,
			),
		);
	};
	return page.runWith(AXE, run, cutOff);
}

/** Enough for most pages, in CSS pixels, with what comes in late. */
const ROOMY = 4000;

/**
 * Has a page show all that it has at once: what is cut off, covered or not yet drawn, axe cannot judge. Not much higher
 * than that takes, for all of it is painted, in each theme.
 */
export async function showAll(page: TestPage, width: number): Promise<void> {
	await page.ui.run((root) => {
		for (const entry of root.querySelectorAll<HTMLElement>('.entry')) entry.style.contentVisibility = 'visible';
	});
	let height = ROOMY;
	for (let before = Number.POSITIVE_INFINITY; ; ) {
		await page.size(width, height);
		await until(() => page.ui.run((_root, wanted) => innerHeight === wanted, height), `a page ${height} pixels high`);
		const lacking = await page.ui.run(lackingHeight);
		// A box with a height of its own scrolls on, however high the page is.
		if (lacking === 0 || lacking >= before) return;
		height += lacking + ROOMY / 4;
		before = lacking;
	}
}

/** How many pixels the page, or the box in it that scrolls most, lacks to show all that it has. */
function lackingHeight(): number {
	const scrolls = (box: Element) => box === document.documentElement || /auto|scroll/.test(getComputedStyle(box).overflowY);
	const boxes = [...document.querySelectorAll('*')].filter((box) => box.scrollHeight > box.clientHeight && scrolls(box));
	return Math.max(0, ...boxes.map((box) => box.scrollHeight - box.clientHeight));
}

/** The same in both themes. */
export async function problemsInBothThemes(page: Surface, cutOff = false): Promise<string[]> {
	const found: string[] = [];
	for (const theme of THEMES) {
		await page.run((_root, chosen) => {
			document.documentElement.dataset.theme = chosen;
		}, theme);
		found.push(...(await problems(page, cutOff)).map((problem) => `${theme}: ${problem}`));
	}
	return found;
}

/**
 * The same for a card in a page. Axe cannot see into its closed root: what is in there is put, as it stands and with
 * its styles, into the open root of a page that has nothing else.
 */
export async function problemsOfCard(browser: TestBrowser, card: Surface): Promise<string[]> {
	const { html, css, lang } = await card.run((root) => ({
		html: root instanceof ShadowRoot ? root.innerHTML : '',
		css: root.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n')).join('\n'),
		lang: document.documentElement.lang,
	}));
	const found: string[] = [];
	for (const theme of THEMES) {
		const url = `https://www.reuters.com/card-alone/${theme}`;
		const root = `<template shadowrootmode="open"><style>${css}</style>${html}</template>`;
		browser.serve(
			url,
			`<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Card</title><div data-theme="${theme}" data-open>${root}</div></html>`,
		);
		const page = await browser.openArticle(url);
		const drawn = () => page.ui.run(() => document.querySelector('div')?.shadowRoot?.querySelector('h2')?.checkVisibility());
		if (!(await drawn())) throw new Error('The card alone does not show');
		found.push(...(await problems(page.ui)).map((problem) => `${theme}: ${problem}`));
		await page.close();
	}
	return found;
}
