/** Runs in a page of the extension: the number of the tab that shows an address. */
export async function tabOf(_root: unknown, url: string): Promise<number | null> {
	type Tabs = { query(about: object): Promise<readonly { id?: number; url?: string }[]> };
	const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
	const all = await tabs.query({});
	return all.find((tab) => tab.url?.replace(/#.*$/, '') === url.replace(/#.*$/, ''))?.id ?? null;
}
