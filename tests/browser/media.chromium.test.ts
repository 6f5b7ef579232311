import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { TestPage } from './browser';
import { useBrowser } from './session';
import { cardOf, openMarked } from './sights';
import { STORY, story } from './story';

// Only Chromium lets a test choose the medium.
const session = useBrowser();

const emulate = (page: TestPage, media: Parameters<Page['emulateMedia']>[0]): Promise<void> =>
	(page as unknown as { readonly page: Page }).page.emulateMedia(media);

it('marks and card keep to the colours that the reader has set', async () => {
	const page = await openMarked(session.browser, STORY, story());
	await emulate(page, { forcedColors: 'active' });
	await page.hover('Marco Rubio');
	const card = await cardOf(page, 'Marco Rubio');
	const colours = await card.run((root) => {
		const probe = document.body.appendChild(document.createElement('i'));
		probe.style.cssText = 'color:CanvasText;background:Canvas';
		const { color, backgroundColor } = getComputedStyle(probe);
		probe.remove();
		const style = getComputedStyle(root.querySelector('article') ?? document.body);
		return [style.color === color, style.backgroundColor === backgroundColor];
	});
	expect(colours).toEqual([true, true]);
	await emulate(page, { forcedColors: 'none' });
	await page.close();
});
