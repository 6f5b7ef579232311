import { browser } from './browser';
import { onPageRead } from './page-read';
import { onOrigins } from './permissions';

/** The tab that a person looks at. `url` is `null` where the extension may not know it. */
export interface ActiveTab {
	readonly id: number;
	readonly url: string | null;
}

/** The active tab of the window used last, or of the window that asks; `null` when there is none. */
export async function activeTab(window: 'last' | 'own' = 'last'): Promise<ActiveTab | null> {
	const where = window === 'own' ? { currentWindow: true } : { lastFocusedWindow: true };
	const [tab] = await browser.tabs.query({ active: true, ...where });
	return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/**
 * Calls back whenever the tab that a person looks at in this window may be another one, shows another page, has been read
 * anew, or may be read or not since a moment ago. Gives the end of it.
 */
export function followActiveTab(changed: () => void): () => void {
	const { onActivated, onUpdated } = browser.tabs;
	const activated = () => changed();
	const updated = (_id: number, { status, url }: { status?: string; url?: string }, { active }: { active?: boolean }) => {
		if (active && (status === 'complete' || url !== undefined)) changed();
	};
	onActivated.addListener(activated);
	onUpdated.addListener(updated);
	const ends = [onPageRead(changed), onOrigins(changed, changed)];
	return () => {
		onActivated.removeListener(activated);
		onUpdated.removeListener(updated);
		for (const end of ends) end();
	};
}
