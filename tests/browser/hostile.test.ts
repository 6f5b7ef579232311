import { describe, expect, it } from 'vitest';
import { useBrowser } from './session';
import { marked } from './sights';
import { pause } from './surface';

const session = useBrowser();

describe('a page with hostile markup', () => {
	it('is marked, and can be saved', async () => {
		const page = await session.browser.openArticle('en-hostile-bbc');
		const texts = await marked(page);
		expect(texts.some((text) => text.includes('Sheinbaum'))).toBe(true);
		const popup = await session.browser.openPopup(page);
		await popup.ui.says('Who is here');
		await popup.ui.click('button', 'Save');
		await popup.ui.says('Saved');
		await popup.close();
		await page.close();
	});

	it('runs nothing when its copy is opened in the library', async () => {
		const library = await session.browser.openExtension('library.html');
		await library.ui.says(/Sheinbaum and Trump differ/);
		await library.ui.click('link', /^Saved copy/);
		await library.ui.says('gave her answer');
		await pause(1500);
		const state = await library.ui.run(() => {
			const text = document.querySelector('.reader-text') as HTMLElement;
			const named = [...text.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name));
			return {
				pwned: (window as unknown as { __pwned?: string }).__pwned ?? null,
				title: document.title,
				strays: document.querySelectorAll('script:not([src]), iframe, object, embed, body form:not(.library form)').length,
				html: text.innerHTML,
				names: [...new Set(named)],
			};
		});
		expect(state.pwned).toBeNull();
		expect(state.title).not.toContain('pwned');
		expect(state.strays).toBe(0);
		expect(state.html).not.toMatch(
			/<(script|form|input|button|textarea|iframe|object|embed|svg|math|style|link|meta|base|template|img|video|audio)\b/i,
		);
		expect(state.html).not.toMatch(/<[^>]*\b(href|src)\s*=\s*["']?\s*(?!https?:|#)[a-z]/i);
		// No class, id, name, style or handler: nothing that could be taken for our own, or runs.
		expect(state.names.filter((name) => !['href', 'target', 'rel', 'lang', 'dir', 'datetime', 'title'].includes(name))).toEqual(
			[],
		);
		await library.close();
	});

	it('let no request leave', () => {
		expect(session.browser.outsideRequests()).toEqual([]);
	});
});
