import { describe, expect, it } from 'vitest';
import { loadArticles } from './articles';
import { problemsInBothThemes } from './axe';
import { useBrowser } from './session';
import { marked } from './sights';

describe.each(['en', 'es'] as const)('nothing stands in the way of anyone, in both themes, in %s', (lang) => {
	const session = useBrowser({ lang });
	const say = (en: string, es: string) => (lang === 'en' ? en : es);

	it('in the popup, whole, and in a card', async () => {
		const page = await session.browser.openArticle('en-reuters-directive');
		await marked(page);
		const popup = await session.browser.openPopup(page);
		await popup.ui.says(say('Who is here', 'Quién aparece'));
		// For the reading list, below.
		await popup.ui.click('button', say('Save', 'Guardar'));
		await popup.ui.says(say('Saved', 'Guardado'));
		expect(await problemsInBothThemes(popup.ui)).toEqual([]);
		await popup.ui.click('button', /^(Opposes|En contra), 8/);
		await popup.ui.says(say('Show on the page', 'Ver en la página'));
		expect(await problemsInBothThemes(popup.ui)).toEqual([]);
		await popup.close();
		await page.close();
	});

	it('in the popup over a site that is not active, where it explains what it asks for', async () => {
		const url = 'https://unlisted.example.org/story';
		const { browser } = session;
		browser.serve(url, loadArticles().get('en-guardian-live')?.html ?? '');
		const page = await browser.openArticle(url);
		await browser.pressButton(page);
		const popup = await browser.openPopup(page);
		await popup.ui.says(say('Add this site', 'Añadir este sitio'));
		expect(await problemsInBothThemes(popup.ui)).toEqual([]);
		await popup.close();
		await page.close();
	});

	it.each([
		['the reading list', 'library.html', 'Mexico rules out', 'Mexico rules out'],
		['the dossiers', 'library.html#/dossiers', 'Dossiers', 'Dosieres'],
		['a record', 'library.html#/dossier/cartel-directive/claudia-sheinbaum', 'Claudia Sheinbaum', 'Claudia Sheinbaum'],
		['the settings', 'library.html#/settings', 'Sites you have added', 'Sitios que usted ha añadido'],
		['the welcome page', 'welcome.html', 'What stays on this device', 'Qué se queda en este dispositivo'],
		['the side panel', 'sidepanel.html', 'Nothing to read here', 'Aquí no hay nada que leer'],
	])('in %s', async (_name, path, en, es) => {
		const page = await session.browser.openExtension(path);
		await page.ui.says(say(en, es));
		expect(await problemsInBothThemes(page.ui)).toEqual([]);
		await page.close();
	});
});
