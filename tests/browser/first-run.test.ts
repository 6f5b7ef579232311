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

	it('shows the keys that the browser has for it there, and leads to where they are changed', async () => {
		const page = await session.browser.openExtension('welcome.html');
		expect(await page.ui.says('By keyboard')).toMatch(/Alt\+Shift\+J|⌥⇧J|Shift\+Alt\+J/);
		await page.ui.click('button', 'Change the keys');
		await tabAt(session.browser, session.browser.kind === 'chromium' ? 'extensions/shortcuts' : 'about:addons');
		await page.close();
	});
});
