import { describe, expect, it } from 'vitest';
import { useBrowser } from './session';
import { marked } from './sights';
import { until } from './surface';

const session = useBrowser();

describe('the toolbar button', () => {
	it('opens the popup over the page in sight', async () => {
		const { browser } = session;
		const page = await browser.openArticle('en-reuters-directive');
		await marked(page);
		await browser.pressButton(page);
		const filled = async () => {
			const text = (await browser.bubbleText?.()) ?? '';
			return text.includes('Who is here') && text;
		};
		const text = await until(filled, 'the popup in its bubble');
		expect(text).toContain('Claudia Sheinbaum');
		expect(text).toContain('www.reuters.com');
	});
});
