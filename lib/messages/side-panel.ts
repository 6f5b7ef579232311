import { browser } from './browser';

/** Chrome's own; the types in use describe Firefox. */
interface SidePanel {
	readonly open: (options: { windowId: number }) => Promise<void>;
}

/**
 * What opens the view beside the page, to be called first thing in the handler of a click; `null` where the browser has
 * no such place. Made ready beforehand, since a click waits for nothing.
 */
export async function sidePanelOpener(): Promise<(() => Promise<void>) | null> {
	const { sidebarAction } = browser as { readonly sidebarAction?: typeof browser.sidebarAction };
	if (sidebarAction) return () => sidebarAction.open();
	const { sidePanel } = browser as unknown as { readonly sidePanel?: SidePanel };
	if (!sidePanel) return null;
	const { id: windowId } = await browser.windows.getCurrent();
	return windowId === undefined ? null : () => sidePanel.open({ windowId });
}
