import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { problems, showAll } from './axe';
import { FACES, PLACES } from './faces';
import { useBrowser } from './session';

// Only Chromium lets a test force colours.
const session = useBrowser();

it.each(PLACES)('in colours that the reader forces, everything can be told apart: %s', async (name) => {
	const { page, ui, close } = await FACES[name](session.browser, 'en');
	const tab = (page as unknown as { readonly page: Page }).page;
	await showAll(page, name.startsWith('popup') ? 400 : 1280);
	for (const colorScheme of ['light', 'dark'] as const) {
		await tab.emulateMedia({ forcedColors: 'active', colorScheme });
		const found = await problems(ui);
		expect(found, found.join('\n')).toEqual([]);
	}
	await close();
});
