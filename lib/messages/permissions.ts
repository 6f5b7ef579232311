import { browser } from './browser';

/** The match patterns of all sites that the browser lets the extension read at present. */
export async function grantedOrigins(): Promise<readonly string[]> {
	return (await browser.permissions.getAll()).origins ?? [];
}

/** True when the site of a web address may be read without asking. */
export async function mayRead(url: string): Promise<boolean> {
	if (!URL.canParse(url)) return false;
	const { protocol, hostname } = new URL(url);
	if (protocol !== 'https:' && protocol !== 'http:') return false;
	return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * Has the browser ask the reader for sites; false when the reader refuses. To be called in a page of the extension,
 * first thing in the handler of a click: browsers want to see the gesture.
 */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
	return browser.permissions.request({ origins: [...origins] });
}

/**
 * Has the browser ask the reader whether files may be written to the folder of downloads; false when the reader refuses. To
 * be called first thing in the handler of a click. Chromium makes the files in a page out of sight (`offscreen`), which it
 * asks nobody about.
 */
export function requestDownloads(): Promise<boolean> {
	const { optional_permissions: ours = [] } = browser.runtime.getManifest();
	const wanted = ['downloads', 'offscreen'].filter((name) => (ours as readonly string[]).includes(name));
	return browser.permissions.request({ permissions: wanted as 'downloads'[] });
}

/** Gives sites back. */
export async function removeOrigins(origins: readonly string[]): Promise<void> {
	await browser.permissions.remove({ origins: [...origins] });
}

/** Calls back when sites were granted or taken back, by whatever way: also by the browser's own settings. Gives the end of it. */
export function onOrigins(
	added: (origins: readonly string[]) => void,
	removed: (origins: readonly string[]) => void,
): () => void {
	const { onAdded, onRemoved } = browser.permissions;
	const add = ({ origins = [] }: { origins?: string[] }) => void (origins.length > 0 && added(origins));
	const remove = ({ origins = [] }: { origins?: string[] }) => void (origins.length > 0 && removed(origins));
	onAdded.addListener(add);
	onRemoved.addListener(remove);
	return () => {
		onAdded.removeListener(add);
		onRemoved.removeListener(remove);
	};
}
