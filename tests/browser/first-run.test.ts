import { describe, expect, it } from 'vitest';
import { useBrowser } from './session';
import { tabAt } from './sights';

const session = useBrowser();

describe('the first run', () => {
	it('opens the welcome page by itself', async () => {
		await tabAt(session.browser, 'welcome.html');
	});

	it('says there what it does, where it is active and what stays local', async () => {
		const page = await session.browser.openExtension('welcome.html');
		const text = await page.ui.says('What stays on this device');
		expect(text).toContain('Where it is active');
		expect(text).toContain('How to switch it off');
		await page.close();
	});
});
