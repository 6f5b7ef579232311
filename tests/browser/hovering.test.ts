import { describe, expect, it } from 'vitest';
import type { TestPage } from './browser';
import { useBrowser } from './session';
import { boxOf, cardOf, noCard, openMarked, pointOf } from './sights';
import { paragraphs, STORY, story } from './story';
import { pause, type Surface, until } from './surface';

const session = useBrowser();

/** Longer than the intent delay, with time to draw. */
const LONG = 700;

const open = (html: string): Promise<TestPage> => openMarked(session.browser, STORY, html);

/** The card of a name that the pointer comes to rest on. */
async function hover(page: TestPage, text: string, name: string, nth = 0) {
	await page.hover(text, nth);
	return cardOf(page, name);
}

/** The card's box when it has stopped moving: a slow machine draws it twice. */
async function restingBox(card: Surface) {
	let last = '';
	await until(async () => {
		const before = last;
		last = JSON.stringify(await boxOf(card));
		await pause(80);
		return last === before;
	}, 'the card to rest');
	return boxOf(card);
}

describe('the pointer', () => {
	it('opens nothing while it only passes, or selects, or holds a button', async () => {
		const page = await open(story());
		const name = await pointOf(page, 'Marco Rubio');
		await page.move(name.x - 160, name.y);
		await page.move(name.x + 160, name.y);
		await pause(LONG);
		expect(await noCard(page), 'passing').toBe(true);
		await page.drag({ x: name.x - 60, y: name.y }, { x: name.x + 60, y: name.y });
		expect(await page.ui.run(() => String(getSelection())), 'the selection').toContain('Rubio');
		await page.move(name.x, name.y);
		await pause(LONG);
		expect(await noCard(page), 'over a selection').toBe(true);
		await page.ui.run(() => getSelection()?.removeAllRanges());
		await page.move(name.x - 4, name.y);
		await cardOf(page, 'Marco Rubio');
		await page.close();
	});

	it('gets from the name into the card over another name, stays there, pins it and unpins it', async () => {
		const page = await open(story({ text: `<p>Claudia Sheinbaum and the cartels.</p>${paragraphs(40)}` }));
		const name = await pointOf(page, 'Marco Rubio');
		const card = await hover(page, 'Marco Rubio', 'Marco Rubio');
		const box = await restingBox(card);
		const below = box.top > name.y;
		await page.move(name.x + 6, name.y + (below ? 14 : -14));
		await page.move((box.left + box.right) / 2, below ? box.top + 30 : box.bottom - 30);
		await pause(LONG);
		expect(await noCard(page), 'in the card').toBe(false);
		await card.click('button', 'Pin');
		await until(() => card.find('button', 'Pinned'), 'the pin');
		await page.move(5, 5);
		await pause(LONG);
		expect(await noCard(page), 'pinned').toBe(false);
		await card.click('button', 'Pinned');
		await page.move(5, 5);
		await until(() => noCard(page), 'the card to close');
		await page.close();
	});

	it('need not move for Escape, and the dismissed card stays shut until it does', async () => {
		const page = await open(story());
		await hover(page, 'Marco Rubio', 'Marco Rubio');
		await page.press('Escape');
		await until(() => noCard(page), 'the card to close');
		const name = await pointOf(page, 'Marco Rubio');
		await page.move(name.x + 3, name.y);
		await pause(LONG);
		expect(await noCard(page)).toBe(true);
		await page.close();
	});

	it('is not disturbed by what scrolls elsewhere, and is gone once it is in a frame', async () => {
		const ticker = `<div id="ticker" style="overflow:auto;width:200px;white-space:nowrap">${'ticks on '.repeat(400)}</div>
			<script>setInterval(() => { document.querySelector('#ticker').scrollLeft++; }, 20)</script>`;
		const frame = '<iframe srcdoc="a frame" style="position:fixed;right:0;bottom:0;width:300px;height:120px"></iframe>';
		const page = await open(story({ after: ticker + frame }));
		await hover(page, 'Marco Rubio', 'Marco Rubio');
		await pause(LONG);
		expect(await noCard(page), 'while the ticker runs').toBe(false);
		// In one leap: no movement on the page itself tells where the pointer went.
		await page.leap(1180, 840);
		await until(() => noCard(page), 'the card to close');
		const name = await pointOf(page, 'Marco Rubio');
		await page.leap(name.x, name.y);
		await page.leap(1190, 840);
		await pause(LONG);
		expect(await noCard(page), 'no card for who has left').toBe(true);
		await page.close();
	});

	it('follows a link whose words are marked', async () => {
		const { browser } = session;
		const there = `${STORY}linked/`;
		browser.serve(there, story());
		const text = `<p>The words of <a href="${there}">Marco Rubio</a> on the matter were plain, officials said.</p>${paragraphs()}`;
		const page = await open(story({ text }));
		await hover(page, 'Marco Rubio', 'Marco Rubio');
		const name = await pointOf(page, 'Marco Rubio');
		await page.click(name.x, name.y);
		const arrived = () => page.ui.run((_root, url) => location.href === url, there).catch(() => false);
		await until(arrived, 'the linked page');
		await page.close();
	});
});

describe('the card', () => {
	it.each([
		['at the right edge', `<p style="text-align:right">${'so '.repeat(6)} Marco Rubio</p>`, 1280, 900],
		['at the lower edge', `<div style="height:820px"></div><p>Marco Rubio</p>`, 1280, 900],
		['as a sheet on a narrow screen', '<p>Marco Rubio</p>', 390, 760],
		['at 200 % zoom', '<div style="height:160px"></div><p>Marco Rubio</p>', 640, 450],
		['at 400 % zoom', '<p>Marco Rubio</p>', 320, 256],
	])('stays on the screen %s', async (_name, first, width, height) => {
		const page = await open(story({ text: first + paragraphs() }));
		await page.size(width, height);
		const card = await hover(page, 'Marco Rubio', 'Marco Rubio');
		const box = await boxOf(card);
		expect(box.left).toBeGreaterThanOrEqual(0);
		expect(box.top).toBeGreaterThanOrEqual(0);
		expect(box.right).toBeLessThanOrEqual(box.width + 1);
		expect(box.bottom).toBeLessThanOrEqual(box.height + 1);
		if (width < 480) expect(Math.abs(box.bottom - box.height)).toBeLessThan(2);
		const scrolls = (root: Document | ShadowRoot) => {
			const whole = root.querySelector('article') ?? document.body;
			return whole.scrollHeight > whole.clientHeight + 1;
		};
		expect(await card.run(scrolls), 'its head scrolls with the words').toBe(height < 540);
		await page.size(1280, 900);
		await page.close();
	});

	it('stands beside the name in text from the right, in transformed and scrolling boxes, and is not moved by any style', async () => {
		const boxes = 'transform:scale(.8) rotate(2deg);filter:blur(0);height:420px;overflow:auto;contain:paint';
		const resets =
			'<style>*,*::before{all:unset!important;display:block!important;position:static!important;visibility:hidden!important;opacity:0!important;transform:translateX(900px)!important}article,article *{visibility:visible!important;opacity:1!important;transform:none!important}div{display:none!important}</style>';
		const far = '<p>Quiet words of the town.</p>'.repeat(20);
		const plain = await open(
			story({ root: 'lang="en" dir="rtl"', text: `<div style="${boxes}">${far}<p>Marco Rubio</p>${paragraphs()}${far}</div>` }),
		);
		const card = await hover(plain, 'Marco Rubio', 'Marco Rubio');
		const name = await pointOf(plain, 'Marco Rubio');
		const box = await boxOf(card);
		expect(Math.min(Math.abs(box.top - name.y), Math.abs(box.bottom - name.y))).toBeLessThan(60);
		expect(box.left).toBeLessThan(name.x + 80);
		expect(box.right).toBeGreaterThan(name.x - 80);
		expect(await card.run((root) => getComputedStyle(root.querySelector('article') ?? document.body).direction)).toBe('ltr');
		await plain.close();
		const reset = await open(story({ head: resets }));
		const over = await hover(reset, 'Marco Rubio', 'Marco Rubio');
		await pause(300);
		const seen = await over.run((root) => {
			const style = getComputedStyle(root.querySelector('[role="dialog"]') ?? document.body);
			return [style.visibility, style.opacity, style.position, getComputedStyle((root as ShadowRoot).host).transform];
		});
		expect(seen).toEqual(['visible', '1', 'fixed', 'none']);
		await reset.close();
	});
});

describe('the keyboard', () => {
	it('stays the page’s: its fields hear every key, its own shortcuts work, and Escape reaches it from an open card', async () => {
		const head = `<script>window.heard = []; addEventListener('keydown', (event) => heard.push(event.key + event.defaultPrevented));</script>`;
		const page = await open(story({ head, before: '<input aria-label="Search">' }));
		await page.ui.click('textbox', 'Search');
		const typed = ['n', 'j', 'k', 'o', 'p', '?', '/', 'Enter'];
		for (const key of typed) await page.press(key);
		expect(await page.ui.run(() => document.querySelector('input')?.value)).toBe('njkop?/');
		await page.ui.run(() => document.querySelector('input')?.blur());
		await hover(page, 'Marco Rubio', 'Marco Rubio');
		await page.press('j');
		await page.press('Escape');
		await until(() => noCard(page), 'the card to close');
		const heard = await page.ui.run(() => (window as unknown as { heard: string[] }).heard);
		expect(heard).toEqual([...typed, 'j', 'Escape'].map((key) => `${key}false`));
		await page.close();
	});

	it('is told once of what it went to and opened; a card under the pointer is not announced', async () => {
		const { browser } = session;
		const page = await open(story());
		const card = await hover(page, 'Marco Rubio', 'Marco Rubio');
		await card.run((root) => {
			const said: string[] = [];
			Object.assign(window, { said });
			const region = root.querySelector('[role="status"].spoken') as Element;
			const tell = () => region.textContent && said.push(region.textContent);
			new MutationObserver(tell).observe(region, { childList: true, characterData: true, subtree: true });
		});
		const said = () => page.ui.run(() => (window as unknown as { said: string[] }).said);
		await page.press('Escape');
		await until(() => noCard(page), 'the card to close');
		await page.move(5, 5);
		await hover(page, 'Claudia Sheinbaum', 'Claudia Sheinbaum');
		await pause(400);
		expect(await said(), 'under the pointer').toEqual([]);
		await page.press('Escape');
		await page.move(5, 5);
		await browser.command(page, 'next-mention');
		await until(async () => (await said()).length === 1, 'the name');
		await browser.command(page, 'open-card');
		await cardOf(page, '.');
		await pause(600);
		expect(await said()).toEqual([expect.stringContaining('Sheinbaum'), 'Background: Claudia Sheinbaum']);
		await page.close();
	});

	it('opens a card, goes through it, and goes on from the name afterwards', async () => {
		const { browser } = session;
		const text = `<p class="folded">Donald Trump</p><p><a href="/after">after the name</a> of the cartels.</p>${paragraphs()}`;
		const head = `<style>.folded { display: none }</style><script>
			window.heard = [];
			addEventListener('keydown', (event) => { heard.push(event.key); if (event.key !== 'Escape') event.preventDefault(); }, true);
		</script>`;
		const page = await open(story({ head, text, before: '<a href="/before">before</a>' }));
		await browser.command(page, 'next-mention');
		await browser.command(page, 'open-card');
		const card = await cardOf(page, 'Claudia Sheinbaum');
		await card.says('Esc closes');
		await until(() => card.run((root) => (root as ShadowRoot).activeElement !== null), 'the focus in the card');
		await page.press('Tab');
		expect(await card.run((root) => (root as ShadowRoot).activeElement?.localName)).toBe('button');
		await page.press('Escape');
		await until(() => noCard(page), 'the card to close');
		const heard = () => page.ui.run(() => (window as unknown as { heard: string[] }).heard);
		expect(await heard(), 'a page that takes every key gets none of the card’s').toEqual(['Escape']);
		await page.press('Tab');
		expect(await page.ui.run(() => document.activeElement?.textContent)).toBe('after the name');
		await browser.command(page, 'next-mention');
		await browser.command(page, 'previous-mention');
		await browser.command(page, 'open-card');
		await cardOf(page, 'Claudia Sheinbaum');
		await page.press('Escape');
		await until(() => noCard(page), 'the card to close');
		expect(await page.ui.run(() => document.activeElement?.textContent), 'the focus is back').toBe('after the name');
		const pointed = async () =>
			Object.entries(await page.marks())
				.find(([name]) => name.includes('point'))?.[1]
				.join() ?? null;
		const names: string[] = [];
		for (const _ of [1, 2]) {
			await browser.command(page, 'next-mention');
			const next = async () => {
				const now = await pointed();
				return now !== names[0] && now;
			};
			names.push(await until(next, 'the next name'));
		}
		expect(names, 'what is folded away is passed over').toEqual(['secret directive', 'Mexican President Claudia Sheinbaum']);
		await page.close();
	});
});
