import { describe, expect, it } from 'vitest';
import { useBrowser } from './session';
import { cardOf, marked } from './sights';

const session = useBrowser({ lang: 'es' });

describe('in Spanish', () => {
	it('the card speaks Spanish over a Spanish article', async () => {
		const page = await session.browser.openArticle('es-elpais-directiva');
		await marked(page);
		await page.hover('Sheinbaum', 1);
		const card = await cardOf(page, 'Claudia Sheinbaum');
		const text = await card.says('Guardar');
		expect(text).not.toMatch(/\b(Save|Pin|Full record)\b/);
		await page.close();
	});

	it('the popup, the library and the welcome page do, too', async () => {
		const page = await session.browser.openArticle('es-elpais-directiva');
		await marked(page);
		const popup = await session.browser.openPopup(page);
		await popup.ui.says('Lista de lectura');
		expect(await popup.ui.run(() => document.documentElement.lang)).toBe('es');
		await popup.close();
		await page.close();
		for (const path of ['library.html', 'welcome.html']) {
			const other = await session.browser.openExtension(path);
			await other.ui.says(/[Ll]ista de lectura/);
			expect(await other.ui.run(() => document.documentElement.lang)).toBe('es');
			await other.close();
		}
	});
});
