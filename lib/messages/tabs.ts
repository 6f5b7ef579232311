import { browser } from './browser';

/** The tab that a person looks at. `url` is `null` where the extension may not know it. */
export interface ActiveTab {
	readonly id: number;
	readonly url: string | null;
}

/** The active tab of the window used last; `null` when there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
	const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
	return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}
