import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { TestPage } from './browser';
import { lightestLine } from './picture';
import { useBrowser } from './session';
import { cardOf, openMarked, pointOf } from './sights';
import { paragraphs, STORY, story } from './story';
import { until } from './surface';

// Only Chromium lets a test choose the medium, and see a page full screen.
const session = useBrowser();

const emulate = (page: TestPage, media: Parameters<Page['emulateMedia']>[0]): Promise<void> =>
	(page as unknown as { readonly page: Page }).page.emulateMedia(media);

it('the card is not in print, and the marks are not', async () => {
	const page = await openMarked(session.browser, STORY, story());
	const plain = await page.screenshot();
	await page.hover('Marco Rubio');
	const card = await cardOf(page, 'Marco Rubio');
	await emulate(page, { media: 'print' });
	const shown = await card.run((root) => getComputedStyle((root as ShadowRoot).host).display);
	expect(shown).toBe('none');
	const printed = await page.screenshot();
	await page.press('Escape');
	await page.ui.run(() => CSS.highlights.clear());
	expect(printed.equals(await page.screenshot()), 'the page prints as it would without us').toBe(true);
	expect(printed.equals(plain)).toBe(false);
	await emulate(page, { media: 'screen' });
	await page.close();
});

it('the line below a name has the colour of its text, on a dark part of a light page as well', async () => {
	const dark = '<section style="background:#111;color:#ddd"><p>On the dark part Marco Rubio was named again.</p></section>';
	const page = await openMarked(session.browser, STORY, story({ text: `${paragraphs()}${dark}` }));
	const around = () =>
		page.ui.run((root) => {
			const text = root.querySelector('section p')?.firstChild as Text;
			const name = new Range();
			name.setStart(text, text.data.indexOf('Marco'));
			name.setEnd(text, text.data.indexOf(' was'));
			const { x, y, width, height } = name.getBoundingClientRect();
			return { x: Math.ceil(x), y: Math.ceil(y), width: Math.floor(width), height: Math.ceil(height) };
		});
	const marked = await page.screenshot({ clip: await around() });
	await page.ui.run(() => CSS.highlights.clear());
	const bare = await page.screenshot({ clip: await around() });
	// Letters leave most of each line of pixels to the background.
	expect(lightestLine(bare)).toBeLessThan(150);
	expect(lightestLine(marked)).toBeGreaterThan(190);
	await page.close();
});

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

it('the card stands above what is shown full screen', async () => {
	const button = '<button onclick="document.querySelector(\'article\').requestFullscreen()">Whole screen</button>';
	const page = await openMarked(
		session.browser,
		STORY,
		story({ before: button, head: '<style>article{background:#fff}</style>' }),
	);
	await page.front();
	await page.ui.click('button', 'Whole screen');
	await until(() => page.ui.run(() => document.fullscreenElement !== null), 'the full screen');
	await page.hover('Marco Rubio');
	const name = await pointOf(page, 'Marco Rubio');
	// Whatever is outside of the element that is full screen is inert: no pointer reaches it.
	const onTop = () =>
		page.ui.run((_root, { x, y }) => document.elementFromPoint(x, y + 60)?.matches('article > [popover]') ?? false, name);
	await until(onTop, 'the card on top');
	await page.press('Escape');
	await until(async () => !(await onTop()), 'the card to close');
	expect(await page.ui.run(() => document.querySelector('article > [popover]'))).toBeNull();
	await page.close();
});
