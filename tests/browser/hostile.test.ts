import { describe, expect, it } from 'vitest';
import { useBrowser } from './session';
import { marked } from './sights';
import { pause, until } from './surface';

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
		const copy = await until(
			async () => (await library.frames()).find((html) => html.includes('gave her answer')) ?? null,
			'the saved copy',
		);
		await pause(1500);
		const state = await library.ui.run(() => ({
			pwned: (window as unknown as { __pwned?: string }).__pwned ?? null,
			title: document.title,
			sandbox: document.querySelector('iframe')?.getAttribute('sandbox') ?? null,
			strays: document.querySelectorAll('script:not([src]), object, embed, form').length,
		}));
		expect(state.pwned).toBeNull();
		expect(state.title).not.toContain('pwned');
		expect(state.sandbox).not.toMatch(/allow-(scripts|same-origin|forms|top-navigation)/);
		expect(state.strays).toBe(0);
		const body = copy.slice(copy.indexOf('<body'));
		expect(body).not.toMatch(
			/<(script|form|input|button|textarea|iframe|object|embed|svg|math|style|link|meta|base|template)\b/i,
		);
		expect(body).not.toMatch(/<[^>]*\s(on[a-z]+|style|srcdoc|formaction|background)\s*=/i);
		expect(body).not.toMatch(/<[^>]*\b(href|src)\s*=\s*["']?\s*(?!https?:|#)[a-z]/i);
		await library.close();
	});

	it('let no request leave', () => {
		expect(session.browser.outsideRequests()).toEqual([]);
	});
});
