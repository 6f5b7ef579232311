import { describe, expect, it } from 'vitest';
import { FACES, PLACES } from './faces';
import { useBrowser } from './session';

/** 1280 pixels at 400 %: WCAG 2.2, 1.4.10. */
const NARROW = 320;

describe('on 320 pixels, in Spanish, whose words are longer, nothing has to be scrolled sideways:', () => {
	const session = useBrowser({ lang: 'es' });

	it.each([...PLACES, 'beside a page that is not to be read'] as const)('%s', async (name) => {
		const face = await FACES[name](session.browser, 'es');
		await face.page.size(NARROW, 640);
		const seen = await face.ui.run(() => {
			// Without the scroll bar, where that has a place of its own.
			const { scrollWidth, clientWidth } = document.documentElement;
			// A table or a chart may scroll in a box of its own.
			const over = [...document.querySelectorAll<HTMLElement>('body *')].filter(
				(one) => one.checkVisibility() && one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('.scrolls, .chart'),
			);
			return {
				width: innerWidth,
				sideways: scrollWidth - clientWidth,
				over: over.slice(0, 3).map((one) => one.outerHTML.slice(0, 120)),
			};
		});
		expect(seen).toEqual({ width: NARROW, sideways: 0, over: [] });
		await face.close();
	});
});
