import { type Fixture, writeFixture } from '../store/fixture';
import { QUIET, type TestBrowser } from './browser';

/** Puts a database in the place of the extension's, behind its back. The next page of it, or article, finds it there. */
export async function putFixture(browser: TestBrowser, fixture: Fixture): Promise<void> {
	const quiet = await browser.openExtension(QUIET);
	// A background that runs takes note that its database goes, and makes another one at once.
	await browser.killBackground();
	await quiet.ui.run(writeFixture, fixture);
	await browser.killBackground();
	await quiet.close();
}
