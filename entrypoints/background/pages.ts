import { mayGoOn } from '../../components/route';
import { browser } from '../../lib/messages/browser';

/** Opens the library at a place in it, in a tab where it is open already and may go on from, or in a new one. */
export async function openLibrary(hash: string): Promise<null> {
	const page = browser.runtime.getURL('/library.html');
	const url = new URL(page);
	url.hash = hash;
	const tabs = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
	const open = tabs.find((tab) => mayGoOn(tab.url?.split(/#(.*)/s)[1] ?? '', hash));
	if (open?.id === undefined) {
		await browser.tabs.create({ url: url.href });
		return null;
	}
	await browser.tabs.update(open.id, { active: true, url: url.href });
	if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
	return null;
}

/** Shows the welcome page when On Record has just been installed, and only then. */
export function welcomeNewReaders(): void {
	browser.runtime.onInstalled.addListener(({ reason }) => {
		if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
	});
}
