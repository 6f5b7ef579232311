import { browser } from './browser';

/** As a reader goes: to a name, to its card, to the list. Browsers give them by the alphabet of their ids. */
const ORDER = ['next-mention', 'previous-mention', 'open-card', 'save-article'];

/** The extension's keyboard commands in that order, in the reader's language, with the keys that call them now; '' where there are none. */
export async function listShortcuts(): Promise<readonly { readonly description: string; readonly keys: string }[]> {
	const commands = await browser.commands.getAll();
	const place = (name: string | undefined) => ORDER.indexOf(name ?? '');
	const sorted = [...commands].sort((a, b) => place(a.name) - place(b.name));
	return sorted.flatMap(({ description, shortcut }) => (description ? [{ description, keys: shortcut ?? '' }] : []));
}

/** Opens the browser's page on which the reader changes the keys of extensions. Rejects where there is none. */
export async function openShortcutSettings(): Promise<void> {
	// Firefox has a way of its own; Chromium and Edge have an address, which only an extension's page may open.
	const { commands } = browser as { readonly commands: Partial<typeof browser.commands> };
	if (commands.openShortcutSettings) await commands.openShortcutSettings();
	else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
