import { describe, expect, inject, it } from 'vitest';
import type { TestPage } from './browser';
import { useBrowser } from './session';
import { cardOf, noCard, openMarked, pointOf } from './sights';
import { STORY, story } from './story';
import { pause, until } from './surface';

const session = useBrowser();

const open = (head: string): Promise<TestPage> => openMarked(session.browser, STORY, story({ head }));

async function works(page: TestPage): Promise<void> {
	await page.hover('Marco Rubio');
	const card = await cardOf(page, 'Marco Rubio');
	await card.says('Secretary of State');
	await page.press('Escape');
	await until(() => noCard(page), 'the card to close');
}

/**
 * Serves a page whose DOM methods throw from its first line on, until an element is put into it once it is loaded: the
 * card's. From then on its address ends with #seen.
 */
function lying(): string {
	const url = `${STORY}lying/`;
	const head = `<script>{
		const lie = () => { throw new Error('not here'); };
		const kept = [];
		for (const [owner, names] of [
			[Element.prototype, ['attachShadow', 'setAttribute', 'getAttribute', 'append', 'remove', 'closest', 'matches', 'hasAttributes']],
			[Node.prototype, ['appendChild', 'insertBefore', 'contains']],
			[HTMLElement.prototype, ['showPopover', 'hidePopover']],
			[Document.prototype, ['createElement', 'createElementNS', 'createRange', 'createTreeWalker', 'querySelectorAll', 'caretPositionFromPoint']],
			[EventTarget.prototype, ['addEventListener']],
			[Array.prototype, ['map', 'filter', 'push']],
			[window, ['setTimeout', 'requestAnimationFrame', 'fetch']],
		]) for (const name of names) { kept.push({ owner, name, value: owner[name] }); }
		const observer = new MutationObserver(() => {
			observer.disconnect();
			for (const { owner, name, value } of kept) owner[name] = value;
			location.hash = 'seen';
		});
		onload = () => observer.observe(document, { childList: true, subtree: true });
		for (const { owner, name } of kept) owner[name] = lie;
	}</script>`;
	const after = '<form><input name="body"><input name="parentElement"><input name="nextSibling"><input name="attributes"></form>';
	session.browser.serve(url, story({ head, after }));
	return url;
}

describe('on a page that does as it likes, marks and card work', () => {
	it('under the strictest policy, with trusted types', async () => {
		const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
		const page = await open(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
		await page.hover('Marco Rubio');
		const card = await cardOf(page, 'Marco Rubio');
		const styled = await card.run((root) => getComputedStyle(root.querySelector('article') ?? document.body).borderRadius);
		expect(styled).toBe('10px');
		await page.close();
	});

	it('with frozen prototypes', async () => {
		const page = await open(`<script>
			for (const made of [Object, Array, Map, Element, Node, Range, Document, Highlight, HighlightRegistry, EventTarget]) Object.freeze(made.prototype);
		</script>`);
		await works(page);
		await page.close();
	});

	it('with DOM methods that throw, and fields that take the names of properties', async () => {
		const plain = await open('');
		const name = await pointOf(plain, 'Marco Rubio');
		await plain.close();
		// The tests themselves run in the page's world: they must wait until it has stopped lying.
		const page = await session.browser.openArticle(lying());
		await page.front();
		let nudge = 0;
		const seen = async () => {
			// Nobody can ask it when its marks are there, and a pointer at rest is not told of them.
			nudge = 1 - nudge;
			await page.move(name.x + nudge, name.y);
			await pause(600);
			return (await session.browser.tabs()).some((url) => url.endsWith('#seen'));
		};
		await until(seen, 'an element in the page');
		await cardOf(page, 'Marco Rubio');
		await page.close();
	});

	it('that stops every pointer event, or else stands back', async () => {
		const page = await open(`<script>
			for (const type of ['pointermove', 'pointerover', 'mousemove', 'mouseover', 'keydown', 'click', 'pointerdown']) {
				addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);
			}
		</script>`);
		await page.hover('Marco Rubio');
		await pause(600);
		expect(Object.values(await page.marks()).flat().length).toBeGreaterThan(5);
		// Neither Escape nor a click gets through: the key that opens a card closes it.
		const { browser } = session;
		await browser.command(page, 'next-mention');
		await browser.command(page, 'open-card');
		const card = await cardOf(page, '.');
		await until(() => card.run((root) => root.activeElement !== null), 'the focus to be in the card');
		await browser.command(page, 'open-card');
		await until(() => noCard(page), 'the card to close');
		await page.close();
	});
});

// Only Chromium lets a test into the background.
if (inject('browser') === 'chromium')
	it('cards come even where the background failed to bring their script at first', async () => {
		const { browser } = session;
		await browser.inBackground?.(`{
		const { scripting } = chrome;
		const bring = scripting.executeScript;
		scripting.executeScript = async () => { scripting.executeScript = bring; throw new Error('stopped'); };
	}`);
		const page = await open('');
		await until(async () => {
			await page.move(5, 5);
			await page.hover('Marco Rubio');
			await pause(400);
			return !(await noCard(page));
		}, 'a card');
		await page.close();
	});

describe('a page', () => {
	it('hears nothing from us: no event, no message, no name in its world', async () => {
		const page = await open(`<script>
			window.heard = [];
			const before = new Set(Reflect.ownKeys(window));
			for (const type of ['message', 'error', 'unhandledrejection']) addEventListener(type, (event) => heard.push([type, String(event.data ?? event.message ?? event.reason)]));
			const timer = setInterval(() => {
				for (const key of Reflect.ownKeys(window)) if (!before.has(key) && key !== 'heard') { before.add(key); heard.push(['key', String(key)]); }
			}, 50);
			addEventListener('securitypolicyviolation', (event) => heard.push(['policy', event.blockedURI]));
		</script>`);
		await works(page);
		await pause(300);
		const heard = await page.ui.run(() => (window as unknown as { heard: string[][] }).heard.map((one) => one.join(' ')));
		expect(heard.filter((one) => !/TestingLibrary|__name|puppeteer|playwright/i.test(one))).toEqual([]);
		await page.close();
	});
});
