// Functions that run with the privileges of Firefox itself (`--remote-allow-system-access`), beside its window.
// They are sent as text: they may use nothing from outside themselves. Firefox's own names have no public types.

interface Tab {
	readonly linkedBrowser: { readonly currentURI: { readonly spec: string } };
}
interface Extension {
	terminateBackground(): Promise<void>;
	readonly tabManager: { getWrapper(tab: Tab): { readonly id: number } };
	readonly apiManager: { readonly global: { browserActionFor(extension: Extension): { triggerAction(window: Window): void } } };
}
interface ExtensionPermissions {
	remove(id: string, permissions: { permissions: string[]; origins: readonly string[] }, extension: Extension): Promise<void>;
}
interface Addon {
	reload(): Promise<void>;
	enable(): Promise<void>;
	disable(): Promise<void>;
}
interface Modules {
	readonly ExtensionPermissions: ExtensionPermissions;
	readonly AddonManager: { getAddonByID(id: string): Promise<Addon | null> };
}
interface FirefoxWindow extends Window {
	readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } | null };
	readonly gBrowser: { selectedTab: Tab; readonly tabs: readonly Tab[] };
	readonly ChromeUtils: { importESModule(url: string): Modules };
	readonly Services: {
		readonly locale: { availableLocales: string[]; requestedLocales: string[] };
		readonly console: { getMessageArray(): readonly ConsoleMessage[] };
	};
}
/** `nsIScriptError`; other messages of the console have less. */
interface ConsoleMessage {
	readonly message: string;
	readonly sourceName?: string;
}

/** Number of the selected tab, as the extension knows it. */
export function selectedTabId(_root: unknown, id: string): number {
	const firefox = window as unknown as FirefoxWindow;
	const extension = firefox.WebExtensionPolicy.getByID(id)?.extension;
	return extension?.tabManager.getWrapper(firefox.gBrowser.selectedTab).id ?? -1;
}

/** What a click on the extension's button does. */
export function triggerAction(_root: unknown, id: string): boolean {
	const firefox = window as unknown as FirefoxWindow;
	const extension = firefox.WebExtensionPolicy.getByID(id)?.extension;
	if (extension === undefined) return false;
	extension.apiManager.global.browserActionFor(extension).triggerAction(window);
	return true;
}

/** What the console was told of scripts at an address. It keeps the last 250 messages of all the browser. */
export function consoleErrors(_root: unknown, from: string): readonly string[] {
	const { Services } = window as unknown as FirefoxWindow;
	const ours = Services.console.getMessageArray().filter(({ sourceName }) => sourceName?.startsWith(from));
	return ours.map(({ message }) => message.slice(0, 300));
}

/** Stops the event page, as Firefox does after 30 idle seconds. */
export async function terminateBackground(_root: unknown, id: string): Promise<boolean> {
	const firefox = window as unknown as FirefoxWindow;
	await firefox.WebExtensionPolicy.getByID(id)?.extension.terminateBackground();
	return true;
}

/** Takes match patterns back, as the switches of the extension's page in about:addons do. */
export async function takeBack(_root: unknown, { id, origins }: { id: string; origins: readonly string[] }): Promise<boolean> {
	const firefox = window as unknown as FirefoxWindow;
	const extension = firefox.WebExtensionPolicy.getByID(id)?.extension;
	if (extension === undefined) return false;
	const module = firefox.ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
	await module.ExtensionPermissions.remove(id, { permissions: [], origins }, extension);
	return true;
}

/** Loads the extension anew, as an update does, and waits until it runs. */
export async function reloadExtension(_root: unknown, id: string): Promise<boolean> {
	const module = (window as unknown as FirefoxWindow).ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
	const addon = await module.AddonManager.getAddonByID(id);
	await addon?.reload();
	return addon !== null;
}

/** Switches the extension off or on, as its switch in about:addons does. */
export async function enableExtension(_root: unknown, { id, on }: { id: string; on: boolean }): Promise<boolean> {
	const module = (window as unknown as FirefoxWindow).ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
	const addon = await module.AddonManager.getAddonByID(id);
	await (on ? addon?.enable() : addon?.disable());
	return addon !== null;
}

/** Fires the `<key>` element that Firefox made for a shortcut, as the pressed key would. */
export function fireShortcut(_root: unknown, letter: string): boolean {
	const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')];
	const key = keys.find((one) => one.getAttribute('key') === letter) as (Element & { doCommand(): void }) | undefined;
	key?.doCommand();
	return key !== undefined;
}

/** Presses an entry of the context menu that is opening: an extension's own, or in the extension's part of the menu. */
export async function pickFromMenu(_root: unknown, id: string): Promise<boolean> {
	type Popup = Element & { readonly state: string; hidePopup(): void; openMenu(open: boolean): void };
	const wait = async (ready: () => boolean): Promise<boolean> => {
		for (let turn = 0; turn < 200 && !ready(); turn++) await new Promise((resolve) => setTimeout(resolve, 50));
		return ready();
	};
	const menu = document.getElementById('contentAreaContextMenu') as Popup | null;
	if (!menu || !(await wait(() => menu.state === 'open'))) return false;
	const find = () => menu.querySelector<HTMLElement & { doCommand(): void }>(`[id$="-menuitem-_${id}"]`);
	// Two entries of one extension stand in a menu of their own.
	for (const part of menu.querySelectorAll<Popup>('menu[ext-type="top-level-menu"]')) part.openMenu(true);
	const there = await wait(() => find() !== null);
	const entry = find();
	const seen = there && entry !== null && !entry.hidden;
	if (seen) entry.doCommand();
	menu.hidePopup();
	await wait(() => menu.state === 'closed');
	return seen;
}

/** Makes Firefox speak a language of which only extensions hold messages: its own language packs are not installed. */
export function speak(_root: unknown, lang: string): boolean {
	const { locale } = (window as unknown as FirefoxWindow).Services;
	locale.availableLocales = [lang, 'en-US'];
	locale.requestedLocales = [lang];
	return true;
}
