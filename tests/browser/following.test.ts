import { describe, expect, inject, it } from 'vitest';
import type { TestPage } from './browser';
import { useBrowser } from './session';
import { askBackground, cardOf, marked, noCard, openMarked } from './sights';
import { paragraphs, STORY, story } from './story';
import { pause, until } from './surface';

const session = useBrowser();

const QUIET = '<p>The town slept, and the rain went on over the harbour while nobody at all was awake to see it.</p>'.repeat(4);

async function has(page: TestPage, text: string): Promise<boolean> {
	return Object.values(await page.marks())
		.flat()
		.some((one) => one.includes(text));
}

describe('a page that changes', () => {
	it('is followed: live posts, endless scrolling, new addresses with and without new text', async () => {
		const page = await openMarked(session.browser, STORY, story());
		expect(await has(page, 'Gustavo Petro')).toBe(false);
		await page.ui.run(() => {
			document
				.querySelector('h1')
				?.insertAdjacentHTML('afterend', '<p>Colombian President Gustavo Petro spoke of the cartels.</p>');
		});
		await until(() => has(page, 'Gustavo Petro'), 'a post on top');
		const more = paragraphs();
		const count = async () => Object.values(await page.marks()).flat().length;
		const before = await count();
		await page.ui.run((_root, html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html), more);
		await until(async () => (await count()) >= before + 8, 'what scrolling brought');
		await page.ui.run(() => history.pushState(null, '', '/world/story/page-2/'));
		await pause(1200);
		expect(await has(page, 'Gustavo Petro'), 'the same text at another address').toBe(true);
		await page.ui.run((_root, html) => {
			history.pushState(null, '', '/sports/other/');
			document.title = 'Rain over the harbour';
			for (const meta of document.querySelectorAll('meta[property]')) meta.remove();
			const article = document.querySelector('article');
			if (article) article.innerHTML = `<h1>Rain over the harbour</h1>${html}`;
		}, QUIET);
		await until(async () => (await count()) === 0, 'the marks to go with the story');
		await page.ui.run((_root, html) => {
			history.pushState(null, '', '/world/back/');
			document.title = 'Sheinbaum rejects secret directive on cartels';
			const article = document.querySelector('article');
			if (article) article.innerHTML = `<h1>Sheinbaum rejects secret directive on cartels</h1>${html}`;
		}, more);
		await until(() => has(page, 'Marco Rubio'), 'marks in the next story');
		await page.close();
	});

	it('may come late: text that a framework builds after the load, and that a paywall takes away and gives back', async () => {
		const { browser } = session;
		const build = (html: string) => `<script>setTimeout(() => {
			document.querySelector('article').innerHTML = ${JSON.stringify(html).replace(/<\//g, '<\\/')};
		}, 1500);</script>`;
		const url = `${STORY}late/`;
		browser.serve(url, story({ text: '<p>Loading.</p>', after: build(`<h1>Sheinbaum on cartels</h1>${paragraphs()}`) }));
		const page = await browser.openArticle(url);
		await page.front();
		await until(() => has(page, 'Marco Rubio'), 'marks in the late text');
		await page.ui.run(() => {
			const article = document.querySelector('article');
			const kept = [...(article?.querySelectorAll('p') ?? [])];
			article?.append(Object.assign(document.createElement('p'), { textContent: 'Subscribe to read on.' }));
			for (const one of kept) one.remove();
			Object.assign(window, { giveBack: () => article?.append(...kept) });
		});
		await until(async () => !(await has(page, 'Marco Rubio')), 'the marks to go behind the paywall');
		await page.ui.run(() => (window as unknown as { giveBack(): void }).giveBack());
		await until(() => has(page, 'Marco Rubio'), 'the marks to come back');
		await page.close();
	});

	it('may clear the registry, replace its nodes, or change without end: the marks come back, and the page stays quick', async () => {
		const page = await openMarked(session.browser, STORY, story());
		await page.ui.run(() => {
			CSS.highlights.clear();
			document.adoptedStyleSheets = [];
		});
		await until(() => has(page, 'Marco Rubio'), 'the marks to come back');
		await page.ui.run(() => {
			const article = document.querySelector('article');
			if (article) article.innerHTML = String(article.innerHTML);
		});
		await until(() => has(page, 'Marco Rubio'), 'marks on the new nodes');
		await page.ui.run(() => {
			for (const one of document.querySelectorAll('p')) if (one.firstChild) one.firstChild.nodeValue = `${one.textContent}`;
		});
		expect(await has(page, 'Marco Rubio'), 'on a text that was written anew, word for word').toBe(false);
		await until(() => has(page, 'Marco Rubio'), 'marks on the same words');
		const frames = await page.ui.run(async () => {
			const box = document.body.appendChild(document.createElement('div'));
			const churn = setInterval(() => {
				for (let nth = 0; nth < 40; nth++) box.replaceChildren(document.createTextNode(`tick ${nth} ${performance.now()}`));
			}, 4);
			let count = 0;
			const begun = performance.now();
			while (performance.now() - begun < 2500) {
				await new Promise(requestAnimationFrame);
				count++;
			}
			clearInterval(churn);
			return count;
		});
		expect(frames, 'frames in 2.5 s of 10,000 changes a second').toBeGreaterThan(40);
		expect(await has(page, 'Marco Rubio')).toBe(true);
		await page.close();
	});

	it('may write itself anew: document.open() takes all listeners away', async () => {
		const page = await openMarked(session.browser, STORY, story());
		await page.hover('Marco Rubio');
		await cardOf(page, 'Marco Rubio');
		await page.ui.run(
			(_root, html) => {
				document.open();
				document.write(html);
				document.close();
			},
			story({ text: `<p>Colombian President Gustavo Petro spoke of the cartels.</p>${paragraphs()}` }),
		);
		await until(() => has(page, 'Gustavo Petro'), 'marks on what was written');
		// The marks may still be painted anew under the pointer.
		const hovered = async () => {
			await page.move(5, 5);
			await page.hover('Gustavo Petro');
			await pause(800);
			return !(await noCard(page));
		};
		await until(hovered, 'a card');
		await cardOf(page, 'Gustavo Petro');
		await page.close();
	});

	it('may keep its text in an open shadow root', async () => {
		const head = `<script>
			customElements.define('the-text', class extends HTMLElement {
				connectedCallback() { setTimeout(() => {
					const root = this.attachShadow({ mode: 'open' });
					root.append(...document.querySelector('template').content.childNodes);
				}, 50); }
			});
		</script>`;
		const text = `<the-text></the-text><template>${paragraphs()}</template>`;
		const page = await openMarked(session.browser, STORY, story({ head, text }));
		await until(() => has(page, 'Marco Rubio'), 'marks in the shadow root');
		const point = await page.ui.run(() => {
			const root = document.querySelector('the-text')?.shadowRoot;
			const node = [...(root?.querySelectorAll('p') ?? [])].find((p) => p.textContent?.includes('Marco Rubio'))?.firstChild;
			if (!node) return null;
			const range = document.createRange();
			const at = node.textContent?.indexOf('Marco Rubio') ?? 0;
			range.setStart(node, at);
			range.setEnd(node, at + 11);
			const box = range.getBoundingClientRect();
			return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		});
		await page.move(point?.x ?? 0, point?.y ?? 0);
		await cardOf(page, 'Marco Rubio');
		await page.close();
	});
});

describe('a page that is left and come back to', () => {
	it('is kept by the browser as it was, and hears then what was switched meanwhile', async () => {
		const { browser } = session;
		const head = '<script>addEventListener("pageshow", ({ persisted }) => { window.kept = persisted; })</script>';
		const page = await openMarked(browser, STORY, story({ head }));
		const next = `${STORY}next/`;
		browser.serve(next, story());
		const at = (url: string) => page.ui.run((_root, there) => location.href === there, url).catch(() => false);
		await page.ui.run((_root, url) => location.assign(url), next).catch(() => {});
		await until(() => at(next), 'the next page');
		await marked(page);
		await askBackground(browser, 'switchSite', { host: 'www.reuters.com', on: false });
		await page.front();
		await page.ui.run(() => history.back()).catch(() => {});
		await until(() => at(STORY), 'the page before');
		await until(async () => Object.keys(await page.marks()).length === 0, 'its marks to go');
		expect(await page.ui.run(() => (window as unknown as { kept: boolean }).kept)).toBe(true);
		await askBackground(browser, 'switchSite', { host: 'www.reuters.com', on: true });
		await page.front();
		await marked(page);
		await page.close();
	});
});

describe('the reader’s switches', () => {
	it('change the style at once, keep the cards without marks, and leave the page byte for byte as it was', async () => {
		const { browser } = session;
		const page = await openMarked(browser, STORY, story());
		const before = await page.ui.run(() => document.documentElement.outerHTML);
		await page.hover('Marco Rubio');
		await cardOf(page, 'Marco Rubio');
		const style = () =>
			page.ui.run(() =>
				document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join()).join(),
			);
		for (const [markStyle, sign] of [
			['tint', 'background-color'],
			['dots', 'dotted'],
		] as const) {
			await askBackground(browser, 'changeSettings', { markStyle });
			await page.front();
			await until(async () => (await style()).includes(`${sign}`), `the style ${markStyle}`);
		}
		await askBackground(browser, 'changeSettings', { markStyle: 'none' });
		await page.front();
		await until(async () => Object.keys(await page.marks()).every((name) => name.includes('point')), 'the marks to go');
		await page.move(5, 5);
		await until(() => noCard(page), 'no card');
		await page.hover('Marco Rubio');
		await cardOf(page, 'Marco Rubio');
		expect(Object.values(await page.marks()), 'what the card is about').toEqual([['Secretary of State Marco Rubio']]);
		await askBackground(browser, 'changeSettings', { markStyle: 'underline' });
		await askBackground(browser, 'switchSite', { host: 'www.reuters.com', on: false });
		await page.front();
		await until(async () => Object.keys(await page.marks()).length === 0, 'everything to go');
		expect(await page.ui.run(() => document.documentElement.outerHTML)).toBe(before);
		expect(await page.ui.run(() => document.adoptedStyleSheets.length)).toBe(0);
		await page.hover('Marco Rubio');
		await pause(700);
		expect(await page.card()).toBeNull();
		await askBackground(browser, 'switchSite', { host: 'www.reuters.com', on: true });
		await page.front();
		await marked(page);
		await page.close();
	});

	it('a second script of ours in the page ends the first', async () => {
		const page = await openMarked(session.browser, STORY, story());
		// What is pointed at is marked once more.
		const count = async () => {
			const all = Object.entries(await page.marks());
			return all.filter(([name]) => !name.includes('point')).flatMap(([, texts]) => texts).length;
		};
		const once = await count();
		await page.hover('Marco Rubio');
		await cardOf(page, 'Marco Rubio');
		const library = await session.browser.openExtension('library.html');
		await library.ui.run(async (_root, url) => {
			interface Api {
				tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
				scripting: { executeScript(what: object): Promise<unknown> };
			}
			const { chrome } = globalThis as unknown as { chrome: Api };
			const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
			await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: ['/content-scripts/content.js'] });
		}, STORY);
		await library.close();
		await page.front();
		await pause(1500);
		expect(await count()).toBe(once);
		await page.move(5, 5);
		await page.hover('Marco Rubio');
		await cardOf(page, 'Marco Rubio');
		const hosts = () => page.ui.run(() => document.querySelectorAll('html > :not(head, body)').length);
		expect(await hosts()).toBe(1);
		await page.close();
	});

	// Firefox cuts the old script off; in Chromium it sees by itself that its extension is gone.
	if (inject('browser') === 'firefox')
		it('no card stays where it is switched off; an update leaves nothing of the old script behind, and the new one marks the page', async () => {
			const { browser } = session;
			const page = await openMarked(browser, STORY, story());
			const before = await page.ui.run(() => document.documentElement.outerHTML);
			await page.hover('Marco Rubio');
			const card = await cardOf(page, 'Marco Rubio');
			const display = () => card.run((root) => getComputedStyle((root as ShadowRoot).host).display);
			expect(await display()).toBe('block');
			await browser.enable?.(false);
			await until(async () => (await display()) === 'none', 'the card to go');
			await browser.enable?.(true);
			await browser.update?.();
			const now = () => page.ui.run(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length]);
			await until(async () => JSON.stringify(await now()) === JSON.stringify([before, 1]), 'the page to be as it was');
			await marked(page);
			await page.front();
			await page.move(5, 5);
			await page.hover('Marco Rubio');
			await cardOf(page, 'Marco Rubio');
			await page.close();
		});
});
